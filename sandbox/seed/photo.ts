// Photos of each project, in albums; a private one is for whoever put it there and for the tool's administrators.
import { Kind, type Dataset, type Entity } from '../store.js';
import { dateOf, instantOf } from './calendar.js';
import { trades } from './company.js';
import { storeFile, type StoredFile } from './file.js';
import { inProject, type OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';
import type { Random } from './random.js';
import { locations, type Location } from './site.js';
import { users } from './user.js';

const DAY_MS = 86_400_000;

export interface PhotoAlbum extends Entity, OfProject {
  readonly name: string;
  readonly private: boolean;
  readonly position: number;
  readonly album_cover_id: number | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface LogSegment extends Entity, OfProject {
  readonly name: string;
  readonly description: string | null;
}

export interface Photo extends Entity, OfProject {
  readonly image_category_id: number;
  readonly file: StoredFile;
  readonly thumbnail: StoredFile;
  readonly description: string | null;
  readonly taken_at: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly location_id: number | null;
  readonly private: boolean;
  readonly projection: 'regular' | '360' | 'unknown';
  readonly starred: boolean;
  readonly width: number;
  readonly height: number;
  readonly origin_id: number | null;
  readonly daily_log_header_id: number | null;
  readonly daily_log_segment_id: number | null;
  /** The day of the daily log it was added to. */
  readonly log_date: string | null;
  readonly gps_lat: string | null;
  readonly gps_long: string | null;
  readonly uploader_id: number;
  readonly trade_ids: readonly number[];
  readonly comments_count: number;
}

export const photos = new Kind<Photo>('photos', 36_105_400);
export const photoAlbums = new Kind<PhotoAlbum>('photoAlbums', 36_010_225);
export const logSegments = new Kind<LogSegment>('logSegments', 37_300_145);
const logHeaderIds = new Kind<Entity>('logHeaderIds', 37_410_290);

const ALBUMS = [
  ['Unclassified', false],
  ['Progress', false],
  ['Safety', false],
  ['Site Conditions', false],
  ['Claims', true],
] as const;

const SEGMENTS = [
  ['Day Shift', 'From 7:00 to 15:30.'],
  ['Night Shift', null],
] as const;

const SUBJECTS = [
  'Formwork before the pour',
  'Rebar inspection',
  'Steel connections',
  'Duct rough-in',
  'Conduit in the slab',
  'Waterproofing at the parapet',
  'Fireproofing touch-up',
  'Curtain wall mock-up',
  'Housekeeping',
  'Delivery at the gate',
];

/** The largest project has far more than the others. */
const countOf = (project: Project, first: boolean): number => (first ? 260 : project.active ? 28 : 9);

export function sowPhotos(sowing: Sowing): void {
  const { data } = sowing;
  const random = sowing.random('photo');
  const [largest] = projects.in(data).all();
  for (const project of projects.in(data).all()) {
    const segments = SEGMENTS.map(([name, description]) =>
      logSegments.in(data).put({ id: logSegments.in(data).newId(), project_id: project.id, name, description }),
    );
    const albums = ALBUMS.map(() => photoAlbums.in(data).newId());
    const staff = project.user_ids.filter((id) => users.in(data).must(id).is_employee);
    const scene = { project, albums, segments, staff, places: inProject(locations, data, project.id) };
    const isFirst = data.idOffset === 0 && project.id === largest?.id;
    for (let index = countOf(project, isFirst); index > 0; index -= 1) putPhoto(sowing, random, scene);
    putAlbums(data, project, albums);
  }
}

function putAlbums(data: Dataset, { id: project_id, created_at }: Project, albums: readonly number[]): void {
  for (const [index, [name, isPrivate]] of ALBUMS.entries()) {
    const inside = photos.in(data).where((photo) => photo.image_category_id === albums[index]);
    photoAlbums.in(data).put({
      id: albums[index] ?? 0,
      ...{ project_id, name, private: isPrivate, position: index + 1, created_at },
      album_cover_id: inside.find((photo) => !photo.private)?.id ?? null,
      updated_at: inside.map((photo) => photo.created_at).reduce((a, b) => (a > b ? a : b), created_at),
    });
  }
}

interface Scene {
  readonly project: Project;
  readonly albums: readonly number[];
  readonly segments: readonly LogSegment[];
  readonly places: readonly Location[];
  /** Those of the company on the project: they take most photos. */
  readonly staff: readonly number[];
}

function putPhoto({ data, calendar }: Sowing, random: Random, scene: Scene): void {
  const { project, albums, segments, places, staff } = scene;
  const start = Date.parse(project.created_at);
  const end = Math.min(calendar.baseMs - DAY_MS, Date.parse(project.completion_date));
  const taken = start + Math.floor(random.next() * (end - start - DAY_MS));
  const created = taken + random.int(1, 20) * 3_600_000;
  const album = random.int(0, ALBUMS.length - 1);
  const name = `IMG_${random.digits(4)}`;
  const logged = random.chance(0.3);
  const located = random.chance(0.6);
  photos.in(data).put({
    id: photos.in(data).newId(),
    project_id: project.id,
    image_category_id: albums[album] ?? 0,
    file: storeFile(data, `${name}.jpg`),
    thumbnail: storeFile(data, `${name}-small.jpg`),
    description: random.maybe(0.7, random.pick(SUBJECTS)),
    taken_at: instantOf(taken),
    created_at: instantOf(created),
    updated_at: instantOf(created + random.int(0, 60) * 60_000),
    location_id: random.maybe(0.7, random.pick(places).id),
    private: (ALBUMS[album]?.[1] ?? false) || random.chance(0.06),
    projection: random.pick(['regular', 'regular', 'regular', 'unknown', '360']),
    starred: random.chance(0.15),
    ...{ width: 4032, height: 3024 },
    origin_id: random.maybe(0.2, random.int(100_000, 999_999)),
    daily_log_header_id: logged ? logHeaderIds.in(data).newId() : null,
    daily_log_segment_id: logged ? random.maybe(0.8, random.pick(segments).id) : null,
    log_date: logged ? dateOf(taken) : null,
    gps_lat: located ? (project.latitude + random.int(-40, 40) / 100_000).toFixed(5) : null,
    gps_long: located ? (project.longitude + random.int(-40, 40) / 100_000).toFixed(5) : null,
    uploader_id: random.pick(random.chance(0.8) ? staff : project.user_ids),
    trade_ids: random.some(trades.in(data).all(), random.int(0, 2)).map(({ id }) => id),
    comments_count: random.chance(0.2) ? random.int(1, 6) : 0,
  });
}

// Documents of each project and of the company: a tree of folders, with files that have versions.
import { Kind, type Entity } from '../store.js';
import { instantOf } from './calendar.js';
import { customFieldValues, type CustomFieldValues } from './custom-fields.js';
import {
  COMPANY_FOLDERS,
  DESCRIPTIONS,
  type FolderPlan,
  LARGER,
  MOST_PHOTOS,
  NOTES,
  PROJECT_FOLDERS,
  TAGS,
} from './document-plan.js';
import { shelfFrom, storeFile, type StoredFile } from './file.js';
import type { Named } from './company.js';
import type { OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';
import type { Random } from './random.js';
import { users } from './user.js';

export interface FileVersion extends Entity {
  readonly file_id: number;
  readonly number: number;
  readonly notes: string | null;
  readonly file: StoredFile;
  readonly created_at: string;
  readonly created_by_id: number;
}

export interface Document extends Entity {
  /** Null: it is the company's. */
  readonly project_id: number | null;
  /** Null at the top of the tree. */
  readonly parent_id: number | null;
  readonly document_type: 'folder' | 'file';
  readonly name: string;
  readonly description: string | null;
  readonly private: boolean;
  readonly is_tracked: boolean;
  readonly read_only: boolean;
  readonly is_deleted: boolean;
  readonly is_recycle_bin: boolean;
  readonly checked_out_by_id: number | null;
  readonly checked_out_until: string | null;
  readonly tag_ids: readonly number[];
  readonly custom_fields: CustomFieldValues;
  /** The oldest first; none of a folder. */
  readonly versions: readonly FileVersion[];
  readonly created_at: string;
  readonly created_by_id: number;
  readonly updated_at: string;
}

export interface DocumentTag extends Named, OfProject {}

export const documents = new Kind<Document>('documents', 52_310_205);
export const documentTags = new Kind<DocumentTag>('documentTags', 1_880_115);
const documentFiles = shelfFrom(43_500_415);
export const versionIds = new Kind<Entity>('versionIds', 61_450_330);

/** A place with documents, ready to be filled. */
interface Shelf {
  readonly sowing: Sowing;
  readonly random: Random;
  readonly projectId: number | null;
  readonly name: string;
  readonly plan: readonly FolderPlan[];
  readonly filesIn: (folder: FolderPlan) => number;
  /** Those who put documents there. */
  readonly people: readonly number[];
  readonly tags: readonly DocumentTag[];
  readonly fromMs: number;
  readonly toMs: number;
}

export function sowDocuments(sowing: Sowing): void {
  const { data, plan, calendar } = sowing;
  const random = sowing.random('document');
  const staff = users.in(data).where((user) => user.is_employee && user.is_active);
  const people = staff.map(({ id }) => id);
  fill({
    ...{ sowing, random, people, projectId: null, name: plan.name, plan: COMPANY_FOLDERS, tags: [] },
    filesIn: ({ count }) => count,
    fromMs: calendar.ms(-900),
    toMs: calendar.ms(-3),
  });
  for (const project of projects.in(data).all()) fill(shelfOf(sowing, random, project));
}

function shelfOf(sowing: Sowing, random: Random, project: Project): Shelf {
  const { data, calendar } = sowing;
  const tags = TAGS.map((name) =>
    documentTags.in(data).put({ id: documentTags.in(data).newId(), project_id: project.id, name }),
  );
  const { folder, count } = MOST_PHOTOS;
  const isFull = project.project_number === MOST_PHOTOS.project;
  return {
    ...{ sowing, random, projectId: project.id, name: project.name, plan: PROJECT_FOLDERS, tags },
    people: project.user_ids.filter((id) => users.in(data).must(id).is_employee),
    filesIn: (plan) => {
      if (isFull && plan.path.at(-1) === folder) return count;
      return plan.count * (isNumbered(plan) ? (LARGER[project.project_number] ?? 1) : 1);
    },
    fromMs: Date.parse(project.created_at),
    toMs: Math.min(calendar.ms(-0.1), Date.parse(project.completion_date)),
  };
}

/** Of names without a number there is one each. */
const isNumbered = ({ names }: FolderPlan): boolean => names.every((name) => name.includes('#'));

/** Folders are made in the first days, one after the other; files come for as long as the project lasts. */
function fill(shelf: Shelf): void {
  const byPath = new Map<string, Document>();
  for (const [index, folder] of shelf.plan.entries()) {
    const { path } = folder;
    const parent = path.length === 0 ? undefined : byPath.get(path.slice(0, -1).join('/'));
    const made = makeFolder(shelf, folder, parent, index);
    byPath.set(path.join('/'), made);
    for (let number = 1; number <= shelf.filesIn(folder); number += 1) makeFile(shelf, folder, made, number);
  }
}

export const blankDocument = {
  ...{ description: null, private: false, is_tracked: false, read_only: false, is_deleted: false },
  ...{ is_recycle_bin: false, checked_out_by_id: null, checked_out_until: null, tag_ids: [], versions: [] },
};

function makeFolder(shelf: Shelf, folder: FolderPlan, parent: Document | undefined, index: number): Document {
  const { sowing, random, people, projectId } = shelf;
  const collection = documents.in(sowing.data);
  const created_at = instantOf(shelf.fromMs + (index + 1) * 300_000);
  return collection.put({
    ...blankDocument,
    id: collection.newId(),
    project_id: projectId,
    parent_id: parent?.id ?? null,
    document_type: 'folder',
    name: folder.path.at(-1) ?? shelf.name,
    private: folder.isPrivate,
    is_tracked: folder.isTracked,
    is_recycle_bin: folder.isRecycleBin,
    read_only: folder.isReadOnly,
    tag_ids: tagsOf(shelf),
    custom_fields: customFieldValues(sowing.data, 'document', random),
    created_at,
    created_by_id: random.pick(people),
    updated_at: created_at,
  });
}

const tagsOf = ({ random, tags }: Shelf): number[] =>
  random.chance(0.3) ? random.some(tags, random.int(1, 2)).map(({ id }) => id) : [];

function makeFile(shelf: Shelf, folder: FolderPlan, parent: Document, number: number): void {
  const { sowing, random, people, projectId, fromMs, toMs } = shelf;
  const { data, calendar } = sowing;
  const collection = documents.in(data);
  const id = collection.newId();
  const template = folder.names[(number - 1) % folder.names.length] ?? 'Document #.pdf';
  const filename = template.replace('#', String(number));
  const startMs = fromMs + 3_600_000 * 48 + random.next() * (toMs - fromMs) * 0.8;
  const versions = versionsOf(shelf, id, filename, startMs);
  const isCheckedOut = !folder.isRecycleBin && random.chance(0.06);
  const first = versions[0];
  const last = versions.at(-1);
  if (!first || !last) throw new Error('A file without a version');
  collection.put({
    ...blankDocument,
    id,
    project_id: projectId,
    parent_id: parent.id,
    document_type: 'file',
    name: filename,
    description: random.maybe(0.6, random.pick(DESCRIPTIONS)),
    read_only: folder.isReadOnly,
    is_deleted: folder.isRecycleBin,
    checked_out_by_id: isCheckedOut ? random.pick(people) : null,
    checked_out_until: isCheckedOut ? calendar.instant(random.int(1, 9) + 0.7) : null,
    tag_ids: tagsOf(shelf),
    custom_fields: customFieldValues(data, 'document', random),
    versions,
    created_at: first.created_at,
    created_by_id: first.created_by_id,
    updated_at: last.created_at,
  });
}

/** Photos stay as they were taken; what is drawn and written is revised. */
function versionsOf({ sowing, random, people, toMs }: Shelf, id: number, filename: string, startMs: number) {
  const { data } = sowing;
  const isPhoto = /\.(jpg|png)$/.test(filename);
  const count = isPhoto ? 1 : random.pick([1, 1, 1, 2, 2, 3]);
  const stepMs = (toMs - startMs) / (count + 1);
  return Array.from({ length: count }, (_, index): FileVersion => ({
    id: versionIds.in(data).newId(),
    file_id: id,
    number: index + 1,
    notes: index === 0 ? null : random.pick(NOTES),
    file: storeFile(data, filename, documentFiles),
    created_at: instantOf(startMs + index * stepMs),
    created_by_id: random.pick(people),
  }));
}

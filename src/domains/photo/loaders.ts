// How photos and albums are completed.
import { inProject, type Noun } from '../../procore/read/noun.js';
import type { InProject } from '../../procore/read/record.js';
import {
  photoAlbumList,
  photoAlbumShow,
  photoAlbumShown,
  photoAlbumView,
  type PhotoAlbumWire,
  photoList,
  photoShow,
  photoShown,
  photoView,
  type PhotoWire,
} from './rest.js';

const ofProject = ({ project }: InProject) => ({ project_id: project });
const one = ({ project, id }: InProject) => ({ project_id: project, id });

export const photo: Noun<PhotoWire, InProject> = {
  name: 'Photo',
  ...inProject,
  embedded: [],
  sources: [
    { kind: 'show', name: 'show', endpoint: photoShow, path: one, ...photoShown },
    { kind: 'byId', name: 'list', endpoint: photoList, path: ofProject, idFilter: 'filters[id][]', ...photoView },
  ],
};

export const photoAlbum: Noun<PhotoAlbumWire, InProject> = {
  name: 'PhotoAlbum',
  ...inProject,
  embedded: ['name', 'private'],
  sources: [
    { kind: 'show', name: 'show', endpoint: photoAlbumShow, path: one, ...photoAlbumShown },
    { kind: 'whole', name: 'list', endpoint: photoAlbumList, path: ofProject, ...photoAlbumView },
  ],
};

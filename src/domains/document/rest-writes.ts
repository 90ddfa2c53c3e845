// Writing documents, as Procore takes it. Everything exists twice: for projects and for companies.
import { write } from '../../procore/endpoint.js';
import type { DocumentWire, FileVersionWire } from './rest.js';

const PROJECT = '/rest/v1.0';
const COMPANY = '/rest/v1.0/companies/{company_id}';

const folder = { noun: 'Folder', touches: ['Folder', 'File'] } as const;
/** A file that is made or changed may have a new version. */
const file = { noun: 'File', touches: ['File', 'FileVersion', 'Folder'] } as const;
const version = { noun: 'FileVersion', touches: ['FileVersion', 'File'] } as const;
const inQuery = { projectInQuery: true } as const;

export const projectFolderCreate = write<DocumentWire>()({
  method: 'POST',
  path: `${PROJECT}/folders`,
  ...inQuery,
  ...folder,
});
export const companyFolderCreate = write<DocumentWire>()({ method: 'POST', path: `${COMPANY}/folders`, ...folder });

export const projectFolderUpdate = write<DocumentWire>()({
  method: 'PATCH',
  path: `${PROJECT}/folders/{id}`,
  ...inQuery,
  ...folder,
});
/** Wants the name with every change. */
export const companyFolderUpdate = write<DocumentWire>()({
  method: 'PATCH',
  path: `${COMPANY}/folders/{id}`,
  ...folder,
});

export const projectFolderDelete = write<never>()({
  method: 'DELETE',
  path: `${PROJECT}/folders/{id}`,
  ...inQuery,
  ...folder,
});
export const companyFolderDelete = write<never>()({ method: 'DELETE', path: `${COMPANY}/folders/{id}`, ...folder });

export const projectFileCreate = write<DocumentWire>()({
  method: 'POST',
  path: `${PROJECT}/files`,
  ...inQuery,
  ...file,
});
export const companyFileCreate = write<DocumentWire>()({ method: 'POST', path: `${COMPANY}/files`, ...file });

export const projectFileUpdate = write<DocumentWire>()({
  method: 'PATCH',
  path: `${PROJECT}/files/{id}`,
  ...inQuery,
  ...file,
});
export const companyFileUpdate = write<DocumentWire>()({ method: 'PATCH', path: `${COMPANY}/files/{id}`, ...file });

export const projectFileDelete = write<never>()({
  method: 'DELETE',
  path: `${PROJECT}/files/{id}`,
  ...inQuery,
  ...file,
});
export const companyFileDelete = write<never>()({ method: 'DELETE', path: `${COMPANY}/files/{id}`, ...file });

export const projectFileVersionCreate = write<FileVersionWire>()({
  method: 'POST',
  path: `${PROJECT}/file_versions`,
  parentInQuery: 'file_id',
  ...inQuery,
  ...version,
});
export const companyFileVersionCreate = write<FileVersionWire>()({
  method: 'POST',
  path: `${COMPANY}/file_versions`,
  parentInQuery: 'file_id',
  ...version,
});

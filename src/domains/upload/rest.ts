// Uploads, as Procore takes them: announced, put to the storage by the client itself, completed (docs/procore.md §9).
import { show, write } from '../../procore/endpoint.js';

export interface UploadSegmentWire {
  readonly etag?: string | null;
  readonly sha256?: string | null;
  readonly size?: number | string | null;
  readonly url?: string | null;
  readonly headers?: Readonly<Record<string, string | null>> | null;
}

export interface UploadWire {
  readonly uuid?: string | null;
  readonly status?: string | null;
  readonly segments?: readonly UploadSegmentWire[] | null;
}

const COMPANY = '/rest/v1.1/companies/{company_id}/uploads';
const PROJECT = '/rest/v1.1/projects/{project_id}/uploads';

export const companyUploadShow = show<UploadWire>()({ path: `${COMPANY}/{uuid}`, noun: 'Upload' });
export const projectUploadShow = show<UploadWire>()({ path: `${PROJECT}/{uuid}`, noun: 'Upload' });

const touches = ['Upload'] as const;

export const companyUploadCreate = write<UploadWire>()({
  method: 'POST',
  path: COMPANY,
  noun: 'Upload',
  touches: [...touches],
});
export const projectUploadCreate = write<UploadWire>()({
  method: 'POST',
  path: PROJECT,
  noun: 'Upload',
  touches: [...touches],
});
export const companyUploadComplete = write<UploadWire>()({
  method: 'PATCH',
  path: `${COMPANY}/{uuid}`,
  noun: 'Upload',
  touches: [...touches],
});
export const projectUploadComplete = write<UploadWire>()({
  method: 'PATCH',
  path: `${PROJECT}/{uuid}`,
  noun: 'Upload',
  touches: [...touches],
});

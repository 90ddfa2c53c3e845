// An upload as it is shown.
import { absoluteUrl, enumeration, textOrNull, wholeNumber } from '../../procore/values.js';
import type { UploadSegmentWire, UploadWire } from './rest.js';

const statuses = {
  NON_SEGMENTED: 'non_segmented',
  READY: 'ready',
  RECEIVING: 'receiving',
  COMPLETE: 'complete',
} as const;
const statusOf = enumeration<keyof typeof statuses | 'UNRECOGNIZED'>(statuses);

const segmentOf = ({ size, sha256, etag, url, headers }: UploadSegmentWire) => ({
  byteSize: wholeNumber(size),
  sha256: textOrNull(sha256),
  etag: textOrNull(etag),
  url: absoluteUrl(url),
  headers: Object.entries(headers ?? {}).flatMap(([name, value]) => (value === null ? [] : [{ name, value }])),
});

export const uploadOf = (id: string, { status, segments }: UploadWire) => ({
  id,
  status: statusOf(status),
  segments: (segments ?? []).map(segmentOf),
});

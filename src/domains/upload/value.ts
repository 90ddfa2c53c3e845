// An upload as it is shown.
import type { Upload, UploadStatus } from '../../graphql/generated.js';
import { absoluteUrl, enumeration, textOrNull, wholeNumber } from '../../procore/values.js';
import type { UploadSegmentWire, UploadWire } from './rest.js';

const statusOf = enumeration<UploadStatus>({
  NON_SEGMENTED: 'non_segmented',
  READY: 'ready',
  RECEIVING: 'receiving',
  COMPLETE: 'complete',
});

const segmentOf = ({ size, sha256, etag, url, headers }: UploadSegmentWire) => ({
  byteSize: wholeNumber(size),
  sha256: textOrNull(sha256),
  etag: textOrNull(etag),
  url: absoluteUrl(url),
  headers: Object.entries(headers ?? {}).flatMap(([name, value]) => (value === null ? [] : [{ name, value }])),
});

export const uploadOf = (id: string, { status, segments }: UploadWire): Upload => ({
  id,
  status: statusOf(status),
  segments: (segments ?? []).map(segmentOf),
});

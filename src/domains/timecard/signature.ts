// What a timecard was signed with: a file, all of which the timecard shows.
import type { CompanyId } from '../../kernel/procore-id.js';
import type { Context, TimecardSignatureResolvers } from '../../graphql/generated.js';
import { absoluteUrl, fileTypeOf, textOrNull } from '../../procore/values.js';
import { userOf } from './references.js';
import type { SignatureWire } from './rest.js';

export type SignatureValue = ReturnType<typeof signatureOf>;

export const signatureOf = (wire: SignatureWire, company: CompanyId) => ({
  // Tells which kind of file it is.
  noun: 'TimecardSignature' as const,
  procoreId: String(wire.id),
  text: textOrNull(wire.signature_text),
  name: wire.file_name ?? null,
  fileType: fileTypeOf(wire.file_name),
  byteSize: null,
  url: absoluteUrl(wire.url),
  mediumThumbnailUrl: absoluteUrl(wire.medium_thumbnail_url),
  largeThumbnailUrl: absoluteUrl(wire.large_thumbnail_url),
  signer: wire.created_by ?? null,
  createdAt: null,
  company,
});

export const TimecardSignature: Pick<TimecardSignatureResolvers, 'downloadUrl' | 'uploadedBy'> = {
  downloadUrl: ({ url, name, company }: SignatureValue, _args: object, context: Context) =>
    context.downloadUrl({ url, name }, company),
  uploadedBy: ({ signer, company }: SignatureValue, _args: object, context: Context) =>
    userOf(signer, company, context),
};

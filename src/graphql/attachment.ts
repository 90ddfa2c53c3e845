// Attachments in GraphQL, and which type a downloadable file is.
import { unfed } from '../kernel/unfed.js';
import type { AttachmentValue } from '../procore/values.js';
import type { Context } from './context.js';
import type { AttachmentResolvers, DownloadableFileResolvers } from './generated.js';

export const Attachment: Pick<AttachmentResolvers, 'downloadUrl' | 'byteSize' | 'uploadedBy'> = {
  byteSize: unfed,
  uploadedBy: unfed,
  downloadUrl: ({ url, filename, name, company }: AttachmentValue, _args: object, context: Context) =>
    context.downloadUrl({ url, name: filename ?? name }, company),
};

type FileType = Awaited<ReturnType<DownloadableFileResolvers['__resolveType']>>;

export const DownloadableFile: DownloadableFileResolvers = {
  // A record's noun is its GraphQL type; the one kind of file that is no record is an attachment.
  __resolveType: (file) => ('noun' in file ? file.noun : 'Attachment') as FileType,
};

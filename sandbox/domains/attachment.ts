// How a file is shown in the record it is attached to.
import type { Attachment } from '../seed/attachment.js';
import { copy, hosted, type Shape } from '../shape.js';

export const attachmentShape: Shape<Attachment> = {
  ...copy<Attachment>()('id filename'),
  name: ({ filename }) => filename,
  url: hosted(({ id, filename }) => `/attachments/${id}/${filename}`),
};

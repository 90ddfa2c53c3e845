// How a file is shown in the record it is attached to.
import type { StoredFile } from '../seed/file.js';
import { copy, type Shape } from '../shape.js';
import { heldByProcore } from '../storage.js';

export const attachmentShape: Shape<StoredFile> = {
  ...copy<StoredFile>()('id filename'),
  name: ({ filename }) => filename,
  url: heldByProcore((file) => file),
};

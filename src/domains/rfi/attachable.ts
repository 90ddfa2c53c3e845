// What can be attached to a question and to an answer.
import * as input from '../../procore/write/input-kinds.js';

export const attachable = {
  uploadIds: input.uploadIds('upload_ids'),
  fileVersionIds: input.objectIds('file_version_ids', 'FileVersion', [1, 2]),
  drawingRevisionIds: input.objectIds('drawing_revision_ids', 'DrawingRevision', 2),
  photoIds: input.objectIds('image_ids', 'Photo', 2),
};

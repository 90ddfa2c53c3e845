// What people of a company wrote about a vendor.
import { mediaTypeOf } from '../contents.js';
import { list, onlyView } from '../list.js';
import { v1Paging } from '../paging.js';
import { notFound } from '../refusal.js';
import type { StoredFile } from '../seed/file.js';
import { users, type User } from '../seed/user.js';
import { vendorComments, type VendorComment } from '../seed/vendor-comment.js';
import { vendors } from '../seed/vendor.js';
import { copy, embed, hosted, render, type Shape } from '../shape.js';
import { bySign } from '../sorting.js';
import { heldByProcore } from '../storage.js';

const attachmentShape: Shape<StoredFile> = {
  id: ({ id }) => id,
  name: ({ filename }) => filename,
  content_type: ({ filename }) => mediaTypeOf(filename),
  url: heldByProcore((file) => file),
};

const authorShape: Shape<User> = {
  ...copy<User>()('id name initials'),
  avatar_url: hosted((user) => user.avatar),
};

const shape: Shape<VendorComment> = {
  ...copy<VendorComment>()('id body created_at rating'),
  attachments: ({ attachments }, lens) => attachments.map((file) => render(attachmentShape, file, lens)),
  created_by: embed(users, authorShape, (comment) => comment.created_by_id),
};

export const vendorCommentRoutes = [
  list(vendorComments, '/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/comments', {
    views: onlyView(shape),
    access: { tool: 'directory', level: 'read' },
    rows({ data, ids: { vendor_id } }) {
      if (!vendors.in(data).get(vendor_id)) throw notFound();
      return vendorComments.in(data).where((comment) => comment.vendor_id === vendor_id);
    },
    sorting: bySign({ created_at: (comment) => comment.created_at }),
    paging: v1Paging,
  }),
];

// Comments on vendors in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type { Context, VendorCommentsArgs, VendorCommentSortField, VendorResolvers } from '../../graphql/generated.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { RecordKey } from '../../procore/read/record.js';
import { attachmentsOf } from '../../procore/values.js';
import { vendorCommentList } from './rest.js';

const sortOf = filter.signedSort<VendorCommentSortField>({ CREATED_AT: 'created_at' });

export const Vendor = {
  comments: listField({
    endpoint: vendorCommentList,
    list: ({ key: { company, id } }: { readonly key: RecordKey }, args: Partial<VendorCommentsArgs>) => ({
      company,
      path: { vendor_id: id },
      query: sortOf(args.sort),
    }),
    item: ({ id, body, rating, attachments, created_by: author, created_at }, company, _vendor, context: Context) => ({
      procoreId: String(id),
      body: body ?? null,
      rating: rating ?? null,
      attachments: attachmentsOf(attachments, company),
      createdBy: author
        ? context.loaders.user.reference({ company, id: wireId(author.id) }, { id: author.id, name: author.name })
        : null,
      createdAt: created_at ?? null,
    }),
  }),
} satisfies Partial<VendorResolvers>;

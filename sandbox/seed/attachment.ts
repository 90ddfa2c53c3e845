// Files attached to records: RFIs' questions and answers, vendors.
import { Kind, type Dataset, type Entity } from '../store.js';
import type { Random } from './random.js';

export interface Attachment extends Entity {
  readonly filename: string;
}

export const attachmentIds = new Kind<Entity>(40_500_115);

/** Some files of these names. */
export const attach = (data: Dataset, random: Random, count: number, names: readonly string[]): Attachment[] =>
  random.some(names, count).map((filename) => ({ id: attachmentIds.in(data).newId(), filename }));

// A question that is asked twice: as one GraphQL operation, and of Procore directly by code written for it.
import type { World } from '../sandbox/server.js';
import type { Rest } from './rest.js';

export interface Question {
  readonly name: string;
  readonly query: string;
  readonly variables: (world: World) => object;
  /** The same answer by hand, with as few calls as a careful author makes. */
  readonly byHand: (rest: Rest, world: World) => Promise<unknown>;
  /** The same answer the straightforward way: a reference that is not complete is looked up, one by one. */
  readonly oneByOne: (rest: Rest, world: World) => Promise<unknown>;
}

// Writes that exist twice, for a company and for a project of it, and take the same ids and the same body.
import type { ProcoreId } from '../../kernel/procore-id.js';
import type { Call, PathIds, WriteEndpoint } from '../endpoint.js';

/** Both endpoints of such a write, and the call of the one that is meant. */
export interface Twins<Path extends string, Wire> {
  /** What a mutation that sends it asks. */
  readonly asks: readonly WriteEndpoint<string, Wire>[];
  /** The call in the project, or in the company where there is none. `path`: the ids that both need. */
  readonly call: (
    project: ProcoreId | undefined,
    path: PathIds<Path> & Call['path'],
    body?: object,
  ) => Call<string, Wire>;
}

/** `project` has the path of `company`, with the project in it or in its query. */
export const twins = <Path extends string, Wire>(
  company: WriteEndpoint<Path, Wire>,
  project: WriteEndpoint<string, Wire>,
): Twins<Path, Wire> => ({
  asks: [company, project],
  call: (at, path, body) => ({
    ...(at === undefined ? { endpoint: company, path } : { endpoint: project, path: { ...path, project_id: at } }),
    ...(body && { body }),
  }),
});

// Tells an operation what its document looks like, before anything is resolved: batches wait by it.
import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import type { Reach } from '../../procore/rest/batches.js';
import type { Context } from '../context.js';
import { reachOf } from '../reach.js';

export function planning(): ApolloServerPlugin<Context> {
  // Apollo keeps parsed documents, so the same query is the same object.
  const known = new WeakMap<DocumentNode, Reach>();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ document, schema, contextValue }) {
          let reach = known.get(document);
          if (reach === undefined) known.set(document, (reach = reachOf(document, schema)));
          contextValue.operation.batches.follow(reach);
          return Promise.resolve();
        },
      }),
  };
}

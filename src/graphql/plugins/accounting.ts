// Says what an operation cost: `extensions.procore` of every answer, and a line in the log.
import type { ApolloServerPlugin } from '@apollo/server';
import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../observability/logger.js';
import type { Context } from '../context.js';

export function accounting(logger: Logger, clock: Clock): ApolloServerPlugin<Context> {
  return {
    requestDidStart() {
      const startedMs = clock.now();
      return Promise.resolve({
        willSendResponse({ response, contextValue, operationName, operation }) {
          if (response.body.kind !== 'single') return Promise.resolve();
          const { calls, rateLimit } = contextValue.operation.ledger;
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, procore: { calls: { ...calls }, rateLimit } };
          const codes = result.errors?.map(({ extensions }) => extensions?.['code']);
          logger.info(
            {
              operation: operationName ?? undefined,
              kind: operation?.operation,
              ms: clock.now() - startedMs,
              calls,
              ...(codes && { errors: codes }),
            },
            'operation',
          );
          return Promise.resolve();
        },
      });
    },
  };
}

// The GraphQL server: the schema with its limits, its errors and its accounting.
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Clock } from '../kernel/clock.js';
import type { Logger } from '../observability/logger.js';
import type { Context } from './context.js';
import { createFormatError } from './errors.js';
import { limitRules, operationLimits } from './limits.js';
import { accounting } from './plugins/accounting.js';
import { planning } from './plugins/planning.js';

export interface GraphQLServerParts {
  readonly schema: GraphQLSchema;
  readonly logger: Logger;
  readonly clock: Clock;
}

/** A started server; stop it when no request is left. */
export async function createGraphQLServer({
  schema,
  logger,
  clock,
}: GraphQLServerParts): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: operationLimits.tokens },
    validationRules: [...limitRules],
    formatError: createFormatError(logger),
    plugins: [
      // Nobody reads its hints, and it would be called for every field.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      planning(),
      accounting(logger, clock),
    ],
    logger: apolloLogger(logger),
  });
  await server.start();
  return server;
}

/** Apollo logs plain sentences. */
function apolloLogger(logger: Logger) {
  const say = (level: 'debug' | 'info' | 'warn' | 'error') => (message?: unknown) => logger[level]({}, String(message));
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') };
}

// What an operation may look like. The bounds are generous for people and tight for whoever wants to keep us busy.
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

export const operationLimits = { tokens: 5000, depth: 15, aliases: 30 } as const;

/** Reported like any other validation error; `limit` marks it for the code (errors.ts). */
const report = (message: string) => (context: ValidationContext | null) =>
  context?.reportError(new GraphQLError(message, { extensions: { limit: true } }));

export const limitRules: readonly ValidationRule[] = [
  maxDepthRule({
    n: operationLimits.depth,
    flattenFragments: true,
    propagateOnRejection: false,
    onReject: [report(`An operation may be nested ${operationLimits.depth} levels deep at most.`)],
  }),
  maxAliasesRule({
    n: operationLimits.aliases,
    allowList: [],
    propagateOnRejection: false,
    onReject: [report(`An operation may have ${operationLimits.aliases} aliases at most.`)],
  }),
];

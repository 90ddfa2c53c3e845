// /graphql: opens an operation's context before anything is parsed, and ends it when the answer is out or nobody is left
// to read it.
import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context, OpenContext } from '../graphql/context.js';
import { GatewayError } from '../kernel/errors.js';
import type { Access } from './access.js';
import { whenOver } from './over.js';
import { KEPT_NOWHERE } from './server.js';

function openFor(request: FastifyRequest, reply: FastifyReply, openContext: OpenContext, access: Access): Context {
  const left = new AbortController();
  const header = request.headers['procore-company-id'];
  const { context, close } = openContext({
    companyHeader: Array.isArray(header) ? header.join(',') : header,
    baseUrl: access.baseUrlFor(request),
    signal: left.signal,
  });
  whenOver(request, reply, (isOut) => {
    if (!isOut) left.abort(new GatewayError('CLIENT_CLOSED'));
    close();
  });
  return context;
}

export function registerGraphQL(
  server: FastifyInstance,
  apollo: ApolloServer<Context>,
  openContext: OpenContext,
  access: Access,
): void {
  const contexts = new WeakMap<FastifyRequest, Context>();
  const handler = fastifyApolloHandler(apollo, {
    context: (request) => {
      const context = contexts.get(request);
      return context ? Promise.resolve(context) : Promise.reject(new GatewayError('INTERNAL'));
    },
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: (request, reply, done) => {
      contexts.set(request, openFor(request, reply, openContext, access));
      done();
    },
    // Last of all, over what Apollo says of an error.
    onSend: (_request, reply, _payload, done) => {
      void reply.header('cache-control', KEPT_NOWHERE);
      done();
    },
    handler,
  });
}

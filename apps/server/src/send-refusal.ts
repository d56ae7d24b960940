import type { FastifyReply } from "fastify";

/** What a refusal outside the procedures looks like: a word for programs, a sentence for people. */
export interface PlainRefusal {
  readonly error: { readonly code: string; readonly message: string };
}

export function refusalBody(code: string, message: string): PlainRefusal {
  return { error: { code, message } };
}

/** Answers with a refusal as JSON. */
export function sendRefusal(reply: FastifyReply, status: number, refusal: PlainRefusal): FastifyReply {
  return reply.code(status).type("application/json; charset=utf-8").header("cache-control", "no-store").send(refusal);
}

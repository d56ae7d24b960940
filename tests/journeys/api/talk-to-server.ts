import type { WireRefusal } from "@travaux/api";

/** What came back: an answer, or the refusal with its status. */
export type Reply<Answer> =
  | { readonly ok: true; readonly status: number; readonly answer: Answer }
  | { readonly ok: false; readonly status: number; readonly refusal: WireRefusal };

/** Asks a procedure over HTTP as a program does that knows tRPC's wire and no more. */
export class Talk {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async query<Answer>(path: string, input?: object): Promise<Reply<Answer>> {
    const search = input === undefined ? "" : `?input=${encodeURIComponent(JSON.stringify(input))}`;
    return readReply(await fetch(`${this.url}/api/trpc/${path}${search}`));
  }

  async mutate<Answer>(path: string, input: object): Promise<Reply<Answer>> {
    const headers = { "content-type": "application/json" };
    return readReply(
      await fetch(`${this.url}/api/trpc/${path}`, { method: "POST", headers, body: JSON.stringify(input) }),
    );
  }

  /** Sends a file and gives the id under which the server holds it. */
  async send(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const headers = { "content-type": "application/octet-stream" };
    const response = await fetch(`${this.url}/api/uploads`, { method: "POST", headers, body: bytes });
    const answer = (await response.json()) as { readonly upload?: string };
    if (answer.upload === undefined) throw new Error(`the file was not taken: ${response.status}`);
    return answer.upload;
  }
}

/** The answer of a reply that has to have one. */
export function answerOf<Answer>(reply: Reply<Answer>): Answer {
  if (!reply.ok) throw new Error(`refused as ${reply.refusal.kind}: ${reply.refusal.sentence}`);
  return reply.answer;
}

async function readReply<Answer>(response: Response): Promise<Reply<Answer>> {
  const body = (await response.json()) as {
    readonly result?: { readonly data: Answer };
    readonly error?: { readonly data: { readonly travaux: WireRefusal } };
  };
  const { status } = response;
  if (body.result !== undefined) return { ok: true, status, answer: body.result.data };
  if (body.error !== undefined) return { ok: false, status, refusal: body.error.data.travaux };
  throw new Error(`neither an answer nor a refusal: ${status}`);
}

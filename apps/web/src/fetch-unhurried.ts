import { breath } from "./drawing/breath.ts";

/** As much of an answer as is read at a stretch: a few milliseconds' work, however much came at once. */
const PIECE_BYTES = 65_536;

type Asked = Omit<RequestInit, "signal"> & { readonly signal?: AbortSignal | null | undefined };

/**
 * Fetches as the browser does, but hands on the answer piece by piece with a breath before each: whoever reads all of an
 * answer that is there already would not let the page do anything else until the last of its megabytes.
 */
export async function fetchUnhurried(address: RequestInfo | URL, asked: Asked = {}): Promise<Response> {
  const response = await fetch(address, { ...asked, signal: asked.signal ?? null });
  return response.body === null ? response : new Response(unhurried(response.body), response);
}

function unhurried(body: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const reader = body.getReader();
  let rest = new Uint8Array();
  return new ReadableStream({
    async pull(controller) {
      await breath();
      while (rest.length === 0) {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
          return;
        }
        rest = value;
      }
      controller.enqueue(rest.subarray(0, PIECE_BYTES));
      rest = rest.subarray(PIECE_BYTES);
    },
    cancel: async (reason) => reader.cancel(reason),
  });
}

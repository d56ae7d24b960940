import { afterEach, describe, expect, test, vi } from "vitest";
import { createApiClient } from "./api-client.ts";
import { Refusal } from "./read-model.ts";

afterEach(() => void vi.unstubAllGlobals());

/** Answers every request with the same body. */
function serverSays(body: unknown, status = 200): ReturnType<typeof vi.fn> {
  const fetch = vi.fn(async () => new Response(JSON.stringify(body), { status }));
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

async function refusalOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    return error instanceof Refusal ? `${error.kind}: ${error.message}` : "no refusal";
  }
  return "an answer";
}

describe("the client of the API", () => {
  test("hands on the sentence that the server gives", async () => {
    const travaux = { kind: "no-such-draft", sentence: "There is no draft “rev-9”." };
    serverSays(
      [{ error: { message: "x", code: -32_004, data: { code: "NOT_FOUND", httpStatus: 404, travaux } } }],
      404,
    );
    expect(await refusalOf(createApiClient("/api").standing("n", "rev-9"))).toBe(
      "no-such-draft: There is no draft “rev-9”.",
    );
  });

  test("says that the server does not answer when it does not", async () => {
    vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await refusalOf(createApiClient("/api").negotiations())).toContain(
      "unreachable: The server does not answer",
    );
  });

  test("sends a file as raw octets, its name in no address", async () => {
    const fetch = serverSays({ upload: "opaque" });
    const file = new File(["1. Act"], "secret name.txt");
    expect(await createApiClient("/api").send(file)).toEqual({ upload: "opaque", name: "secret name.txt" });
    expect(fetch).toHaveBeenCalledWith("/api/uploads", {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
  });

  test("hands on why a file was not taken", async () => {
    serverSays({ error: { code: "too-large", message: "The file is too large; split it." } }, 413);
    const sent = createApiClient("/api").send(new File([], "x"));
    expect(await refusalOf(sent)).toBe("too-large: The file is too large; split it.");
  });

  test("says which file was not taken, whose name the server never saw", async () => {
    const error = { code: "too-large", message: "The file is too large; split it.", names: { limitBytes: 1024 } };
    serverSays({ error }, 413);
    await expect(createApiClient("/api").send(new File([], "rev-2.pdf"))).rejects.toMatchObject({
      kind: "too-large",
      names: { name: "rev-2.pdf", limitBytes: 1024 },
    });
  });

  test("says that a file did not arrive when the answer makes no sense", async () => {
    serverSays("<html>", 502);
    const sent = createApiClient("/api").send(new File([], "x"));
    expect(await refusalOf(sent)).toBe("unreachable: The file did not arrive; try again.");
  });
});

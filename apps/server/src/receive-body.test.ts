import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { receiveBody } from "./receive-body.ts";

const limits = { bytes: 5, stallMs: 20 };

describe("a body", () => {
  test("is received whole, in however many pieces", async () => {
    const body = new PassThrough();
    const received = receiveBody(body, limits);
    for (const piece of ["ab", "c", "de"]) body.write(piece);
    body.end();
    expect(await received).toEqual({ kind: "received", bytes: Buffer.from("abcde") });
  });

  test("may be empty", async () => {
    const body = new PassThrough();
    body.end();
    expect(await receiveBody(body, limits)).toEqual({ kind: "received", bytes: Buffer.alloc(0) });
  });

  test("is given up as soon as it is too large", async () => {
    const body = new PassThrough();
    const received = receiveBody(body, limits);
    body.write("abcdef");
    expect(await received).toEqual({ kind: "too-large" });
  });

  test("is given up when nothing of it comes for too long", async () => {
    const body = new PassThrough();
    const received = receiveBody(body, limits);
    body.write("ab");
    expect(await received).toEqual({ kind: "stalled" });
  });

  test("is not given up while it comes slowly", async () => {
    const body = new PassThrough();
    const received = receiveBody(body, { bytes: 100, stallMs: 60 });
    for (let piece = 0; piece < 6; piece += 1) {
      body.write("a");
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    body.end();
    expect(await received).toMatchObject({ kind: "received" });
  });

  test("that breaks off is not taken for a whole one", async () => {
    const body = new PassThrough();
    const received = receiveBody(body, limits);
    body.write("ab");
    body.destroy();
    expect(await received).toEqual({ kind: "broken-off" });
  });
});

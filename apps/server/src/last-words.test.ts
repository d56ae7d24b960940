import { PassThrough } from "node:stream";
import type { Readable } from "node:stream";
import { expect, test } from "vitest";
import { lastWords } from "./last-words.ts";

const WORDS = "The file is too large; split it.";
const patient = { lingerBytes: 10, lingerMs: 60_000 };

/** What was said, and whether that was all. */
function heard(said: Readable): { words: string; ended: Promise<void>; isOver: boolean } {
  const state = { words: "", isOver: false, ended: Promise.resolve() };
  said.on("data", (piece: Buffer) => (state.words += piece.toString()));
  state.ended = new Promise((resolve) => said.on("end", () => ((state.isOver = true), resolve())));
  return state;
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

test("are said while more is coming, and end when its sender stops", async () => {
  const body = new PassThrough();
  const answer = heard(lastWords(WORDS, body, patient));
  body.write("some");
  await aMoment();
  expect([answer.words, answer.isOver]).toEqual([WORDS, false]);
  body.end();
  await answer.ended;
  expect(answer.words).toBe(WORDS);
});

test.for<[string, (body: PassThrough) => void]>([
  ["has sent more than is thrown away", (body) => void body.write("more than ten bytes")],
  ["goes away", (body) => void body.destroy()],
  ["goes away with a fault", (body) => void body.destroy(new Error("reset"))],
])("end when its sender %s", async ([, happens]) => {
  const body = new PassThrough();
  const answer = heard(lastWords(WORDS, body, patient));
  await aMoment();
  expect(answer.isOver).toBe(false);
  happens(body);
  await answer.ended;
  expect(body.listenerCount("data")).toBe(0);
});

test("end when nothing comes for long, or when everything had come", async () => {
  await heard(lastWords(WORDS, new PassThrough(), { lingerBytes: 10, lingerMs: 30 })).ended;
  const whole = new PassThrough();
  whole.end();
  whole.resume();
  await aMoment();
  await heard(lastWords(WORDS, whole, patient)).ended;
});

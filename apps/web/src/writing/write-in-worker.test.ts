import type { DraftReport } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { answerOrders } from "./answer-orders.ts";
import type { FileOrder } from "./file-order.ts";
import type { ToWorker } from "./worker-words.ts";
import { writerIn } from "./write-in-worker.ts";
import { writeOrder } from "./write-order.ts";

const paragraphs = Array.from({ length: 230 }, (_, at) => writtenParagraph(`a:${at}`, `Parties act on ${at}.`));
const report: DraftReport = {
  format: "travaux.draft/1",
  title: "Compact on Shared Waters",
  language: "en",
  source: { name: "rev-2.txt", format: "text", sha256: "1".repeat(64) },
  paragraphs,
  furniture: [],
  findings: [],
};
const order: FileOrder = { kind: "draft", report, template: null };
const going = () => new AbortController().signal;

/** A worker in this very process: what is said to it is copied as to a real one. */
class NearWorker extends EventTarget {
  static readonly started: NearWorker[] = [];
  isEnded = false;
  readonly #inside = new EventTarget();

  constructor(work: (worker: NearWorker) => void = (worker) => worker.listen()) {
    super();
    NearWorker.started.push(this);
    queueMicrotask(() => work(this));
  }

  listen(): void {
    answerOrders({
      addEventListener: (kind, hear) =>
        this.#inside.addEventListener(kind, (event) => event instanceof MessageEvent && hear(event)),
      postMessage: (words) => {
        if (!this.isEnded) this.dispatchEvent(new MessageEvent("message", { data: words }));
      },
    });
  }

  postMessage(words: ToWorker): void {
    this.#inside.dispatchEvent(new MessageEvent("message", { data: structuredClone(words) }));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const start = (work?: (worker: NearWorker) => void) => () => new NearWorker(work) as unknown as Worker;

describe("a file that is made in a worker", () => {
  test("is byte for byte the one that is made in the page, and the worker is ended", async () => {
    expect(await writerIn(start())(order, going())).toEqual(await writeOrder(order));
    expect(NearWorker.started.at(-1)?.isEnded).toBe(true);
  });

  test("is made in the page where no worker starts, whether it refuses or breaks off", async () => {
    const forbidden = (): never => {
      throw new DOMException("not here", "SecurityError");
    };
    const broken = start((worker) => worker.dispatchEvent(new Event("error")));
    const wanted = await writeOrder(order);
    expect(await writerIn(forbidden)(order, going())).toEqual(wanted);
    expect(await writerIn(broken)(order, going())).toEqual(wanted);
  });

  test("is given up, while the worker starts or while it works, and the worker with it", async () => {
    for (const work of [
      () => undefined,
      (worker: NearWorker) => worker.dispatchEvent(new MessageEvent("message", { data: { kind: "ready" } })),
    ]) {
      const giveUp = new AbortController();
      const made = writerIn(start(work))(order, giveUp.signal);
      setTimeout(() => giveUp.abort(), 20);
      await expect(made).rejects.toMatchObject({ name: "AbortError" });
      expect(NearWorker.started.at(-1)?.isEnded).toBe(true);
    }
  });

  test("that can not be made says so", async () => {
    const odd = { kind: "draft", report: { ...report, paragraphs: [null] }, template: null } as unknown as FileOrder;
    await expect(writerIn(start())(odd, going())).rejects.toThrow(/./u);
  });
});

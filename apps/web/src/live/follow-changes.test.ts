import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { followChanges, type LiveNews } from "./follow-changes.ts";

/** A stream that does what a test says. */
class FakeStream extends EventTarget {
  static readonly CLOSED = 2;
  static opened: FakeStream[] = [];
  readyState = 1;

  constructor() {
    super();
    FakeStream.opened.push(this);
  }

  close(): void {
    this.readyState = FakeStream.CLOSED;
  }

  say(kind: string, data?: string): void {
    this.dispatchEvent(new MessageEvent(kind, { data }));
  }
}

const told: LiveNews[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", FakeStream);
  // Without locks a window follows by itself.
  vi.stubGlobal("BroadcastChannel", undefined);
  [FakeStream.opened, told.length] = [[], 0];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("following a server", () => {
  test("takes what it understands of a change, and nothing that is none", () => {
    followChanges("/api/changes", (news) => told.push(news));
    const [stream] = FakeStream.opened;
    stream?.say("open");
    stream?.say("changed", '{"negotiation":"lakes","things":["drafts","weather"]}');
    stream?.say("changed", '{"negotiation":7,"things":["drafts"]}');
    stream?.say("changed", "null");
    expect(told).toEqual([
      { kind: "connected" },
      { kind: "changed", change: { negotiation: "lakes", things: ["drafts"] } },
    ]);
  });

  test("leaves it to the browser to come back to a stream that broke off", () => {
    followChanges("/api/changes", (news) => told.push(news));
    FakeStream.opened[0]?.say("error");
    vi.advanceTimersByTime(60_000);
    expect([told, FakeStream.opened.length]).toEqual([[{ kind: "lost" }], 1]);
  });

  test("comes back after a while to a server that refused, until it is ended", () => {
    const end = followChanges("/api/changes", (news) => told.push(news));
    const [stream] = FakeStream.opened;
    stream?.close();
    stream?.say("error");
    vi.advanceTimersByTime(60_000);
    expect([told, FakeStream.opened.length]).toEqual([[{ kind: "refused" }], 2]);
    const [, second] = FakeStream.opened;
    second?.close();
    second?.say("error");
    end();
    vi.advanceTimersByTime(60_000);
    expect(FakeStream.opened).toHaveLength(2);
  });
});

import { flushSync } from "react-dom";
import { breath } from "./breath.ts";

/** As long as blocks are drawn without a breath. The last one may go beyond it by what a block takes. */
const SLICE_MS = 8;

/**
 * Who of the blocks of a page is drawn next.
 *
 * A block that is to be drawn anew asks for a turn. Those in sight come first, then all others from the top: a few in
 * one task, so that no task holds up the page. In the end all are drawn, for the browser's own search, for printing and
 * for whoever listens to the page.
 */
export class Turns {
  readonly #waiting = new Map<number, () => void>();
  readonly #inSight = new Set<number>();
  readonly #listeners = new Set<() => void>();
  readonly #places = new Map<Element, number>();
  #observer: IntersectionObserver | null = null;
  #isRunning = false;

  /** True when every block shows what it is to show. */
  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Told when the blocks begin to be drawn, and when all are. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The block at that place wants to be drawn; gives the way to take that back. */
  ask(place: number, draw: () => void): () => void {
    const wasIdle = this.isIdle;
    this.#waiting.set(place, draw);
    if (wasIdle) this.#tell();
    void this.#run();
    return () => {
      if (this.#waiting.get(place) === draw) this.#take(place);
    };
  }

  /** Watches whether a block comes into sight. */
  watch(element: Element, place: number): () => void {
    this.#observer ??= new IntersectionObserver((entries) => this.#see(entries), { rootMargin: "25%" });
    const observer = this.#observer;
    this.#places.set(element, place);
    observer.observe(element);
    return () => {
      observer.unobserve(element);
      this.#places.delete(element);
      this.#inSight.delete(place);
    };
  }

  /** Draws the block at that place now, if it waits. Not to be called while React is at work. */
  readonly drawNow = (place: number): void => {
    const draw = this.#waiting.get(place);
    if (draw === undefined) return;
    this.#waiting.delete(place);
    flushSync(draw);
    if (this.isIdle) this.#tell();
  };

  /** Draws all that wait, however long it takes. */
  readonly drawAll = (): void => {
    const draws = [...this.#waiting.values()];
    this.#waiting.clear();
    flushSync(() => {
      for (const draw of draws) draw();
    });
    this.#tell();
  };

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const place = this.#places.get(target);
      if (place === undefined) continue;
      if (isIntersecting) this.#inSight.add(place);
      else this.#inSight.delete(place);
    }
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (!this.isIdle) {
      await breath();
      const until = performance.now() + SLICE_MS;
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        this.drawNow(next);
        if (performance.now() > until) break;
      }
    }
    this.#isRunning = false;
  }

  #next(): number | undefined {
    const waiting = [...this.#waiting.keys()];
    const seen = waiting.filter((place) => this.#inSight.has(place));
    return (seen.length > 0 ? seen : waiting).reduce<number | undefined>(
      (least, place) => (least === undefined || place < least ? place : least),
      undefined,
    );
  }

  #take(place: number): void {
    this.#waiting.delete(place);
    if (this.isIdle) this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

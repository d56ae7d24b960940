import { nothingSaid, type Said } from "./said.ts";

/** What was said, with the way back and forth. */
export interface SaidHistory {
  readonly past: readonly Said[];
  readonly present: Said;
  readonly future: readonly Said[];
}

export const emptyHistory: SaidHistory = { past: [], present: nothingSaid, future: [] };

export type SaidStep = { readonly kind: "say"; readonly said: Said } | { readonly kind: "undo" | "redo" };

/** The history after a step. At either end, undoing and redoing change nothing. */
export function stepSaid(history: SaidHistory, step: SaidStep): SaidHistory {
  const { past, present, future } = history;
  switch (step.kind) {
    case "say":
      return { past: [...past, present], present: step.said, future: [] };
    case "undo": {
      const before = past.at(-1);
      if (before === undefined) return history;
      return { past: past.slice(0, -1), present: before, future: [present, ...future] };
    }
    case "redo": {
      const [next, ...rest] = future;
      if (next === undefined) return history;
      return { past: [...past, present], present: next, future: rest };
    }
  }
}

import type { ListCounter } from "./numbering.ts";
import type { RunReading } from "./run-reading.ts";

/** What reading the blocks of a part needs. */
export interface BodyReading extends RunReading {
  readonly part: string;
  readonly counter: ListCounter;
}

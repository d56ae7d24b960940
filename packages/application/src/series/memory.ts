import type { Archive } from "@travaux/archive";
import type { Outcome } from "../travaux-error.ts";

interface Remembered<Known> {
  readonly stamp: string;
  /** Whoever asks the same while it is worked out waits for it. */
  readonly outcome: Promise<Outcome<Known>>;
}

/**
 * What was worked out last from an archive, as long as nothing more is kept in it: a reader who turns pages asks the same
 * again and again. It holds a few answers for each open archive and goes with the archive.
 */
export class Memory<Known> {
  readonly #most: number;
  /** The one used last stands at the end. */
  readonly #byArchive = new WeakMap<Archive, Map<string, Remembered<Known>>>();

  /** @param most how many answers are held */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The answer under a key, worked out only when the archive has changed since it was worked out last.
   *
   * @param key names all that the answer depends on besides the archive
   */
  async recall(archive: Archive, key: string, workOut: () => Promise<Outcome<Known>>): Promise<Outcome<Known>> {
    const answers = this.#byArchive.get(archive) ?? new Map<string, Remembered<Known>>();
    this.#byArchive.set(archive, answers);
    // Asked for before anything is read: what is kept while we read makes the next question work it out again.
    const stamp = await archive.changeStamp();
    const known = answers.get(key);
    answers.delete(key);
    const remembered = known?.stamp === stamp ? known : { stamp, outcome: workOut() };
    answers.set(key, remembered);
    const [oldest] = answers.keys();
    if (answers.size > this.#most && oldest !== undefined) answers.delete(oldest);
    const isToBeKept = await remembered.outcome.then(
      ({ ok }) => ok,
      () => false,
    );
    if (!isToBeKept && answers.get(key) === remembered) answers.delete(key);
    return remembered.outcome;
  }
}

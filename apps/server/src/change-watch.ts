import type { Travaux } from "@travaux/application";
import { changesBetween } from "@travaux/model";
import type { ArchiveMarks, NegotiationChange } from "@travaux/model";
import type { ReportBug } from "./report-bug.ts";

export interface ChangeWatchOptions {
  readonly travaux: Pick<Travaux, "markChanges">;
  readonly everyMs: number;
  readonly reportBug: ReportBug;
}

type Told = (change: NegotiationChange) => void;

/**
 * Looks at the archive now and then, and tells all who listen what changed: whoever changed it, this process or another.
 *
 * One timer serves everyone, and none runs while nobody listens. A look at an archive in which nothing changed is one
 * question for its stamp.
 */
export class ChangeWatch {
  readonly #options: ChangeWatchOptions;
  readonly #listeners = new Set<Told>();
  #marks: ArchiveMarks | null = null;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | null = null;
  #isFailing = false;

  constructor(options: ChangeWatchOptions) {
    this.#options = options;
  }

  /**
   * Tells of everything that is kept from the moment on at which the promise resolves.
   *
   * @returns ends the telling
   */
  async listen(told: Told): Promise<() => void> {
    const isFirst = this.#listeners.size === 0;
    this.#listeners.add(told);
    // What changed while nobody listened is nobody's news.
    if (isFirst) this.#marks = null;
    if (this.#marks === null) await this.#look();
    if (this.#listeners.size > 0) this.#timer ??= setInterval(() => void this.#look(), this.#options.everyMs).unref();
    return () => {
      this.#listeners.delete(told);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#timer);
      this.#timer = undefined;
    };
  }

  /** One look at a time: an archive that answers slowly is not asked more for it. */
  async #look(): Promise<void> {
    this.#looking ??= this.#lookOnce().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #lookOnce(): Promise<void> {
    try {
      const since = this.#marks;
      const looked = await this.#options.travaux.markChanges({ since });
      this.#isFailing = false;
      // An archive that is busy or gone for a while is looked at again.
      if (!looked.ok) return;
      this.#marks = looked.value;
      if (since === null) return;
      for (const change of changesBetween(since, looked.value)) for (const told of this.#listeners) told(change);
    } catch (error) {
      // The same bug at every look is said once.
      if (!this.#isFailing) this.#options.reportBug("the watch for changes", error);
      this.#isFailing = true;
    }
  }
}

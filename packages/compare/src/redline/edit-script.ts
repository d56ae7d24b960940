/**
 * One step from the tokens before to the tokens after: keep as many on both sides, or strike out `deleted` and bring in
 * `inserted`. Steps of an edit script alternate between the two forms, and no step is empty.
 */
export type EditStep =
  | { readonly kind: "keep"; readonly count: number }
  | { readonly kind: "change"; readonly deleted: number; readonly inserted: number };

export type EditScript = readonly EditStep[];

/** Collects steps, joining neighbours of a kind. */
export class EditScriptBuilder {
  readonly #steps: EditStep[] = [];

  keep(count: number): void {
    if (count === 0) return;
    const last = this.#steps.at(-1);
    if (last?.kind === "keep") this.#steps[this.#steps.length - 1] = { kind: "keep", count: last.count + count };
    else this.#steps.push({ kind: "keep", count });
  }

  change(deleted: number, inserted: number): void {
    if (deleted === 0 && inserted === 0) return;
    const last = this.#steps.at(-1);
    if (last?.kind === "change") {
      this.#steps[this.#steps.length - 1] = {
        kind: "change",
        deleted: last.deleted + deleted,
        inserted: last.inserted + inserted,
      };
    } else this.#steps.push({ kind: "change", deleted, inserted });
  }

  done(): EditScript {
    return this.#steps;
  }
}

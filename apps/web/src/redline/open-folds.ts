/** Which folds stand open. */
export class OpenFolds {
  readonly #open = new Set<string>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  isOpen(key: string): boolean {
    return this.#open.has(key);
  }

  set(key: string, isOpen: boolean): void {
    if (isOpen === this.#open.has(key)) return;
    if (isOpen) this.#open.add(key);
    else this.#open.delete(key);
    for (const listener of this.#listeners) listener();
  }
}

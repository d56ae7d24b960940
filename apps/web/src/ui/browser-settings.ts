/**
 * What this browser was asked to remember under a name; null where there is nothing, or where it was told to keep nothing.
 */
export function readSetting(name: string): string | null {
  try {
    return globalThis.localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Remembers it for later visits, here and nowhere else. A browser that is full or keeps nothing goes on without. */
export function keepSetting(name: string, value: string): void {
  try {
    globalThis.localStorage.setItem(name, value);
  } catch {
    // It is asked for again.
  }
}

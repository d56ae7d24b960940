/**
 * What this browser was asked to remember under a name; null where there is nothing, or where it was told to keep nothing.
 */
export function readSetting(name: string): string | null {
  return read(() => globalThis.localStorage, name);
}

/** Remembers it for later visits, here and nowhere else. A browser that is full or keeps nothing goes on without. */
export function keepSetting(name: string, value: string): void {
  keep(() => globalThis.localStorage, name, value);
}

/** What this window remembers until it is closed, over a reload; null where there is nothing. */
export function readInWindow(name: string): string | null {
  return read(() => globalThis.sessionStorage, name);
}

/** Remembers it in this window until it is closed; null forgets it. */
export function keepInWindow(name: string, value: string | null): void {
  keep(() => globalThis.sessionStorage, name, value);
}

/** Under which names this window remembers something. */
export function namesInWindow(): readonly string[] {
  try {
    return Object.keys(globalThis.sessionStorage);
  } catch {
    return [];
  }
}

// Asked for each time: where storage is forbidden, the very word for it throws.
function read(place: () => Storage, name: string): string | null {
  try {
    return place().getItem(name);
  } catch {
    return null;
  }
}

function keep(place: () => Storage, name: string, value: string | null): void {
  try {
    if (value === null) place().removeItem(name);
    else place().setItem(name, value);
  } catch {
    // It is asked for again.
  }
}

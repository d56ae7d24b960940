/** A generator of numbers from 0 to 1 with a seed (mulberry32): tests must give the same cases every time. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Damages a file as transfers and attackers do: bytes changed, stretches cut, doubled, swapped or filled with signs. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let mutated = Uint8Array.from(bytes);
  const times = 1 + Math.floor(random() * 4);
  for (let time = 0; time < times; time++) mutated = mutateOnce(mutated, random);
  return mutated;
}

const SIGNS = "[](){}<>#*_|`&;:/\\\"'\n\t 0159aivx";

function mutateOnce(bytes: Uint8Array<ArrayBuffer>, random: () => number): Uint8Array<ArrayBuffer> {
  const at = Math.floor(random() * bytes.length);
  const length = Math.floor(random() * random() * 400);
  const stretch = bytes.slice(at, at + length);
  switch (Math.floor(random() * 6)) {
    case 0:
      return bytes.map((byte, place) => (place === at ? Math.floor(random() * 256) : byte));
    case 1:
      return concatenate(bytes.slice(0, at), bytes.slice(at + length));
    case 2:
      return concatenate(bytes.slice(0, at), stretch, stretch, bytes.slice(at));
    case 3:
      return bytes.slice(0, at);
    case 4:
      return concatenate(
        bytes.slice(0, at),
        stretch.map(() => SIGNS.charCodeAt(Math.floor(random() * SIGNS.length))),
        bytes.slice(at + length),
      );
    default:
      return concatenate(bytes.slice(at), bytes.slice(0, at));
  }
}

function concatenate(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

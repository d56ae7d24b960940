import type { Random } from "./choose.ts";
import { below } from "./choose.ts";

const SIGNS = "[](){}<>#*_|`&;:/\\\"'\n\t 0159aivx";

/** Damages a file as transfers and attackers do: bytes changed, stretches cut, doubled, swapped or filled with signs. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(bytes.length, random);
  const length = below(400 * random(), random);
  const [before, stretch, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ];
  switch (below(6, random)) {
    case 0: {
      const flipped = Buffer.from(bytes);
      for (let time = 0; time < 4; time++) flipped[below(flipped.length, random)] = below(256, random);
      return flipped;
    }
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, stretch, stretch, bytes.subarray(at)]);
    case 3:
      return before;
    case 4:
      return Buffer.concat([before, stretch.map(() => SIGNS.charCodeAt(below(SIGNS.length, random))), after]);
    default:
      return Buffer.concat([bytes.subarray(at), before]);
  }
}

import type { TemplatePicture } from "@travaux/model";
import { cleanPicture } from "../../../clean/clean-picture.ts";
import { startTally } from "../../../clean/findings-tally.ts";

/** A logo is small; what is larger is left out. */
const LARGEST_PICTURE = 4 * 1024 * 1024;
const MOST_BYTES = 8 * 1024 * 1024;

/** The pictures of running heads, each once, by the parts that hold them. */
export class HeadPictures {
  readonly #read: (part: string) => Uint8Array | null;
  readonly #places = new Map<string, number | null>();
  readonly #pictures: TemplatePicture[] = [];
  #bytes = 0;

  constructor(read: (part: string) => Uint8Array | null) {
    this.#read = read;
  }

  get pictures(): readonly TemplatePicture[] {
    return this.#pictures;
  }

  /** The place of the picture that a part holds; null where it is none that can be taken along. */
  placeOf(part: string): number | null {
    const known = this.#places.get(part);
    if (known !== undefined) return known;
    const place = this.#take(part);
    this.#places.set(part, place);
    return place;
  }

  #take(part: string): number | null {
    const bytes = this.#read(part);
    const type = bytes === null ? null : typeOf(bytes);
    if (bytes === null || type === null || bytes.length > LARGEST_PICTURE) return null;
    if (this.#bytes + bytes.length > MOST_BYTES) return null;
    const bare = cleanPicture(bytes, startTally());
    // One that is not whole can't be cleaned: it comes back as it was, with whatever a camera wrote into it.
    if (bare === bytes && CLEANED.has(type)) return null;
    this.#bytes += bytes.length;
    return this.#pictures.push({ type, base64: Buffer.from(bare).toString("base64") }) - 1;
  }
}

const CLEANED: ReadonlySet<TemplatePicture["type"]> = new Set(["png", "jpeg"]);

/** What a picture is, by how its bytes begin; its name may say anything. */
const SIGNATURES: readonly (readonly [TemplatePicture["type"], readonly number[], number])[] = [
  ["png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 0],
  ["jpeg", [0xff, 0xd8, 0xff], 0],
  ["gif", [0x47, 0x49, 0x46, 0x38], 0],
  ["bmp", [0x42, 0x4d], 0],
  ["emf", [0x20, 0x45, 0x4d, 0x46], 40],
  ["wmf", [0xd7, 0xcd, 0xc6, 0x9a], 0],
];

function typeOf(bytes: Uint8Array): TemplatePicture["type"] | null {
  const found = SIGNATURES.find(([, signature, from]) => signature.every((byte, at) => bytes[from + at] === byte));
  return found?.[0] ?? null;
}

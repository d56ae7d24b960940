/** What is wrong with a value of a manifest. Never leaves this folder. */
export class ShapeFault extends Error {
  /** Leads to the value: "drafts[2].date". */
  readonly place: string;

  constructor(place: string, detail: string) {
    super(detail);
    this.place = place;
  }
}

/** Takes a value that came from outside and gives it back as what it has to be, without anything else; throws a `ShapeFault`. */
export type Shape<Value> = (value: unknown, place: string) => Value;

type ValueOf<Some> = Some extends Shape<infer Value> ? Value : never;
type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Wanted<Fields extends Shapes> = { readonly [Key in keyof Fields]: ValueOf<Fields[Key]> };
type Optional<Fields extends Shapes> = { readonly [Key in keyof Fields]?: ValueOf<Fields[Key]> };

/** Longer than any title or quotation of ours, and short enough for a line of a message; UTF-16 code units. */
const LONGEST_TEXT = 100_000;

export const text: Shape<string> = (value, place) => {
  if (typeof value !== "string") throw new ShapeFault(place, "words are wanted here");
  if (value.length > LONGEST_TEXT) throw new ShapeFault(place, `at most ${LONGEST_TEXT} characters are wanted here`);
  return value;
};

/** Text of which a function says whether it will do; `wanted` names what would. */
export function textThat(isFit: (text: string) => boolean, wanted: string): Shape<string> {
  return (value, place) => {
    const given = text(value, place);
    if (!isFit(given)) throw new ShapeFault(place, `${wanted} is wanted here`);
    return given;
  };
}

/** A whole number, from 0 and without end unless told. */
export function whole(least = 0, most = Number.MAX_SAFE_INTEGER): Shape<number> {
  return (value, place) => {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most) return value;
    const to = most === Number.MAX_SAFE_INTEGER ? "" : ` to ${most}`;
    throw new ShapeFault(place, `a whole number from ${least}${to} is wanted here`);
  };
}

export const measure: Shape<number> = (value, place) => {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new ShapeFault(place, "a number is wanted here");
};

export function oneOf<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  return (value, place) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new ShapeFault(place, `one of ${words.join(", ")} is wanted here`);
    return found;
  };
}

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return (value, place) => (value === null ? null : shape(value, place));
}

/** @param most items; beyond it lies no negotiation but an accident or an attack */
export function list<Value>(shape: Shape<Value>, most: number): Shape<readonly Value[]> {
  return (value, place) => {
    if (!Array.isArray(value)) throw new ShapeFault(place, "a list is wanted here");
    if (value.length > most) throw new ShapeFault(place, `at most ${most} are wanted here`);
    return value.map((item: unknown, index) => shape(item, `${place}[${index}]`));
  };
}

/** An object with these fields; what else it has is passed over, so that a later version may add to it. */
export function record<Fields extends Shapes>(wanted: Fields): Shape<Wanted<Fields>>;
export function record<Fields extends Shapes, Rest extends Shapes>(
  wanted: Fields,
  optional: Rest,
): Shape<Wanted<Fields> & Optional<Rest>>;
export function record(wanted: Shapes, optional: Shapes = {}): Shape<unknown> {
  return (value, place) => {
    const fields = fieldsOf(value, place);
    const read: Record<string, unknown> = {};
    for (const [key, shape] of Object.entries(wanted)) read[key] = shape(fields[key], at(place, key));
    for (const [key, shape] of Object.entries(optional))
      if (fields[key] !== undefined) read[key] = shape(fields[key], at(place, key));
    return read;
  };
}

/** An object whose field of that name says which of several shapes it has. */
export function variants<Kinds extends Shapes>(field: string, kinds: Kinds): Shape<ValueOf<Kinds[keyof Kinds]>> {
  return (value, place) => {
    const named = fieldsOf(value, place)[field];
    const shape = typeof named === "string" && Object.hasOwn(kinds, named) ? kinds[named] : undefined;
    if (shape === undefined)
      throw new ShapeFault(at(place, field), `one of ${Object.keys(kinds).join(", ")} is wanted here`);
    // One of the shapes of the table made it.
    return shape(value, place) as ValueOf<Kinds[keyof Kinds]>;
  };
}

function fieldsOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new ShapeFault(place === "" ? "the manifest" : place, "an object is wanted here");
  return { ...value };
}

function at(place: string, key: string): string {
  return place === "" ? key : `${place}.${key}`;
}

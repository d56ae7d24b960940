import { parseClauseLabel } from "@travaux/model";
import type { Provision } from "./provision.ts";

/** Where the numbers of one kind stand in a draft, and how far they go. */
interface Numbering {
  readonly count: number;
  readonly highest: number;
}

/** The provisions of one draft by what they are called. */
export interface ProvisionIndex {
  /** All that are called so: several where numbers are printed twice. */
  find(address: string): readonly Provision[];
  /** How many numbered or lettered ones stand right under an address, and the highest number; "" for the draft itself. */
  under(address: string, container: string): Numbering;
  /** Whether any number has "bis" or the like. */
  readonly hasSuffixes: boolean;
}

export function indexProvisions(provisions: readonly Provision[]): ProvisionIndex {
  const byAddress = new Map<string, Provision[]>();
  const optional = new Map<string, Provision>();
  const numberings = new Map<string, { count: number; highest: number }>();
  for (const provision of provisions) {
    const { address } = provision;
    if (address === null) continue;
    const key = address.toLowerCase();
    // "Art. 24(1)/Option A" is how "Art. 24(1)" is there, when all of it stands in options.
    const whole = key.replace(/\/(?:option|alternative)\b.*$/u, "");
    if (whole !== key && !optional.has(whole)) optional.set(whole, provision);
    const known = byAddress.get(key);
    if (known === undefined) byAddress.set(key, [provision]);
    else known.push(provision);
    const { parent, container, number } = lastStep(address);
    const under = keyOf(parent, container);
    const numbering = numberings.get(under) ?? { count: 0, highest: 0 };
    numberings.set(under, { count: numbering.count + 1, highest: Math.max(numbering.highest, number) });
  }
  return {
    find: (address) => {
      const key = address.toLowerCase();
      const inOptions = optional.get(key);
      return byAddress.get(key) ?? (inOptions === undefined ? [] : [inOptions]);
    },
    hasSuffixes: provisions.some(({ address }) => /\d (?:bis|ter|quater|quinquies|alt)\b/u.test(address ?? "")),
    under: (address, container) => numberings.get(keyOf(address, container)) ?? { count: 0, highest: 0 },
  };
}

function keyOf(address: string, container: string): string {
  return `${address.toLowerCase()}\n${container}`;
}

/** What a label counts: an article, a plain number, a numbered paragraph "(2)" or a lettered one "(c)". */
export interface LastStep {
  readonly parent: string;
  readonly container: string;
  /** 0 where it is not counted in numbers. */
  readonly number: number;
}

/** "Art. 5(2)(c)" is the lettered "(c)" under "Art. 5(2)"; "Annex I/44" the plain 44 under "Annex I/". */
export function lastStep(address: string): LastStep {
  const slash = address.lastIndexOf("/") + 1;
  const enclosure = address.slice(0, slash);
  const label = address.slice(slash);
  const open = label.endsWith(")") ? label.lastIndexOf("(") : -1;
  if (open >= 0) {
    const own = label.slice(open + 1, -1);
    // "2" and "4 bis" fit, "c" does not.
    const digits = /^(\d{1,4})/u.exec(own)?.[1];
    const container = digits === undefined ? "letter" : "number";
    return { parent: enclosure + label.slice(0, open), container, number: Number(digits ?? 0) };
  }
  const parsed = parseClauseLabel(label);
  const [first, second] = parsed?.numbers ?? [];
  const container = `${parsed?.container ?? ""}${second === undefined ? "" : "."}`;
  return { parent: enclosure, container, number: first?.style === "arabic" ? first.value : 0 };
}

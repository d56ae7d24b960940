import { failure } from "@travaux/model";
import type { Dated } from "@travaux/model";
import { readDated, readDay } from "../read-dated.ts";
import type { Outcome, TravauxError } from "../travaux-error.ts";

/** What is wrong with a manifest, carried out of the fields of one entry. Never leaves this folder. */
export class ManifestFault extends Error {
  readonly error: TravauxError;

  constructor(place: string, detail: string) {
    super(detail);
    this.name = "ManifestFault";
    this.error = { kind: "bad-manifest", place, detail };
  }
}

/** Runs a reading that may meet a fault. */
export function catchFault<Value>(read: () => Value): Outcome<Value> {
  try {
    return { ok: true, value: read() };
  } catch (thrown) {
    if (thrown instanceof ManifestFault) return failure(thrown.error);
    throw thrown;
  }
}

/** One mapping of a manifest: its place ("drafts[2]"; "" for the whole) and its fields, each read by its name. */
export interface ManifestEntry {
  readonly place: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Reads a mapping whose keys are all known; a key that is not is a fault, because a date under "dtae" would be lost. */
export function readEntry(value: unknown, place: string, known: readonly string[]): ManifestEntry {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ManifestFault(place === "" ? "the manifest" : place, `a mapping with ${known.join(", ")} is wanted here`);
  }
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const stranger = Object.keys(fields).find((key) => !known.includes(key));
  if (stranger !== undefined) {
    throw new ManifestFault(
      at({ place, fields }, stranger),
      `there is no such key; known here are ${known.join(", ")}`,
    );
  }
  return { place, fields };
}

/** The items of a list; none when it is left out. */
export function listField(entry: ManifestEntry, key: string): readonly { value: unknown; place: string }[] {
  const value = entry.fields[key];
  const place = at(entry, key);
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new ManifestFault(place, "a list is wanted here");
  return value.map((item: unknown, index) => ({ value: item, place: `${place}[${index}]` }));
}

/** Words; a number that was not quoted ("label: 2") is taken as it is printed. */
export function textField(entry: ManifestEntry, key: string): string | null {
  return entry.fields[key] === undefined || entry.fields[key] === null
    ? null
    : words(entry.fields[key], at(entry, key));
}

export function wantedText(entry: ManifestEntry, key: string): string {
  const text = textField(entry, key);
  if (text === null) throw new ManifestFault(at(entry, key), "is missing");
  return text;
}

export function countField(entry: ManifestEntry, key: string): number | null {
  const value = entry.fields[key];
  return value === undefined || value === null ? null : count(value, at(entry, key));
}

/** One item or a list of items, each read by `read`; null when left out. */
export function severalField<Item>(
  entry: ManifestEntry,
  key: string,
  read: (value: unknown, place: string) => Item,
): readonly Item[] | null {
  const value = entry.fields[key];
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) return [read(value, at(entry, key))];
  return value.map((item: unknown, index) => read(item, `${at(entry, key)}[${index}]`));
}

/** A date as text, or as `{on: 2031-05-28T13:00, zone: Europe/Paris}`. */
export function datedField(entry: ManifestEntry, key: string): Dated | null {
  const value = entry.fields[key];
  const place = at(entry, key);
  if (value === undefined || value === null) return null;
  const isMapping = typeof value === "object" && !Array.isArray(value);
  const text = isMapping ? zonedText(readEntry(value, place, ["on", "zone"])) : words(value, place);
  const dated = readDated(text);
  if (dated.ok) return dated.value;
  throw new ManifestFault(place, dated.error.kind === "bad-zone" ? notAZone(dated.error.zone) : notADate(text));
}

function zonedText(entry: ManifestEntry): string {
  const zone = textField(entry, "zone");
  return zone === null ? wantedText(entry, "on") : `${wantedText(entry, "on")} ${zone}`;
}

export function wantedDay(entry: ManifestEntry, key: string): string {
  return dayAt(wantedText(entry, key), at(entry, key));
}

/** A day of the calendar. */
export function dayAt(value: unknown, place: string): string {
  const text = words(value, place);
  const day = readDay(text);
  if (!day.ok) throw new ManifestFault(place, `"${text}" is not a day of the calendar; write it as 2031-05-28`);
  return day.value;
}

export function notAZone(zone: string): string {
  return `"${zone}" is not a time zone; write it as Europe/Paris`;
}

function notADate(text: string): string {
  return `"${text}" is not a date; write it as 2031-05-28 or 2031-05-28 13:00`;
}

/** Words that are not blank. */
export function words(value: unknown, place: string): string {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string") throw new ManifestFault(place, "words are wanted here");
  if (text.trim() === "") throw new ManifestFault(place, "is empty");
  return text.trim();
}

/** A whole number from 1. */
export function count(value: unknown, place: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  throw new ManifestFault(place, "a whole number from 1 is wanted here");
}

/** The place of a field: "drafts[2].date". */
export function at(entry: ManifestEntry, key: string): string {
  // "dtae" fits; "", "a b" and what holds control characters do not, and are shown in quotes.
  const shown = /^[\p{L}\p{N}_-]+$/u.test(key) ? key : JSON.stringify(key);
  return entry.place === "" ? shown : `${entry.place}.${shown}`;
}

import type { ParticularName, StatementParticulars } from "@travaux/model";
import { authorIn } from "../mending/author-field.tsx";
import type { GivenOfStatement } from "../read-model.ts";
import { formText } from "./form-text.ts";

const fields = ["title", "speaker", "onBehalfOf", "meeting", "round", "date", "language"] as const;

/** What a statement may lack; a title and a language it always has. */
const mayLack: ReadonlySet<ParticularName> = new Set(["speaker", "onBehalfOf", "meeting", "round", "date"]);

/**
 * What a person says of a statement by a form that was filled in with what was recognised: only what they changed. What
 * they left as it was stays recognised, and is recognised better one day; what they emptied there is not.
 */
export function givenOfStatement(form: FormData, recognised: StatementParticulars): GivenOfStatement {
  const emptied = emptiedIn(form, recognised);
  const said = fields.flatMap((field): readonly (readonly [ParticularName, string | number | null])[] => {
    if (emptied.includes(field)) return [[field, null]];
    const value = formText(form, field);
    if (value === "" || value === shownOf(field, recognised)) return [];
    return [[field, field === "round" ? Number(value) : value]];
  });
  return { ...Object.fromEntries(said), ...(emptied.length === 0 ? {} : { author: authorIn(form) }) };
}

/** What was recognised and a person took out: they say that there is none. */
export function emptiedIn(form: FormData, recognised: StatementParticulars): readonly ParticularName[] {
  return fields.filter(
    (field) => mayLack.has(field) && shownOf(field, recognised) !== "" && formText(form, field) === "",
  );
}

/** What a field of the form begins with. Of a date it shows the day alone: what hour was recognised stands as long as that does. */
export function shownOf(field: ParticularName, { round, date, ...texts }: StatementParticulars): string {
  if (field === "round") return String(round.value ?? "");
  if (field === "date") return date.value?.on.slice(0, "2031-05-28".length) ?? "";
  return texts[field].value ?? "";
}

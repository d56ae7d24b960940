import type { StatementParticulars } from "@travaux/model";
import type { GivenOfStatement } from "../read-model.ts";
import { formText } from "./form-text.ts";

const texts = ["title", "speaker", "onBehalfOf", "meeting", "language"] as const;

/**
 * What a person says of a statement by a form that was filled in with what was recognised: only what they changed. What
 * they left as it was stays recognised, and is recognised better one day.
 */
export function givenOfStatement(form: FormData, recognised: StatementParticulars): GivenOfStatement {
  const changed = texts.flatMap((field) => {
    const value = formText(form, field);
    return value === "" || value === (recognised[field].value ?? "") ? [] : [[field, value] as const];
  });
  // The field shows the day alone: what hour was recognised stands as long as the day does.
  const day = (recognised.date.value?.on ?? "").slice(0, "2031-05-28".length);
  const [date, round] = [formText(form, "date"), formText(form, "round")];
  return {
    ...Object.fromEntries(changed),
    ...(date === "" || date === day ? {} : { date }),
    ...(round === "" || round === String(recognised.round.value ?? "") ? {} : { round: Number(round) }),
  };
}

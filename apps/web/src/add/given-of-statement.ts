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
  const [date, round] = [formText(form, "date"), formText(form, "round")];
  return {
    ...Object.fromEntries(changed),
    ...(date === "" || date === (recognised.date.value?.on ?? "") ? {} : { date }),
    ...(round === "" || round === String(recognised.round.value ?? "") ? {} : { round: Number(round) }),
  };
}

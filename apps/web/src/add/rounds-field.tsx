import type { Round } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { printSpan } from "../ui/dates.ts";
import "./rounds-field.css";

interface RoundsFieldProps {
  readonly rounds: readonly Round[];
  /** Numbers of those that are ticked at first. */
  readonly chosen?: readonly number[];
}

/** The rounds in which a draft was on the table; nothing where there are none in the calendar. */
export function RoundsField({ rounds, chosen = [] }: RoundsFieldProps): ReactNode {
  if (rounds.length === 0) return null;
  return (
    <fieldset className="rounds-field">
      <legend className="field-name">{t("add.onTheTable")}</legend>
      {rounds.map((round) => (
        <label key={round.number}>
          <input type="checkbox" name="rounds" value={round.number} defaultChecked={chosen.includes(round.number)} />{" "}
          <bdi>{round.label}</bdi> <bdi className="quiet meta">{printSpan(round.from, round.to)}</bdi>
        </label>
      ))}
    </fieldset>
  );
}

/** Reads the numbers of the rounds that are ticked. */
export function roundsIn(form: FormData): readonly number[] {
  return form.getAll("rounds").map(Number);
}

import type { Round, StatementListEntry } from "@travaux/model";
import { type ReactNode, useId } from "react";
import { capitalised } from "../ui/capitalised.ts";
import { t } from "../language/t.ts";
import { statusName } from "./citation-words.ts";
import { countedStatuses, countsOfAll, speakersOf, type StatementFilter } from "./statement-filter.ts";
import { roundName } from "./statement-item.tsx";
import "./statement-list.css";

interface StatementChoiceProps {
  readonly statements: readonly StatementListEntry[];
  readonly rounds: readonly Round[];
  readonly filter: StatementFilter;
  readonly choose: (filter: Partial<Record<keyof StatementFilter, string | undefined>>) => void;
}

/** Narrows the list of statements: by round, by whoever spoke or was spoken for, by how citations stand. */
export function StatementChoice({ statements, rounds, filter, choose }: StatementChoiceProps): ReactNode {
  const counts = countsOfAll(statements);
  const numbers = [...new Set(statements.map(({ particulars }) => particulars.round.value))];
  const known = numbers.filter((number) => number !== null).toSorted((one, other) => one - other);
  const roundOptions = known.map((number) => [String(number), roundName(number, rounds)] as const);
  return (
    <div className="statement-choice no-print">
      <Choice
        name={capitalised(t("particular.round"))}
        all={t("statements.everyRound")}
        value={filter.round}
        options={numbers.includes(null) ? [...roundOptions, ["none", t("statements.notKnown")] as const] : roundOptions}
        choose={(round) => choose({ round })}
      />
      <Choice
        name={t("statements.speaker")}
        all={t("statements.everybody")}
        value={filter.speaker}
        options={speakersOf(statements).map((speaker) => [speaker, speaker] as const)}
        choose={(speaker) => choose({ speaker })}
      />
      <Choice
        name={t("statements.status")}
        all={t("statements.anything")}
        value={filter.status}
        options={countedStatuses.map((status) => {
          const words = t("statements.optionCount", { name: statusName(status), count: counts[status] });
          return [status, words] as const;
        })}
        choose={(status) => choose({ status })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly all: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly choose: (value: string | undefined) => void;
}

function Choice({ name, all, value, options, choose }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="input"
        value={value ?? ""}
        onChange={({ currentTarget }) => choose(currentTarget.value === "" ? undefined : currentTarget.value)}
      >
        <option value="">{all}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

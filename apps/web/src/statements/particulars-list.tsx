import type { Particular, ParticularName, Round, StatementParticulars } from "@travaux/model";
import { type ReactNode, useRef, useState } from "react";
import { Keeping } from "../copy/keeping.tsx";
import { Message } from "../language/message.tsx";
import { capitalised } from "../ui/capitalised.ts";
import { t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";
import { ParticularForm } from "./particular-form.tsx";
import { languageName, sourceInWords } from "./particular-value.tsx";
import { roundName } from "./statement-item.tsx";
import "./particulars.css";

/** What a person may correct here, in the order in which it is shown. */
const shown = ["title", "speaker", "onBehalfOf", "meeting", "round", "date", "language"] as const;

interface ParticularsListProps {
  readonly negotiation: string;
  readonly statement: string;
  readonly particulars: StatementParticulars;
  readonly rounds: readonly Round[];
}

/** What is known of a statement beside its words, how each is known, and the means to correct it. */
export function ParticularsList({ negotiation, statement, particulars, rounds }: ParticularsListProps): ReactNode {
  const [open, setOpen] = useState<ParticularName | null>(null);
  const [said, setSaid] = useState("");
  /** Whose form was closed last: its button takes the focus back. */
  const closed = useRef<ParticularName | null>(null);
  return (
    <>
      <dl className="particulars">
        {shown.map((field) => {
          const name = capitalised(t(`particular.${field}`));
          const particular: Particular<unknown> = particulars[field];
          const value = printParticular(particulars, field, rounds);
          return (
            <div key={field} className="particular">
              <dt>{name}</dt>
              <dd>
                {value === null ? null : (
                  <>
                    <bdi>{value}</bdi>{" "}
                  </>
                )}
                <span className="meta quiet">
                  {value === null && particular.source !== "unknown" ? (
                    <Message id="source.none" source={<bdi>{sourceInWords(particular)}</bdi>} />
                  ) : (
                    <bdi>{sourceInWords(particular)}</bdi>
                  )}
                </span>{" "}
                {open === field ? (
                  <ParticularForm
                    negotiation={negotiation}
                    statement={statement}
                    field={field}
                    name={name}
                    value={writtenParticular(particulars, field)}
                    rounds={rounds}
                    close={(isKept) => {
                      closed.current = field;
                      setOpen(null);
                      if (isKept) setSaid(t("particulars.corrected", { name }));
                    }}
                  />
                ) : (
                  <Keeping>
                    <button
                      ref={(button) => {
                        if (button === null || closed.current !== field) return;
                        closed.current = null;
                        button.focus();
                      }}
                      type="button"
                      className="link-button meta no-print"
                      aria-label={t("particulars.correctOf", { name })}
                      onClick={() => setOpen(field)}
                    >
                      {t("particulars.correct")}
                    </button>
                  </Keeping>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      <p role="status" className="meta">
        {said}
      </p>
    </>
  );
}

function printParticular(
  particulars: StatementParticulars,
  field: ParticularName,
  rounds: readonly Round[],
): string | null {
  const { round, date, language } = particulars;
  if (field === "round") return round.value === null ? null : roundName(round.value, rounds);
  if (field === "date") return date.value === null ? null : printDate(date.value.on);
  if (field === "language") return language.value === null ? null : languageName(language.value);
  return particulars[field].value;
}

/** A particular as it is typed. */
function writtenParticular(particulars: StatementParticulars, field: ParticularName): string {
  const { round, date } = particulars;
  if (field === "round") return round.value === null ? "" : String(round.value);
  if (field === "date") return date.value?.on ?? "";
  return particulars[field].value ?? "";
}

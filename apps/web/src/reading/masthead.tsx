import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { textAttributes } from "../ui/direction.ts";
import "./masthead.css";

interface MastheadProps {
  readonly lines: readonly string[];
  /** BCP 47, of the draft. */
  readonly language: string;
}

/** What a document has above its text: symbol, distribution, date, session. Set apart as on paper, for it is none of the text. */
export function Masthead({ lines, language }: MastheadProps): ReactNode {
  return (
    <div className="masthead" role="group" aria-label={t("draft.masthead")}>
      <MastheadLines lines={lines} language={language} />
    </div>
  );
}

/** The lines alone; the cells of a row stand beside each other. */
export function MastheadLines({ lines, language }: MastheadProps): ReactNode {
  return lines.map((line, place) => (
    // Equal lines may follow each other: the place tells them apart.
    <p key={place} {...textAttributes(language)} dir="auto">
      {line.split("\t").join("  ")}
    </p>
  ));
}

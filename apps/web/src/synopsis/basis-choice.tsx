import { synopsisBases, type SynopsisBasis } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import "../ui/views.css";

interface BasisChoiceProps {
  readonly against: SynopsisBasis;
  readonly hold: (against: SynopsisBasis) => void;
}

const words = { first: "synopsis.againstBase", before: "synopsis.againstBefore" } as const;

/** What each column is held against. */
export function BasisChoice({ against, hold }: BasisChoiceProps): ReactNode {
  return (
    <fieldset className="views">
      <legend className="visually-hidden">{t("synopsis.heldAgainst")}</legend>
      {synopsisBases.map((basis) => (
        <button
          key={basis}
          type="button"
          className="button"
          aria-pressed={basis === against}
          onClick={() => hold(basis)}
        >
          {t(words[basis])}
        </button>
      ))}
    </fieldset>
  );
}

import type { Mend } from "@travaux/model";
import { type ReactNode, useEffect, useId, useMemo, useState } from "react";
import { t } from "../language/t.ts";
import { gapAt, wordGaps } from "./word-gaps.ts";

interface PartToolProps {
  readonly text: string;
  readonly language: string;
  /** Where the reader pointed in the text; null when nowhere. */
  readonly caretAt: number | null;
  readonly mend: (mend: Mend) => void;
}

/** Parts a paragraph before a word: the one that was pointed at in the text, or one chosen from the list of all. */
export function PartTool({ text, language, caretAt, mend }: PartToolProps): ReactNode {
  const id = useId();
  const gaps = useMemo(() => wordGaps(text, language), [text, language]);
  const pointed = caretAt === null ? gaps[0] : gapAt(gaps, caretAt);
  const [chosen, choose] = useState<number | undefined>(pointed?.at);
  useEffect(() => choose(pointed?.at), [pointed?.at]);
  const gap = gaps.find(({ at }) => at === chosen) ?? pointed;
  if (gap === undefined) return null;
  return (
    <div className="mend-tool">
      <label htmlFor={id}>{t("mend.partBeforeField")}</label>
      <select
        id={id}
        className="input"
        data-control="part-place"
        value={gap.at}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {gaps.map(({ at, goesOn }) => (
          <option key={at} value={at}>
            {goesOn}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        data-control="part"
        onClick={() => mend({ kind: "part", at: gap.at, goesOn: gap.goesOn })}
      >
        {t("mend.partHere")}
      </button>
    </div>
  );
}

import { kindNames, type Mend, type ParagraphKind } from "@travaux/model";
import { type ReactNode, useId, useState } from "react";
import { t } from "../language/t.ts";
import { capitalised } from "../ui/capitalised.ts";

const kinds = Object.keys(kindNames) as ParagraphKind[];

interface KindToolProps {
  readonly kind: ParagraphKind;
  readonly mend: (mend: Mend) => void;
}

/** Says what a paragraph is. */
export function KindTool({ kind, mend }: KindToolProps): ReactNode {
  const id = useId();
  const [chosen, choose] = useState<ParagraphKind>(kind);
  return (
    <div className="mend-tool">
      <label htmlFor={id}>{t("mend.thisIs")}</label>
      <select
        id={id}
        className="input"
        data-control="kind"
        value={chosen}
        onChange={(event) => {
          const as = kinds.find((each) => each === event.currentTarget.value);
          if (as !== undefined) choose(as);
        }}
      >
        {kinds.map((each) => (
          <option key={each} value={each}>
            {capitalised(t(`paragraphKind.${each}`))}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        data-control="set-kind"
        disabled={chosen === kind}
        onClick={() => mend({ kind: "kind", as: chosen })}
      >
        {t("mend.setKind")}
      </button>
    </div>
  );
}

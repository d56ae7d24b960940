import type { ReactNode } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import type { Walk } from "../redline/use-walk.ts";
import { Icon } from "./icon.tsx";

interface StepButtonsProps {
  /** Where the reader is among the places at which the steps stop. */
  readonly where: string;
  /** What the steps lead to. */
  readonly stops: "change" | "place";
  readonly isEmpty: boolean;
  readonly walk: Walk;
}

/** The way from change to change, for the hand: the keys do the same. */
export function StepButtons({ where, stops, isEmpty, walk }: StepButtonsProps): ReactNode {
  const isOfChanges = stops === "change";
  return (
    <div className="steps">
      <p className="steps-where" role="status" {...interfaceAttributes()}>
        {where}
      </p>
      <button type="button" className="button" disabled={isEmpty} onClick={walk.previousChange}>
        <Icon name="previous" />
        <span className="visually-hidden">{t(isOfChanges ? "compare.previousChange" : "draft.previous")}</span>
      </button>
      <button type="button" className="button" disabled={isEmpty} onClick={walk.nextChange}>
        <Icon name="next" />
        <span className="visually-hidden">{t(isOfChanges ? "compare.nextChange" : "draft.next")}</span>
      </button>
    </div>
  );
}

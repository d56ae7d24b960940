import { type ChangeClass, changeClasses, type ChangeFilter, isClassShown, substanceOnly } from "@travaux/model";
import { type ReactNode, useId, useState } from "react";
import { t } from "../language/t.ts";
import { capitalised } from "../ui/capitalised.ts";
import { printChangeFilter } from "./change-filter.ts";
import "./class-filter.css";

interface ClassFilterProps {
  readonly filter: ChangeFilter | undefined;
  readonly choose: (filter: ChangeFilter | undefined) => void;
}

/** Which changes of words are marked: all, the substance alone, or chosen classes. */
export function ClassFilter({ filter, choose }: ClassFilterProps): ReactNode {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isSubstance = printChangeFilter(filter) === printChangeFilter(substanceOnly);
  const toggle = (change: ChangeClass): void => {
    const hidden = changeClasses.filter((each) => isClassShown(filter, each) === (each === change));
    choose(hidden.length === 0 ? undefined : { kind: "without", classes: hidden });
  };
  return (
    <div className="classes">
      <button
        type="button"
        className="button"
        aria-pressed={isSubstance}
        title={t("compare.classFilterHint")}
        onClick={() => choose(isSubstance ? undefined : substanceOnly)}
      >
        {t("compare.substanceOnly")}
      </button>
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? t("compare.fewerChoices") : t("compare.whichMarked")}
      </button>
      {isOpen ? (
        <fieldset id={id} className="classes-list">
          <legend className="meta quiet">{t("compare.markChangesOf")}</legend>
          {changeClasses.map((change) => (
            <label key={change} className="classes-one">
              <input type="checkbox" checked={isClassShown(filter, change)} onChange={() => toggle(change)} />{" "}
              {capitalised(t(`change.${change}`))}
            </label>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

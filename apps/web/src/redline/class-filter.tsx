import { type ChangeClass, changeClasses, type ChangeFilter, isClassShown, substanceOnly } from "@travaux/model";
import { changeWords } from "@travaux/render";
import { type ReactNode, useId, useState } from "react";
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
        title="Leaves out punctuation, capitals, spelling, numbering, formatting and references that only followed a new number"
        onClick={() => choose(isSubstance ? undefined : substanceOnly)}
      >
        Substance only
      </button>
      <button
        type="button"
        className="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? "Fewer choices" : "Which changes are marked…"}
      </button>
      {isOpen ? (
        <fieldset id={id} className="classes-list">
          <legend className="meta quiet">Mark changes of</legend>
          {changeClasses.map((change) => (
            <label key={change} className="classes-one">
              <input type="checkbox" checked={isClassShown(filter, change)} onChange={() => toggle(change)} />{" "}
              {capitalised(changeWords[change])}
            </label>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

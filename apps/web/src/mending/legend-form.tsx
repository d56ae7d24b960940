import { firstWords, type LegendEntry, markInWords } from "@travaux/model";
import { type ReactNode, useId, useState } from "react";
import { t } from "../language/t.ts";
import { capitalised } from "../ui/capitalised.ts";
import { type MarkOffered, meaningOf } from "./marks-in.ts";

/** Meanings that are offered. The first two make tracked changes of what is marked so; the others are recorded. */
const meanings = {
  inserted: "inserted words",
  deleted: "deleted words",
  agreed: "agreed",
  proposed: "proposed",
  comment: "a comment",
} as const;

/** Chosen when the meaning is put in words of one's own. */
const OTHER = "other words";

interface LegendFormProps {
  readonly marks: readonly MarkOffered[];
  readonly legend: readonly LegendEntry[];
  readonly say: (entry: LegendEntry) => void;
}

/** Says what the typographic marks of a draft mean, those that occur in it; nothing is read from them unless told. */
export function LegendForm({ marks, legend, say }: LegendFormProps): ReactNode {
  if (marks.length === 0) return <p className="meta quiet">No highlights, colours or other marks were found.</p>;
  return (
    <ul className="legend-list">
      {marks.map((mark) => (
        <li key={markInWords(mark)}>
          <MarkMeaning mark={mark} means={meaningOf(legend, mark)} say={say} />
        </li>
      ))}
    </ul>
  );
}

interface MarkMeaningProps {
  readonly mark: MarkOffered;
  readonly means: string | null;
  readonly say: (entry: LegendEntry) => void;
}

function MarkMeaning({ mark: offered, means, say }: MarkMeaningProps): ReactNode {
  const id = useId();
  const isOwn = means !== null && !Object.hasOwn(meanings, means);
  const [isOther, setIsOther] = useState(isOwn);
  const { mark, value, count, sample } = offered;
  const tell = (meaning: string): void =>
    say({ mark, ...(value === undefined ? {} : { value }), means: meaning.trim() });
  const words = markInWords(offered);
  return (
    <>
      <label htmlFor={id}>
        {capitalised(words)}
        {count === 0 ? null : (
          <span className="quiet">
            {" "}
            {t("count.places", { count: count })}, “<bdi>{firstWords(sample)}</bdi>”
          </span>
        )}
      </label>
      <select
        id={id}
        className="input"
        value={isOther || isOwn ? OTHER : (means ?? "")}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setIsOther(chosen === OTHER);
          if (chosen !== OTHER) tell(chosen);
        }}
      >
        <option value="">no meaning given</option>
        {Object.entries(meanings).map(([meaning, name]) => (
          <option key={meaning} value={meaning}>
            means {name}
          </option>
        ))}
        <option value={OTHER}>means something else …</option>
      </select>
      {isOther || isOwn ? (
        <input
          className="input"
          aria-label={`What ${words} means`}
          placeholder="in your words"
          defaultValue={isOwn ? means : ""}
          maxLength={120}
          autoComplete="off"
          onBlur={(event) => {
            if (event.currentTarget.value.trim() !== (means ?? "")) tell(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") {
              event.preventDefault();
              tell(event.currentTarget.value);
            }
          }}
        />
      ) : null}
    </>
  );
}

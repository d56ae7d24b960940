import { firstWords, type LegendEntry } from "@travaux/model";
import { type ReactNode, useId, useState } from "react";
import { markWords, namedMeanings } from "./mend-words.ts";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { capitalised } from "../ui/capitalised.ts";
import { type MarkOffered, meaningOf } from "./marks-in.ts";

/** Chosen when the meaning is put in words of one's own. */
const OTHER = "other words";

interface LegendFormProps {
  readonly marks: readonly MarkOffered[];
  readonly legend: readonly LegendEntry[];
  readonly say: (entry: LegendEntry) => void;
}

/** Says what the typographic marks of a draft mean, those that occur in it; nothing is read from them unless told. */
export function LegendForm({ marks, legend, say }: LegendFormProps): ReactNode {
  if (marks.length === 0) return <p className="meta quiet">{t("mend.noMarks")}</p>;
  return (
    <ul className="legend-list">
      {marks.map((mark) => (
        <li key={markWords(mark)}>
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
  const isOwn = means !== null && !namedMeanings.some((meaning) => meaning === means);
  const [isOther, setIsOther] = useState(isOwn);
  const { mark, value, count, sample } = offered;
  const tell = (meaning: string): void =>
    say({ mark, ...(value === undefined ? {} : { value }), means: meaning.trim() });
  const words = markWords(offered);
  return (
    <>
      <label htmlFor={id}>
        {capitalised(words)}
        {count === 0 ? null : (
          <span className="quiet">
            {" "}
            <Message id="mend.sample" places={t("count.places", { count })} words={<bdi>{firstWords(sample)}</bdi>} />
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
        <option value="">{t("mend.noMeaning")}</option>
        {namedMeanings.map((meaning) => (
          <option key={meaning} value={meaning}>
            {t("mend.meansNamed", { meaning: t(`meaning.${meaning}`) })}
          </option>
        ))}
        <option value={OTHER}>{t("mend.meansOther")}</option>
      </select>
      {isOther || isOwn ? (
        <input
          className="input"
          aria-label={t("mend.whatMeans", { mark: words })}
          placeholder={t("mend.ownWords")}
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

import type { Finding, Paragraph } from "@travaux/model";
import { memo, type ReactNode } from "react";
import { FindingSentence } from "../ui/finding-sentence.tsx";
import { inARow } from "../language/listed.ts";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { Words } from "../reading/words.tsx";
import { marginLabel } from "../redline/row-words.ts";
import { MendTools } from "./mend-tools.tsx";
import { paragraphName, shortKindName } from "./paragraph-name.ts";
import { UnderstoodText } from "./understood-text.tsx";
import type { MendParagraph as MendOne } from "./use-mending.ts";

/** The paragraph whose tools are shown, and where the reader pointed in it. */
export interface OpenParagraph {
  readonly id: string;
  readonly caretAt: number | null;
}

/** What every paragraph of a text that is mended has in common. */
export interface MendingContext {
  readonly language: string;
  readonly noteLabel: (note: string) => string | undefined;
  readonly mend: MendOne;
  readonly open: (open: OpenParagraph | null) => void;
}

interface MendParagraphProps {
  readonly paragraph: Paragraph;
  readonly isFirst: boolean;
  readonly rank: number | undefined;
  readonly findings: readonly Finding[] | undefined;
  /** Null when its tools are put away. */
  readonly opened: OpenParagraph | null;
  readonly context: MendingContext;
}

/** One paragraph as it was understood: its label opens the tools, findings and attributions stand in the margin. */
export const MendParagraph = memo(function MendParagraph(props: MendParagraphProps): ReactNode {
  const { paragraph, isFirst, rank, findings, opened, context } = props;
  const { id, kind, level } = paragraph;
  const isOpen = opened !== null;
  const label = marginLabel(paragraph);
  // The kind is said where neither number nor place tells it.
  const isTold = kind !== "paragraph" && !(kind === "item" && label !== null);
  return (
    <div
      id={`p-${id}`}
      className="para"
      data-kind={kind}
      data-level={level}
      data-row={id}
      data-paragraph={id}
      data-finding={findings === undefined ? undefined : true}
      data-open={isOpen ? true : undefined}
      tabIndex={-1}
    >
      <div className="para-label">
        <button
          type="button"
          className="mend-open"
          data-control="open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? `tools-${id}` : undefined}
          aria-label={t("mend.of", { name: paragraphName(paragraph) })}
          onClick={() => context.open(isOpen ? null : { id, caretAt: null })}
        >
          <bdi>{label ?? (isTold ? shortKindName(kind) : "¶")}</bdi>
        </button>
        {isTold && label !== null ? <span className="mend-kind">{shortKindName(kind)}</span> : null}
      </div>
      <Words rank={rank}>
        <UnderstoodText paragraph={paragraph} noteLabel={context.noteLabel} />
      </Words>
      <Margin paragraph={paragraph} findings={findings} />
      {isOpen ? (
        <MendTools
          id={`tools-${id}`}
          paragraph={paragraph}
          language={context.language}
          isFirst={isFirst}
          caretAt={opened.caretAt}
          mend={(mendOf) => context.mend(id, mendOf)}
          close={() => context.open(null)}
        />
      ) : null}
    </div>
  );
});

interface MarginProps {
  readonly paragraph: Paragraph;
  readonly findings: readonly Finding[] | undefined;
}

function Margin({ paragraph, findings }: MarginProps): ReactNode {
  const remarks = remarksOn(paragraph);
  if (findings === undefined && remarks.length === 0) return null;
  return (
    <div className="para-margin" {...interfaceAttributes()}>
      {findings === undefined ? null : (
        <ul className="para-findings">
          {findings.map((finding) => (
            <li key={`${finding.code}-${finding.from ?? ""}-${finding.message}`} data-severity={finding.severity}>
              <span className="finding-sign">{finding.severity === "warning" ? t("mend.warning") : ""}</span>
              <FindingSentence finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {remarks.length === 0 ? null : (
        <ul className="para-remarks">
          {remarks.map((remark) => (
            <li key={remark}>
              <bdi>{remark}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Who is named for which words, and the comments of the original: each once. */
function remarksOn({ text, attributions, comments }: Paragraph): readonly string[] {
  const named = attributions.map(({ actors, verb, from, to }) =>
    t("mend.attribution", { actors: inARow(actors), verb, words: text.slice(from, to) }),
  );
  const remarks = comments.map((comment) => t("mend.remark", { author: comment.author, text: comment.text }));
  return [...new Set([...named, ...remarks])];
}

import type { Finding, Paragraph } from "@travaux/model";
import { memo, type ReactNode } from "react";
import { FindingSentence } from "../ui/finding-sentence.tsx";
import { marginLabel } from "../redline/row-words.ts";
import { ParagraphText } from "./paragraph-text.tsx";

interface ReadingParagraphProps {
  readonly paragraph: Paragraph;
  /** For a heading: 1 is outermost. */
  readonly rank: number | undefined;
  readonly findings: readonly Finding[] | undefined;
  readonly noteLabel: (note: string) => string | undefined;
  readonly labelLink: ((paragraph: Paragraph) => ReactNode) | undefined;
}

/** One paragraph on a reading page, with its number and what was noticed about it in the margin. */
export const ReadingParagraph = memo(function ReadingParagraph(props: ReadingParagraphProps): ReactNode {
  const { paragraph, rank, findings, noteLabel, labelLink } = props;
  const label = marginLabel(paragraph) ?? "";
  return (
    <div id={`p-${paragraph.id}`} className="para" data-kind={paragraph.kind} data-level={paragraph.level}>
      <div className="para-label">{labelLink === undefined ? <bdi>{label}</bdi> : labelLink(paragraph)}</div>
      <Words rank={rank}>
        <ParagraphText paragraph={paragraph} noteLabel={noteLabel} />
      </Words>
      {findings === undefined ? null : (
        <ul className="para-findings">
          {findings.map((finding) => (
            <li key={`${finding.code}-${finding.from ?? ""}`} data-severity={finding.severity}>
              <FindingSentence finding={finding} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});

interface WordsProps {
  readonly rank: number | undefined;
  readonly children: ReactNode;
}

/** The words of a paragraph, as a heading when it has a rank. The outermost heading of a draft comes under the title of the page. */
export function Words({ rank, children }: WordsProps): ReactNode {
  switch (rank) {
    case undefined:
      return <p className="text">{children}</p>;
    case 1:
      return <h2 className="text">{children}</h2>;
    case 2:
      return <h3 className="text">{children}</h3>;
    case 3:
      return <h4 className="text">{children}</h4>;
    default:
      return <h5 className="text">{children}</h5>;
  }
}

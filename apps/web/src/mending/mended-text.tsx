import type { DraftReport, Finding, Paragraph } from "@travaux/model";
import { memo, type ReactNode, useMemo, useRef } from "react";
import { outlineOf } from "../reading/outline.ts";
import { findingsByParagraph } from "../reading/findings-by-paragraph.ts";
import { Masthead } from "../reading/masthead.tsx";
import { labelsOfNotes } from "../reading/labels-of-notes.ts";
import { layoutAttributes } from "../ui/direction.ts";
import { MendParagraph, type MendingContext, type OpenParagraph } from "./mend-paragraph.tsx";
import { sectionsAt, sectionStarts } from "./sections.ts";
import type { MendParagraph as MendOne } from "./use-mending.ts";

interface MendedTextProps {
  readonly report: DraftReport;
  readonly opened: OpenParagraph | null;
  readonly open: (open: OpenParagraph | null) => void;
  readonly mend: MendOne;
}

/** The whole draft as it was understood. Sections keep their first paragraphs, so that a mend redraws one of them. */
export function MendedText({ report, opened, open, mend }: MendedTextProps): ReactNode {
  const { paragraphs, language, findings } = report;
  const starts = useRef<ReadonlySet<string> | null>(null);
  starts.current ??= sectionStarts(paragraphs);
  const ranks = useMemo(() => new Map(outlineOf(paragraphs).map(({ id, rank }) => [id, rank])), [paragraphs]);
  const byParagraph = useMemo(() => findingsByParagraph(findings), [findings]);
  const labels = useRef<ReadonlyMap<string, string>>(new Map());
  labels.current = useMemo(() => labelsOfNotes(paragraphs), [paragraphs]);
  const context = useMemo<MendingContext>(
    () => ({ language, noteLabel: (note) => labels.current.get(note), mend, open }),
    [language, mend, open],
  );
  const first = paragraphs[0]?.id;
  return (
    <div className="reading" {...layoutAttributes(language, paragraphs)}>
      {report.masthead === undefined ? null : <Masthead lines={report.masthead} language={language} />}
      {sectionsAt(paragraphs, starts.current).map((section) => (
        <Section
          key={section[0]?.id}
          paragraphs={section}
          first={first}
          opened={section.some(({ id }) => id === opened?.id) ? opened : null}
          ranks={ranks}
          findings={byParagraph}
          context={context}
        />
      ))}
    </div>
  );
}

interface SectionProps {
  readonly paragraphs: readonly Paragraph[];
  readonly first: string | undefined;
  readonly opened: OpenParagraph | null;
  readonly ranks: ReadonlyMap<string, number>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly context: MendingContext;
}

const Section = memo(function Section(props: SectionProps): ReactNode {
  const { paragraphs, first, opened, ranks, findings, context } = props;
  return (
    <div className="reading-section">
      {paragraphs.map((paragraph) => (
        <MendParagraph
          key={paragraph.id}
          paragraph={paragraph}
          isFirst={paragraph.id === first}
          rank={ranks.get(paragraph.id)}
          findings={findings.get(paragraph.id)}
          opened={opened?.id === paragraph.id ? opened : null}
          context={context}
        />
      ))}
    </div>
  );
}, isSameSection);

/** Nothing of it changed that it shows. */
function isSameSection(one: SectionProps, other: SectionProps): boolean {
  if (one.opened !== other.opened || one.first !== other.first || one.context !== other.context) return false;
  if (one.paragraphs.length !== other.paragraphs.length) return false;
  return one.paragraphs.every((paragraph, at) => {
    const { id } = paragraph;
    return (
      paragraph === other.paragraphs[at] &&
      one.ranks.get(id) === other.ranks.get(id) &&
      JSON.stringify(one.findings.get(id)) === JSON.stringify(other.findings.get(id))
    );
  });
}

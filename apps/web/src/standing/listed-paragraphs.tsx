import { type DraftReport, openAddressBook } from "@travaux/model";
import { type ReactNode, useMemo } from "react";
import { ParagraphText } from "../reading/paragraph-text.tsx";
import { layoutAttributes } from "../ui/direction.ts";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { underHeadings } from "./under-headings.ts";
import "./listed-paragraphs.css";

interface ListedParagraphsProps {
  readonly negotiation: string;
  readonly draft: string;
  readonly report: DraftReport;
  /** Ids. */
  readonly wanted: ReadonlySet<string>;
}

/** Some paragraphs of a draft under the headings under which they stand; each number leads to the paragraph's page. */
export function ListedParagraphs({ negotiation, draft, report, wanted }: ListedParagraphsProps): ReactNode {
  const book = useMemo(() => openAddressBook(report.paragraphs), [report]);
  const groups = underHeadings(report.paragraphs, wanted);
  return (
    <div className="listed" {...layoutAttributes(report.language, report.paragraphs)}>
      {groups.map(({ heading, paragraphs }) => (
        <section key={paragraphs[0]?.id} className="listed-section">
          {heading === null ? null : <h2 className="listed-heading text">{heading}</h2>}
          {paragraphs.map((paragraph) => (
            <div key={paragraph.id} className="listed-row">
              <p className="listed-label">
                <PlainLink href={paragraphHref(negotiation, draft, paragraph.id)}>
                  <bdi>{book.addressOf(paragraph.id) ?? "¶"}</bdi>
                </PlainLink>
              </p>
              <p className="text">
                <ParagraphText paragraph={paragraph} />
              </p>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

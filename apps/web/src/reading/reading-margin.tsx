import type { Paragraph } from "@travaux/model";
import type { ReactNode } from "react";
import { FindingSentence } from "../ui/finding-sentence.tsx";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { rowTags } from "../redline/row-words.ts";
import { Icon } from "../ui/icon.tsx";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { ParagraphPast } from "./paragraph-past.tsx";
import type { ShownChange } from "./reading-items.ts";
import type { ReadingSetting } from "./reading-setting.ts";

interface ReadingMarginProps {
  readonly paragraph: Paragraph;
  readonly change: ShownChange | undefined;
  readonly setting: ReadingSetting;
}

/** What stands beside a paragraph: what happened to it, its brackets, who spoke of it, and what was noticed in reading it. */
export function ReadingMargin({ paragraph, change, setting }: ReadingMarginProps): ReactNode {
  const { negotiation, draft } = setting;
  const margin = setting.margins.get(paragraph.id);
  const findings = setting.findings.get(paragraph.id) ?? [];
  const brackets = new Set(paragraph.brackets.filter(({ kind }) => kind === "open").map(({ id }) => id)).size;
  return (
    <div className="para-margin" {...interfaceAttributes()}>
      {change === undefined || !change.isFirst ? null : <ChangeTags change={change} setting={setting} />}
      {margin === undefined || paragraph.kind === "title" ? null : <ParagraphPast margin={margin} setting={setting} />}
      {brackets === 0 ? null : (
        <span className="tag para-brackets">
          <Icon name="brackets" />
          {t("count.openBrackets", { count: brackets })}
        </span>
      )}
      {margin === undefined || margin.statements === 0 ? null : (
        <PlainLink href={`${paragraphHref(negotiation, draft, paragraph.id)}#cited`} className="para-cited">
          {t("count.statements", { count: margin.statements })}
        </PlainLink>
      )}
      {findings.map((finding) => (
        <p key={`${finding.code}-${finding.from ?? ""}`} className="para-finding" data-severity={finding.severity}>
          <FindingSentence finding={finding} />
        </p>
      ))}
    </div>
  );
}

interface ChangeTagsProps {
  readonly change: ShownChange;
  readonly setting: ReadingSetting;
}

/** What happened to a paragraph against the other draft besides its words: "moved up", "split in 2". */
function ChangeTags({ change: { row }, setting: { changes } }: ChangeTagsProps): ReactNode {
  return rowTags(row, changes?.directions.get(row.key)).map(({ sign, words }) => (
    <span key={words} className="tag para-tag">
      <Icon name={sign} />
      {words}
    </span>
  ));
}

import type { ListedTarget } from "@travaux/model";
import { Fragment, type ReactNode } from "react";
import { t } from "../language/t.ts";
import { Message } from "../language/message.tsx";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { evidenceInWords, headingName } from "./citation-words.ts";
import "./citations.css";

interface TargetLineProps {
  readonly negotiation: string;
  readonly target: ListedTarget;
  /** Left out where the citation as a whole says it. */
  readonly isEvidenceShown: boolean;
}

/** A paragraph that a citation means: "44 in Rev 3, now 47 in Final draft", with what it is bound by. */
export function TargetLine({ negotiation, target, isEvidenceShown }: TargetLineProps): ReactNode {
  const { label, draft, draftLabel, heading, evidence } = target;
  if (heading === undefined || draft === undefined)
    return (
      <p>
        {draftLabel === undefined ? (
          <Message id="target.notFound" label={<bdi>{label}</bdi>} quiet={quiet} />
        ) : (
          <Message id="target.notFoundIn" label={<bdi>{label}</bdi>} draft={draftLabel} quiet={quiet} />
        )}
      </p>
    );
  const why = isEvidenceShown ? evidenceInWords(evidence) : null;
  return (
    <>
      <p>
        <Now negotiation={negotiation} target={target}>
          <PlainLink href={paragraphHref(negotiation, draft, heading.id)}>
            <Message id="target.in" name={<bdi>{headingName(heading)}</bdi>} draft={draftLabel ?? draft} />
          </PlainLink>
        </Now>
      </p>
      <p className="quiet target-words" dir="auto">
        {heading.firstWords}
      </p>
      {why === null ? null : <p className="quiet">{why}</p>}
    </>
  );
}

function quiet(words: ReactNode): ReactNode {
  return <span className="quiet">{words}</span>;
}

interface NowProps extends Omit<TargetLineProps, "isEvidenceShown"> {
  /** The paragraph as it was. */
  readonly children: ReactNode;
}

/** What the paragraph has become since; nothing more than what it was while its draft is the latest. */
function Now({ negotiation, target: { draft, heading, now }, children }: NowProps): ReactNode {
  if (heading === undefined || now === undefined || now.draft === draft) return children;
  if (now.paragraphs.length === 0) return <Message id="target.gone" target={children} now={now.draftLabel} />;
  const isSame = now.paragraphs.map(headingName).join() === headingName(heading);
  const names = now.paragraphs.map((paragraph, index) => (
    <Fragment key={paragraph.id}>
      {index === 0 ? "" : t("target.and")}
      <PlainLink href={paragraphHref(negotiation, now.draft, paragraph.id)}>
        <bdi>{headingName(paragraph)}</bdi>
      </PlainLink>
    </Fragment>
  ));
  return <Message id={isSame ? "target.still" : "target.now"} target={children} names={names} now={now.draftLabel} />;
}

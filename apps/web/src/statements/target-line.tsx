import type { ListedTarget } from "@travaux/model";
import { Fragment, type ReactNode } from "react";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { evidenceInWords, headingName } from "./citation-words.ts";

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
        <bdi>{label}</bdi>{" "}
        <span className="quiet">is not found{draftLabel === undefined ? "" : ` in ${draftLabel}`}</span>
      </p>
    );
  const why = isEvidenceShown ? evidenceInWords(evidence) : null;
  return (
    <>
      <p>
        <PlainLink href={paragraphHref(negotiation, draft, heading.id)}>
          <bdi>{headingName(heading)}</bdi> in {draftLabel}
        </PlainLink>
        <Now negotiation={negotiation} target={target} />
      </p>
      <p className="quiet target-words">
        <bdi>{heading.firstWords}</bdi>
      </p>
      {why === null ? null : <p className="quiet">{why}</p>}
    </>
  );
}

/** What the paragraph has become since; nothing while its draft is the latest. */
function Now({ negotiation, target: { draft, heading, now } }: Omit<TargetLineProps, "isEvidenceShown">): ReactNode {
  if (heading === undefined || now === undefined || now.draft === draft) return null;
  if (now.paragraphs.length === 0) return `, not in ${now.draftLabel} any more`;
  const isSame = now.paragraphs.map(headingName).join() === headingName(heading);
  return (
    <>
      , {isSame ? "still" : "now"}{" "}
      {now.paragraphs.map((paragraph, index) => (
        <Fragment key={paragraph.id}>
          {index === 0 ? "" : " and "}
          <PlainLink href={paragraphHref(negotiation, now.draft, paragraph.id)}>
            <bdi>{headingName(paragraph)}</bdi>
          </PlainLink>
        </Fragment>
      ))}{" "}
      in {now.draftLabel}
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ParagraphHeading } from "@travaux/model";
import type { ReactNode } from "react";
import { questions } from "../questions.ts";
import { ParagraphText } from "../reading/paragraph-text.tsx";
import { textAttributes } from "../ui/direction.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { headingName } from "./citation-words.ts";

interface DraftWordsProps {
  readonly negotiation: string;
  readonly draft: string;
  readonly heading: Pick<ParagraphHeading, "id" | "label" | "address" | "firstWords">;
}

/** A paragraph's words; its first ones until the draft is there. */
export function DraftWords({ negotiation, draft, heading }: DraftWordsProps): ReactNode {
  const { data: report } = useQuery(questions.draft(useReadModel(), negotiation, draft));
  const paragraph = report?.paragraphs.find(({ id }) => id === heading.id);
  return (
    <>
      <p className="meta">
        <Link
          to="/n/$negotiation/p/$draft/$paragraph"
          params={{ negotiation, draft, paragraph: heading.id }}
          preload={false}
        >
          <bdi>{headingName(heading)}</bdi>
        </Link>
      </p>
      <p className="text" {...textAttributes(report?.language ?? "und")}>
        {paragraph === undefined ? heading.firstWords : <ParagraphText paragraph={paragraph} />}
      </p>
    </>
  );
}

import { Link } from "@tanstack/react-router";
import type { ListedCitation } from "@travaux/model";
import type { ReactNode } from "react";
import { Message } from "../language/message.tsx";
import { isOpenStatus } from "./citation-words.ts";
import { citationKey } from "./passage-of.ts";

interface SettleLinkProps {
  readonly negotiation: string;
  readonly statement: string;
  readonly citation: ListedCitation;
}

/** To where a person says what a citation means: of an open one at all, of any other that it is something else. */
export function SettleLink({ negotiation, statement, citation }: SettleLinkProps): ReactNode {
  const { number, status, settled } = citation;
  return (
    <Link
      to="/n/$negotiation/open-citations"
      params={{ negotiation }}
      search={{ at: citationKey(statement, number) }}
      preload={false}
    >
      <Message
        id={isOpenStatus(status) && settled === undefined ? "settled.settle" : "settled.otherwise"}
        number={number}
        hidden={(words) => <span className="visually-hidden">{words}</span>}
      />
    </Link>
  );
}

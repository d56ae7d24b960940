import { createElement, Fragment, type ReactNode } from "react";
import type { MessageId } from "./language-in-use.ts";
import { partsOf, type RichValue } from "./t.ts";

interface MessageProps {
  readonly id: MessageId;
  /** What it is filled with, by name: of a tag, what is drawn around the words in it. */
  readonly [name: string]: RichValue<ReactNode>;
}

/** A message in which something is drawn: a link, a name in a direction of its own. */
export function Message({ id, ...values }: MessageProps): ReactNode {
  // Given one by one, the parts need no keys: they stand where the language puts them.
  return createElement(Fragment, null, ...partsOf<ReactNode>(id, values));
}

import { type ReactNode, useContext, useEffect, useRef } from "react";
import { Arrival } from "./arrival.ts";
import { setPrintHead } from "./print-head.ts";

interface PageHeadingProps {
  /** What the window is called; the name of the product is added. */
  readonly title: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * The heading of a page. It names the window and what is printed of it, and, when the reader came from another page, takes the focus, so that
 * whoever listens hears where they are.
 */
export function PageHeading({ title, className = "page-title", children }: PageHeadingProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrival = useContext(Arrival);
  useEffect(() => {
    document.title = `${title} – Travaux`;
    setPrintHead(title);
  }, [title]);
  useEffect(() => {
    if (arrival.fromElsewhere) heading.current?.focus({ preventScroll: true });
    arrival.fromElsewhere = false;
  }, [arrival]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}

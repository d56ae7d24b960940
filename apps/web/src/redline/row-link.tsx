import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

interface RowLinkProps {
  /** The key of a row. */
  readonly leadsTo: string;
  readonly children: ReactNode;
}

/**
 * The way across a move: to another row of the page, which the address names. No link of the router's: of hundreds of
 * those each follows every change of the address.
 */
export function RowLink({ leadsTo, children }: RowLinkProps): ReactNode {
  const router = useRouter();
  const go = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({
      to: ".",
      search: (now: Record<string, unknown>) => ({ ...now, at: leadsTo }),
      resetScroll: false,
    });
  };
  return (
    <a href={`#row-${encodeURIComponent(leadsTo)}`} onClick={go}>
      {children}
    </a>
  );
}

import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";

interface PlainLinkProps {
  readonly href: string;
  readonly className?: string;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A link for where there are thousands of them. The router's own follow every change of the address, each of them: at
 * 10,000 that takes seconds for every step from change to change. This one does nothing until it is clicked.
 */
export function PlainLink({ href, className, label, children }: PlainLinkProps): ReactNode {
  const router = useRouter();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a href={href} className={className} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}

/** The address of a paragraph's page. */
export function paragraphHref(negotiation: string, draft: string, paragraph: string): string {
  return `/n/${[negotiation, "p", draft, paragraph].map(encodeURIComponent).join("/")}`;
}

import { Link, Outlet, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Arrival } from "../ui/arrival.ts";
import { HelpDialog } from "../ui/help-dialog.tsx";
import { useLetterKeys } from "../ui/letter-keys.ts";
import "./shell.css";

/** What stands around every page: the way to the text, where one is, search, and the keys. */
export function Shell(): ReactNode {
  const router = useRouter();
  const { negotiation } = useParams({ strict: false });
  const [arrival] = useState({ fromElsewhere: false });
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const searchField = useRef<HTMLInputElement>(null);
  useEffect(
    () =>
      router.subscribe("onBeforeNavigate", ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) arrival.fromElsewhere = true;
      }),
    [router, arrival],
  );
  useLetterKeys({ "?": () => setIsHelpOpen(true), "/": () => searchField.current?.focus() });
  return (
    <Arrival value={arrival}>
      <a href="#main" className="skip-link">
        Skip to the text
      </a>
      <header className="shell-header no-print">
        <Link to="/" className="shell-name">
          Travaux
        </Link>
        {negotiation === undefined ? null : (
          <>
            <nav aria-label="Negotiation" className="shell-nav">
              <Link to="/n/$negotiation" params={{ negotiation }} activeOptions={{ exact: true }}>
                Overview
              </Link>
              <Link to="/n/$negotiation/compare" params={{ negotiation }}>
                Compare
              </Link>
              <Link to="/n/$negotiation/flow" params={{ negotiation }}>
                Flow
              </Link>
              <Link to="/n/$negotiation/concordance" params={{ negotiation }}>
                Concordance
              </Link>
              <Link to="/n/$negotiation/statements" params={{ negotiation }}>
                Statements
              </Link>
              <Link to="/n/$negotiation/decisions" params={{ negotiation }}>
                Decisions
              </Link>
              <Link to="/n/$negotiation/add" params={{ negotiation }}>
                Add a draft
              </Link>
            </nav>
            <SearchForm negotiation={negotiation} field={searchField} />
          </>
        )}
        <button type="button" className="button button-plain shell-help" onClick={() => setIsHelpOpen(true)}>
          Keys
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <HelpDialog isOpen={isHelpOpen} close={() => setIsHelpOpen(false)} />
    </Arrival>
  );
}

interface SearchFormProps {
  readonly negotiation: string;
  readonly field: React.RefObject<HTMLInputElement | null>;
}

function SearchForm({ negotiation, field }: SearchFormProps): ReactNode {
  const navigate = useNavigate();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const q = field.current?.value.trim() ?? "";
    if (q !== "") void navigate({ to: "/n/$negotiation/search", params: { negotiation }, search: { q } });
  };
  return (
    <search className="shell-search">
      <form onSubmit={submit}>
        <input
          ref={field}
          type="search"
          className="input"
          aria-label="Search the drafts"
          placeholder="Search the drafts"
        />
      </form>
    </search>
  );
}

import { Link, Outlet, useNavigate, useParams, useRouter } from "@tanstack/react-router";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { LanguageChoice } from "../language/language-choice.tsx";
import { t } from "../language/t.ts";
import { LiveNotice } from "../live/live-notice.tsx";
import { useLive } from "../live/use-live.ts";
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
  const live = useLive(negotiation);
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
        {t("shell.skip")}
      </a>
      <header className="shell-header no-print">
        <Link to="/" className="shell-name">
          Travaux
        </Link>
        {negotiation === undefined ? null : (
          <>
            <nav aria-label={t("shell.negotiation")} className="shell-nav">
              <Link to="/n/$negotiation" params={{ negotiation }} activeOptions={{ exact: true }}>
                {t("shell.overview")}
              </Link>
              <Link to="/n/$negotiation/compare" params={{ negotiation }}>
                {t("shell.compare")}
              </Link>
              <Link to="/n/$negotiation/flow" params={{ negotiation }}>
                {t("shell.flow")}
              </Link>
              <Link to="/n/$negotiation/concordance" params={{ negotiation }}>
                {t("shell.concordance")}
              </Link>
              <Link to="/n/$negotiation/statements" params={{ negotiation }}>
                {t("shell.statements")}
              </Link>
              <Link to="/n/$negotiation/decisions" params={{ negotiation }}>
                {t("shell.decisions")}
              </Link>
              <Link to="/n/$negotiation/add" params={{ negotiation }}>
                {t("shell.add")}
              </Link>
            </nav>
            <SearchForm negotiation={negotiation} field={searchField} />
          </>
        )}
        <div className="shell-own">
          <LanguageChoice />
          <button type="button" className="button button-plain" onClick={() => setIsHelpOpen(true)}>
            {t("shell.keys")}
          </button>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <LiveNotice {...live} negotiation={negotiation} />
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
          aria-label={t("shell.search")}
          placeholder={t("shell.search")}
        />
      </form>
    </search>
  );
}

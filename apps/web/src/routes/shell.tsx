import { Link, Outlet, useLocation, useParams, useRouter } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { LanguageChoice } from "../language/language-choice.tsx";
import { t } from "../language/t.ts";
import { CopyNote } from "../copy/copy-note.tsx";
import { LiveNotice } from "../live/live-notice.tsx";
import { useLive } from "../live/use-live.ts";
import { Palette } from "../palette/palette.tsx";
import { useSearchKey } from "../palette/use-search-key.ts";
import { tellPlace } from "../room/operator-place.ts";
import { Arrival } from "../ui/arrival.ts";
import { HelpDialog } from "../ui/help-dialog.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import "./shell.css";

/** What stands around every page: the way to the text, where one is, search, and the keys. */
export function Shell(): ReactNode {
  const router = useRouter();
  const { copy } = useReadModel();
  const { negotiation } = useParams({ strict: false });
  const isRoom = useLocation({ select: ({ pathname }) => /^\/n\/[^/]+\/room$/.test(pathname) }); // "/n/waters/room" fits.
  const [arrival] = useState({ fromElsewhere: false });
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const live = useLive(negotiation);
  const [isPaletteOpen, setIsPaletteOpen] = useState(false);
  // Where no negotiation is shown there is nothing to search, and nothing is to open on the way to one.
  const openPalette = (): void => setIsPaletteOpen(negotiation !== undefined);
  useEffect(
    () =>
      router.subscribe("onBeforeNavigate", ({ fromLocation, pathChanged }) => {
        if (fromLocation !== undefined && pathChanged) arrival.fromElsewhere = true;
      }),
    [router, arrival],
  );
  useEffect(
    () => router.subscribe("onResolved", ({ toLocation: { pathname, search } }) => tellPlace(pathname, search)),
    [router],
  );
  useLetterKeys({ "?": () => setIsHelpOpen(true), "/": openPalette });
  useSearchKey(openPalette);
  return (
    <Arrival value={arrival}>
      <a href="#main" className="skip-link">
        {t("shell.skip")}
      </a>
      {/* What is projected is the text alone. */}
      <header className="shell-header no-print" hidden={isRoom}>
        <Link to="/" search={{ all: "yes" }} className="shell-name">
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
              {copy?.holds === "two-drafts" ? null : (
                <Link to="/n/$negotiation/statements" params={{ negotiation }}>
                  {t("shell.statements")}
                </Link>
              )}
              <Link to="/n/$negotiation/decisions" params={{ negotiation }}>
                {t("shell.decisions")}
              </Link>
              {copy === null ? (
                <Link to="/n/$negotiation/add" params={{ negotiation }}>
                  {t("shell.add")}
                </Link>
              ) : null}
            </nav>
            <button type="button" className="button shell-search" aria-haspopup="dialog" onClick={openPalette}>
              {t("shell.searchEllipsis")} <kbd className="shell-search-key">/</kbd>
            </button>
          </>
        )}
        <div className="shell-own">
          <LanguageChoice />
          <button type="button" className="button button-plain" onClick={() => setIsHelpOpen(true)}>
            {t("shell.keys")}
          </button>
        </div>
      </header>
      {copy === null || isRoom ? null : <CopyNote copy={copy} />}
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      {/* Nor does the room read of what others keep, or of a server: that is for who works. */}
      {isRoom ? null : <LiveNotice {...live} negotiation={negotiation} />}
      {isPaletteOpen && negotiation !== undefined ? (
        <Palette negotiation={negotiation} close={() => setIsPaletteOpen(false)} />
      ) : null}
      <HelpDialog isOpen={isHelpOpen} close={() => setIsHelpOpen(false)} />
    </Arrival>
  );
}

import { type DraftMends, firstWords, type KeptLegendEntry, type KeptMend } from "@travaux/model";
import type { ReactNode } from "react";
import { legendWords, markWords, mendWords } from "./mend-words.ts";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";
import { countSaid, withMeaning, withoutMend, withRevoked } from "./said.ts";
import type { SaidState } from "./use-said.ts";

interface MendListProps {
  readonly state: SaidState;
  /** What stands already, of a draft that is kept. */
  readonly kept: DraftMends | null;
}

/** Everything that was said of the file, with the way to take each thing back. */
export function MendList({ state, kept }: MendListProps): ReactNode {
  const { said, say, undo, redo, canUndo, canRedo } = state;
  const count = countSaid(said);
  return (
    <>
      <div className="mend-steps">
        <button type="button" className="button" aria-disabled={!canUndo} aria-keyshortcuts="Control+Z" onClick={undo}>
          {t("mend.undo")}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!canRedo}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={redo}
        >
          {t("mend.redo")}
        </button>
        <p className="meta quiet">{count === 0 ? t("mend.nothingYet") : t("count.mends", { count: count })}</p>
      </div>
      {kept === null ? null : (
        <KeptMends kept={kept} revoked={said.revoked} turn={(id) => say(withRevoked(said, id))} />
      )}
      {said.mends.length + said.legend.length === 0 ? null : (
        <ol className="mend-list">
          {said.mends.map((placed, at) => (
            <Entry
              // Two of them may be alike; their order is what tells them apart.
              key={`${at}-${placed.quotation}-${mendWords(placed.mend)}`}
              about={placed.quotation}
              does={mendWords(placed.mend)}
              takeBack={() => say(withoutMend(said, at))}
            />
          ))}
          {said.legend.map((entry) => (
            <Entry
              key={markWords(entry)}
              about={null}
              does={legendWords(entry)}
              takeBack={() => say(withMeaning(said, { ...entry, means: "" }))}
            />
          ))}
        </ol>
      )}
    </>
  );
}

interface SaidProps {
  /** The first words of the paragraph; null when it is about no paragraph. */
  readonly about: string | null;
  readonly does: string;
}

/** One thing that was said: of which words, and what. */
export function Said({ about, does }: SaidProps): ReactNode {
  if (about === null) return does;
  if (about === "") return t("mend.said", { about: t("decision.wordless"), does });
  const quoted = <Message id="name.quoted" words={<bdi>{firstWords(about)}</bdi>} />;
  return <Message id="mend.said" about={quoted} does={does} />;
}

function spoken(about: string | null, does: string): string {
  if (about === null) return does;
  return t("mend.spoken", { about: about === "" ? t("decision.wordless") : firstWords(about), does });
}

interface EntryProps extends SaidProps {
  readonly takeBack: () => void;
}

function Entry({ about, does, takeBack }: EntryProps): ReactNode {
  return (
    <li>
      <span>
        <Said about={about} does={does} />
      </span>{" "}
      <button
        type="button"
        className="button"
        aria-label={t("mend.takeBackOf", { what: spoken(about, does) })}
        onClick={takeBack}
      >
        {t("mend.takeBack")}
      </button>
    </li>
  );
}

interface KeptMendsProps {
  readonly kept: DraftMends;
  readonly revoked: readonly string[];
  readonly turn: (uuid: string) => void;
}

function KeptMends({ kept, revoked, turn }: KeptMendsProps): ReactNode {
  const entries = keptEntries(kept);
  if (entries.length === 0) return null;
  return (
    <ol className="mend-list">
      {entries.map(({ uuid, author, at, about, does }) => {
        const isRevoked = revoked.includes(uuid);
        return (
          <li key={uuid} data-revoked={isRevoked}>
            <span>
              <span className="mend-said">
                <Said about={about} does={does} />
              </span>
              <span className="quiet meta">
                {" "}
                <Message
                  id={isRevoked ? "mend.toBeRevoked" : "mend.by"}
                  author={<bdi>{author}</bdi>}
                  at={printDate(at)}
                />
              </span>
            </span>{" "}
            <button
              type="button"
              className="button"
              aria-pressed={isRevoked}
              aria-label={t("action.revokeOf", { what: spoken(about, does) })}
              onClick={() => turn(uuid)}
            >
              {t("action.revoke")}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** What stands, as it is listed. */
export function keptEntries({ mends, legend }: Pick<DraftMends, "mends" | "legend">) {
  const by = ({ uuid, author, at }: KeptMend | KeptLegendEntry) => ({ uuid, author, at });
  return [
    ...mends.map((mend) => ({ ...by(mend), about: mend.quotation, does: mendWords(mend.mend) })),
    ...legend.map((entry) => ({ ...by(entry), about: null, does: legendWords(entry) })),
  ];
}

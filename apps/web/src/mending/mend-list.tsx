import {
  type DraftMends,
  firstWords,
  type KeptLegendEntry,
  type KeptMend,
  legendInWords,
  markInWords,
  mendInWords,
} from "@travaux/model";
import type { ReactNode } from "react";
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
          Undo
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={!canRedo}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={redo}
        >
          Redo
        </button>
        <p className="meta quiet">{count === 0 ? "Nothing mended yet." : t("count.mends", { count: count })}</p>
      </div>
      {kept === null ? null : (
        <KeptMends kept={kept} revoked={said.revoked} turn={(id) => say(withRevoked(said, id))} />
      )}
      {said.mends.length + said.legend.length === 0 ? null : (
        <ol className="mend-list">
          {said.mends.map((placed, at) => (
            <Entry
              // Two of them may be alike; their order is what tells them apart.
              key={`${at}-${placed.quotation}-${mendInWords(placed.mend)}`}
              about={placed.quotation}
              does={mendInWords(placed.mend)}
              takeBack={() => say(withoutMend(said, at))}
            />
          ))}
          {said.legend.map((entry) => (
            <Entry
              key={markInWords(entry)}
              about={null}
              does={legendInWords(entry)}
              takeBack={() => say(withMeaning(said, { ...entry, means: "" }))}
            />
          ))}
        </ol>
      )}
    </>
  );
}

/** A paragraph that has a label and no words. */
const WORDLESS = "a paragraph without words";

interface SaidProps {
  /** The first words of the paragraph; null when it is about no paragraph. */
  readonly about: string | null;
  readonly does: string;
}

/** One thing that was said: of which words, and what. */
export function Said({ about, does }: SaidProps): ReactNode {
  if (about === null) return does;
  if (about === "") return `${WORDLESS}: ${does}`;
  return (
    <>
      “<bdi>{firstWords(about)}</bdi>”: {does}
    </>
  );
}

function spoken(about: string | null, does: string): string {
  if (about === null) return does;
  return `${about === "" ? WORDLESS : firstWords(about)}, ${does}`;
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
      <button type="button" className="button" aria-label={`Take back: ${spoken(about, does)}`} onClick={takeBack}>
        Take back
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
                <bdi>{author}</bdi>, {printDate(at)}
                {isRevoked ? ", to be revoked" : ""}
              </span>
            </span>{" "}
            <button
              type="button"
              className="button"
              aria-pressed={isRevoked}
              aria-label={`Revoke: ${spoken(about, does)}`}
              onClick={() => turn(uuid)}
            >
              Revoke
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
    ...mends.map((mend) => ({ ...by(mend), about: mend.quotation, does: mendInWords(mend.mend) })),
    ...legend.map((entry) => ({ ...by(entry), about: null, does: legendInWords(entry) })),
  ];
}

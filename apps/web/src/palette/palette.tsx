import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { foundSentence } from "../search/found-sentence.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { PaletteList } from "./palette-list.tsx";
import { paletteGroups } from "./palette-groups.ts";
import { draftsCalled, paletteQuery } from "./palette-query.ts";
import { useDebounced } from "./use-debounced.ts";
import "../search/search.css";
import "./palette.css";

interface PaletteProps {
  readonly negotiation: string;
  readonly close: () => void;
}

/** As long as a hand rests between two words. */
const REST_MS = 150;

/**
 * Searches drafts, statements and numbers while one types, from anywhere: arrows and Enter go to what was found, Enter
 * alone to all of it, Escape back to where one was. A number that there is stands chosen from the start.
 */
export function Palette({ negotiation, close }: PaletteProps): ReactNode {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [typed, setTyped] = useState("");
  /** The place of what was chosen by the arrows; null while nothing was. */
  const [moved, setMoved] = useState<number | null>(null);
  const { groups, sentence, isCurrent } = useFound(negotiation, typed);
  const entries = useMemo(() => groups.flatMap((group) => group.entries), [groups]);
  const chosen = moved ?? (groups[0]?.kind === "addresses" && isCurrent ? 0 : null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Closed before it goes, the dialog gives the focus back to where it was.
  const leave = (): void => dialog.current?.close();
  const go = (href: string): void => {
    close();
    router.history.push(href);
  };
  const goToAll = (): void => {
    if (typed.trim() === "") return;
    close();
    void router.navigate({ to: "/n/$negotiation/search", params: { negotiation }, search: { q: typed.trim() } });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const next = nextPlace(event.key, chosen, entries.length);
    if (next !== undefined) {
      event.preventDefault();
      setMoved(next);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const entry = chosen === null ? undefined : entries[chosen];
      if (entry === undefined) goToAll();
      else go(entry.href);
    }
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label={t("palette.title")}
      onClose={close}
      // Only what lies around it is the dialog itself.
      onClick={(event) => {
        if (event.target === event.currentTarget) leave();
      }}
    >
      <div className="palette-frame">
        <input
          className="palette-field"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-label={t("palette.title")}
          aria-expanded={entries.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen === null ? undefined : `${id}-${chosen}`}
          placeholder={t("palette.placeholder")}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setMoved(null);
          }}
          onKeyDown={press}
        />
        <PaletteList id={id} groups={groups} chosen={chosen} go={go} />
        <div className="palette-foot">
          <p role="status" className="meta quiet">
            {sentence}
          </p>
          <button type="button" className="button button-plain" disabled={typed.trim() === ""} onClick={goToAll}>
            {t("palette.all")}
          </button>
          <button type="button" className="button button-plain" onClick={leave}>
            {t("action.close")}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** Where an arrow leads: round and round, with a stop on nothing at all; undefined for other keys. */
function nextPlace(key: string, chosen: number | null, count: number): number | null | undefined {
  if (key !== "ArrowDown" && key !== "ArrowUp") return undefined;
  if (count === 0) return null;
  if (key === "ArrowDown") return chosen === null ? 0 : chosen + 1 < count ? chosen + 1 : null;
  return chosen === null ? count - 1 : chosen > 0 ? chosen - 1 : null;
}

/** What was found for what is typed; what was found before stays until then. */
function useFound(negotiation: string, typed: string) {
  const read = useReadModel();
  const rested = useDebounced(typed, REST_MS);
  const { data: list } = useQuery(questions.drafts(read, negotiation));
  const query = paletteQuery(rested, list?.drafts ?? []);
  const { data, error, isPlaceholderData } = useQuery({
    ...questions.search(read, negotiation, query),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const found = query === "" ? undefined : data;
  const groups = useMemo(
    () => paletteGroups(negotiation, draftsCalled(rested, list?.drafts ?? []), found),
    [negotiation, rested, list, found],
  );
  const isCurrent = rested === typed && !isPlaceholderData;
  const sentence = (): ReactNode => {
    if (error !== null) return sentenceOf(error);
    if (query === "") return t("palette.hint");
    return found === undefined || !isCurrent ? t("search.searching") : foundSentence(found);
  };
  return { groups, sentence: sentence(), isCurrent };
}

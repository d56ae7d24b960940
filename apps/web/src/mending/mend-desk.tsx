import type { DraftMends, DraftReport, LegendEntry } from "@travaux/model";
import { type MouseEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from "react";
import { t } from "../language/t.ts";
import { caretPlace } from "./caret-place.ts";
import { FindingsBar } from "./findings-bar.tsx";
import { LegendForm } from "./legend-form.tsx";
import { type MarkOffered, marksIn } from "./marks-in.ts";
import { MendList } from "./mend-list.tsx";
import type { OpenParagraph } from "./mend-paragraph.tsx";
import { MendedText } from "./mended-text.tsx";
import { isSameMark, legendInForce, withMeaning } from "./said.ts";
import { presentIn, useKeptPlace } from "./use-kept-place.ts";
import { useMending } from "./use-mending.ts";
import type { Reading } from "./use-reading.ts";
import type { SaidState } from "./use-said.ts";
import { useUndoKeys } from "./use-undo-keys.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import "../reading/reading.css";
import "./mending.css";

interface MendDeskProps {
  readonly state: SaidState;
  readonly reading: Reading & { readonly report: DraftReport };
  /** What stands already, of a draft that is kept. */
  readonly kept: DraftMends | null;
  /** False while another file is worked on. */
  readonly isInUse: boolean;
  /** While what was said is being kept nothing more is said: it would be said of nothing. */
  readonly isKeeping: boolean;
  /** Which paragraph is open at first. */
  readonly openAt?: string;
  /** Told whenever another paragraph is opened. */
  readonly onOpen?: (paragraph: string | null) => void;
  /** What there is to do when all is mended: the form that keeps it. */
  readonly children: ReactNode;
}

/** A text as it was understood, everything that can be mended of it, and what was mended so far. */
export function MendDesk(props: MendDeskProps): ReactNode {
  const { state, reading, kept, isInUse, isKeeping, openAt, onOpen, children } = props;
  const { report } = reading;
  const id = useId();
  const text = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<OpenParagraph | null>(
    openAt === undefined ? null : { id: openAt, caretAt: null },
  );
  const open = useCallback(
    (next: OpenParagraph | null) => {
      setOpened((before) => {
        if (next === null && before !== null) focusOpener(before.id);
        return next;
      });
      onOpen?.(next?.id ?? null);
    },
    [onOpen],
  );
  const mend = useMending(state, reading);
  useKeptPlace(text, report);
  useOpenedThere(report, opened, setOpened);
  useUndoKeys(isInUse && !isKeeping, state);
  const keptLegend = kept?.legend ?? [];
  const legend = legendInForce(keptLegend, state.said);
  const marks = useMarks(report, legend);
  const concerned = new Set(report.findings.map(({ paragraph }) => paragraph));
  const total = report.paragraphs.filter((paragraph) => concerned.has(paragraph.id)).length;
  const point = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest("a, button, .mend-tools") !== null) return;
    const place = caretPlace(document.getSelection());
    if (place !== null) open({ id: place.paragraph, caretAt: place.at });
  };
  return (
    <div className="desk">
      <div className="desk-side">
        {children}
        <section aria-labelledby={`${id}-mends`} inert={isKeeping}>
          <h2 id={`${id}-mends`} className="section-title">
            {t("mend.yours")}
          </h2>
          <MendList state={state} kept={kept} />
        </section>
        <section aria-labelledby={`${id}-marks`} inert={isKeeping}>
          <h2 id={`${id}-marks`} className="section-title">
            {t("mend.marks")}
          </h2>
          <LegendForm
            marks={marks}
            legend={legend}
            say={(entry) => state.say(withMeaning(state.said, entry, keptLegend))}
          />
        </section>
      </div>
      <div className="desk-text">
        <FindingsBar
          place={text}
          total={total}
          isInUse={isInUse}
          status={reading.isBehind ? t("mend.readingAgain") : ""}
        />
        {reading.error === null ? null : (
          <p role="alert" className="add-refusal">
            {sentenceOf(reading.error)}
          </p>
        )}
        {state.broughtBack === 0 ? null : (
          <p role="status" className="meta desk-hint">
            {t("mend.broughtBack", { count: state.broughtBack })}
          </p>
        )}
        <p className="meta quiet desk-hint">{t("mend.hint")}</p>
        {/* Pointing at a word is one way to part before it; the list in the tools, by keyboard, is the other. */}
        <div ref={text} className="desk-paragraphs" aria-busy={reading.isBehind} inert={isKeeping} onClick={point}>
          <MendedText report={report} opened={opened} open={open} mend={mend} />
        </div>
      </div>
    </div>
  );
}

function focusOpener(paragraph: string): void {
  document.getElementById(`p-${paragraph}`)?.querySelector<HTMLElement>('[data-control="open"]')?.focus();
}

/** The tools of a paragraph that was joined to another go on with that one. */
function useOpenedThere(
  report: DraftReport,
  opened: OpenParagraph | null,
  setOpened: (opened: OpenParagraph | null) => void,
): void {
  const before = useRef(report);
  useEffect(() => {
    const former = before.current;
    before.current = report;
    if (former === report || opened === null) return;
    const there = presentIn(report, former, opened.id);
    if (there !== opened.id) setOpened(there === null ? null : { id: there, caretAt: null });
  }, [report, opened, setOpened]);
}

/** Marks as the file has them: one that was said to mean a change is a change in the report, and is offered all the same. */
function useMarks(report: DraftReport, legend: readonly LegendEntry[]): readonly MarkOffered[] {
  const first = useRef<readonly MarkOffered[] | null>(null);
  first.current ??= marksIn(report.paragraphs);
  const found = first.current;
  const others = legend.filter((entry) => !found.some((mark) => isSameMark(mark, entry)));
  return [
    ...found,
    ...others.map(({ mark, value }) => ({ mark, ...(value === undefined ? {} : { value }), count: 0, sample: "" })),
  ];
}

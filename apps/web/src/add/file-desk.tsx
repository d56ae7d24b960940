import { useMutation } from "@tanstack/react-query";
import type { DraftList, DraftReport } from "@travaux/model";
import { type ReactNode, useId } from "react";
import { t } from "../language/t.ts";
import { MendDesk } from "../mending/mend-desk.tsx";
import { countSaid } from "../mending/said.ts";
import { forgetUnkept, unkeptFile } from "../mending/unkept-mends.ts";
import { useReading } from "../mending/use-reading.ts";
import { useSaid } from "../mending/use-said.ts";
import type { DraftParticulars, KeptDraft, SentFile } from "../read-model.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { guessDraft } from "./guessed-draft.ts";
import { ParticularsForm } from "./particulars-form.tsx";
import { PreviewSummary } from "./preview-summary.tsx";
import { readableFile } from "./readable-file.ts";

interface FileDeskProps {
  readonly list: DraftList;
  readonly file: SentFile;
  /** What was understood of it before anything was said. */
  readonly first: DraftReport;
  /** False while another file is looked at: what was said of this one stays. */
  readonly isInUse: boolean;
  readonly onKept: (file: SentFile, kept: KeptDraft) => void;
}

/** One file before it is kept: what was understood of it, what is to be mended, and what only a person knows of it. */
export function FileDesk({ list, file, first, isInUse, onKept }: FileDeskProps): ReactNode {
  const id = useId();
  const read = useReadModel();
  const unkept = unkeptFile(list.negotiation.name, { name: file.name, sha256: first.source.sha256 });
  const state = useSaid(unkept);
  const reading = useReading(readableFile(read, file), state.said);
  const { mends, legend } = state.said;
  const keeping = useMutation({
    mutationFn: async (particulars: DraftParticulars) =>
      read.keep(list.negotiation.name, file, {
        ...particulars,
        ...(countSaid(state.said) === 0 ? {} : { told: { mends, legend } }),
      }),
    onSuccess: (kept) => {
      forgetUnkept(unkept);
      onKept(file, kept);
    },
  });
  const report = reading.report ?? first;
  return (
    <div hidden={!isInUse}>
      <section aria-labelledby={id}>
        <h2 id={id} className="section-title">
          {t("add.understood")}
        </h2>
        <PreviewSummary report={report} />
      </section>
      <MendDesk
        state={state}
        reading={{ ...reading, report }}
        kept={null}
        isInUse={isInUse}
        isKeeping={keeping.isPending}
      >
        <ParticularsForm
          rounds={list.rounds}
          guessed={guessDraft(file.name)}
          language={report.language}
          isBusy={keeping.isPending || reading.isBehind}
          isMended={countSaid(state.said) > 0}
          refusal={keeping.error === null ? null : sentenceOf(keeping.error)}
          keep={(particulars) => keeping.mutate(particulars)}
        />
      </MendDesk>
    </div>
  );
}

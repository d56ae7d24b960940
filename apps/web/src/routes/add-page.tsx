import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type DragEvent, type ReactNode, useState } from "react";
import { t } from "../language/t.ts";
import { FileChoice } from "../add/file-choice.tsx";
import { FileDesk } from "../add/file-desk.tsx";
import { FileQueue } from "../add/file-queue.tsx";
import { QueueProgress } from "../add/queue-progress.tsx";
import { UnkeptFiles } from "../add/unkept-files.tsx";
import { type FileUnderway, useSending } from "../add/use-sending.ts";
import { questions } from "../questions.ts";
import type { KeptDraft } from "../read-model.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../add/add.css";

const route = getRouteApi("/n/$negotiation/add");

/** Adding drafts: the files, what was understood of each and mended, and only then label, date and round, and keeping. */
export function AddPage(): ReactNode {
  const { negotiation } = route.useParams();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const queries = useQueryClient();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const sending = useSending();
  const { files } = sending;
  const [chosen, setChosen] = useState<number | null>(null);
  const [said, setSaid] = useState("");
  const [isOver, setIsOver] = useState(false);
  const ready = files.filter(({ state }) => state.kind === "ready");
  const current = ready.find(({ key }) => key === chosen) ?? ready[0];
  const lookedAt = useLookedAt(current?.key);
  const onKept = (key: number, { draft }: KeptDraft): void => {
    sending.remove(key);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "reading" });
    if (files.length === 1) {
      void navigate({ to: "/n/$negotiation", search: { added: draft.id } });
      return;
    }
    setChosen(null);
    setSaid(t("overview.kept", { draft: draft.label }));
  };
  const over = (event: DragEvent, is: boolean): void => {
    event.preventDefault();
    setIsOver(is);
  };
  return (
    <div
      className="page add-page"
      data-over={isOver}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, event.relatedTarget !== null)}
      onDrop={(event) => {
        over(event, false);
        sending.add([...event.dataTransfer.files]);
      }}
    >
      <PageHeading title={t("page.of", { page: t("shell.add"), of: list.negotiation.title })}>
        {t("shell.add")}
      </PageHeading>
      <p className="quiet add-lead">{t("add.lead")}</p>
      <FileChoice isBusy={false} choose={sending.add} />
      <p role="status" className="add-status">
        {files.length === 1 ? statusOf(files[0]) : said}
      </p>
      {files.length === 0 ? <UnkeptFiles negotiation={negotiation} /> : null}
      <QueueProgress files={files} stop={sending.stop} />
      {files.length < 2 ? (
        files.map(({ key, state }) =>
          state.kind === "failed" ? (
            <div key={key}>
              <p role="alert" className="add-refusal">
                {sentenceOf(state.error)}
              </p>
              <button type="button" className="button" onClick={() => sending.again(key)}>
                {t("add.again")}
              </button>
            </div>
          ) : null,
        )
      ) : (
        <FileQueue
          files={files}
          current={current?.key ?? null}
          choose={setChosen}
          remove={sending.remove}
          again={sending.again}
        />
      )}
      {files.map(({ key, state }) =>
        state.kind === "ready" && lookedAt.has(key) ? (
          <FileDesk
            key={key}
            list={list}
            file={state.sent}
            first={state.report}
            isInUse={key === current?.key}
            onKept={(_, kept) => onKept(key, kept)}
          />
        ) : null,
      )}
    </div>
  );
}

/** The text of a file is drawn when it is looked at first, and stays: with what was said of it, and typed beside it. */
function useLookedAt(current: number | undefined): ReadonlySet<number> {
  const [lookedAt, setLookedAt] = useState<ReadonlySet<number>>(new Set());
  if (current === undefined || lookedAt.has(current)) return lookedAt;
  const more = new Set([...lookedAt, current]);
  setLookedAt(more);
  return more;
}

function statusOf(file: FileUnderway | undefined): string {
  if (file?.state.kind === "sending") return t("add.sending");
  return file?.state.kind === "reading" ? t("add.reading", { name: file.name }) : "";
}

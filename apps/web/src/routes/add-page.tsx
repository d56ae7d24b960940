import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { t } from "../language/t.ts";
import { FileChoice } from "../add/file-choice.tsx";
import { FileDesk } from "../add/file-desk.tsx";
import { questions } from "../questions.ts";
import type { KeptDraft, SentFile } from "../read-model.ts";
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
  const [files, setFiles] = useState<readonly SentFile[]>([]);
  const [current, setCurrent] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const sending = useMutation({
    mutationFn: async (chosen: readonly File[]) => Promise.all(chosen.map(async (file) => read.send(file))),
    onSuccess: (sent) => {
      setFiles(sent);
      setCurrent(sent[0]?.upload ?? null);
      setSaid("");
    },
  });
  const onKept = (file: SentFile, { draft }: KeptDraft): void => {
    const left = files.filter((other) => other !== file);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "reading" });
    if (left.length === 0) {
      void navigate({ to: "/n/$negotiation", search: { added: draft.id } });
      return;
    }
    setFiles(left);
    setCurrent(left[0]?.upload ?? null);
    setSaid(t("overview.kept", { draft: draft.label }));
  };
  return (
    <div className="page">
      <PageHeading title={t("page.of", { page: t("shell.add"), of: list.negotiation.title })}>
        {t("shell.add")}
      </PageHeading>
      <p className="quiet add-lead">{t("add.lead")}</p>
      <FileChoice isBusy={sending.isPending} choose={(chosen) => sending.mutate(chosen)} />
      <p role="status" className="add-status">
        {sending.isPending ? t("add.sending") : said}
      </p>
      {sending.error === null ? null : (
        <p role="alert" className="add-refusal">
          {sentenceOf(sending.error)}
        </p>
      )}
      {files.length < 2 ? null : (
        <div className="file-tabs" role="group" aria-label={t("add.files")}>
          {files.map(({ upload, name }) => (
            <button
              key={upload}
              type="button"
              className="button"
              aria-pressed={upload === current}
              onClick={() => setCurrent(upload)}
            >
              <bdi>{name}</bdi>
            </button>
          ))}
        </div>
      )}
      {files.map((file) => (
        <FileDesk key={file.upload} list={list} file={file} isInUse={file.upload === current} onKept={onKept} />
      ))}
    </div>
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FileChoice } from "../add/file-choice.tsx";
import { t } from "../language/t.ts";
import type { SentFile } from "../read-model.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { BundlePreview } from "./bundle-preview.tsx";
import "../add/add.css";
import "./bundle.css";

/** Takes in a bundle that somebody handed on: first what it would bring and what it contradicts, and kept when that is wanted. */
export function BundleDesk(): ReactNode {
  const read = useReadModel();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const looking = useMutation({
    mutationFn: async (file: File) => {
      const sent = await read.send(file);
      return { sent, taken: await read.previewBundle(sent) };
    },
  });
  const taking = useMutation({
    mutationFn: async (sent: SentFile) => read.takeInBundle(sent),
    onSuccess: async ({ negotiation }) => {
      looking.reset();
      await queries.invalidateQueries();
      await navigate({ to: "/n/$negotiation", params: { negotiation: negotiation.name } });
    },
  });
  const seen = looking.data;
  const error = taking.error ?? looking.error;
  return (
    <details className="add-small no-print">
      <summary>{t("bundle.takeIn")}</summary>
      <div className="bundle-desk">
        <FileChoice
          isBusy={looking.isPending || taking.isPending}
          one={{ label: t("bundle.file"), hint: t("bundle.fileHint") }}
          choose={([file]) => {
            taking.reset();
            if (file !== undefined) looking.mutate(file);
          }}
        />
        <p role="status" className="add-status">
          {looking.isPending ? t("bundle.looking") : null}
          {taking.isPending ? t("bundle.taking") : null}
          {taking.isSuccess ? t("bundle.taken") : null}
        </p>
        {error === null ? null : (
          <p role="alert" className="add-refusal">
            {sentenceOf(error)}
          </p>
        )}
        {seen === undefined || looking.isPending ? null : (
          <BundlePreview isBusy={taking.isPending} taken={seen.taken} keep={() => taking.mutate(seen.sent)} />
        )}
      </div>
    </details>
  );
}

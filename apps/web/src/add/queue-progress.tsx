import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { type FileUnderway, isOnItsWay } from "./use-sending.ts";

interface QueueProgressProps {
  readonly files: readonly FileUnderway[];
  readonly stop: () => void;
}

/** How many of many files were read, and the way to read no more of them. */
export function QueueProgress({ files, stop }: QueueProgressProps): ReactNode {
  const left = files.filter(isOnItsWay).length;
  if (left === 0 || files.length < 2) return null;
  const done = files.length - left;
  return (
    <div className="queue-progress">
      <progress max={files.length} value={done} aria-label={t("add.progress", { done, count: files.length })} />
      <span aria-hidden="true">{t("add.progress", { done, count: files.length })}</span>
      <button type="button" className="button" onClick={stop}>
        {t("add.stop")}
      </button>
    </div>
  );
}

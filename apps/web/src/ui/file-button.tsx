import { type ReactNode, useState } from "react";
import { t } from "../language/t.ts";
import type { FileOrder } from "../writing/file-order.ts";
import { MakingNotice } from "./making-notice.tsx";
import { saveFile } from "./save-file.ts";
import { sentenceOf } from "./sentence-of.tsx";
import { useFileWriter } from "./use-file-writer.ts";

interface FileButtonProps {
  /** What the button says. */
  readonly children: ReactNode;
  /** The file's name without its ending. */
  readonly name: string;
  readonly kind: keyof typeof TYPES;
  /** False while what it is made of is on its way. */
  readonly isReady?: boolean;
  /** Of what the file is to be made: asked for when it is wanted. */
  readonly order: () => Promise<FileOrder | NotedOrder>;
}

/** An order of which something is to be said when the file is there. */
export interface NotedOrder {
  readonly order: FileOrder;
  readonly note: string;
}

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html;charset=utf-8",
} as const;

/** Something as a file, made in the browser. When what it is made of can not be had, the page says why. */
export function FileButton({ children, name, kind, isReady = true, order }: FileButtonProps): ReactNode {
  const write = useFileWriter();
  const [making, setMaking] = useState<AbortController | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [note, setNote] = useState("");
  const fileName = `${name}.${kind}`;
  const save = async (): Promise<void> => {
    const giveUp = new AbortController();
    setMaking(giveUp);
    setError(null);
    setNote("");
    try {
      const ordered = await order();
      giveUp.signal.throwIfAborted();
      const { order: wanted, note: said } = "order" in ordered ? ordered : { order: ordered, note: "" };
      const file = await write(wanted, giveUp.signal);
      // Where the page makes it itself, it is made to its end.
      giveUp.signal.throwIfAborted();
      saveFile(new Blob([new Uint8Array(file)], { type: TYPES[kind] }), fileName);
      setNote(said);
    } catch (thrown) {
      if (giveUp.signal.aborted) setNote(t("file.givenUp", { name: fileName }));
      else setError(thrown);
    } finally {
      setMaking(null);
    }
  };
  return (
    <>
      <button
        type="button"
        className="button no-print"
        disabled={making !== null || !isReady}
        onClick={() => void save()}
      >
        {children}
      </button>
      {making === null ? null : <MakingNotice file={fileName} giveUp={() => making.abort()} />}
      {note === "" ? null : <p role="status">{note}</p>}
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
    </>
  );
}

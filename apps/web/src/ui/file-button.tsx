import { type ReactNode, useState } from "react";
import { saveFile } from "./save-file.ts";
import { sentenceOf } from "./sentence-of.tsx";

interface FileButtonProps {
  /** What the button says. */
  readonly children: ReactNode;
  /** The file's name without its ending. */
  readonly name: string;
  readonly kind: keyof typeof TYPES;
  /** False while what it is made of is on its way. */
  readonly isReady?: boolean;
  /** Makes the file, when it is asked for. */
  readonly write: () => Promise<Uint8Array | string | NotedFile>;
}

/** A file of which something is to be said. */
export interface NotedFile {
  readonly file: Uint8Array;
  readonly note: string;
}

const TYPES = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html;charset=utf-8",
} as const;

/** Something as a file, made in the browser. When what it is made of can not be had, the page says why. */
export function FileButton({ children, name, kind, isReady = true, write }: FileButtonProps): ReactNode {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [note, setNote] = useState("");
  const save = async (): Promise<void> => {
    setIsBusy(true);
    setError(null);
    setNote("");
    try {
      const made = await write();
      const { file, note: said } = isNoted(made) ? made : { file: made, note: "" };
      const content = typeof file === "string" ? file : new Uint8Array(file);
      saveFile(new Blob([content], { type: TYPES[kind] }), `${name}.${kind}`);
      setNote(said);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <>
      <button type="button" className="button no-print" disabled={isBusy || !isReady} onClick={() => void save()}>
        {children}
      </button>
      {note === "" ? null : <p role="status">{note}</p>}
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
    </>
  );
}

function isNoted(made: Uint8Array | string | NotedFile): made is NotedFile {
  return typeof made !== "string" && "note" in made;
}

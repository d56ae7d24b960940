import { type ReactNode, useState } from "react";
import { saveFile } from "./save-file.ts";

interface WordButtonProps {
  /** What the button says. */
  readonly children: ReactNode;
  /** The file's name without its ending. */
  readonly name: string;
  /** False while what it is made of is on its way. */
  readonly isReady?: boolean;
  /** Makes the file, when it is asked for. */
  readonly write: () => Promise<Uint8Array>;
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What is shown as a Word file, made in the browser: nothing is asked of the server. */
export function WordButton({ children, name, isReady = true, write }: WordButtonProps): ReactNode {
  const [isBusy, setIsBusy] = useState(false);
  const save = async (): Promise<void> => {
    setIsBusy(true);
    try {
      saveFile(new Blob([new Uint8Array(await write())], { type: WORD }), `${name}.docx`);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <button type="button" className="button no-print" disabled={isBusy || !isReady} onClick={() => void save()}>
      {children}
    </button>
  );
}

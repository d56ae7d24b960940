import type { ChosenTemplate } from "@travaux/model";
import { type ReactNode, useState } from "react";
import { t } from "../language/t.ts";
import { Refusal } from "../read-model.ts";
import { saveFile } from "./save-file.ts";

interface WordButtonProps {
  /** What the button says. */
  readonly children: ReactNode;
  /** The file's name without its ending. */
  readonly name: string;
  /** Asks how the file is to look, when it is asked for. */
  readonly template: () => Promise<ChosenTemplate | null>;
  /** Makes the file in that look; in our own where there is none. */
  readonly write: (template: ChosenTemplate | null) => Promise<Uint8Array>;
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What is shown as a Word file, made in the browser; the server is asked for the look of the user's file alone. */
export function WordButton({ children, name, template, write }: WordButtonProps): ReactNode {
  const [isBusy, setIsBusy] = useState(false);
  const [isPlain, setIsPlain] = useState(false);
  const save = async (): Promise<void> => {
    setIsBusy(true);
    setIsPlain(false);
    try {
      const look = await lookOf(template);
      saveFile(new Blob([new Uint8Array(await write(look.template))], { type: WORD }), `${name}.docx`);
      setIsPlain(!look.isHad);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <span>
      <button type="button" className="button no-print" disabled={isBusy} onClick={() => void save()}>
        {children}
      </button>
      <span role="status" className="meta quiet no-print">
        {isPlain ? t("word.ownStyles") : ""}
      </span>
    </span>
  );
}

/** A look that can not be had costs the look, never the text. */
async function lookOf(
  ask: () => Promise<ChosenTemplate | null>,
): Promise<{ readonly template: ChosenTemplate | null; readonly isHad: boolean }> {
  try {
    return { template: await ask(), isHad: true };
  } catch (thrown) {
    if (thrown instanceof Refusal) return { template: null, isHad: false };
    throw thrown;
  }
}

import { type DragEvent, type ReactNode, useId, useRef, useState } from "react";
import { t } from "../language/t.ts";

interface FileChoiceProps {
  readonly isBusy: boolean;
  readonly choose: (files: readonly File[]) => void;
  /** What is chosen, and which files will do; drafts, one or several, unless told. */
  readonly one?: { readonly label: string; readonly hint: string };
}

/** Takes files from the file dialog, or dropped on it. */
export function FileChoice({ isBusy, choose, one }: FileChoiceProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null): void => {
    if (files !== null && files.length > 0 && !isBusy) choose([...files]);
  };
  const over = (event: DragEvent, is: boolean): void => {
    event.preventDefault();
    setIsOver(is);
  };
  return (
    <div
      className="drop"
      data-over={isOver}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={(event) => {
        // Nothing around it takes the files a second time.
        event.stopPropagation();
        over(event, false);
        // What was chosen before is not what is read now.
        if (field.current !== null && !isBusy) field.current.value = "";
        take(event.dataTransfer.files);
      }}
    >
      <label htmlFor={id}>{one?.label ?? t("add.file")}</label>
      <input
        ref={field}
        id={id}
        type="file"
        multiple={one === undefined}
        disabled={isBusy}
        aria-describedby={`${id}-hint`}
        onClick={(event) => {
          // The same file can be chosen again once it was mended; until then its name stands here.
          event.currentTarget.value = "";
        }}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <p id={`${id}-hint`} className="meta quiet">
        {one?.hint ?? t("add.fileHint")}
      </p>
    </div>
  );
}

/** Where progress is shown: standard error, when that is a terminal. */
export interface ProgressStream {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Says what is going on when it goes on for longer than a second. */
export interface Progress {
  /** Names the step that begins now: "reading rev-2.docx". */
  step(words: string): void;
  /** Says how far the step has come. */
  portion(part: { readonly done: number; readonly total: number }): void;
  /** Takes the line away. */
  end(): void;
}

const PATIENCE_MS = 1000;
const REFRESH_MS = 500;
/** Back to the start of the line and clear it. */
const CLEAR_LINE = "\r\u001b[2K";

const silence: Progress = { step: () => undefined, portion: () => undefined, end: () => undefined };

/** Starts the clock. Nothing is ever shown where nobody sits or nobody wants it. */
export function startProgress(stream: ProgressStream, isQuiet: boolean): Progress {
  if (isQuiet || stream.isTTY !== true) return silence;
  const started = performance.now();
  let words = "working";
  let portion = "";
  let isShown = false;
  const show = (): void => {
    const elapsedMs = performance.now() - started;
    if (elapsedMs < PATIENCE_MS) return;
    stream.write(`${CLEAR_LINE}${words} … ${Math.floor(elapsedMs / 1000)} s${portion}`);
    isShown = true;
  };
  const timer = setInterval(show, REFRESH_MS);
  timer.unref();
  return {
    step: (next) => {
      words = next;
      portion = "";
      show();
    },
    portion: ({ done, total }) => {
      portion = `, ${Math.floor((100 * done) / total)} %`;
    },
    end: () => {
      clearInterval(timer);
      if (isShown) stream.write(CLEAR_LINE);
      isShown = false;
    },
  };
}

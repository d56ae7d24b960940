import { failure, parseDated, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import { NEUTRAL_AUTHOR } from "@travaux/render";
import type { Signature } from "@travaux/render";
import type { DoorError } from "./cli-error.ts";
import type { Format } from "./flags.ts";

/** In whose name the changes of a Word file stand, as the flags say it. */
export interface WantedSignature {
  readonly author?: string;
  readonly date?: string;
}

/** More than any name has; Word cuts longer ones. */
const LONGEST_AUTHOR = 255;

/**
 * The signature of a Word file: nobody's and without a date unless the flags say otherwise. Who sits at the machine is not
 * asked, and neither is its clock.
 */
export function signatureOf({ author, date }: WantedSignature, format: Format): Result<Signature, DoorError> {
  if ((author !== undefined || date !== undefined) && format !== "docx") {
    const sentence = "--author and --date sign the changes of a Word file; add -o FILE.docx or --format docx.";
    return failure({ kind: "usage", sentence });
  }
  const name = author?.trim() ?? NEUTRAL_AUTHOR;
  // "Chair" fits; nothing, a line break or what a terminal would obey does not.
  if (name === "" || name.length > LONGEST_AUTHOR || /\p{Cc}/u.test(name)) {
    return failure({ kind: "usage", sentence: `--author takes a name of 1 to ${LONGEST_AUTHOR} characters.` });
  }
  if (date === undefined) return success({ author: name });
  const dated = parseDated(date, "given");
  // A Word file knows no year 0.
  if (dated === null || dated.on.startsWith("0000")) {
    const sentence = "--date takes a day or a minute: 2031-05-28 or 2031-05-28T13:00.";
    return failure({ kind: "usage", sentence });
  }
  const time = dated.precision === "day" ? `${dated.on}T00:00:00Z` : `${dated.on}:00Z`;
  return success({ author: name, date: time });
}

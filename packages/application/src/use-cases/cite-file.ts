import type { Citations } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { titleFromName } from "../keep-statement.ts";
import { readOptions } from "../ports.ts";
import type { OpenPorts, OriginalFile, Ports } from "../ports.ts";
import { readDated } from "../read-dated.ts";
import { readOptionalLanguage } from "../read-language.ts";
import type { NegotiationRequest } from "../requests.ts";
import { answerCitations } from "../statements/answer-citations.ts";
import { particularsOf } from "../statements/particulars-of.ts";
import { readCitations } from "../statements/read-citations.ts";
import { openRoom } from "../statements/statement-room.ts";
import type { StatementRoom } from "../statements/statement-room.ts";
import type { Outcome } from "../travaux-error.ts";

export interface CiteFileRequest extends NegotiationRequest {
  readonly file: OriginalFile;
  /** True to bind what is found to the drafts of the archive; the text is not kept. */
  readonly inArchive?: boolean | undefined;
  /** BCP 47; recognised unless given. */
  readonly language?: string | undefined;
  /** When it was said; recognised unless given. */
  readonly date?: string | undefined;
  /** In which round; recognised unless given. */
  readonly round?: number | undefined;
}

/** Finds the citations of a text: recognised, but bound to no draft, as no archive is asked. */
export async function citeFile(
  ports: Pick<Ports, "readStatement">,
  request: CiteFileRequest,
): Promise<Outcome<Citations>> {
  return citeIn(ports, request, null);
}

/** Finds the citations of a text and binds them to the drafts of the archive; the text is not kept. */
export async function citeFileInArchive(ports: OpenPorts, request: CiteFileRequest): Promise<Outcome<Citations>> {
  const room = await openRoom(ports.archive, request.negotiation);
  return room.ok ? citeIn(ports, request, room.value) : room;
}

async function citeIn(
  ports: Pick<Ports, "readStatement">,
  { file, language: asked, date: on, round }: CiteFileRequest,
  room: StatementRoom | null,
): Promise<Outcome<Citations>> {
  const language = readOptionalLanguage(asked);
  if (!language.ok) return language;
  const date = on === undefined ? success(null) : readDated(on);
  if (!date.ok) return date;
  const rounds = room?.rounds ?? [];
  const numbers = rounds.map(({ number }) => number);
  if (room !== null && round !== undefined && !numbers.includes(round))
    return failure({ kind: "no-such-round", round, rounds: numbers });
  const text = await ports.readStatement(file, readOptions({ language: language.value }));
  if (!text.ok) return text;
  const { source } = text.value;
  const read = readCitations(text.value);
  const said = {
    title: read.title === "" ? titleFromName(file.name) : read.title,
    speaker: null,
    onBehalfOf: null,
    meeting: null,
    date: date.value,
    round: round ?? null,
    language: language.value ?? read.language,
    source,
  };
  const particulars = particularsOf(said, read, { rounds, corrections: [] });
  return success(answerCitations({ id: null, source, read, particulars, settlements: [] }, room));
}

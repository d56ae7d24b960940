import type { Outcome, Travaux } from "@travaux/application";
import type { ChosenTemplate, DraftReport } from "@travaux/model";
import { success } from "@travaux/model";
import { answerWith } from "../answer-with.ts";
import type { Question } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { CommandContext, CommandEnd } from "../command-end.ts";
import { readMendsFile } from "../files/read-mends-file.ts";
import { wordLook } from "../word-look.ts";
import type { WordLook } from "../word-look.ts";
import { isThere, readOriginal } from "../files/read-original.ts";

/** What `show` and `check` are given: a file or a draft of the archive, perhaps one paragraph of it. */
export interface DraftSubject {
  readonly subject: string;
  readonly label?: string | undefined;
  readonly lang?: string | undefined;
  readonly revisions?: "accept" | "reject" | undefined;
  /** A file that says how the file is to be mended. */
  readonly mends?: string | undefined;
}

/** What was understood of a draft, and how a Word file of it is to look. */
export interface ReportedDraft {
  readonly report: DraftReport;
  readonly look: WordLook;
}

type AskReport = (travaux: Travaux) => Promise<Outcome<DraftReport>>;
type AskTemplate = (travaux: Travaux) => Promise<Outcome<ChosenTemplate | null>>;

/**
 * Reports on a file, when there is one at that path, else on a draft of the archive. A word that looks like a path and
 * leads to no file is a missing file, not an unknown draft.
 */
export async function askAboutDraft(
  { subject, label, lang, revisions, mends }: DraftSubject,
  context: CommandContext,
  print: Pick<Question<ReportedDraft>, "printers" | "json">,
): Promise<CommandEnd> {
  const answer = async (report: AskReport, template: AskTemplate): Promise<CommandEnd> =>
    answerWith<ReportedDraft>(context, {
      json: (reported) => reported.report,
      ...print,
      archive: "must-exist",
      ask: async (travaux) => {
        const asked = await report(travaux);
        if (!asked.ok) return asked;
        const look = await wordLook(context.flags.format, () => template(travaux));
        return success({ report: asked.value, look });
      },
      note: ({ look }) => look.note,
    });
  if ((await isThere(subject)) || looksLikePath(subject)) {
    context.progress.step(`reading ${subject}`);
    const file = await readOriginal(subject);
    if (!file.ok) return refused(file.error);
    const said = await readMendsFile(mends);
    if (!said.ok) return refused(said.error);
    const request = { ...said.value, file: file.value, label, language: lang, revisions };
    return answer(
      (travaux) => travaux.showFile(request),
      (travaux) => travaux.templateOfFiles({ after: file.value, revisions }),
    );
  }
  if (revisions !== undefined || lang !== undefined || mends !== undefined) {
    const sentence =
      "--revisions, --lang and --mends say how a file is read, and a draft of the archive was read when it was added; name a file.";
    return refused({ kind: "usage", sentence });
  }
  const { negotiation, format } = context.flags;
  const request = { negotiation, draft: subject, label, withWorkNames: format === "akoma-ntoso" };
  return answer(
    (travaux) => travaux.showDraft(request),
    (travaux) => travaux.templateOfDrafts({ negotiation, after: subject }),
  );
}

/** Endings of files that people take for drafts. Ids of drafts may end in a language ("rev-2.fr"), so others are none. */
const FILE_ENDINGS: ReadonlySet<string> = new Set([
  "docx",
  "doc",
  "dotx",
  "rtf",
  "odt",
  "pages",
  "pdf",
  "html",
  "htm",
  "xhtml",
  "xml",
  "akn",
  "md",
  "markdown",
  "txt",
  "text",
]);

/** "drafts/rev-2", "rev-2.docx" and "./x" look like paths; "rev-2", "Rev 2", "v1.1" and "rev-2.fr" do not. */
export function looksLikePath(subject: string): boolean {
  if (subject.includes("/") || subject.includes("\\")) return true;
  const dot = subject.lastIndexOf(".");
  return dot > 0 && FILE_ENDINGS.has(subject.slice(dot + 1).toLowerCase());
}

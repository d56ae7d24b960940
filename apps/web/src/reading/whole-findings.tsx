import type { Finding } from "@travaux/model";
import type { ReactNode } from "react";
import { FindingSentence } from "../ui/finding-sentence.tsx";

interface WholeFindingsProps {
  readonly findings: readonly Finding[];
}

/** What was noticed about the whole of a file: a guessed language, a mend that lost its place. */
export function WholeFindings({ findings }: WholeFindingsProps): ReactNode {
  const whole = findings.filter((finding) => finding.paragraph === undefined);
  if (whole.length === 0) return null;
  return (
    <ul className="para-findings">
      {whole.map((finding) => (
        <li key={`${finding.code}-${finding.message}`} data-severity={finding.severity}>
          <FindingSentence finding={finding} />
        </li>
      ))}
    </ul>
  );
}

import { useQuery } from "@tanstack/react-query";
import { firstWords, openAddressBook, parseAddress } from "@travaux/model";
import { type ReactNode, useMemo } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { DraftWords } from "./draft-words.tsx";
import "./open-citations.css";

interface NamedParagraphsProps {
  readonly negotiation: string;
  readonly draft: string;
  readonly labels: readonly string[];
}

/** What numbers name in a draft, in its words: a look before anything is kept. */
export function NamedParagraphs({ negotiation, draft, labels }: NamedParagraphsProps): ReactNode {
  const { data: report } = useQuery({
    ...questions.draft(useReadModel(), negotiation, draft),
    enabled: labels.length > 0,
  });
  const book = useMemo(() => openAddressBook(report?.paragraphs ?? []), [report]);
  if (report === undefined || labels.length === 0) return null;
  return (
    <ul className="reading-paragraphs">
      {[...new Set(labels)].map((label) => {
        const address = parseAddress(label);
        const found = address === null ? [] : book.find(address.target);
        const [only] = found;
        return (
          <li key={label}>
            {only === undefined ? (
              <p className="quiet">{t("other.none", { label })}</p>
            ) : found.length > 1 ? (
              <p className="quiet">{t("other.several", { label, count: found.length })}</p>
            ) : (
              <DraftWords
                negotiation={negotiation}
                draft={draft}
                heading={{
                  id: only.id,
                  label: only.label,
                  address: book.addressOf(only.id),
                  firstWords: firstWords(only.text),
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

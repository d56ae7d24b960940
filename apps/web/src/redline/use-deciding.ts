import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DecisionList, ParagraphId } from "@travaux/model";
import type { RefObject } from "react";
import { authorIn } from "../mending/author-field.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { useCompareSetting } from "./use-compare-setting.ts";

/** What a person can say of a pair, and how far it has come. */
export interface Deciding {
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly say: (says: "pin" | "forbid", before: ParagraphId, after: ParagraphId) => void;
  readonly revoke: (uuid: string) => void;
}

interface Wish {
  readonly decide: () => Promise<DecisionList>;
  /** The row where the reader goes on when it is kept. */
  readonly goOnAt: string;
}

/**
 * Keeps what a person says of links, with the name in the form; everything that was asked before is asked again.
 *
 * @param row the key of the row that it is said of
 */
export function useDeciding(form: RefObject<HTMLFormElement | null>, row: string): Deciding {
  const read = useReadModel();
  const queries = useQueryClient();
  const { negotiation, before, after, onSaid } = useCompareSetting();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ decide }: Wish) => decide(),
    onSuccess: async ({ decisions }, { goOnAt }) => {
      await queries.invalidateQueries();
      const [decision] = decisions;
      if (decision !== undefined) onSaid(decision, goOnAt);
    },
  });
  /** The name, once the form has one; the browser says what is missing. */
  const withAuthor = (then: (author: string) => void): void => {
    const element = form.current;
    if (element?.reportValidity() === true) then(authorIn(new FormData(element)));
  };
  return {
    isBusy: isPending,
    error,
    say: (says, one, other) =>
      withAuthor((author) => {
        const addresses = [`#${one}@${before.draft}`, `#${other}@${after.draft}`] as const;
        const decide = async () => read.correctAlignment(negotiation, { says, addresses, author });
        // What is linked now stands at its later paragraph; what is parted is still where the reader is.
        mutate({ decide, goOnAt: says === "pin" ? `a-${other}` : row });
      }),
    revoke: (uuid) =>
      withAuthor((author) =>
        mutate({ decide: async () => read.revokeDecision(negotiation, { decision: uuid, author }), goOnAt: row }),
      ),
  };
}

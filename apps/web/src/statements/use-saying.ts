import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { DecisionList } from "@travaux/model";
import type { RefObject } from "react";
import { authorIn } from "../mending/author-field.tsx";

/** What a person says with the name in a form, and how far it has come. */
export interface Saying {
  readonly isBusy: boolean;
  readonly error: Error | null;
  /** Does nothing while the form lacks a name: the browser then says what is missing. */
  readonly say: (keep: (author: string) => Promise<DecisionList>) => void;
}

/** Keeps what a person says; everything that was asked before is asked again. */
export function useSaying(
  form: RefObject<HTMLFormElement | null>,
  onSaid: (kept: DecisionList) => void = () => undefined,
): Saying {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (keep: () => Promise<DecisionList>) => keep(),
    onSuccess: async (kept) => {
      await queries.invalidateQueries();
      onSaid(kept);
    },
  });
  return {
    isBusy: isPending,
    error,
    say: (keep) => {
      const element = form.current;
      if (element === null || isPending || !element.reportValidity()) return;
      const author = authorIn(new FormData(element));
      mutate(async () => keep(author));
    },
  };
}

import type { Standing, StandingKind } from "@travaux/model";

/** What can be listed of a draft: what its paragraphs are, or that they were dropped on the way to it. */
export const standingFigures = ["settled", "bracketed", "unsettled", "moved", "inserted", "dropped"] as const;
export type StandingFigure = (typeof standingFigures)[number];

/** How many there are. */
export function countFigure({ paragraphs, dropped }: Standing, figure: StandingFigure): number {
  return figure === "dropped" ? dropped.length : paragraphs.filter(({ is }) => is.includes(figure)).length;
}

/** The first draft of a series touches nothing: some figures say nothing of it. */
export function figuresOf({ against }: Pick<Standing, "against">): readonly StandingFigure[] {
  return against.length > 0 ? standingFigures : (["bracketed", "unsettled"] satisfies StandingKind[]);
}

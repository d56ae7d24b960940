import type { ReactNode } from "react";

interface WordsProps {
  readonly rank: number | undefined;
  readonly children: ReactNode;
}

/** The words of a paragraph, as a heading when it has a rank. The outermost heading of a draft comes under the title of the page. */
export function Words({ rank, children }: WordsProps): ReactNode {
  switch (rank) {
    case undefined:
      return <p className="text">{children}</p>;
    case 1:
      return <h2 className="text">{children}</h2>;
    case 2:
      return <h3 className="text">{children}</h3>;
    case 3:
      return <h4 className="text">{children}</h4>;
    default:
      return <h5 className="text">{children}</h5>;
  }
}

import { memo, type ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";
import { RowLink } from "./row-link.tsx";
import { stubWords } from "./row-words.ts";
import type { StubRow } from "./rows.ts";
import { useCompareSetting } from "./use-compare-setting.ts";

interface StubRowViewProps {
  readonly stub: StubRow;
}

/** One line where a passage stood before it moved, leading to where it stands now. */
export const StubRowView = memo(function StubRowView({ stub }: StubRowViewProps): ReactNode {
  const { books, directions } = useCompareSetting();
  const direction = directions.get(stub.leadsTo);
  return (
    <p className="stub" id={`row-${stub.key}`}>
      <Icon name={direction ?? "moved"} />
      <RowLink leadsTo={stub.leadsTo}>{stubWords(stub, books, direction)}</RowLink>
    </p>
  );
});

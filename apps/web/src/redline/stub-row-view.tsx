import { Link } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";
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
      <Link
        to="."
        search={(search: Record<string, unknown>) => ({ ...search, at: stub.leadsTo })}
        resetScroll={false}
        preload={false}
      >
        {stubWords(stub, books, direction)}
      </Link>
    </p>
  );
});

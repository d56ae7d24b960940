import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { FoldOut } from "./fold-out.tsx";
import { TWO_COLUMNS, useMedia } from "./use-media.ts";
import "./text-bar.css";

interface TextBarProps {
  /** How the text is shown. */
  readonly views: ReactNode;
  /** What of it is shown, and how much of that is chosen; nothing where there is nothing to choose. */
  readonly filter?: ReactNode;
  readonly chosen?: number;
  /** What this page alone has. */
  readonly children?: ReactNode;
  /** The way from one place to the next; nothing where it stops nowhere. */
  readonly steps?: ReactNode;
  /** What makes a file or a link of the page. */
  readonly handOn: ReactNode;
}

/**
 * The tools over a text, in one order on all pages: how it is shown, what of it, the steps, and handing it on. On a narrow
 * page they are one bar at the foot of the window.
 */
export function TextBar({ views, filter, chosen = 0, children, steps, handOn }: TextBarProps): ReactNode {
  const isWide = useMedia(TWO_COLUMNS);
  const handing = (
    <FoldOut name={t("bar.handOn")} icon="handOn" side="end">
      <div className="hand-on">{handOn}</div>
    </FoldOut>
  );
  if (!isWide)
    return (
      <div className="text-bar no-print">
        {children}
        <FoldOut name={t("bar.view")} icon="view" chosen={chosen} side="start">
          {views}
          {filter}
        </FoldOut>
        {steps}
        {handing}
      </div>
    );
  return (
    <div className="text-bar no-print">
      {views}
      {filter === undefined ? null : (
        <FoldOut name={t("bar.filter")} icon="view" chosen={chosen} side="start">
          {filter}
        </FoldOut>
      )}
      {children}
      <div className="text-bar-end">
        {steps}
        {handing}
      </div>
    </div>
  );
}

import type { Mend, Paragraph } from "@travaux/model";
import type { ReactNode } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { KindTool } from "./kind-tool.tsx";
import { LabelTool } from "./label-tool.tsx";
import { paragraphName } from "./paragraph-name.ts";
import { PartTool } from "./part-tool.tsx";
import type { MendOf } from "./use-mending.ts";

/** As deep as the levels of a draft go. */
const DEEPEST = 8;

interface MendToolsProps {
  readonly id: string;
  readonly paragraph: Paragraph;
  readonly language: string;
  readonly isFirst: boolean;
  readonly caretAt: number | null;
  readonly mend: (mendOf: MendOf) => void;
  readonly close: () => void;
}

/** All that can be mended of one paragraph. */
export function MendTools({ id, paragraph, language, isFirst, caretAt, mend, close }: MendToolsProps): ReactNode {
  const say = (what: Mend): void => mend(() => what);
  const turn = (by: 1 | -1): void =>
    mend(({ level }) => {
      const next = level + by;
      return next < 1 || next > DEEPEST ? null : { kind: "level", level: next };
    });
  return (
    <div
      id={id}
      className="mend-tools"
      role="group"
      aria-label={t("mend.of", { name: paragraphName(paragraph) })}
      {...interfaceAttributes()}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <div className="mend-tool">
        <button
          type="button"
          className="button"
          data-control="join"
          disabled={isFirst}
          onClick={() => say({ kind: "join" })}
        >
          {t("mend.joinBefore")}
        </button>
      </div>
      <PartTool text={paragraph.text} language={language} caretAt={caretAt} mend={say} />
      <LabelTool label={paragraph.label} mend={say} />
      <KindTool key={paragraph.kind} kind={paragraph.kind} mend={say} />
      <div className="mend-tool">
        <span className="mend-level">{t("mend.atLevel", { level: paragraph.level })}</span>
        <button
          type="button"
          className="button"
          data-control="out"
          aria-disabled={paragraph.level <= 1}
          onClick={() => turn(-1)}
        >
          {t("mend.out")}
        </button>
        <button
          type="button"
          className="button"
          data-control="in"
          aria-disabled={paragraph.level >= DEEPEST}
          onClick={() => turn(1)}
        >
          {t("mend.in")}
        </button>
      </div>
      <button type="button" className="button button-plain mend-close" data-control="close" onClick={close}>
        {t("action.close")}
      </button>
    </div>
  );
}

import { memo, type ReactNode } from "react";
import type { MessageId } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { printNumber } from "../ui/counts.ts";
import { isCrossed } from "./flow-shapes.ts";
import { countsOf, type FlowView } from "./flow-view.ts";

interface FlowLegendProps {
  readonly view: FlowView;
}

/** What each line and sign says, with how many there are of it; counted once, not for every thread that is lit. */
export const FlowLegend = memo(function FlowLegend({ view }: FlowLegendProps): ReactNode {
  const counts = countsOf(view);
  const isWhole = view.grain === "sections";
  const lead = t(isWhole ? "legend.leadSections" : "legend.leadParagraphs");
  const fork = "M2 5H38M2 5C20 5 20 14 38 14";
  const line = "M2 9H38";
  const signs: readonly (readonly [name: MessageId, count: number, shape: ReactNode])[] = [
    [
      "tag.unchanged",
      counts.same,
      <path key="s" className={isWhole ? "flow-band" : "flow-same"} d={isWhole ? "M2 4H38v10H2z" : line} />,
    ],
    [
      "flow.didReword",
      counts.revised,
      <path key="s" className={isWhole ? "flow-band-revised" : "flow-revised"} d={isWhole ? "M2 4H38v10H2z" : line} />,
    ],
    [
      "legend.divided",
      counts.split + counts.merged + counts.recast,
      isWhole ? (
        <path key="s" className="flow-band-revised" d="M2 4H38v10H2z" />
      ) : (
        <g key="s">
          <path className="flow-divided" d={fork} />
          <path className="flow-divided-core" d={fork} />
        </g>
      ),
    ],
    [
      isWhole ? "legend.movedSections" : "legend.moved",
      counts.moved,
      <path key="s" className="flow-moved" d="M2 14C20 14 20 4 38 4" />,
    ],
    ["legend.back", counts.restored, <path key="s" className="flow-restored" d={line} />],
    [
      "tag.new",
      counts.born,
      isWhole ? (
        <text key="s" x="12" y="14" className="flow-count">
          +2
        </text>
      ) : (
        <path key="s" className="flow-sign" d="M14 9h12M20 3v12" />
      ),
    ],
    [
      "tag.dropped",
      counts.dropped,
      isWhole ? (
        <text key="s" x="12" y="14" className="flow-count">
          −2
        </text>
      ) : (
        <path key="s" className="flow-sign" d="M8 9h16M24 2v14" />
      ),
    ],
    [
      "legend.bracketed",
      counts.bracketed,
      isWhole ? (
        <text key="s" x="10" y="14" className="flow-count">
          [2]
        </text>
      ) : (
        <path key="s" className="flow-brackets" d="M14 2h-4v14h4M26 2h4v14h-4" />
      ),
    ],
  ];
  return (
    <figure className="flow-legend">
      <figcaption className="meta quiet">{isCrossed(view) ? t("legend.crossed", { lead }) : lead}</figcaption>
      <ul className="flow-signs">
        {signs.map(([name, count, shape]) => (
          <li key={name}>
            <svg width="40" height="18" viewBox="0 0 40 18" aria-hidden="true" focusable="false">
              {shape}
            </svg>
            {t(name)} <b>{printNumber(count)}</b>
          </li>
        ))}
      </ul>
    </figure>
  );
});

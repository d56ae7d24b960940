import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { listed } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { printNumber } from "../ui/counts.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { type HotSection, hotSectionsOf } from "./hot-sections.ts";

interface HotSectionsListProps {
  readonly negotiation: string;
}

/** Where the work is: the sections that the last drafts touched most, each with a small line of how much. */
export function HotSectionsList({ negotiation }: HotSectionsListProps): ReactNode {
  const { data: flow } = useQuery(questions.flow(useReadModel(), negotiation));
  const sections = useMemo(() => (flow === undefined ? null : hotSectionsOf(flow)), [flow]);
  if (sections?.length === 0) return null;
  const most = Math.max(1, ...(sections ?? []).flatMap(({ touched }) => touched));
  return (
    <section aria-labelledby="hot-title">
      <h2 id="hot-title" className="overview-heading">
        {t("hot.title")}
      </h2>
      <p className="meta quiet">{t("hot.rule")}</p>
      <ol className="hot" aria-busy={sections === null}>
        {(sections ?? []).map((section) => (
          <li key={section.id}>
            <Bars section={section} most={most} />
            <Link
              to="/n/$negotiation/flow"
              params={{ negotiation }}
              search={{ section: `#${section.id}@${section.draft}` }}
            >
              <bdi>{section.name}</bdi>
            </Link>
            <span className="quiet meta">
              {t("hot.touched", {
                counts: listed(section.touched.map(printNumber)),
                size: t("count.paragraphs", { count: section.size }),
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface BarsProps {
  readonly section: HotSection;
  readonly most: number;
}

const BARS = { height: 18, step: 9, width: 6 } as const;

/** One upright bar a step. What it shows stands beside it in words. */
function Bars({ section: { touched }, most }: BarsProps): ReactNode {
  return (
    <svg
      className="hot-bars"
      viewBox={`0 0 ${touched.length * BARS.step} ${BARS.height}`}
      width={touched.length * BARS.step}
      height={BARS.height}
      aria-hidden="true"
    >
      {touched.map((count, at) => {
        const height = Math.max(1, (count / most) * BARS.height);
        // The bars of a section stand in the order of its steps, and there is nothing else to know them by.
        return (
          <rect key={`${at}-${count}`} x={at * BARS.step} y={BARS.height - height} width={BARS.width} height={height} />
        );
      })}
    </svg>
  );
}

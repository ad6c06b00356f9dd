import type { Projection } from "../../../../shared/analysis/projection.ts";
import { addMonths, type Month } from "../../../../shared/base/month.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { currentMonth } from "../../../../shared/domain/current-month.ts";
import { useWords } from "../../../i18n/use-words.ts";

const parts = ["search", "ramp", "full"] as const;

type LegendProps = { readonly projection: Projection | undefined; readonly baseline: Baseline; readonly start: Month };

/** What shades and lines mean, in the words that the picture has no room for. */
export function Legend({ projection, baseline, start }: LegendProps) {
  const { t, formats } = useWords();
  const today = currentMonth(baseline);
  const facts = t("planTimeline.marks.today", { month: formats.month(today) });
  // Where the plan begins right after the facts, both are one line.
  const isApart = addMonths(today, 1) !== start;
  const breach = projection?.breach.likelyShortFrom;
  return (
    <p className="timeline-legend">
      {parts.map((part) => (
        <span key={part}>
          <span className="timeline-swatch timeline-part" data-part={part} aria-hidden="true" />
          {t(`planTimeline.legend.${part}`)}
        </span>
      ))}
      <span>
        <span className="timeline-swatch" data-off aria-hidden="true" />
        {t("planTimeline.legend.off")}
      </span>
      {isApart && (
        <span>
          <span className="timeline-swatch" data-line="today" aria-hidden="true" />
          {facts}
        </span>
      )}
      <span>
        <span className="timeline-swatch" data-line="start" aria-hidden="true" />
        {isApart
          ? t("planTimeline.marks.start")
          : t("common.withAside", { what: t("planTimeline.marks.start"), more: facts })}{" "}
        · {t("planTimeline.marks.horizon")}
      </span>
      {projection && breach !== undefined && (
        <span>
          <span className="timeline-swatch" data-line="breach" aria-hidden="true" />
          {t("planTimeline.marks.breach", { month: formats.month(projection.months[breach]!) })}
        </span>
      )}
    </p>
  );
}

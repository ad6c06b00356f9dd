import { workOf } from "../../../../shared/analysis/normal/metric-traits.ts";
import type { Projection, Series } from "../../../../shared/analysis/projection.ts";
import type { Month } from "../../../../shared/base/month.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { ownersOf } from "../../../../shared/domain/owners.ts";
import { activityName } from "../../../explain/activity-name.ts";
import { ownerName } from "../../../explain/owner-name.ts";
import { subjectName } from "../../../explain/subject-name.ts";
import { WhyNumber } from "../../../explain/WhyNumber.tsx";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import type { Words } from "../../../i18n/words.ts";
import { type MetricItem, nameOfMetric, valueText } from "./normal.view.ts";

type MetricFactsProps = {
  readonly item: MetricItem;
  readonly monthIndex: number;
  readonly projection: Projection | undefined;
  readonly baseline: Baseline;
};

/** Owner, what it is divided by, the range to expect next, and how much of the work behind it will be done in the plan. */
export function MetricFacts({ item, monthIndex, projection, baseline }: MetricFactsProps) {
  const words = useWords();
  const { t, formats, language } = words;
  const { nameOf } = useNames();
  const { series, per, next } = item.normal;
  const owners = ownersOf(series).map((owner) => ownerName(owner, { language, nameOf }));
  const month = projection?.months[Math.min(monthIndex, projection.months.length - 1)];
  const ids = workOf(series);
  const work = projection?.activities.filter(({ activityId }) => ids.includes(activityId)) ?? [];
  const at = projection ? projection.months.indexOf(month!) : 0;
  return (
    <ul className="normal-facts">
      <li>
        {owners.length > 0
          ? t("examineNormal.card.owner", { name: formats.list(owners) })
          : t("examineNormal.card.noOwner")}
      </li>
      {per && <li>{t("examineNormal.card.per", { name: nameOfMetric(per, baseline.segments, words) })}</li>}
      {next && (
        <li>
          {t("examineNormal.card.next", {
            month: formats.month(next.month),
            range: formats.range(valueText(item.normal, next.low, words), valueText(item.normal, next.high, words)),
          })}
        </li>
      )}
      {month && work.length > 0 && (
        <li>
          {t("examineNormal.card.work", { month: formats.month(month) })}
          <ul className="normal-work">
            {work.map(({ activityId, coverage }) => {
              const about = { of: "coverage", month: at, activityId } as const;
              const activity = baseline.activities.find(({ id }) => id === activityId);
              return (
                <li key={activityId}>
                  {activity ? activityName(activity, language) : activityId}{" "}
                  <WhyNumber about={about} label={subjectName(about, t)} value={formats.percent(coverage.p50[at]!)} />{" "}
                  <span className="normal-quiet">
                    {t("examineNormal.card.workRange", {
                      range: formats.range(formats.percent(coverage.p5[at]!), formats.percent(coverage.p95[at]!)),
                    })}
                    {" · "}
                    {lowestWords(coverage.p50, projection.months, words)}
                  </span>
                </li>
              );
            })}
          </ul>
        </li>
      )}
    </ul>
  );
}

function lowestWords(medians: Series, months: readonly Month[], { t, formats }: Words): string {
  const lowest = Math.min(...medians);
  const at = medians.indexOf(lowest);
  return t("examineNormal.card.workLowest", { share: formats.percent(lowest), month: formats.month(months[at]!) });
}

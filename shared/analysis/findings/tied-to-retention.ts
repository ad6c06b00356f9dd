/** First mark: retention and growth have numbers somebody answers for, and every other number is an input of them with one owner. */
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { cannotTell, judge, meanOfThem } from "./judge.ts";
import { aboutDuties, dutiesOf, nameOwner, unowned } from "./ownership.ts";

/** What the business sees: what stays, and what grows. */
const outcomeMetrics: readonly string[] = ["churnRate", "expansionRate"];

export function tiedToRetention(of: Examined): Finding {
  const metrics = dutiesOf(of).filter(({ kind }) => kind === "metric");
  const wanting = unowned(metrics);
  const outcomes = outcomeMetrics.filter((id) => metrics.some((one) => one.id === id && one.owners.length > 0));
  const evidence: readonly Evidence[] = [
    {
      id: "outcomesOwned",
      value: outcomes.length,
      of: outcomeMetrics.length,
      unit: "count",
      whence: "facts",
      scale: { none: 0, full: outcomeMetrics.length },
    },
    {
      id: "metricsOwned",
      value: metrics.length > 0 ? 1 - wanting.length / metrics.length : 0,
      unit: "share",
      whence: "facts",
      scale: { none: 0.3, full: 1 },
      about: aboutDuties(wanting, "metric"),
    },
  ];
  const first = wanting.toSorted((one, other) => Number(isOutcome(other.id)) - Number(isOutcome(one.id)));
  return {
    id: "tiedToRetention",
    ...(metrics.length > 0
      ? judge(evidence, (speaks) => meanOfThem(speaks("outcomesOwned"), speaks("metricsOwned")))
      : cannotTell("noMetrics")),
    evidence: metrics.length > 0 ? evidence : [],
    place: { screen: "examine", view: "duties" },
    remedies: nameOwner(of, first),
  };
}

const isOutcome = (id: string) => outcomeMetrics.includes(id);

/** Why the plan counts as holding or not: the target, and when futures first miss it. */
import type { Evidence, Explanation } from "./explanation.ts";
import { errorOfShare } from "./simulation-error.ts";

export function explainTarget(evidence: Evidence): Explanation {
  const { projection, words } = evidence;
  const { t, formats } = words;
  const { months, coverage } = projection;
  const coverageAt = (index: number) => ({
    term: t("explain.target.coverageAt", { month: formats.month(months[index]!) }),
    value: formats.percent(coverage.p50[index]!),
  });
  const last = months.length - 1;
  return {
    label: t("explain.target.label"),
    meaning: t("explain.target.meaning"),
    inputs: last > 0 ? [coverageAt(0), coverageAt(last)] : [coverageAt(0)],
    error: errorOfShare(evidence, projection.shortProbability[last]!),
  };
}

export function explainBreach(evidence: Evidence): Explanation {
  const { projection, words } = evidence;
  const { t, formats } = words;
  const { breach, months } = projection;
  const monthOr = (index: number | undefined) =>
    index === undefined ? t("explain.breach.none") : formats.month(months[index]!);
  return {
    label: t("explain.breach.label"),
    meaning: t("explain.breach.meaning", { target: formats.percent(projection.coverageTargetShare) }),
    inputs: [
      { term: t("explain.breach.likelyFrom"), value: monthOr(breach.likelyShortFrom) },
      { term: t("explain.breach.median"), value: monthOr(breach.median) },
      {
        term: t("explain.breach.never", { months: formats.integer(months.length) }),
        value: t("explain.percentOfFutures", { share: formats.percent(breach.never.value) }),
      },
    ],
    error: errorOfShare(evidence, breach.never.value),
  };
}

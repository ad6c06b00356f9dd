/** Why a segment is worth what it is, and where its work is thinnest. */
import type { Evidence, Explanation } from "./explanation.ts";
import { errorOfMedian, runError } from "./simulation-error.ts";

const find = ({ projection, workspace }: Evidence, segmentId: string) => ({
  segment: workspace.baseline.segments.find(({ id }) => id === segmentId),
  projected: projection.segments.find((each) => each.segmentId === segmentId),
});

export function explainSegmentArr(evidence: Evidence, segmentId: string, month: number): Explanation | undefined {
  const { projection, words } = evidence;
  const { t, formats } = words;
  const { segment, projected } = find(evidence, segmentId);
  if (!segment || !projected) return undefined;
  const { arrJpy, accounts } = projected;
  const at = formats.month(projection.months[month]!);
  return {
    label: t("explain.segmentArr.label", { segment: segment.name, month: at }),
    meaning: t("explain.segmentArr.meaning", { segment: segment.name, month: at }),
    inputs: [
      { term: t("explain.coverage.accounts"), value: formats.integer(accounts.mean[month]!) },
      { term: t("explain.segmentArr.perAccount"), value: formats.money(segment.arrPerAccountJpy) },
      { term: t("explain.accounts.churn"), value: formats.percent(segment.monthlyChurnShare, 1) },
      { term: t("explain.segmentArr.expansion"), value: formats.percent(segment.yearlyExpansionShare, 1) },
      {
        term: t("explain.coverage.range"),
        value: formats.range(formats.money(arrJpy.p5[month]!), formats.money(arrJpy.p95[month]!)),
      },
    ],
    coefficientIds: ["churnGamma"],
    error: errorOfMedian(evidence, arrJpy.p5[month]!, arrJpy.p95[month]!, formats.money),
  };
}

export function explainSegmentCoverage(evidence: Evidence, segmentId: string): Explanation | undefined {
  const { projection, words } = evidence;
  const { t, formats } = words;
  const { segment, projected } = find(evidence, segmentId);
  if (!segment || !projected) return undefined;
  const { coverage, accounts } = projected;
  const { months } = projection;
  const lowest = coverage.indexOf(Math.min(...coverage));
  const coverageIn = (month: number) => ({
    term: t("explain.segmentCoverage.in", { month: formats.month(months[month]!) }),
    value: formats.percent(coverage[month]!),
  });
  return {
    label: t("explain.segmentCoverage.label", { segment: segment.name }),
    meaning: t("explain.segmentCoverage.meaning", { segment: segment.name, month: formats.month(months[lowest]!) }),
    inputs: [...new Set([0, lowest, months.length - 1])].map(coverageIn),
    drivers: [
      { term: t("explain.coverage.accounts"), value: formats.integer(accounts.mean[lowest]!) },
      { term: t("explain.accounts.onboarding"), value: formats.decimal(projected.onboardingAccounts[lowest]!) },
      { term: t("explain.accounts.renewing"), value: formats.decimal(projected.renewingAccounts[lowest]!) },
    ],
    error: runError(evidence),
  };
}

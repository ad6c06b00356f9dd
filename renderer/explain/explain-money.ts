/** Why ARR, retention and cost come out as they do. */
import { activeScenario } from "../../shared/domain/workspace.ts";
import type { Evidence, Explanation } from "./explanation.ts";
import { errorOf, errorOfMedian } from "./simulation-error.ts";

export function explainArrAtStake(evidence: Evidence): Explanation {
  const { projection, words } = evidence;
  const { t, formats } = words;
  const { coverage, months, totals } = projection;
  const mean = coverage.mean.reduce((sum, share) => sum + share, 0) / months.length;
  const worst = coverage.p50.indexOf(Math.min(...coverage.p50));
  return {
    label: t("explain.arrAtStake.label"),
    meaning: t("explain.arrAtStake.meaning", { months: formats.integer(months.length) }),
    inputs: [
      { term: t("explain.arrAtStake.meanCoverage"), value: formats.percent(mean) },
      {
        term: t("explain.arrAtStake.worstCoverage", { month: formats.month(months[worst]!) }),
        value: formats.percent(coverage.p50[worst]!),
      },
      ...segmentChurn(evidence),
    ],
    coefficientIds: ["churnGamma"],
    error: errorOf(evidence, totals.arrLostToShortfallJpy, formats.money),
  };
}

export function explainFinalArr(evidence: Evidence): Explanation {
  const { projection, workspace, words } = evidence;
  const { t, formats } = words;
  const { arrJpy, months, segments, totals } = projection;
  const last = months.length - 1;
  return {
    label: t("explain.finalArr.label", { month: formats.month(months[last]!) }),
    meaning: t("explain.finalArr.meaning", { month: formats.month(months[last]!) }),
    inputs: [
      {
        term: t("explain.finalArr.opening", { month: formats.month(months[0]!) }),
        value: formats.money(arrJpy.mean[0]!),
      },
      { term: t("explain.finalArr.change"), value: formats.signedMoney(arrJpy.mean[last]! - arrJpy.mean[0]!) },
    ],
    drivers: segments.map(({ segmentId, arrJpy: arr }) => ({
      term: t("explain.finalArr.segment", {
        segment: workspace.baseline.segments.find(({ id }) => id === segmentId)?.name ?? segmentId,
      }),
      value: formats.signedMoney(arr.mean[last]! - arr.mean[0]!),
    })),
    error: errorOf(evidence, totals.finalArrJpy, formats.money),
  };
}

export function explainRetention(evidence: Evidence, isNet: boolean): Explanation {
  const { projection, workspace, words } = evidence;
  const { t, formats } = words;
  const { months } = projection;
  const last = months.length - 1;
  const month = formats.month(months[last]!);
  const fan = isNet ? projection.netRetention : projection.grossRetention;
  const expansion = workspace.baseline.segments.map(({ name, yearlyExpansionShare }) => ({
    term: t("explain.retention.expansion", { segment: name }),
    value: formats.percent(yearlyExpansionShare, 1),
  }));
  return {
    label: isNet ? t("explain.retention.netLabel") : t("explain.retention.grossLabel"),
    meaning: isNet ? t("explain.retention.netMeaning", { month }) : t("explain.retention.grossMeaning", { month }),
    inputs: [...segmentChurn(evidence), ...(isNet ? expansion : [])],
    coefficientIds: ["churnGamma"],
    error: errorOfMedian(evidence, fan.p5[last]!, fan.p95[last]!, (share) => formats.percent(share, 1)),
  };
}

export function explainCost(evidence: Evidence): Explanation {
  const { projection, workspace, words } = evidence;
  const { t, formats } = words;
  const { costPerMonthJpy, months, headcount, totals } = projection;
  const last = months.length - 1;
  const hires = activeScenario(workspace).changes.reduce(
    (sum, change) => sum + (change.type === "hire" && change.enabled ? change.count : 0),
    0,
  );
  const cost = (index: number) => ({
    term: t("explain.cost.month", { month: formats.month(months[index]!) }),
    value: formats.money(costPerMonthJpy.p50[index]!),
  });
  const people = (index: number) => ({
    term: t("explain.cost.people", { month: formats.month(months[index]!) }),
    value: formats.decimal(headcount.mean[index]!),
  });
  return {
    label: t("explain.cost.label"),
    meaning: t("explain.cost.meaning", { months: formats.integer(months.length) }),
    inputs: [
      cost(0),
      cost(last),
      people(0),
      people(last),
      { term: t("explain.cost.hires"), value: formats.integer(hires) },
    ],
    coefficientIds: ["employerCost", "hireCostJpy"],
    error: errorOf(evidence, totals.costJpy, formats.money),
  };
}

const segmentChurn = ({ workspace, words: { t, formats } }: Evidence) =>
  workspace.baseline.segments.map(({ name, monthlyChurnShare }) => ({
    term: t("explain.retention.churn", { segment: name }),
    value: formats.percent(monthlyChurnShare, 1),
  }));

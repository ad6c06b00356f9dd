/** People are hired against churn while what makes customers leave has no owner and no action. */
import { actionShare, againstNeedsGap, againstOverselling, startOne } from "./actions.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { meanIn } from "./growth.ts";
import { peopleAdded } from "./hiring.ts";
import { judge } from "./judge.ts";

/** Assumptions, all three: from where a cause of churn is worth an action of its own. */
const scales = {
  churn: { none: 0.03, full: 0.08 },
  oversold: { none: 0.1, full: 0.2 },
  needsGap: { none: 3, full: 6 },
};
const undone = { none: 1, full: 0 };

/** An action may be a lever, or a dated change of the company's conditions. */
function againstBy(
  { baseline, scenario }: Examined,
  field: "wrongFitShare" | "productLoopMonths",
  lever: number,
): number {
  const isChanged = scenario.changes.some(
    (change) =>
      change.type === "changeCompany" && change.enabled && (change[field] ?? Infinity) < baseline.company[field],
  );
  return isChanged ? 1 : lever;
}

export function churnPatch(of: Examined): Finding {
  const { company } = of.baseline;
  const retention = meanIn(of.projection.grossRetention, of.opening);
  const evidence: readonly Evidence[] = [
    peopleAdded(of),
    { id: "churn", ...retention, value: 1 - retention.value, unit: "share", whence: "projection", scale: scales.churn },
    { id: "oversold", value: company.wrongFitShare, unit: "share", whence: "facts", scale: scales.oversold },
    {
      id: "oversoldAction",
      value: againstBy(of, "wrongFitShare", actionShare(of, againstOverselling)),
      unit: "degree",
      whence: "plan",
      scale: undone,
    },
    { id: "needsGap", value: company.productLoopMonths, unit: "months", whence: "facts", scale: scales.needsGap },
    {
      id: "needsGapAction",
      value: againstBy(of, "productLoopMonths", actionShare(of, againstNeedsGap)),
      unit: "degree",
      whence: "plan",
      scale: undone,
    },
  ];
  const judged = judge(evidence, (speaks) =>
    Math.min(
      speaks("peopleAdded"),
      speaks("churn"),
      Math.max(
        Math.min(speaks("oversold"), speaks("oversoldAction")),
        Math.min(speaks("needsGap"), speaks("needsGapAction")),
      ),
    ),
  );
  return {
    id: "churnPatch",
    ...judged,
    evidence,
    place: { screen: "retention", view: "levers" },
    remedies: [...startOne(of, againstOverselling, "rightCustomers"), ...startOne(of, againstNeedsGap, "feedbackLoop")],
  };
}

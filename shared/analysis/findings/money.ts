/** What the team costs, held beside what is usual, beside the margin, and beside whoever pays for it. */
import { multiplies, startOne } from "./actions.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { cannotTell, judge } from "./judge.ts";
import { costIsHigh, costOfMargin, costPerArr, grossMargin, marginIsEaten, paidDegree } from "./post-sales-cost.ts";

export function costAboveUsual(of: Examined): Finding {
  const cost = costPerArr(of, costIsHigh);
  return {
    id: "costAboveUsual",
    ...(cost ? judge([cost], (speaks) => speaks("costPerArr")) : cannotTell("noArr")),
    evidence: cost ? [cost] : [],
    place: { screen: "plan", view: "worth" },
    remedies: startOne(of, multiplies, "automation"),
  };
}

export function marginEaten(of: Examined): Finding {
  const isAsked = of.baseline.company.grossMarginShare === undefined;
  const ofMargin = costOfMargin(of, marginIsEaten);
  const cost = costPerArr(of);
  return {
    id: "marginEaten",
    ...(ofMargin
      ? judge([ofMargin], (speaks) => speaks("costOfMargin"))
      : cannotTell(isAsked ? "grossMarginShare" : "noArr")),
    evidence: [...(ofMargin ? [ofMargin] : []), ...(cost ? [cost] : []), ...grossMargin(of)],
    place: { screen: "plan", view: "worth" },
    remedies: isAsked ? [{ kind: "answer", question: "grossMarginShare" }] : startOne(of, multiplies, "automation"),
  };
}

export function nobodyPays(of: Examined): Finding {
  const { postSalesPaidBy } = of.baseline.company;
  const evidence: readonly Evidence[] = postSalesPaidBy
    ? [
        {
          id: "paidFor",
          value: paidDegree[postSalesPaidBy],
          unit: "degree",
          whence: "answer",
          scale: { none: 1, full: 0 },
        },
      ]
    : [];
  return {
    id: "nobodyPays",
    ...(postSalesPaidBy ? judge(evidence, (speaks) => speaks("paidFor")) : cannotTell("postSalesPaidBy")),
    evidence,
    place: { screen: "plan", view: "worth" },
    remedies: postSalesPaidBy ? [] : [{ kind: "answer", question: "postSalesPaidBy" }],
  };
}

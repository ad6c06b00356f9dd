/** Third mark: the cost fits ARR, gross margin and retention, and it is decided who pays for it. */
import { financeBenchmarks } from "../finance/benchmarks.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding, Remedy } from "./finding.ts";
import { meanIn } from "./growth.ts";
import { cannotTell, judge, meanOfThem } from "./judge.ts";
import { costFits, costOfMargin, costPerArr, grossMargin, marginIsKept, paidDegree } from "./post-sales-cost.ts";

/** Below nine tenths customers shrink faster than any cost explains. */
const [, usualRetention] = financeBenchmarks.netRetention.usual;
const retained = { none: 0.9, full: usualRetention };

export function paysItsWay(of: Examined): Finding {
  const { grossMarginShare, postSalesPaidBy } = of.baseline.company;
  const cost = costPerArr(of, costFits);
  const ofMargin = costOfMargin(of, marginIsKept);
  const retention = meanIn(of.projection.netRetention, of.opening);
  const evidence: readonly Evidence[] = [
    ...(cost ? [cost] : []),
    ...(ofMargin ? [ofMargin] : []),
    { id: "netRetention", ...retention, unit: "share", whence: "projection", scale: retained },
    ...(postSalesPaidBy
      ? [
          {
            id: "paidFor",
            value: paidDegree[postSalesPaidBy],
            unit: "degree",
            whence: "answer",
            scale: { none: 0, full: 1 },
          } as const,
        ]
      : []),
    ...grossMargin(of),
  ];
  const asked: readonly Remedy[] = [
    ...(grossMarginShare === undefined ? [{ kind: "answer", question: "grossMarginShare" } as const] : []),
    ...(postSalesPaidBy === undefined ? [{ kind: "answer", question: "postSalesPaidBy" } as const] : []),
  ];
  const [open] = asked;
  return {
    id: "paysItsWay",
    ...(cost === undefined
      ? cannotTell("noArr")
      : open?.kind === "answer"
        ? cannotTell(open.question)
        : judge(evidence, (speaks) =>
            meanOfThem(speaks("costPerArr"), speaks("costOfMargin"), speaks("netRetention"), speaks("paidFor")),
          )),
    evidence,
    place: { screen: "plan", view: "worth" },
    remedies: asked,
  };
}

/** What the team costs of the ARR it looks after, and of what is left of that once the product is delivered. */
import type { PostSalesPayer } from "../../catalogue/post-sales.ts";
import { financeBenchmarks } from "../finance/benchmarks.ts";
import { yearFinance } from "../finance/year-finance.ts";
import type { Examined } from "./examined.ts";
import type { Evidence } from "./finding.ts";

const [, usual] = financeBenchmarks.costPerArr.usual;
/** More than so much of ARR is called a warning (see the benchmark). */
const warning = 0.15;

export const costIsHigh = { none: usual, full: warning };
export const costFits = { none: warning, full: usual };

/** With 80 % left of revenue, the usual cost is an eighth of it and the warning nearly a fifth. */
const ordinaryMargin = 0.8;
export const marginIsEaten = { none: usual / ordinaryMargin, full: warning / ordinaryMargin };
export const marginIsKept = { none: marginIsEaten.full, full: marginIsEaten.none };

export function costPerArr(of: Examined, scale?: Evidence["scale"]): Evidence | undefined {
  const cost = yearFinance(of.projection, of.opening).costPerArr;
  return cost && { id: "costPerArr", ...cost, unit: "share", whence: "projection", ...(scale && { scale }) };
}

/** Undefined until somebody has said what the margin is. */
export function costOfMargin(of: Examined, scale: Evidence["scale"]): Evidence | undefined {
  const { grossMarginShare } = of.baseline.company;
  const cost = yearFinance(of.projection, of.opening).costPerArr;
  if (!cost || grossMarginShare === undefined || grossMarginShare <= 0) return undefined;
  return {
    id: "costOfMargin",
    value: cost.value / grossMarginShare,
    standardError: cost.standardError / grossMarginShare,
    unit: "share",
    whence: "projection",
    ...(scale && { scale }),
  };
}

export const grossMargin = ({ baseline }: Pick<Examined, "baseline">): readonly Evidence[] =>
  baseline.company.grossMarginShare === undefined
    ? []
    : [{ id: "grossMargin", value: baseline.company.grossMarginShare, unit: "share", whence: "answer" }];

/** Paid for by customers, or counted as what expansion costs to sell: either is a decision. Within cost of revenue it is one by half. */
export const paidDegree: Readonly<Record<PostSalesPayer, number>> = {
  customers: 1,
  expansion: 1,
  delivery: 0.5,
  undecided: 0,
};

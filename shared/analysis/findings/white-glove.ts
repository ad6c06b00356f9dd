/** Headcount grows in proportion to customers: every customer more asks for as many people as the one before. */
import { acting, multiplies, startOne } from "./actions.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { changeOf, elasticity } from "./growth.ts";
import { cannotTell, judge } from "./judge.ts";

/** Two thirds of the way to 0.9 is a little under three people more for four customers more. Assumption. */
const scale = { none: 0.4, full: 0.9 };

export function whiteGlove(of: Examined): Finding {
  const { headcount, accounts } = of.projection;
  const elastic = elasticity(headcount, accounts);
  const [people, customers] = [changeOf(headcount), changeOf(accounts)];
  const evidence: readonly Evidence[] = [
    ...(elastic
      ? [{ id: "headcountElasticity", ...elastic, unit: "elasticity", whence: "projection", scale } as const]
      : []),
    ...(people ? [{ id: "headcountChange", ...people, unit: "change", whence: "projection" } as const] : []),
    ...(customers ? [{ id: "accountsChange", ...customers, unit: "change", whence: "projection" } as const] : []),
    { id: "multipliers", value: acting(of, multiplies).length, unit: "count", whence: "plan" },
  ];
  return {
    id: "whiteGlove",
    ...(elastic ? judge(evidence, (speaks) => speaks("headcountElasticity")) : cannotTell("accountsFlat")),
    evidence,
    place: { screen: "capacity", view: "demand" },
    remedies: startOne(of, multiplies, "guides"),
  };
}

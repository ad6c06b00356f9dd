/** Customers grow, and nothing but people carries them. */
import { acting, multiplies, startOne } from "./actions.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { changeOf } from "./growth.ts";
import { cannotTell, judge } from "./judge.ts";
import { hoursPerAccount } from "./scales.ts";

/** A fifth more customers over the plan is growth that people alone would feel. Assumption. */
const grown = { none: 0.05, full: 0.2 };

export function noMultipliers(of: Examined): Finding {
  const customers = changeOf(of.projection.accounts);
  const hours = hoursPerAccount(of);
  const pulled = acting(of, multiplies).filter(({ owner }) => owner !== undefined);
  const evidence: readonly Evidence[] = [
    { id: "multipliersMissing", value: pulled.length, unit: "count", whence: "plan", scale: { none: 2, full: 0 } },
    ...(customers
      ? [{ id: "accountsChange", ...customers, unit: "change", whence: "projection", scale: grown } as const]
      : []),
    ...(hours ? [{ id: "hoursPerAccountChange", ...hours, unit: "change", whence: "projection" } as const] : []),
  ];
  return {
    id: "noMultipliers",
    ...(customers
      ? judge(evidence, (speaks) => Math.min(speaks("multipliersMissing"), speaks("accountsChange")))
      : cannotTell("accountsFlat")),
    evidence,
    place: { screen: "examine", view: "means" },
    remedies: startOne(of, multiplies, "guides"),
  };
}

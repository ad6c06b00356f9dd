/** Fourth mark: content, playbooks, community, training and automation multiply the people, and each looks after more. */
import { yearFinance } from "../finance/year-finance.ts";
import { acting, multiplies, startOne } from "./actions.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { meanIn, relativeChange } from "./growth.ts";
import { quotient } from "../finance/year-finance.ts";
import { cannotTell, judge, meanOfThem } from "./judge.ts";

/** Two that somebody can pull, and a seventh less work for each customer, are scaling beyond doubt. Assumptions. */
const plain = { multipliers: { none: 0, full: 2 }, hours: { none: 0, full: -0.15 }, arr: { none: 0, full: 0.15 } };

/** Hours that a customer asks for, at the end against the beginning. */
export const hoursPerAccount = ({ projection, opening, closing }: Examined) =>
  relativeChange(
    quotient(meanIn(projection.demandHours, opening), meanIn(projection.accounts, opening)),
    quotient(meanIn(projection.demandHours, closing), meanIn(projection.accounts, closing)),
  );

export function scales(of: Examined): Finding {
  const hours = hoursPerAccount(of);
  const arr = relativeChange(
    yearFinance(of.projection, of.opening).arrPerPersonJpy,
    yearFinance(of.projection, of.closing).arrPerPersonJpy,
  );
  const running = acting(of, multiplies);
  const pulled = running.filter(({ owner }) => owner !== undefined);
  const evidence: readonly Evidence[] = [
    {
      id: "multipliers",
      value: pulled.length,
      unit: "count",
      whence: "plan",
      scale: plain.multipliers,
      about: { kind: "levers", ids: pulled.map(({ id }) => id) },
    },
    ...(hours
      ? [{ id: "hoursPerAccountChange", ...hours, unit: "change", whence: "projection", scale: plain.hours } as const]
      : []),
    ...(arr
      ? [{ id: "arrPerPersonChange", ...arr, unit: "change", whence: "projection", scale: plain.arr } as const]
      : []),
  ];
  return {
    id: "scales",
    ...(hours && arr
      ? judge(evidence, (speaks) =>
          // Fewer people for more ARR are no scaling where nothing multiplies them: they are short.
          Math.min(
            meanOfThem(speaks("multipliers"), speaks("hoursPerAccountChange"), speaks("arrPerPersonChange")),
            Math.max(speaks("multipliers"), 0.3),
          ),
        )
      : cannotTell("noArr")),
    evidence,
    place: { screen: "examine", view: "means" },
    remedies: startOne(of, multiplies, "guides"),
  };
}

/** Money poured in: people are added for no stated reason, and the team comes to cost more of the ARR it looks after. */
import { yearFinance } from "../finance/year-finance.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { relativeChange } from "./growth.ts";
import { peopleAdded, plannedHires } from "./hiring.ts";
import { cannotTell, judge, meanOfThem } from "./judge.ts";

const isBlank = (text: string | undefined) => text === undefined || text.trim() === "";

export function fundedBlind(of: Examined): Finding {
  const from = yearFinance(of.projection, of.opening).costPerArr;
  const to = yearFinance(of.projection, of.closing).costPerArr;
  const rise = relativeChange(from, to);
  const hires = plannedHires(of);
  const people = hires.reduce((sum, { count }) => sum + count, 0);
  const unexplained = hires.filter(({ reason }) => isBlank(reason));
  const without = unexplained.reduce((sum, { count }) => sum + count, 0);
  const evidence: readonly Evidence[] = [
    peopleAdded(of),
    ...(rise
      ? [
          {
            id: "costPerArrRise",
            ...rise,
            unit: "change",
            whence: "projection",
            scale: { none: 0, full: 0.15 },
          } as const,
        ]
      : []),
    {
      id: "hiresWithoutReason",
      value: people > 0 ? without / people : 0,
      unit: "share",
      whence: "plan",
      scale: { none: 0.2, full: 0.8 },
    },
    ...(from ? [{ id: "costPerArr", ...from, unit: "share", whence: "projection" } as const] : []),
  ];
  return {
    id: "fundedBlind",
    ...(rise
      ? judge(evidence, (speaks) =>
          Math.min(speaks("peopleAdded"), meanOfThem(speaks("costPerArrRise"), speaks("hiresWithoutReason"))),
        )
      : cannotTell("noArr")),
    evidence,
    place: { screen: "plan", view: "worth" },
    remedies: unexplained.length > 0 ? [{ kind: "pauseHires", changeIds: unexplained.map(({ id }) => id) }] : [],
  };
}

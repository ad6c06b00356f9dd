/** A month's allocation as a linear program, solved by HiGHS: what the kernel's own solver and its orders are held to. */
import type { Highs } from "highs";
import type { PlanNetwork } from "../../shared/simulation/compiled-plan.ts";
import type { Optimum } from "../../shared/simulation/hand-out.ts";

export type Month = Pick<Optimum, "supply" | "demand">;

/** Priority-weighted effective hours, as large as they can be. */
export function optimumValue(highs: Highs, { pairSource, pairSink, pairGain, pairValue }: PlanNetwork, month: Month) {
  const bySource = Array.from(month.supply, (): string[] => []);
  const bySink = Array.from(month.demand, (): string[] => []);
  const goal: string[] = [];
  pairValue.forEach((value, pair) => {
    bySource[pairSource[pair]!]!.push(`x${pair}`);
    bySink[pairSink[pair]!]!.push(`${pairGain[pair]} x${pair}`);
    goal.push(`${value} x${pair}`);
  });
  if (goal.length === 0) return 0;
  const rows = [
    ...bySource.map((terms, source) => ({ terms, hours: month.supply[source]! })),
    ...bySink.map((terms, sink) => ({ terms, hours: month.demand[sink]! })),
  ].filter(({ terms }) => terms.length > 0);
  const limits = rows.map(({ terms, hours }, row) => ` r${row}: ${terms.join(" + ")} <= ${hours}`);
  const { Status, ObjectiveValue } = highs.solve(
    `Maximize\n obj: ${goal.join(" + ")}\nSubject To\n${limits.join("\n")}\nEnd\n`,
  );
  if (Status !== "Optimal") throw new Error(`HiGHS found no optimum: ${Status}`);
  return ObjectiveValue;
}

export const valueOf = ({ pairValue }: PlanNetwork, { flow }: Optimum): number =>
  flow.reduce((sum, hours, pair) => sum + hours * pairValue[pair]!, 0);

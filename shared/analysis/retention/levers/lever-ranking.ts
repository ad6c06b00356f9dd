/** The ranking as it is asked for: of all there is, or of one entry of the catalogue as if the team had it. */
import type { Language } from "../../../base/words.ts";
import type { CatalogueLever } from "../../../catalogue/levers.ts";
import { adoptedLever } from "../../../domain/adopted-lever.ts";
import { inProcessSimulator } from "../../../simulation/in-process-simulator.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { type RankedHelp, helpersIn, rankHelpers } from "./rank-levers.ts";

export type AskedRanking = {
  /** From when on what does not run yet is tried. */
  readonly monthIndex: number;
  /** Without the ends of ranges: a third of the work, for a first look. */
  readonly isRough?: boolean | undefined;
  /** Only this entry, adopted as it stands. */
  readonly adopting?: { readonly catalogueId: CatalogueLever; readonly language: Language } | undefined;
};

/** An id that no lever has: the team's own are never as long as can be and end so. */
const triedOutId = "x".repeat(64);

export async function leverRanking(
  plan: Plan,
  { monthIndex, isRough = false, adopting }: AskedRanking,
  onProgress: (doneShare: number) => void = () => undefined,
): Promise<readonly RankedHelp[]> {
  const lever = adopting && adoptedLever(adopting.catalogueId, triedOutId, plan.baseline, adopting.language);
  const held = lever ? { ...plan, baseline: { ...plan.baseline, levers: [...plan.baseline.levers, lever] } } : plan;
  const helpers = lever ? [{ kind: "lever", lever } as const] : helpersIn(plan, monthIndex);
  return (
    (await rankHelpers(held, helpers, monthIndex, [inProcessSimulator()], {
      isRough,
      onProgress: (_, doneShare) => onProgress(doneShare),
    })) ?? []
  );
}

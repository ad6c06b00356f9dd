/** What multiplies every cause of leaving alike. */
import type { CoefficientId } from "../../catalogue/coefficients.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import { typeRatio } from "../../simulation/compile/pressure.ts";
import type { HolderSeen } from "../../simulation/holder-seen.ts";
import type { Factor } from "./factor.ts";
import type { Scene } from "./scene.ts";
import type { Situation } from "./situation.ts";

const typeIds = { sales: "typeSales", support: "typeSupport", analyst: "typeAnalyst" } as const;

export function typeFactor({ holders, coefficients }: Scene, row: number): Factor {
  const holder = holders[row]!;
  const coefficientIds = memberTypeIds.filter((type) => holder.mix[type] > 0).map((type) => typeIds[type]);
  return { kind: "type", stands: 1, weight: 1, ratio: typeRatio(holder, coefficients), coefficientIds };
}

/** A leaver is felt in full in a small team, and by less the larger it is. */
export function contagionOf(
  { plan }: Scene,
  { recentLeavers, headcount }: Pick<Situation, "recentLeavers" | "headcount">,
) {
  const { contagionCap, contagionTeam, contagionLogRatio } = plan.rules;
  const felt = Math.min(contagionCap, recentLeavers) * Math.min(1, contagionTeam / Math.max(1, headcount));
  return { felt, ratio: Math.exp(Math.min(100, contagionLogRatio * felt)) };
}

export function sharedFactors(scene: Scene, { row, spell }: HolderSeen, now: Situation): Factor[] {
  const { rules } = scene.plan;
  const contagion = contagionOf(scene, now);
  const isHonest = scene.holders[row]!.honestInterview && spell === 0 && now.tenureMonths < rules.honestMonths;
  const where = (kind: Factor["kind"], applies: boolean, ratio: number, coefficientIds: CoefficientId[]): Factor => ({
    kind,
    stands: applies ? 1 : 0,
    weight: 1,
    ratio: applies ? ratio : 1,
    coefficientIds,
  });
  return [
    {
      kind: "offType",
      stands: now.offTypeShare,
      weight: 1,
      ratio: Math.exp(rules.offTypeStrain * now.offTypeShare),
      coefficientIds: ["offTypeStrain"],
    },
    {
      kind: "contagion",
      stands: contagion.felt,
      weight: 1,
      ratio: contagion.ratio,
      coefficientIds: ["contagion", "contagionMonths", "contagionCap", "contagionTeam"],
    },
    where("managerLeft", now.managerIsMissed, rules.managerLeftRatio, ["managerLeft", "managerLeftMonths"]),
    where("honestInterview", isHonest, rules.honestRatio, ["honestInterview", "honestInterviewMonths"]),
  ];
}

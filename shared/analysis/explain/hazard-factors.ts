/**
 * The hazards of model.md, step 8, factor by factor: base × type × levers × exp(θ·s) × what reaches every cause. A second,
 * slow computation of what the kernel does in single precision; test/shared/simulation/hazards.test.ts holds them together.
 */
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import { sharesBehind, tenureBands } from "../../catalogue/coefficient-tenure.ts";
import type { CoefficientId } from "../../catalogue/coefficients.ts";
import { phaseDrivers, standingDrivers, thetaIdOf, weightOf } from "../../simulation/compile/pressure.ts";
import { blockedDriver, chaosDriver, operatorDriver, productWorkDriver } from "../../simulation/drivers.ts";
import type { HolderSeen } from "../../simulation/holder-seen.ts";
import type { CauseFactors, Factor } from "./factor.ts";
import { leverFactors } from "./lever-factors.ts";
import type { Scene } from "./scene.ts";
import { sharedFactors, typeFactor } from "./shared-factors.ts";
import { type Situation, situationOf } from "./situation.ts";

/** What each structural driver is measured with, besides its strength. */
const scales = {
  product: ["loopReference", "loopSpread", "rivalWeight"],
  company: ["wrongFitReference", "wrongFitSpread"],
  customers: ["difficultReference", "difficultSpread"],
  chaos: ["overloadWeight", "disorderWeight"],
  operator: ["routineReference", "routineSpread"],
  phase: [],
  blocked: ["blockedFullMonths", "readinessAmbition"],
  alone: [],
  productWork: [],
  other: [],
} as const satisfies Record<AttritionCause, readonly CoefficientId[]>;

/** What a structural driver is measured with, its strength first. */
export const measuredWith = (cause: AttritionCause): readonly CoefficientId[] => [thetaIdOf(cause), ...scales[cause]];

/** A scale of zero makes a driver jump from one end to the other instead of dividing by nothing. */
const leastScale = 1e-9;

/** Where each structural driver stands, −1 to 1; `other` has none. */
export function driversOf(
  scene: Scene,
  row: number,
  month: number,
  now: Situation,
): Partial<Record<AttritionCause, number>> {
  const { plan, circumstances } = scene;
  const { rules } = plan;
  const holder = scene.holders[row]!;
  const { chaosTolerance, promotionAmbition, productAmbition } = holder;
  const routineSpread = Math.max(leastScale, rules.routineSpread);
  const fullMonths = Math.max(leastScale, rules.blockedFullMonths);
  const scale = { routineReference: rules.routineReference, routineSpread };
  return {
    ...standingDrivers(holder, month, circumstances),
    chaos: chaosDriver(now.load, plan.month.disorder[month]!, chaosTolerance, rules.overloadWeight),
    operator: operatorDriver(now.narrownessShare, now.routineShare, scale),
    phase: phaseDrivers(holder)[now.phase]!,
    blocked: blockedDriver(now.waitedMonths, promotionAmbition, fullMonths),
    alone: now.isAlone ? 1 : 0,
    productWork: productWorkDriver(productAmbition, now.productSeatIsFree),
  };
}

/** The answer of the latest check-in fades, and leaves more and more of the cause to the structural driver. */
function driverFactors(scene: Scene, cause: AttritionCause, row: number, month: number, driver: number): Factor[] {
  const { coefficients } = scene;
  const answer = scene.holders[row]!.answers[cause];
  const weight = weightOf(answer, month, coefficients.checkInHalfLife);
  const thetaId = thetaIdOf(cause);
  const factor = (kind: "answer" | "driver", stands: number, part: number, own: readonly CoefficientId[]): Factor => ({
    kind,
    stands,
    weight: part,
    ratio: Math.exp(coefficients[thetaId] * part * stands),
    coefficientIds: [thetaId, ...own],
  });
  const structure = factor("driver", driver, 1 - weight, scales[cause]);
  return answer ? [factor("answer", answer.pressure, weight, ["checkInHalfLife"]), structure] : [structure];
}

/** Cause by cause, in the catalogue's order, for someone at risk of resigning. */
export function hazardFactors(scene: Scene, seen: HolderSeen, month: number, now = situationOf(scene, seen, month)) {
  const { plan } = scene;
  const { row } = seen;
  const { length: causes } = attritionCauseIds;
  const band = plan.bandOfTenure[Math.min(plan.bandOfTenure.length - 1, now.tenureMonths)]!;
  const bandId = tenureBands[band]!.id;
  const drivers = driversOf(scene, row, month, now);
  const reachingAll = [typeFactor(scene, row), ...sharedFactors(scene, seen, now)];
  const free = attritionCauseIds.map((cause, index) => {
    const base = plan.baseHazard[band * causes + index]!;
    const own = driverFactors(scene, cause, row, month, drivers[cause] ?? 0);
    const factors = [...own, ...leverFactors(scene, cause, month), ...reachingAll];
    const hazard = factors.reduce((product, { ratio }) => product * ratio, base);
    return { cause, base, factors, hazard };
  });
  const total = free.reduce((sum, { hazard }) => sum + hazard, 0);
  const most = plan.baseTotal[band]! * plan.rules.hazardCapRatio;
  const isCapped = total > most;
  const ratio = isCapped ? most / total : 1;
  const cap: Factor = { kind: "cap", stands: isCapped ? 1 : 0, weight: 1, ratio, coefficientIds: ["hazardCap"] };
  return free.map(({ cause, base, factors, hazard }): CauseFactors => {
    const coefficientIds = ["annualLeaving", ...sharesBehind(cause, bandId)] as const;
    return {
      cause,
      base: { hazard: base, band: bandId, coefficientIds },
      factors: [...factors, cap],
      hazard: hazard * ratio,
    };
  });
}

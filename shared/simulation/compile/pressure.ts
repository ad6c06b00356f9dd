/** The part of the hazards that is known before a trial: drivers, check-ins, levers and type, month by month. */
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { CoefficientId, Coefficients } from "../../catalogue/coefficients.ts";
import { companyPhaseIds } from "../../catalogue/journey.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import { companyDriver, customersDriver, phaseDriver, productDriver, productWorkDriver } from "../drivers.ts";
import type { CompanyMonth } from "./company-course.ts";
import type { Answer, Holder } from "./holders.ts";
import { type LeverCourse, feltByMonth, ratioByMonth, ratioOf, whereItMoves } from "./levers.ts";

const thetaIds = {
  product: "thetaProduct",
  company: "thetaCompany",
  customers: "thetaCustomers",
  chaos: "thetaChaos",
  operator: "thetaOperator",
  phase: "thetaPhase",
  blocked: "thetaBlocked",
  alone: "thetaAlone",
  productWork: "thetaProductWork",
  other: "thetaOther",
} as const satisfies Record<AttritionCause, CoefficientId>;
export const thetaIdOf = (cause: AttritionCause): CoefficientId => thetaIds[cause];

/** Weight of an answer against the structural driver: halves every half-life. */
export const weightOf = (answer: Answer | undefined, month: number, halfLifeMonths: number): number =>
  answer ? answer.trust * 0.5 ** ((answer.ageMonths + month) / Math.max(0.1, halfLifeMonths)) : 0;

/** Part of the work that faces customers, by type: each type's hours as the work asks for them today. */
export function facingShares(baseline: Baseline, openingDemand: ArrayLike<number>): readonly number[] {
  return memberTypeIds.map((type) => {
    const weights = baseline.activities.map(({ affinity }, index) => affinity[type] * openingDemand[index]!);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const facing = baseline.activities.reduce(
      (sum, { customerFacing }, i) => sum + (customerFacing ? weights[i]! : 0),
      0,
    );
    return total > 0 ? facing / total : 0;
  });
}

/** Everything the drivers of one month need besides the person. */
export type Circumstances = {
  readonly baseline: Baseline;
  readonly coefficients: Coefficients;
  readonly company: readonly CompanyMonth[];
  readonly facing: readonly number[];
  /** [segment] difficult part of its accounts. */
  readonly difficult: ReadonlyMap<string, number>;
  /** [month] ratio on the weight of difficult accounts. */
  readonly difficultRatio: readonly number[];
  /** [month][cause] ratio of all levers on the hazard. */
  readonly leverRatio: readonly (readonly number[])[];
};

export const hazardRatios = (courses: readonly LeverCourse[], months: number): readonly (readonly number[])[] =>
  whereItMoves(feltByMonth(courses, "hazard", months), (felt) =>
    attritionCauseIds.map((cause) => ratioOf(felt, ({ causes }) => causes.length === 0 || causes.includes(cause))),
  );

export const difficultRatios = (courses: readonly LeverCourse[], months: number): readonly number[] =>
  ratioByMonth(courses, "difficultAccounts", months);

/** Difficult part of the accounts that someone carries, before levers. */
export function carriedDifficultShare({ ownDifficultShare, segmentIds }: Holder, { difficult }: Circumstances): number {
  if (ownDifficultShare !== undefined) return ownDifficultShare;
  const shares = [...difficult]
    .filter(([id]) => segmentIds.length === 0 || segmentIds.includes(id))
    .map(([, share]) => share);
  return shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

export const facingShareOf = ({ mix }: Holder, { facing }: Circumstances): number =>
  memberTypeIds.reduce((sum, type, index) => sum + mix[type] * facing[index]!, 0);

/** Where the drivers that a trial does not move stand for a person in a month. */
export function standingDrivers(
  holder: Holder,
  month: number,
  at: Circumstances,
): Partial<Record<AttritionCause, number>> {
  const { coefficients } = at;
  const { loopMonths, rivalShare, wrongFitShare } = at.company[month]!;
  const facingShare = facingShareOf(holder, at);
  const difficultShare = carriedDifficultShare(holder, at) * at.difficultRatio[month]!;
  return {
    product: productDriver({ loopMonths, rivalShare, facingShare, idealism: holder.idealism }, coefficients),
    company: companyDriver(wrongFitShare, coefficients),
    customers: customersDriver({ difficultShare, earlierEmployers: holder.earlierCsEmployers }, coefficients),
    productWork: productWorkDriver(holder.productAmbition, false),
  };
}

export const typeRatio = ({ mix }: Holder, c: Coefficients): number =>
  mix.sales * c.typeSales + mix.support * c.typeSupport + mix.analyst * c.typeAnalyst;

export const phaseDrivers = ({ phasePreference }: Holder): readonly number[] =>
  companyPhaseIds.map((_, index) => phaseDriver(Math.abs(index - companyPhaseIds.indexOf(phasePreference))));

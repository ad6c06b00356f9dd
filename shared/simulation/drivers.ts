/**
 * The structural drivers known before a trial begins, each −1 to 1 with 0 an ordinary CS team, each monotone
 * (model.md, "Structural drivers"). The ones that move within a trial stand in `steps/attrition.ts`.
 */
import type { Coefficients } from "../catalogue/coefficients.ts";

const clampDriver = (value: number): number => Math.min(1, Math.max(-1, value));

/** The slower the product answers and the harder the rivals press, the heavier for those who face customers and came for the ideal. */
export const productDriver = (
  at: { loopMonths: number; rivalShare: number; facingShare: number; idealism: number },
  { loopReference, loopSpread, rivalWeight }: Coefficients,
): number =>
  clampDriver(
    ((at.loopMonths - loopReference) / loopSpread + rivalWeight * (at.rivalShare - 0.5)) *
      at.facingShare *
      (0.5 + at.idealism),
  );

/** The more deals outside the ideal customer profile, the less the company is believed. */
export const companyDriver = (wrongFitShare: number, { wrongFitReference, wrongFitSpread }: Coefficients): number =>
  clampDriver((wrongFitShare - wrongFitReference) / wrongFitSpread);

/** The more difficult accounts carried, the heavier; half as heavy at the second CS employer, a third at the third. */
export function customersDriver(
  at: { difficultShare: number; earlierEmployers: number },
  { difficultReference, difficultSpread }: Coefficients,
): number {
  const weight = (at.difficultShare - difficultReference) / difficultSpread;
  return clampDriver(weight > 0 ? weight / (1 + at.earlierEmployers) : weight);
}

/** The further the company's phase from the one a person likes, the heavier: 0→1 people in a company at 10→100 stand at 1. */
export const phaseDriver = (distance: number): number => clampDriver(0.75 * distance - 0.5);

/** Ambition to own a product weighs while there is no seat for it; a free seat takes the weight off. */
export const productWorkDriver = (ambition: number, seatIsFree: boolean): number =>
  clampDriver(seatIsFree ? Math.min(0, 2 * ambition - 1) : 2 * ambition - 1);

/** Load above capacity and missing process, against the person's tolerance of disorder. Below capacity nothing is gained. */
export const chaosDriver = (load: number, disorder: number, tolerance: number, overloadWeight: number): number =>
  clampDriver(overloadWeight * Math.max(0, load - 1) + disorder - tolerance);

/** The fewer kinds of work and the more of it routine, the more a person becomes an operator. */
export const operatorDriver = (
  narrowness: number,
  routine: number,
  { routineReference, routineSpread }: OperatorScale,
) => clampDriver((narrowness * routine - routineReference) / routineSpread);
export type OperatorScale = { readonly routineReference: number; readonly routineSpread: number };

/** The longer ready with no seat, the heavier, in proportion to ambition. */
export const blockedDriver = (waitedMonths: number, ambition: number, fullMonths: number): number =>
  clampDriver(ambition * Math.min(1, waitedMonths / fullMonths));

/**
 * How far a person's true answers may lie from what is known of them. An answer is taken as a walk that is drawn back to what the
 * work itself suggests: after some months it still tells the part w of where the person stands, as the projection has it, and
 * of the spread that people have about what their work suggests the part √(1 − w²) is open again.
 */
import { type AttritionCause, attritionCauseIds } from "../../../catalogue/attrition-causes.ts";
import type { Coefficients } from "../../../catalogue/coefficients.ts";
import type { CausePressure, PersonPressure } from "../pressure/pressure.ts";

/** What stands in the catalogue about answers that nobody has heard. */
type AboutAnswers = Pick<
  Coefficients,
  "checkInHalfLife" | "basisSaid" | "answerSpread" | "silenceWorth" | "answersInCommon"
>;

export type Unsettled = {
  /** By cause in catalogue order: where the projection takes the person to stand, and the standard deviation about it. */
  readonly mean: Float64Array;
  readonly spread: Float64Array;
  /** What the work alone suggests. */
  readonly structure: Float64Array;
  /** Part of the variance that all of their answers have in common. */
  readonly commonShare: number;
  /** 0: told everything just now. 1: never asked. The mean over causes of the variance that is open. */
  readonly openShare: number;
};

/** What of a conversation of that age is left to be known from. */
export const leftOf = (ageMonths: number, { checkInHalfLife }: Pick<Coefficients, "checkInHalfLife">): number =>
  0.5 ** (Math.max(0, ageMonths) / Math.max(0.1, checkInHalfLife));

/** `lastTalkAge`: months since anything at all was talked about; undefined where nobody has. */
export function unsettledOf(
  causes: PersonPressure["causes"],
  lastTalkAge: number | undefined,
  coefficients: AboutAnswers,
): Unsettled {
  const silence = lastTalkAge === undefined ? 0 : coefficients.basisSaid * leftOf(lastTalkAge, coefficients);
  const knownShare = ({ confidenceShare }: CausePressure) =>
    Math.max(confidenceShare, coefficients.silenceWorth * silence);
  const openOf = (cause: AttritionCause) => 1 - Math.min(1, knownShare(causes[cause])) ** 2;
  const open = attritionCauseIds.map(openOf);
  return {
    mean: Float64Array.from(attritionCauseIds, (cause) => causes[cause].blended),
    structure: Float64Array.from(attritionCauseIds, (cause) => causes[cause].structure),
    spread: Float64Array.from(open, (share) => coefficients.answerSpread * Math.sqrt(share)),
    commonShare: coefficients.answersInCommon,
    openShare: open.reduce((sum, share) => sum + share, 0) / open.length,
  };
}

/** On the scale of answers. */
export const onScale = (pressure: number): number => Math.min(1, Math.max(-1, pressure));

/** Answers that they may give, by cause in catalogue order; `normal` gives independent standard normal numbers, one more than there are causes. */
export function answersOf({ mean, spread, commonShare }: Unsettled, normal: (place: number) => number): Float64Array {
  const common = Math.sqrt(commonShare) * normal(attritionCauseIds.length);
  return mean.map((value, cause) =>
    onScale(value + spread[cause]! * (common + Math.sqrt(1 - commonShare) * normal(cause))),
  );
}

import type { AttritionCause } from "../../catalogue/attrition-causes.ts";
import type { TenureBand } from "../../catalogue/coefficient-tenure.ts";
import type { CoefficientId } from "../../catalogue/coefficients.ts";

/** One thing that multiplies the hazard of a cause. */
export type Factor = {
  readonly kind:
    | "tenure"
    | "type"
    | "lever"
    | "answer"
    | "driver"
    | "offType"
    | "contagion"
    | "managerLeft"
    | "honestInterview"
    | "cap";
  readonly leverId?: string;
  /**
   * Where it stands. A driver or an answer: −1 to 1. Off-type: part of the hours. Contagion: leavers felt. A lever: part of its
   * effect. Everything else: 1 where it applies.
   */
  readonly stands: number;
  /** What it counts against what else is known of the cause: answer and structure share it. */
  readonly weight: number;
  readonly ratio: number;
  readonly coefficientIds: readonly CoefficientId[];
};

export type CauseFactors = {
  readonly cause: AttritionCause;
  readonly base: {
    readonly hazard: number;
    readonly band: TenureBand;
    readonly coefficientIds: readonly CoefficientId[];
  };
  /** The same factors in the same places in every future. */
  readonly factors: readonly Factor[];
  readonly hazard: number;
};

/**
 * What presses on whom in a month, cause by cause: what a conversation told and what the work itself suggests, kept apart. It orders
 * no people and names nobody "at risk": every number comes with what it rests on.
 */
import type { Month } from "../../../base/month.ts";
import type { AttritionCause } from "../../../catalogue/attrition-causes.ts";
import type { CoefficientId } from "../../../catalogue/coefficients.ts";
import type { CompanyPhase } from "../../../catalogue/journey.ts";
import type { MemberType } from "../../../catalogue/member-types.ts";
import type { CheckIn } from "../../../domain/check-in.ts";

export type Basis = NonNullable<CheckIn["answers"][AttritionCause]>["basis"];
export type Trend = "rising" | "falling" | "steady" | "unknown";

/** An answer given in a conversation. */
export type Heard = {
  readonly checkInId: string;
  readonly held: Month;
  /** −1: clearly not a problem. 0: no news. 1: this could make them leave. */
  readonly pressure: number;
  readonly basis: Basis;
};

/** What a sentence about a cell rests on. Means over the futures in which the person is there. */
export type Evidence = { readonly coefficientIds: readonly CoefficientId[] } & (
  | (Heard & { readonly kind: "answer"; readonly ageMonths: number; readonly isLatest: boolean })
  | {
      readonly kind: "productLoop";
      readonly loopMonths: number;
      readonly ordinaryMonths: number;
      readonly rivalShare: number;
      /** Part of the person's work that faces customers. */
      readonly facingShare: number;
      readonly idealismShare: number;
    }
  | { readonly kind: "wrongFit"; readonly share: number; readonly ordinaryShare: number }
  | {
      readonly kind: "difficultAccounts";
      readonly share: number;
      readonly ordinaryShare: number;
      /** Counted among the person's own accounts; that of their segments where they have none. */
      readonly isOwn: boolean;
      readonly earlierEmployers: number;
    }
  | { readonly kind: "load"; readonly load: number }
  | { readonly kind: "disorder"; readonly maturityShare: number; readonly toleranceShare: number }
  | {
      readonly kind: "routine";
      readonly routineShare: number;
      /** The kinds of work that take most of the hours, widest first: two of them, or fewer. */
      readonly widest: readonly { readonly activityId: string; readonly share: number }[];
    }
  | {
      readonly kind: "phase";
      readonly phase: CompanyPhase;
      /** Part of the futures in which the company is in it. */
      readonly share: number;
      readonly preference: CompanyPhase;
    }
  | {
      readonly kind: "waiting";
      readonly months: number;
      /** Part of the futures in which the person is ready and has no seat. */
      readonly share: number;
      readonly levelIds: readonly string[];
      readonly ambitionShare: number;
    }
  | {
      readonly kind: "alone";
      readonly share: number;
      readonly type: MemberType;
      /** The head of a team has nobody above by design. */
      readonly isTop: boolean;
    }
  | { readonly kind: "productSeat"; readonly ambitionShare: number; readonly seats: number; readonly freeShare: number }
  /** What it multiplies leaving for this cause with, as far as it is felt. */
  | { readonly kind: "lever"; readonly leverId: string; readonly ratio: number }
);

export type CausePressure = {
  readonly answer?: {
    readonly pressure: number;
    readonly basis: Basis;
    readonly heldMonth: Month;
    readonly ageMonths: number;
    /** What it counts against the structure: trust in its basis, halved every half-life. */
    readonly weight: number;
  };
  /** −1 to 1; 0 is an ordinary team. */
  readonly structure: number;
  /** The same three months earlier; undefined where that is before the plan begins. */
  readonly structureBefore?: number;
  /** As the projection takes the two together. */
  readonly blended: number;
  /** The weight of the answer: 0 where nobody asked. */
  readonly confidenceShare: number;
  readonly trend: Trend;
  readonly evidence: readonly Evidence[];
};

export type PersonPressure = {
  /** A post of `teamAt`. */
  readonly personId: string;
  readonly kind: "member" | "hire";
  /** Part of the futures in which they are there in the month and have not resigned. */
  readonly presentShare: number;
  readonly causes: Readonly<Record<AttritionCause, CausePressure>>;
  /** What reaches every cause a little. */
  readonly strain: {
    readonly offTypeShare: number;
    /** Mean number of colleagues gone within the months in which that is felt. */
    readonly recentLeavers: number;
    readonly managerLeftShare: number;
  };
};

export type PressureInMonth = {
  readonly month: number;
  readonly futures: number;
  /** Whoever is there in at least one future, in the order of the team. */
  readonly people: readonly PersonPressure[];
};

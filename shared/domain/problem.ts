/** Advice on a workspace that is well-formed and still cannot be meant so. Words: shared/i18n, `report.problems`. */
import type { Month } from "../base/month.ts";

type Found =
  /** Points at something that is not there. */
  | { readonly code: "dangling"; readonly id: string }
  | { readonly code: "duplicateId"; readonly id: string }
  /** A value for an assumption that the catalogue does not have: a slip of the pen, and without effect. */
  | { readonly code: "unknownAssumption"; readonly id: string }
  /** A chain of managers comes back to its beginning. */
  | { readonly code: "managerCycle" }
  | { readonly code: "leavesBeforeJoining"; readonly month: Month }
  | { readonly code: "startsInFuture"; readonly month: Month }
  | { readonly code: "planStartsInPast"; readonly month: Month }
  /** Dated before or after the months that are projected, so it does nothing. */
  | { readonly code: "outsidePlan"; readonly month: Month }
  | { readonly code: "alreadyRunning" }
  | { readonly code: "notRunning" }
  /** A plan that needs a lever nobody has. */
  | { readonly code: "nobodyCanPull" }
  /** A change to someone who has left by then. */
  | { readonly code: "goneByThen"; readonly month: Month };

export type Problem = Found & {
  /** Where, as in a file: scenarios[0].changes[2].leverId. */
  readonly path: string;
  /** The name of what is concerned, as the user knows it; empty for the whole plan. */
  readonly subject: string;
};
export type ProblemCode = Problem["code"];

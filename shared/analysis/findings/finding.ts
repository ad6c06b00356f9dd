/** What an examination says about one thing it looked for: how plainly the plan shows it, by which of its own numbers, and what would change that. */
import type { Finding as FindingId } from "../../catalogue/findings.ts";
import type { CatalogueLever } from "../../catalogue/levers.ts";
import type { Company } from "../../domain/company.ts";
import type { Mix } from "../../domain/mix.ts";

export type Verdict = "holds" | "partly" | "no" | "cannotTell";

/** Facts of the company that only people know: asked for, never guessed. */
export type CompanyQuestion = keyof Pick<
  Company,
  "grossMarginShare" | "postSalesPaidBy" | "successMeasuredBy" | "boardAsks" | "ceoMovesResources"
>;

/** Why nothing can be told yet: a question nobody has answered, or too little to look at. */
export type Missing = CompanyQuestion | "accountsFlat" | "noArr" | "noMetrics" | "nobody" | "skillsUnseen" | "noWork";

export type Unit = "share" | "change" | "people" | "count" | "months" | "elasticity" | "yesNo" | "degree";

/** Means over futures; dated changes of the plan; the facts of today; what somebody answered about the company. */
export type Whence = "projection" | "plan" | "facts" | "answer";

/** From `none` on a number begins to speak for the finding; at `full` and beyond it speaks as plainly as it can. Either may be the larger. */
export type Scale = { readonly none: number; readonly full: number };

export type EvidenceId =
  | ("headcountElasticity" | "hoursPerAccountChange" | "accountsChange" | "headcountChange")
  | ("peopleAdded" | "churn" | "oversold" | "needsGap" | "oversoldAction" | "needsGapAction")
  | ("reactiveHours" | "valueHours" | "supportShare")
  | ("costPerArrRise" | "costPerArr" | "hiresWithoutReason")
  | (
      | "withoutOwner"
      | "metricsWithoutOwner"
      | "betweenWithoutOwner"
      | "severalOwners"
      | "largestTeam"
      | "everySegment"
      | "metricsOwned"
      | "outcomesOwned"
    )
  | ("successMeasured" | "valueReviewDone" | "valueReviewOwned")
  | ("costOfMargin" | "grossMargin" | "netRetention" | "paidFor")
  | ("arrPerPersonChange" | "multipliers" | "multipliersMissing" | "boardAsks" | "ceoMoves")
  | ("analystShare" | "analystWorkUndone" | "salesShort" | "supportShort" | "typeShare" | "typeAsked")
  | ("againstType" | "peopleAgainstType" | "neitherSkill" | "skillsUnseen")
  | ("beginners" | "training" | "mostOwned" | "owners");

export type About =
  | { readonly kind: "activities" | "metrics" | "workBetween" | "levers"; readonly ids: readonly string[] }
  | { readonly kind: "members"; readonly ids: readonly string[] };

export type Evidence = {
  readonly id: EvidenceId;
  readonly value: number;
  readonly unit: Unit;
  readonly whence: Whence;
  /** Monte Carlo standard error. */
  readonly standardError?: number;
  /** What it is counted out of: 3 of 18. */
  readonly of?: number;
  /** Absent: told beside the others, and does not count. */
  readonly scale?: Scale;
  readonly about?: About;
};

/** Where in the window it is seen and done. */
export type FindingPlace =
  | { readonly screen: "team"; readonly view: "mix" | "skills" | "work" | "members" }
  | { readonly screen: "capacity"; readonly view: "coverage" | "demand" }
  | { readonly screen: "plan"; readonly view: "timeline" | "worth" | "recommended" }
  | { readonly screen: "retention"; readonly view: "levers" }
  | { readonly screen: "examine"; readonly view: "duties" | "means" | "normal" };

export type Owned = {
  readonly kind: "activity" | "metric" | "workBetween";
  readonly id: string;
  readonly segmentId?: string;
};

/** One step that would change what is found. The first of a finding is the one to try; all but `answer` can be tried with one click. */
export type Remedy =
  | { readonly kind: "startLever"; readonly leverId: string }
  | { readonly kind: "adoptLever"; readonly catalogueId: CatalogueLever }
  | { readonly kind: "hire"; readonly mix: Mix; readonly levelId: string }
  | { readonly kind: "pauseHires"; readonly changeIds: readonly string[] }
  | { readonly kind: "nameOwner"; readonly of: Owned; readonly memberId: string }
  | { readonly kind: "answer"; readonly question: CompanyQuestion };

export type Finding = {
  readonly id: FindingId;
  readonly verdict: Verdict;
  /** 0: no sign of it. 1: as plain as it gets. From a third on partly, from two thirds on it holds. Undefined where it cannot be told. */
  readonly strength: number | undefined;
  /** The luck of the futures alone could have made another verdict of it. */
  readonly isClose: boolean;
  readonly missing: Missing | undefined;
  /** What counts first. */
  readonly evidence: readonly Evidence[];
  readonly place: FindingPlace;
  readonly remedies: readonly Remedy[];
};

/** What a saved conversation changed: the answers at once, the projection as soon as it is worked out anew. */
import { memberIn } from "../../../../shared/analysis/people/member-figures.ts";
import type { MemberProjection, Projection } from "../../../../shared/analysis/projection.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import type { Month } from "../../../../shared/base/month.ts";
import {
  type AttritionCause,
  attritionCauseIds,
  attritionCauses,
} from "../../../../shared/catalogue/attrition-causes.ts";
import { checkInSubjects } from "../../../../shared/catalogue/check-in-subjects.ts";
import type { CheckIn, FollowUp } from "../../../../shared/domain/check-in.ts";
import type { CheckInDraft } from "../../../../shared/domain/conversation/check-in-draft.ts";
import { pressureOf, type Step, stepOf } from "../../../../shared/domain/conversation/scale.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Run, Shown } from "../../../simulator/simulator.store.ts";
import type { PersonTalks } from "./use-conversation.ts";

export type AnswerChange = {
  readonly cause: AttritionCause;
  readonly from: Step | undefined;
  readonly to: Step;
};

export type SavedCheckIn = {
  readonly checkInId: string;
  /** The plan that was on screen, and the workspace's revision that holds the check-in. */
  readonly scenarioId: string;
  readonly revision: number;
  readonly held: Month;
  readonly changes: readonly AnswerChange[];
  /** As it was on screen when the conversation was saved. */
  readonly projected: Projection | undefined;
};

/** `before`: the check-in that was corrected. */
export function savedCheckIn(
  { id, held, topics }: CheckInDraft,
  before: CheckIn | undefined,
  { standings }: Pick<PersonTalks, "standings">,
  { projected, scenarioId, revision }: Pick<SavedCheckIn, "projected" | "scenarioId" | "revision">,
): SavedCheckIn {
  const changes = attritionCauseIds.flatMap((cause): AnswerChange[] => {
    const to = topics[cause]?.step;
    const earlier = before?.answers[cause] ?? standings[cause]?.answer;
    return to === undefined ? [] : [{ cause, from: earlier && stepOf(earlier.pressure), to }];
  });
  return { checkInId: id, held, changes, projected, scenarioId, revision };
}

/** So many causes say why; more are noise. */
const mostCauses = 3;
const leastShare = 0.1;

export type Outcome =
  /** Another plan is on screen, the projection runs, or it did not come to its end. */
  | { readonly status: "otherPlan" | "waiting" | "failed" }
  /** Never the number alone: what it is for stands beside it. */
  | { readonly status: "told"; readonly chance: string; readonly mostFor: string | undefined };

export type OnScreen = {
  readonly scenarioId: string;
  readonly shown: Pick<Shown, "projection" | "revision" | "isRough"> | undefined;
  readonly run: Run["status"];
};

export function outcomeOf(
  { projected, scenarioId, revision }: SavedCheckIn,
  { scenarioId: onScreen, shown, run }: OnScreen,
  memberId: string,
  name: string,
  words: Words,
): Outcome {
  if (onScreen !== scenarioId) return { status: "otherPlan" };
  const current = shown && !shown.isRough && shown.revision >= revision ? shown.projection : undefined;
  const member = current && memberIn(current.members, memberId);
  if (member === undefined)
    return { status: current !== undefined || run === "failed" || run === "stopped" ? "failed" : "waiting" };
  return {
    status: "told",
    chance: chanceWords(projected && memberIn(projected.members, memberId), member, name, words),
    mostFor: mostFor(member, words),
  };
}

function chanceWords(
  old: MemberProjection | undefined,
  { leaves: { within12: to } }: MemberProjection,
  name: string,
  { t, formats }: Words,
): string {
  const from = old?.leaves.within12;
  const error = toInterval * Math.hypot(from?.standardError ?? 0, to.standardError);
  const inHundred = (share: number) => formats.integer(share * 100);
  const told = { name, after: inHundred(to.value), error: formats.decimal(error * 100, 1) };
  if (from === undefined) return t("retentionCheckIn.outcome.chanceNow", told);
  const before = inHundred(from.value);
  const isSame = before === told.after || Math.abs(to.value - from.value) < error;
  return t(isSame ? "retentionCheckIn.outcome.chanceSame" : "retentionCheckIn.outcome.chance", { ...told, before });
}

function mostFor({ causes }: MemberProjection, { t, formats, language }: Words): string | undefined {
  const most = attritionCauseIds
    .filter((cause) => causes[cause] >= leastShare)
    .toSorted((one, other) => causes[other] - causes[one])
    .slice(0, mostCauses)
    .map((cause) => attritionCauses[cause].name[language]);
  return most.length === 0 ? undefined : t("retentionCheckIn.outcome.mostFor", { causes: formats.list(most) });
}

/** Something from which on it is worth doing something about it. */
const worthEasing = pressureOf("sometimes");

/** One step that this user can take alone: keep what was promised, agree on something, or talk again. */
export function nextStepWords(
  { changes }: SavedCheckIn,
  followUps: readonly FollowUp[],
  { t, formats, language }: Words,
): string {
  const open = followUps
    .filter(({ done }) => !done)
    .toSorted((one, other) => ((one.due ?? "~") < (other.due ?? "~") ? -1 : 1));
  const [promise] = open;
  const heaviest = changes.toSorted((one, other) => pressureOf(other.to) - pressureOf(one.to))[0];
  const step =
    promise !== undefined
      ? promise.due === undefined
        ? t("retentionCheckIn.outcome.nextPromise", { action: promise.action })
        : t("retentionCheckIn.outcome.nextPromiseBy", { action: promise.action, month: formats.month(promise.due) })
      : heaviest !== undefined && pressureOf(heaviest.to) >= worthEasing
        ? t("retentionCheckIn.outcome.nextAgree", { cause: checkInSubjects[heaviest.cause][language] })
        : t("retentionCheckIn.outcome.nextTalk");
  return t("retentionCheckIn.outcome.next", { step });
}

/** What a saved conversation changed: the answers at once, the projection as soon as it is worked out anew. */
import type { MemberProjection, Projection } from "../../../../shared/analysis/projection.ts";
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
import type { PersonTalks } from "./use-conversation.ts";

export type AnswerChange = {
  readonly cause: AttritionCause;
  readonly from: Step | undefined;
  readonly to: Step;
};

export type SavedCheckIn = {
  readonly checkInId: string;
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
  projected: Projection | undefined,
): SavedCheckIn {
  const changes = attritionCauseIds.flatMap((cause): AnswerChange[] => {
    const to = topics[cause]?.step;
    const earlier = before?.answers[cause] ?? standings[cause]?.answer;
    return to === undefined ? [] : [{ cause, from: earlier && stepOf(earlier.pressure), to }];
  });
  return { checkInId: id, held, changes, projected };
}

const memberIn = (projection: Projection | undefined, memberId: string): MemberProjection | undefined =>
  projection?.members.find((member) => member.memberId === memberId);

/** Two standard errors, as everywhere. */
const sure = 1.96;
/** So many causes say why; more are noise. */
const mostCauses = 3;
const leastShare = 0.1;

/** Undefined until a newer projection is there. Never the number alone: what it is for stands beside it. */
export function chanceWords(
  { projected }: SavedCheckIn,
  now: Projection | undefined,
  memberId: string,
  name: string,
  { t, formats, language }: Words,
): { readonly chance: string; readonly mostFor: string | undefined } | undefined {
  const [old, current] = [memberIn(projected, memberId), memberIn(now, memberId)];
  if (now === projected || old === undefined || current === undefined) return undefined;
  const [from, to] = [old.leaves.within12, current.leaves.within12];
  const error = sure * Math.hypot(from.standardError, to.standardError);
  const inHundred = (share: number) => formats.integer(share * 100);
  const told = {
    name,
    before: inHundred(from.value),
    after: inHundred(to.value),
    error: formats.decimal(error * 100, 1),
  };
  const isSame = told.before === told.after || Math.abs(to.value - from.value) < error;
  const causes = attritionCauseIds
    .filter((cause) => current.causes[cause] >= leastShare)
    .toSorted((one, other) => current.causes[other] - current.causes[one])
    .slice(0, mostCauses)
    .map((cause) => attritionCauses[cause].name[language]);
  return {
    chance: t(isSame ? "retentionCheckIn.outcome.chanceSame" : "retentionCheckIn.outcome.chance", told),
    mostFor: causes.length === 0 ? undefined : t("retentionCheckIn.outcome.mostFor", { causes: formats.list(causes) }),
  };
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

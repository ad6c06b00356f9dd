/** A check-in while somebody writes it: everything may be left out, and an empty text stands for what is not said. */
import type { Month } from "../../base/month.ts";
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { Baseline } from "../baseline.ts";
import type { Basis, CheckIn, FollowUp, Remark } from "../check-in.ts";
import { draftOf as followUpDraftOf, type FollowUpDraft, followUpOf } from "../follow-up-draft.ts";
import type { CheckInWords } from "../free-words.ts";
import { pressureOf, type Step, stepOf } from "./scale.ts";

export type TopicDraft = {
  readonly step: Step | undefined;
  readonly basis: Basis;
  readonly remark: string;
  /** Known otherwise than the answer: it keeps its own basis while its text stays. */
  readonly remarkBefore?: Remark;
};

export type CheckInDraft = {
  readonly id: string;
  /** The check-in that it corrects, as it was when that began. */
  readonly corrects?: CheckIn;
  readonly memberId: string;
  readonly held: Month;
  readonly by: string;
  /** Open in the form, in its order. */
  readonly causes: readonly AttritionCause[];
  readonly topics: Readonly<Partial<Record<AttritionCause, TopicDraft>>>;
  readonly askedIds: readonly string[];
  readonly statedReason: string;
  readonly believedReason: string;
  /** As older versions and imported tables have it. */
  readonly note: string;
  /** About no cause in particular. */
  readonly remark: { readonly text: string; readonly basis: Basis };
  /** Imported tables have more than one on a cause; the form shows the first. */
  readonly otherRemarks: readonly Remark[];
  readonly followUps: readonly (FollowUpDraft & { readonly id: string })[];
  /** What lay under the seal stands in it, to be written anew. */
  readonly hadSealedWords: boolean;
};

/** In a conversation most of what is known was said. */
export const emptyTopic: TopicDraft = { step: undefined, basis: "said", remark: "" };

export const topicIn = ({ topics }: CheckInDraft, cause: AttritionCause): TopicDraft => topics[cause] ?? emptyTopic;

type Beginning = Pick<CheckInDraft, "id" | "memberId" | "held" | "by" | "causes" | "askedIds">;

export const emptyDraft = (beginning: Beginning): CheckInDraft => ({
  ...beginning,
  topics: {},
  statedReason: "",
  believedReason: "",
  note: "",
  remark: { text: "", basis: "said" },
  otherRemarks: [],
  followUps: [],
  hadSealedWords: false,
});

/** A check-in that is to be corrected; `opened` is what lay under its seal. */
export function draftFrom(checkIn: CheckIn, opened?: CheckInWords): CheckInDraft {
  const { id, memberId, held, by = "", answers, askedIds = [], followUps } = checkIn;
  const { statedReason = "", believedReason = "", note = "", remarks = [] } = opened ?? checkIn;
  const remarkOn = (cause: AttritionCause | undefined) => remarks.find((remark) => remark.cause === cause);
  const causes = attritionCauseIds.filter((cause) => answers[cause] !== undefined || remarkOn(cause) !== undefined);
  const about = remarkOn(undefined);
  return {
    ...{ id, memberId, held, by, causes, askedIds, statedReason, believedReason, note },
    corrects: checkIn,
    topics: Object.fromEntries(
      causes.map((cause) => {
        const [answer, remark] = [answers[cause], remarkOn(cause)];
        const topic: TopicDraft = {
          step: answer && stepOf(answer.pressure),
          basis: answer?.basis ?? remark?.basis ?? "said",
          remark: remark?.text ?? "",
          ...(answer && remark && answer.basis !== remark.basis && { remarkBefore: remark }),
        };
        return [cause, topic];
      }),
    ),
    remark: { text: about?.text ?? "", basis: about?.basis ?? "said" },
    otherRemarks: remarks.filter((remark) => remark !== remarkOn(remark.cause)),
    followUps: followUps.map((followUp) => ({ ...followUpDraftOf(followUp), id: followUp.id })),
    hadSealedWords: opened !== undefined,
  };
}

const hasWords = (text: string) => text.trim() !== "";

/** Whether anything would be lost with it; a month and a name alone are nothing. */
export const hasContent = (draft: CheckInDraft): boolean => {
  const { topics, statedReason, believedReason, note, remark, otherRemarks, followUps } = draft;
  return (
    otherRemarks.length > 0 ||
    Object.values(topics).some((topic) => topic.step !== undefined || hasWords(topic.remark)) ||
    [statedReason, believedReason, note, remark.text, ...followUps.map(({ action }) => action)].some(hasWords)
  );
};

/** A number that was imported stays as it is while its step does. */
function pressureFor(step: Step, known: number | undefined): number {
  return known !== undefined && stepOf(known) === step ? known : pressureOf(step);
}

function remarksOf({ topics, causes, remark, otherRemarks }: CheckInDraft): readonly Remark[] {
  return [
    ...causes.flatMap((cause): Remark[] => {
      const topic = topics[cause];
      if (topic === undefined || !hasWords(topic.remark)) return [];
      const text = topic.remark.trim();
      const { basis } = topic.remarkBefore?.text === text ? topic.remarkBefore : topic;
      return [{ cause, basis, text }];
    }),
    ...(hasWords(remark.text) ? [{ basis: remark.basis, text: remark.text.trim() }] : []),
    ...otherRemarks,
  ];
}

const sameWords = (one: FollowUpDraft, other: FollowUpDraft) =>
  one.action === other.action &&
  one.owner === other.owner &&
  one.due === other.due &&
  one.cause === other.cause &&
  one.leverId === other.leverId;

/** What was promised, as the draft has it, and as it has become elsewhere while the draft was put aside. */
function promisesOf({ followUps, corrects }: CheckInDraft, before: CheckIn | undefined): FollowUp[] {
  const within = (checkIn: CheckIn | undefined, id: string) =>
    checkIn?.followUps.find((followUp) => followUp.id === id);
  const own = followUps.flatMap(({ id, ...draft }) => {
    const [now, origin] = [within(before, id), within(corrects, id)];
    const isUntouched = origin !== undefined && sameWords(draft, followUpDraftOf(origin));
    if (isUntouched) return now ? [now] : [];
    const promise = followUpOf(draft, id);
    // Whether it was done is said elsewhere.
    const { done = false, doneIn } = now ?? {};
    return promise ? [{ ...promise, done, ...(doneIn !== undefined && { doneIn }) }] : [];
  });
  const addedSince = (before?.followUps ?? []).filter(
    ({ id }) => corrects !== undefined && !within(corrects, id) && !own.some((promise) => promise.id === id),
  );
  return [...own, ...addedSince];
}

/** Whether what it is about is still there: the person, and the check-in that it corrects. Undo may bring them back. */
export const isGrounded = (
  { id, memberId, corrects }: CheckInDraft,
  { members, checkIns }: Pick<Baseline, "members" | "checkIns">,
): boolean =>
  members.some((member) => member.id === memberId) &&
  (corrects === undefined || checkIns.some((checkIn) => checkIn.id === id));

const written = <Name extends string>(name: Name, text: string) =>
  (hasWords(text) ? { [name]: text.trim() } : {}) as { readonly [Key in Name]?: string };

/**
 * `before` is the check-in that it corrects, as it is now. What lies under its seal stays there, unless whoever corrects it had it before
 * their eyes and wrote it anew.
 */
export function checkInOf(draft: CheckInDraft, before?: CheckIn): CheckIn {
  const { id, memberId, held, by, topics, askedIds, statedReason, believedReason, note } = draft;
  const { sealed, sealedBefore } = draft.hadSealedWords ? {} : (before ?? {});
  const remarks = remarksOf(draft);
  const answers = Object.fromEntries(
    Object.entries(topics).flatMap(([cause, { step, basis }]) => {
      const known = before?.answers[cause as AttritionCause]?.pressure;
      return step === undefined ? [] : [[cause, { pressure: pressureFor(step, known), basis }]];
    }),
  );
  return {
    ...{ id, memberId, held, answers },
    ...written("by", by),
    ...written("statedReason", statedReason),
    ...written("believedReason", believedReason),
    ...written("note", note),
    ...(remarks.length > 0 && { remarks: [...remarks] }),
    ...(sealed !== undefined && { sealed }),
    ...(sealedBefore !== undefined && { sealedBefore }),
    ...(askedIds.length > 0 && { askedIds: [...askedIds] }),
    followUps: promisesOf(draft, before),
  };
}

/** What to ask this person next: one or two questions on what is least settled, in about five minutes. */
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import { type CheckInQuestionId, questionsOn } from "../../catalogue/check-in-questions.ts";
import type { CheckIn } from "../check-in.ts";
import type { Standings } from "./standing.ts";
import { type Unsettled, unsettledIn } from "./unsettled.ts";

export type Topic = Unsettled & { readonly questionIds: readonly CheckInQuestionId[] };

export type Conversation = {
  /** The day's work first, then where they are going: the catalogue's order. */
  readonly topics: readonly Topic[];
  /** Expected, with a word of thanks and an agreement at the end. */
  readonly minutes: number;
};

/** Assumptions: how long a greeting and an agreement take, and a question with its answer. */
const aroundMinutes = 1.5;
const minutesEach = 0.75;
const mostMinutes = 5;
const mostOfOne = 2;
/** A second question on the same cause tells less than a first on another. */
const worthOfSecond = 0.5;

/** Those never asked first, then those asked longest ago; else as the catalogue has them. */
export function inTurn(cause: AttritionCause, earlier: readonly CheckIn[]): readonly CheckInQuestionId[] {
  const lastAsked = (id: CheckInQuestionId) =>
    earlier.reduce((last, { askedIds, held }) => (askedIds?.includes(id) && held > last ? held : last), "");
  return questionsOn(cause).toSorted((one, other) => {
    const [a, b] = [lastAsked(one), lastAsked(other)];
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

/** `earlier`: the person's own check-ins. */
export function chooseQuestions(
  standings: Standings,
  earlier: readonly CheckIn[],
  minutes = mostMinutes,
): Conversation {
  const questions = Math.max(1, Math.floor((minutes - aroundMinutes) / minutesEach));
  const picks = unsettledIn(standings)
    .flatMap((topic) =>
      Array.from({ length: mostOfOne }, (_, place) => ({ topic, worth: topic.weight * worthOfSecond ** place })),
    )
    .toSorted((one, other) => other.worth - one.worth)
    .slice(0, questions);
  const topics = attritionCauseIds.flatMap((cause): Topic[] => {
    const own = picks.filter(({ topic }) => topic.cause === cause);
    const [first] = own;
    return first ? [{ ...first.topic, questionIds: inTurn(cause, earlier).slice(0, own.length) }] : [];
  });
  return { topics, minutes: aroundMinutes + minutesEach * picks.length };
}

/** Of a cause, those among the asked. */
export const questionsAsked = (cause: AttritionCause, askedIds: readonly string[]): readonly CheckInQuestionId[] =>
  questionsOn(cause).filter((id) => askedIds.includes(id));

/** All that is asked, with another question on the cause in place of the first; undefined where there is no other. */
export function anotherQuestion(cause: AttritionCause, askedIds: readonly string[]): readonly string[] | undefined {
  const all = questionsOn(cause);
  const [first] = questionsAsked(cause, askedIds);
  if (first === undefined) return undefined;
  const place = all.indexOf(first);
  const others = [...all.slice(place + 1), ...all.slice(0, place)].filter((id) => !askedIds.includes(id));
  return others[0] && askedIds.map((id) => (id === first ? others[0]! : id));
}

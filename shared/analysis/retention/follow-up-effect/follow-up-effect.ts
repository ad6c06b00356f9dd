/** What came of a promise: the answer on its cause when it was made, and in the next conversation after it was kept. */
import type { Month } from "../../../base/month.ts";
import type { AttritionCause } from "../../../catalogue/attrition-causes.ts";
import type { CheckIn, FollowUp } from "../../../domain/check-in.ts";

export type Change = "eased" | "same" | "heavier";

/** One answer is no measurement: a smaller difference than this is none. A tenth of the way from no news to the end of the scale. */
const noticed = 0.1;

export const changeOf = (before: number, after: number): Change =>
  after - before <= -noticed ? "eased" : after - before >= noticed ? "heavier" : "same";

export type Answered = { readonly month: Month; readonly pressure: number };

export type FollowUpEffect =
  /** Nobody said how it was before. */
  | { readonly kind: "noBefore" }
  /** Not done yet, or not talked about since. */
  | { readonly kind: "open" | "notAskedSince"; readonly before: Answered }
  | { readonly kind: "compared"; readonly before: Answered; readonly after: Answered; readonly change: Change };

const answerIn = ({ held, answers }: CheckIn, cause: AttritionCause): Answered | undefined => {
  const answer = answers[cause];
  return answer && { month: held, pressure: answer.pressure };
};

/** A promise of which nobody remembers when it was kept counts as kept when the next conversation was held. */
export function effectOf(
  { cause, done, doneIn }: FollowUp,
  { memberId, held }: CheckIn,
  checkIns: readonly CheckIn[],
): FollowUpEffect {
  const own = checkIns
    .filter((checkIn) => checkIn.memberId === memberId)
    .toSorted((one, other) => (one.held < other.held ? -1 : one.held > other.held ? 1 : 0));
  const before = own
    .filter((checkIn) => checkIn.held <= held)
    .flatMap((checkIn) => answerIn(checkIn, cause) ?? [])
    .at(-1);
  if (before === undefined) return { kind: "noBefore" };
  if (!done) return { kind: "open", before };
  const after = own
    .filter((checkIn) => checkIn.held > held && checkIn.held >= (doneIn ?? held))
    .flatMap((checkIn) => answerIn(checkIn, cause) ?? [])[0];
  if (after === undefined) return { kind: "notAskedSince", before };
  return { kind: "compared", before, after, change: changeOf(before.pressure, after.pressure) };
}

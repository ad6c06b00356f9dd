/** When somebody should be asked again. Seldom enough not to be a nuisance, often enough that a pattern is seen while it forms. */
import { z } from "zod";
import { addMonths, type Month, monthSchema, monthsBetween } from "../base/month.ts";
import { id } from "../base/quantities.ts";
import type { CheckIn } from "./check-in.ts";
import type { Member } from "./member.ts";

/** Three to six: more often it becomes a ritual, and after half a year an answer counts half (`checkInHalfLife`). */
export const talkEverySchema = z.int().min(3).max(6);

/** Assumption: two thirds of an answer are left then. */
export const usualTalkEvery = 4;

/** People leave a new job most often around the third month (Farber 1994): that is when to ask first. */
const firstTalkAfter = 3;

export const snoozedTalkSchema = z.object({ memberId: id, until: monthSchema });
export type SnoozedTalk = z.infer<typeof snoozedTalkSchema>;

export type TalkReminder = {
  readonly memberId: string;
  readonly lastHeld: Month | undefined;
  readonly due: Month;
  /** Months since it was due; negative while it is to come. */
  readonly overdueMonths: number;
  /** Somebody asked not to be reminded before that month. */
  readonly snoozedUntil: Month | undefined;
};

export type Habit = { readonly every: number; readonly snoozed: readonly SnoozedTalk[] };

/** Everyone on the team who is not known to leave; whoever waits longest first. */
export function talkReminders(
  members: readonly Member[],
  checkIns: readonly CheckIn[],
  now: Month,
  { every, snoozed }: Habit,
): readonly TalkReminder[] {
  const lastHeld = new Map<string, Month>();
  for (const { memberId, held } of checkIns) if (held > (lastHeld.get(memberId) ?? "")) lastHeld.set(memberId, held);
  const sleeps = new Map(snoozed.filter(({ until }) => until > now).map(({ memberId, until }) => [memberId, until]));
  return members
    .filter(({ joined, leaves }) => joined <= now && leaves === undefined)
    .map(({ id: memberId, joined }) => {
      const held = lastHeld.get(memberId);
      const due = held === undefined ? addMonths(joined, firstTalkAfter) : addMonths(held, every);
      return {
        memberId,
        lastHeld: held,
        due,
        overdueMonths: monthsBetween(due, now),
        snoozedUntil: sleeps.get(memberId),
      };
    })
    .sort((one, other) => other.overdueMonths - one.overdueMonths);
}

export const isDue = ({ overdueMonths, snoozedUntil }: TalkReminder): boolean =>
  overdueMonths >= 0 && snoozedUntil === undefined;

import { chanceAmong, meanFromSums, meanOf, ratioOf } from "../statistics/estimate.ts";
import type { Promotion } from "../projection.ts";
import type { Reader } from "../reader.ts";

/** The month in which the plan itself promotes the member. Trials keep only the seats that members found on their own. */
function plannedFor({ plan: { promotions } }: Reader, member: number): number {
  const at = promotions.slot.indexOf(member);
  return at === -1 ? Infinity : Math.max(0, promotions.month[at]!);
}

/** Chance to rise within the horizon, and how long that takes. In the wait whoever does not rise counts with the whole horizon: a restricted mean. */
export function promotionOf(reader: Reader, member: number, each = 1): Promotion {
  const { plan, trials, columns, counts } = reader;
  const promotedIn = columns.promotedIn(member) * trials;
  const leftIn = columns.leftIn(member) * trials;
  const planned = plannedFor(reader, member);
  const { months } = plan;

  /** Months from the start; the whole horizon where none comes. */
  function waitIn(trial: number): number {
    const found = counts[promotedIn + trial]!;
    const first = planned < found && counts[leftIn + trial]! >= planned ? planned : found;
    return Math.min(first, months);
  }

  let promoted = 0;
  let sum = 0;
  let squares = 0;
  for (let trial = 0; trial < trials; trial++) {
    const wait = waitIn(trial);
    if (wait === months) continue;
    promoted += 1;
    sum += wait;
    squares += wait * wait;
  }
  const others = trials - promoted;
  const isPromoted = (trial: number) => waitIn(trial) < months;
  const chance = chanceAmong(promoted, trials, each, isPromoted);
  if (each === 1) {
    return {
      chance,
      waitMonths: meanFromSums(trials, sum + others * months, squares + others * months * months),
      monthsUntil: promoted > 0 ? meanFromSums(promoted, sum, squares) : undefined,
    };
  }
  const until = (trial: number) => (isPromoted(trial) ? waitIn(trial) : 0);
  return {
    chance,
    waitMonths: meanOf(trials, waitIn, each),
    monthsUntil: ratioOf(trials, until, (trial) => (isPromoted(trial) ? 1 : 0), each),
  };
}

/** How likely each of today's members is to leave, when and why, and to rise: written as numbers in a row, read as a record of one. */
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import type { Estimate, MemberFigures, MemberProjection, Promotion } from "../projection.ts";
import { type Reader, meanOverTrials } from "../reader.ts";
import { chanceAmong, chanceOfShare, ratioOf } from "../statistics/estimate.ts";
import { promotionOf } from "./promotion.ts";

const causes = attritionCauseIds.length;
/** Months within which somebody has left; the horizon comes last. */
const limits = [3, 6, 12] as const;

/** Where figures stand among those of a member; an estimate takes two places, its value and its error. */
export const memberPlaces = {
  leaving: 0,
  causes: 8,
  causeErrors: 8 + causes,
  promotion: 8 + 2 * causes,
  load: 14 + 2 * causes,
} as const;
const inAll = 15 + 2 * causes;

function putEstimate(into: Float64Array, at: number, estimate: Estimate | undefined): void {
  into[at] = estimate ? estimate.value : Number.NaN;
  into[at + 1] = estimate ? estimate.standardError : Number.NaN;
}

function putLeaving(into: Float64Array, reader: Reader, member: number, each: number): void {
  const { plan, trials, columns, counts } = reader;
  const leftIn = columns.leftIn(member) * trials;
  const leftFor = columns.leftFor(member) * trials;
  const byCause = new Float64Array(causes);
  const within = [0, 0, 0, 0];
  const horizons = [...limits, plan.months];
  for (let trial = 0; trial < trials; trial++) {
    const month = counts[leftIn + trial]!;
    if (month >= plan.months) continue;
    byCause[counts[leftFor + trial]!]! += 1;
    for (let limit = 0; limit < horizons.length; limit++) if (month < horizons[limit]!) within[limit]! += 1;
  }
  const left = within[limits.length]!;
  const hasLeft = (trial: number, before = plan.months) => counts[leftIn + trial]! < Math.min(before, plan.months);
  horizons.forEach((horizon, limit) => {
    const chance = chanceAmong(within[limit]!, trials, each, (trial) => hasLeft(trial, horizon));
    putEstimate(into, memberPlaces.leaving + 2 * limit, chance);
  });

  /** A part of those who left: their number is by chance as well, which matters only between worlds. */
  function errorOfShare(cause: number, share: number): number {
    if (each === 1) return chanceOfShare(share, left).standardError;
    const leftForIt = (trial: number) => (hasLeft(trial) && counts[leftFor + trial] === cause ? 1 : 0);
    return ratioOf(trials, leftForIt, (trial) => (hasLeft(trial) ? 1 : 0), each)?.standardError ?? 0;
  }
  for (let cause = 0; cause < causes; cause++) {
    const share = left > 0 ? byCause[cause]! / left : 0;
    into[memberPlaces.causes + cause] = share;
    into[memberPlaces.causeErrors + cause] = errorOfShare(cause, share);
  }
}

function putPromotion(into: Float64Array, { chance, waitMonths, monthsUntil }: Promotion): void {
  [chance, waitMonths, monthsUntil].forEach((estimate, place) =>
    putEstimate(into, memberPlaces.promotion + 2 * place, estimate),
  );
}

/** Of independent trials, or of worlds of `each` trials in a row. */
export function memberFigures(reader: Reader, each = 1): MemberFigures {
  const { plan, trials, columns, numbers } = reader;
  const figures = new Float64Array(plan.memberIds.length * inAll);
  for (let member = 0; member < plan.memberIds.length; member++) {
    const own = figures.subarray(member * inAll, (member + 1) * inAll);
    putLeaving(own, reader, member, each);
    putPromotion(own, promotionOf(reader, member, each));
    own[memberPlaces.load] = meanOverTrials(numbers, columns.load(member), trials);
  }
  return { ids: plan.memberIds, figures };
}

function memberAt({ ids, figures }: MemberFigures, member: number): MemberProjection {
  const from = member * inAll;
  const estimate = (at: number): Estimate => ({ value: figures[from + at]!, standardError: figures[from + at + 1]! });
  const byCause = (at: number) =>
    Object.fromEntries(attritionCauseIds.map((cause, place) => [cause, figures[from + at + place]!])) as Record<
      AttritionCause,
      number
    >;
  const monthsUntil = estimate(memberPlaces.promotion + 4);
  return {
    memberId: ids[member]!,
    leaves: {
      within3: estimate(memberPlaces.leaving),
      within6: estimate(memberPlaces.leaving + 2),
      within12: estimate(memberPlaces.leaving + 4),
      horizon: estimate(memberPlaces.leaving + 6),
    },
    causes: byCause(memberPlaces.causes),
    causeErrors: byCause(memberPlaces.causeErrors),
    promotion: {
      chance: estimate(memberPlaces.promotion),
      waitMonths: estimate(memberPlaces.promotion + 2),
      monthsUntil: Number.isNaN(monthsUntil.value) ? undefined : monthsUntil,
    },
    load: figures[from + memberPlaces.load]!,
  };
}

/** What it says of one of them; undefined of somebody it does not know. */
export function memberIn(members: MemberFigures, memberId: string): MemberProjection | undefined {
  const member = members.ids.indexOf(memberId);
  return member === -1 ? undefined : memberAt(members, member);
}

/** A record of each: for whoever reads most of it. */
export const eachMemberIn = (members: MemberFigures): readonly MemberProjection[] =>
  members.ids.map((_, member) => memberAt(members, member));

/** Mean load by member. */
export const loadsIn = (members: MemberFigures | undefined): ReadonlyMap<string, number> =>
  new Map(members?.ids.map((id, member) => [id, members.figures[member * inAll + memberPlaces.load]!]));

/** What there is to say of everybody's coming year, without a record of each: by place in `ids`. */
export const yearAheadIn = ({ figures }: MemberFigures) => ({
  /** The chance of having left by its end. */
  leaving: (member: number): Estimate => {
    const at = member * inAll + memberPlaces.leaving + 2 * limits.indexOf(12);
    return { value: figures[at]!, standardError: figures[at + 1]! };
  },
  /** The part of leaving that this cause has, by its place in the catalogue. */
  shareOf: (member: number, cause: number): number => figures[member * inAll + memberPlaces.causes + cause]!,
});

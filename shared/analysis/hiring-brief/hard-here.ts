/** What is hard about working here, in numbers of the workspace's own; and which levers work on it. */
import type { HardThing } from "../../catalogue/hard-things.ts";
import type { CompanyPhase } from "../../catalogue/journey.ts";
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import type { Segment } from "../../domain/accounts.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Level } from "../../domain/ladder.ts";
import type { Lever, LeverEffect } from "../../domain/lever.ts";
import { mainType } from "../../domain/mix.ts";
import { type Post, seatsAt } from "../../domain/team-at.ts";
import type { BriefAsk, BriefFacts } from "./brief.ts";

type Measured =
  | { readonly id: "productLoop"; readonly months: number }
  | { readonly id: "wrongFit" | "difficultCustomers" | "routine" | "load"; readonly share: number }
  /** How much is written down: playbooks, owners, data. */
  | { readonly id: "chaos"; readonly orderShare: number }
  | { readonly id: "seats"; readonly levelIds: readonly string[]; readonly seats: number; readonly months: number }
  /** Nobody on a higher level is mainly of the type. */
  | { readonly id: "nobodyAbove"; readonly type: MemberType }
  | { readonly id: "productSeats" }
  | { readonly id: "phase"; readonly phase: CompanyPhase; readonly next: CompanyPhase };

export type Hard = Measured & {
  /** Levers that work on it: those that run, and those that could. */
  readonly running: readonly Lever[];
  readonly possible: readonly Lever[];
};

/** From where on something is worth telling a candidate. Assumptions: no study draws these lines. */
const hardFrom = {
  productLoopMonths: 3,
  wrongFitShare: 0.1,
  difficultShare: 0.1,
  orderBelowShare: 0.6,
  load: 0.95,
  routineShare: 0.4,
} as const;

/** What an effect of a lever works on. */
const worksOn: Readonly<Record<HardThing, (effect: LeverEffect) => boolean>> = {
  productLoop: ({ on }) => on === "productLoop",
  wrongFit: (effect) => effect.on === "wrongFit" || (effect.on === "hazard" && effect.causes.includes("company")),
  difficultCustomers: (effect) =>
    effect.on === "difficultAccounts" || (effect.on === "hazard" && effect.causes.includes("customers")),
  chaos: ({ on }) => on === "processMaturity",
  load: (effect) => effect.on === "effort" && effect.ratio < 1,
  routine: ({ on }) => on === "routine",
  seats: (effect) => effect.on === "hazard" && effect.causes.includes("blocked"),
  phase: (effect) => effect.on === "hazard" && effect.causes.includes("phase"),
  nobodyAbove: (effect) => effect.on === "hazard" && effect.causes.includes("alone"),
  productSeats: (effect) =>
    effect.on === "productSeats" || (effect.on === "hazard" && effect.causes.includes("productWork")),
};

export function hardHere(facts: BriefFacts, ask: BriefAsk, level: Level | undefined): readonly Hard[] {
  const { company, levers } = facts.baseline;
  const segments = facts.baseline.segments.filter(
    ({ id }) => ask.segmentIds.length === 0 || ask.segmentIds.includes(id),
  );
  const difficult = difficultShare(facts.baseline, segments);
  const routine = routineShare(facts, ask);
  const seats = level && seatsAbove(facts, level);
  const next = nextPhase(facts.baseline);
  const isTeamLarge = facts.posts.filter(({ status }) => status === "here").length >= facts.smallestGroup;
  const measured: (Measured | false | undefined)[] = [
    company.productLoopMonths >= hardFrom.productLoopMonths && { id: "productLoop", months: company.productLoopMonths },
    company.wrongFitShare >= hardFrom.wrongFitShare && { id: "wrongFit", share: company.wrongFitShare },
    difficult >= hardFrom.difficultShare && { id: "difficultCustomers", share: difficult },
    company.processMaturityShare < hardFrom.orderBelowShare && {
      id: "chaos",
      orderShare: company.processMaturityShare,
    },
    // The load of a few people is theirs.
    isTeamLarge && (facts.load ?? 0) >= hardFrom.load && { id: "load", share: facts.load ?? 0 },
    routine >= hardFrom.routineShare && { id: "routine", share: routine },
    seats,
    next && { id: "phase", phase: company.phase, next },
    level && nobodyAbove(facts, ask, level),
    company.productSeats === 0 && { id: "productSeats" },
  ];
  return measured
    .filter((each): each is Measured => each !== false && each !== undefined)
    .map((each): Hard => {
      const helping = levers.filter(({ effects }) => effects.some(worksOn[each.id]));
      return {
        ...each,
        running: helping.filter(({ running }) => running),
        possible: helping.filter(({ running }) => !running),
      };
    });
}

/** Of the accounts they might carry: counted where they are listed, else as the segment says. */
function difficultShare({ accounts }: Baseline, segments: readonly Segment[]): number {
  const parts = segments.map(({ id, openingAccounts, difficultShare: share }) => {
    const listed = accounts.filter(({ segmentId }) => segmentId === id);
    return listed.length > 0
      ? { accounts: listed.length, difficult: listed.filter(({ difficult }) => difficult).length }
      : { accounts: openingAccounts, difficult: openingAccounts * share };
  });
  const all = parts.reduce((sum, part) => sum + part.accounts, 0);
  return all > 0 ? parts.reduce((sum, { difficult }) => sum + difficult, 0) / all : 0;
}

/** Of the month's work, as it would fall to such a person. */
function routineShare({ baseline, activities }: BriefFacts, { mix }: BriefAsk): number {
  let hours = 0;
  let routine = 0;
  for (const { activityId, demandHours } of activities) {
    const activity = baseline.activities.find(({ id }) => id === activityId);
    if (!activity || activity.purpose === "management") continue;
    // The better it suits them, the more of it will be theirs.
    const fit = memberTypeIds.reduce((sum, type) => sum + mix[type] * activity.affinity[type] ** 2, 0);
    hours += fit * demandHours;
    routine += fit * demandHours * activity.routineShare;
  }
  return hours > 0 ? routine / hours : 0;
}

/** Every level above is full. Nothing is said where one has no limit, or a free seat, or none is above. */
function seatsAbove({ baseline, scenario, month }: BriefFacts, level: Level): Measured | undefined {
  const above = seatsAt(baseline, scenario, month).filter(({ level: { id } }) => level.nextLevelIds.includes(id));
  if (above.length === 0 || above.some(({ free }) => free === undefined || free > 0)) return undefined;
  const seats = above.reduce((sum, { seats: own = 0 }) => sum + own, 0);
  return { id: "seats", levelIds: above.map(({ level: { id } }) => id), seats, months: level.typicalMonths };
}

/** Seniors of another type teach another craft. Nothing is said of a level with none above: that is what it was chosen for. */
function nobodyAbove({ baseline, posts }: BriefFacts, { mix }: BriefAsk, level: Level): Measured | undefined {
  if (baseline.levels.every(({ rank }) => rank <= level.rank)) return undefined;
  const rankOf = new Map(baseline.levels.map(({ id, rank }) => [id, rank]));
  const type = mainType(mix);
  const teaches = (post: Post) =>
    post.status === "here" && (rankOf.get(post.levelId) ?? 0) > level.rank && mainType(post.mix) === type;
  return posts.some(teaches) ? undefined : { id: "nobodyAbove", type };
}

/** The company is about to change, as far as anybody has said when. */
const nextPhase = ({ company }: Baseline): CompanyPhase | undefined =>
  company.phaseThresholds.find(({ phase }) => phase !== company.phase)?.phase;

/** What a screen asks about a team's composition: the gap by type in some months, how far it spreads, and the shortest list that closes it. */
import type { Highs } from "highs";
import type { Mix } from "../../domain/mix.ts";
import { mixOf } from "../../domain/mix.ts";
import type { Plan } from "../decisions/score-plans.ts";
import { openScene } from "../explain/scene.ts";
import { type People, askedPeople, peopleAtHand } from "./asked-mix.ts";
import { type Allowed, type Between, candidatesFor } from "./candidates.ts";
import { type LivedMonth, futuresFor, livedMonths } from "./lived-months.ts";
import { type ShortestList, shortestList } from "./shortest-list.ts";
import { type Gap, type GapRange, gapIn, gapRange } from "./type-gap.ts";
import { type Work, workOf } from "./work.ts";

export type MonthGap = {
  /** Months after the plan's first. */
  readonly month: number;
  readonly gap: Gap;
  /** The team that would cover the work with the fewest people; undefined where nothing is asked for. */
  readonly asked: People;
  readonly askedMix: Mix | undefined;
  readonly atHand: People;
};

export type TypeGaps = {
  readonly months: readonly MonthGap[];
  readonly targetShare: number;
  /** Hours a month of one person at full time and full speed. */
  readonly fullTimeHours: number;
  readonly futures: number;
};

export type AskedMonths = { readonly months: readonly number[] };
export type AskedList = Between & { readonly allowed: Allowed };

function live({ baseline, scenario }: Plan, months: readonly number[], withPeople = false) {
  const scene = openScene(baseline, scenario);
  const futures = futuresFor(baseline, scenario);
  const lived = livedMonths(scene, months, futures, { withPeople });
  return { work: workOf(baseline, scene.plan), lived, futures };
}

export function typeGaps(plan: Plan, { months }: AskedMonths, highs: Highs): TypeGaps {
  const { work, lived, futures } = live(plan, months);
  return {
    months: lived.map((month) => monthGap(highs, work, month)),
    targetShare: work.targetShare,
    fullTimeHours: work.fullTimeHours,
    futures,
  };
}

function monthGap(highs: Highs, work: Work, { month, mean }: LivedMonth): MonthGap {
  const asked = askedPeople(work, mean);
  const isAsked = asked.sales + asked.support + asked.analyst > 0;
  return {
    month,
    gap: gapIn(highs, work, mean),
    asked,
    askedMix: isAsked ? mixOf(asked) : undefined,
    atHand: peopleAtHand(work, mean),
  };
}

/** In the order of the months. */
export function typeGapRanges(plan: Plan, { months }: AskedMonths, highs: Highs): readonly GapRange[] {
  const { work, lived } = live(plan, months);
  return lived.map(({ futures }) => gapRange(highs, work, futures));
}

export function listThatCloses(plan: Plan, { allowed, ...between }: AskedList, highs: Highs): ShortestList {
  const { work, lived } = live(plan, [between.by], true);
  const [month] = lived;
  const gap = gapIn(highs, work, month!.mean);
  return shortestList(highs, work, month!.mean, candidatesFor(plan, work, month!, gap, between, allowed));
}

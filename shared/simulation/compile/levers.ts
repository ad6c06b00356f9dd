import { monthsBetween } from "../../base/month.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Lever, LeverEffect } from "../../domain/lever.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Dated } from "./timeline.ts";

/** A lever over the months of a plan. */
export type LeverCourse = {
  readonly lever: Lever;
  readonly isRunning: (month: number) => boolean;
  /** 0 to 1: how much of an effect is felt, its ramp and its fading included. */
  readonly strength: (effect: LeverEffect, month: number) => number;
};

/** Month a lever last started, undefined while it does not run. */
function startsByMonth(lever: Lever, timeline: readonly Dated[], openingStart: number, months: number) {
  const starts: (number | undefined)[] = [];
  let start = lever.running ? openingStart : undefined;
  for (let month = 0; month < months; month++) {
    for (const { at, change } of timeline) {
      if (at !== month) continue;
      if (change.type === "startLever" && change.leverId === lever.id) start ??= month;
      if (change.type === "stopLever" && change.leverId === lever.id) start = undefined;
    }
    starts.push(start);
  }
  return starts;
}

export function leverCourses(
  baseline: Baseline,
  scenario: Scenario,
  timeline: readonly Dated[],
  fadeMonths: number,
): readonly LeverCourse[] {
  // A lever that runs today is felt in full today, and begins to fade as if it had started then.
  const today = Math.min(0, monthsBetween(scenario.start, baseline.asOf));
  return baseline.levers.map((lever) => {
    const starts = startsByMonth(lever, timeline, today, scenario.months);
    return {
      lever,
      isRunning: (month) => starts[month] !== undefined,
      strength(effect, month) {
        const start = starts[month];
        if (start === undefined) return 0;
        const since = month - start;
        const alreadyFull = lever.running && start === today;
        const risen = alreadyFull || lever.rampMonths <= 0 ? 1 : Math.min(1, (since + 1) / lever.rampMonths);
        if (effect.on !== "hazard" || effect.fadesAfterMonths === undefined) return risen;
        const fading = Math.max(0, since - effect.fadesAfterMonths) / Math.max(1e-9, fadeMonths);
        return risen * Math.max(0, 1 - fading);
      },
    };
  });
}

type On = LeverEffect["on"];
export type EffectOn<O extends On> = Extract<LeverEffect, { on: O }>;
export type Felt<O extends On> = { readonly effect: EffectOn<O>; readonly strength: number };

/** Every effect of one kind by month, with its strength where it is felt: the very same list for as long as nothing moves. */
export function feltByMonth<O extends On>(
  courses: readonly LeverCourse[],
  on: O,
  months: number,
): readonly (readonly Felt<O>[])[] {
  const effects = courses.flatMap(({ lever, strength }) =>
    lever.effects
      .filter((effect): effect is EffectOn<O> => effect.on === on)
      .map((effect) => ({ effect, strengthIn: (month: number) => strength(effect, month) })),
  );
  const byMonth: (readonly Felt<O>[])[] = [];
  for (let month = 0; month < months; month++) {
    const isSteady = month > 0 && effects.every(({ strengthIn }) => strengthIn(month) === strengthIn(month - 1));
    const felt = () => effects.map(({ effect, strengthIn }) => ({ effect, strength: strengthIn(month) }));
    byMonth.push(isSteady ? byMonth[month - 1]! : felt().filter(({ strength }) => strength > 0));
  }
  return byMonth;
}

/** A value for each month of a course, worked out only where the month is not the very same as the one before. */
export function whereItMoves<From, To>(course: readonly From[], of: (from: From) => To): readonly To[] {
  const values: To[] = [];
  course.forEach((from, month) => {
    values.push(month > 0 && from === course[month - 1] ? values[month - 1]! : of(from));
  });
  return values;
}

/** A ratio felt in part: half of "× 0.8" is "× 0.9". */
export const partly = (ratio: number, strength: number): number => 1 + (ratio - 1) * strength;

/** The product of the ratios that apply. */
export function ratioOf<O extends On>(
  felt: readonly Felt<O>[],
  applies: (effect: EffectOn<O>) => boolean = () => true,
): number {
  let product = 1;
  for (const { effect, strength } of felt) {
    if ("ratio" in effect && applies(effect)) product *= partly(effect.ratio, strength);
  }
  return product;
}

/** The same month by month. */
export const ratioByMonth = <O extends On>(
  courses: readonly LeverCourse[],
  on: O,
  months: number,
  applies?: (effect: EffectOn<O>) => boolean,
): readonly number[] => whereItMoves(feltByMonth(courses, on, months), (felt) => ratioOf(felt, applies));

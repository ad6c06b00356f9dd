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

/** Every effect of one kind that is felt in a month, with its strength. */
export function felt<O extends On>(courses: readonly LeverCourse[], on: O, month: number) {
  return courses.flatMap((course) =>
    course.lever.effects
      .filter((effect): effect is EffectOn<O> => effect.on === on)
      .map((effect) => ({ effect, strength: course.strength(effect, month) }))
      .filter(({ strength }) => strength > 0),
  );
}

/** A ratio felt in part: half of "× 0.8" is "× 0.9". */
export const partly = (ratio: number, strength: number): number => 1 + (ratio - 1) * strength;

/** The product of the ratios of one kind of effect. */
export function ratioOf<O extends On>(
  courses: readonly LeverCourse[],
  on: O,
  month: number,
  applies: (effect: EffectOn<O>) => boolean = () => true,
): number {
  return felt(courses, on, month)
    .filter(({ effect }) => applies(effect))
    .reduce((product, { effect, strength }) => product * ("ratio" in effect ? partly(effect.ratio, strength) : 1), 1);
}

/** What a departure means for everyone who stays: the work that falls to them, their chance to resign, the way up. */
import { type Position } from "../../explain/scene.ts";
import { postIdOf } from "../../careers/look-ahead.ts";
import { type Compared, compared, isClear } from "./compared.ts";
import type { Lived } from "./live.ts";

export type ColleagueEffect = {
  /** As everywhere on the screens: see `domain/team-at.ts`. */
  readonly postId: string;
  /** Hours a month that fall to them, done or not, and what they get done of them. */
  readonly askedHours: Compared;
  readonly doneHours: Compared;
  /** Work that falls to them ÷ what they could do; undefined where they are hardly ever at work. */
  readonly load: { readonly before: number; readonly after: number } | undefined;
  /** Chance to hand in notice within the window. */
  readonly resigns: Compared;
  /** Part of the futures in which they have risen by the end of it. */
  readonly rises: Compared;
};

/** Months × futures × hours of which nobody could say a load. */
const hardlyAnyHours = 1e-6;

export function colleagueEffects(stay: Lived, go: Lived, goes: ReadonlySet<number>): readonly ColleagueEffect[] {
  const { futures, window, scene } = stay;
  return scene.positions.flatMap((position: Position, slot): ColleagueEffect[] => {
    if (goes.has(slot)) return [];
    const from = slot * futures;
    const of = (name: "askedHours" | "hours" | "resigns" | "risen", per: number): Compared =>
      compared(
        futures,
        (future) => stay[name][from + future]! / per,
        (future) => go[name][from + future]! / per,
      );
    const loadIn = (lived: Lived) => {
      const sum = (hours: Float64Array) => hours.subarray(from, from + futures).reduce((all, own) => all + own, 0);
      const possible = sum(lived.possibleHours);
      return possible > hardlyAnyHours ? sum(lived.askedHours) / possible : undefined;
    };
    const [before, after] = [loadIn(stay), loadIn(go)];
    return [
      {
        postId: postIdOf(position),
        askedHours: of("askedHours", window.months),
        doneHours: of("hours", window.months),
        load: before !== undefined && after !== undefined ? { before, after } : undefined,
        resigns: of("resigns", 1),
        rises: of("risen", 1),
      },
    ];
  });
}

/** Half a point: less is told apart from nothing by shared luck, and matters to nobody. */
const leastRise = 0.005;

/** Whose chance to resign rises clearly, the most first. */
export const unsettled = (effects: readonly ColleagueEffect[], most: number): readonly ColleagueEffect[] =>
  effects
    .filter(({ resigns: { difference } }) => difference.value >= leastRise && isClear(difference))
    .toSorted((one, other) => other.resigns.difference.value - one.resigns.difference.value)
    .slice(0, most);

/** Fewer futures than these change nobody's way. */
const noticeableShare = 0.05;

/** For whom a way up clearly opens, the likeliest first. */
export const rising = (effects: readonly ColleagueEffect[], most: number): readonly ColleagueEffect[] =>
  effects
    .filter(({ rises: { difference } }) => difference.value >= noticeableShare && isClear(difference))
    .toSorted((one, other) => other.rises.difference.value - one.rises.difference.value)
    .slice(0, most);

/**
 * How even books can be, and what it takes. The largest load is looked for in whole percents: the first one that can be kept to, every lower one
 * proven impossible. For it, and for limits on the way to it, the fewest hours of hand-over.
 */
import type { Highs } from "highs";
import {
  type Care,
  type EvenProblem,
  type Flows,
  type ItemClass,
  type Tried,
  mayTake,
  withEvenProgram,
} from "./even-program.ts";

/** How much of the way to the most even books is gone. */
export const paces = { calm: 0.5, middle: 0.8, even: 1 } as const;
export type Pace = keyof typeof paces;

/** Hand-over hours are within one percent, or one hour, of the fewest there are: less than anybody would notice. */
const usualCare: Care = { gapShare: 0.01, gapHours: 1, seconds: 4 };

export type EvenLevel = {
  readonly pace: Pace;
  /** Nobody carries more, but for what they may not give away. */
  readonly limitShare: number;
  readonly flows: Flows;
};

export type Evening =
  /** A limit on difficult accounts, or accounts that must find somebody, leave no way at all. */
  | { readonly status: "impossible" }
  | { readonly status: "tooHard" }
  | {
      readonly status: "ready";
      /** From few hand-overs to even books; limits that come to the same stand there once. */
      readonly levels: readonly EvenLevel[];
      readonly classes: readonly ItemClass[];
      /** No distribution keeps everyone below. */
      readonly leastShare: number;
      /** Every whole percent below the most even limit was ruled out. */
      readonly isProven: boolean;
    };

const whole = 100;
const rounding = 1e-6;
/** A hundred times what anybody has hours for: whoever searches that far has no answer. */
const mostPercent = 10_000;

const toPercent = (share: number) => Math.ceil(share * whole - rounding);

export function evenBooks(highs: Highs, problem: EvenProblem, care: Care = usualCare): Evening {
  return withEvenProgram(highs, problem, ({ tryLimit, built: { classes, loads, fixedLoads } }) => {
    const tryPercent = (percent: number) => tryLimit(percent / whole, care);
    const lowest = lowestOf(tryPercent, toPercent(floorOf(problem, classes, fixedLoads)));
    if (!lowest.found) return { status: lowest.least > mostPercent ? "impossible" : "tooHard" };
    const { percent, flows } = lowest.found;
    /** Those who can be relieved; the others keep what they may not give away. */
    const now = Math.max(0, ...loads.filter((load, place) => load > fixedLoads[place]! + rounding));
    const way = Math.max(0, toPercent(now) - percent);
    const levels: EvenLevel[] = [{ pace: "even", limitShare: percent / whole, flows }];
    for (const pace of ["middle", "calm"] as const) {
      const easier = percent + Math.ceil((1 - paces[pace]) * way - rounding);
      if (easier / whole <= levels[0]!.limitShare + rounding) continue;
      const found = tryPercent(easier);
      if (found.status === "found") levels.unshift({ pace, limitShare: easier / whole, flows: found.flows });
    }
    const leastShare = lowest.least / whole;
    return { status: "ready", levels, classes, leastShare, isProven: lowest.least === percent };
  });
}

/** Strides that double until a limit can be kept to, then halves between that and the last one that cannot. */
function lowestOf(tryPercent: (percent: number) => Tried, floor: number) {
  let least = floor;
  let below = floor - 1;
  let found: { readonly percent: number; readonly flows: Flows } | undefined;
  const look = (percent: number): void => {
    const tried = tryPercent(percent);
    if (tried.status === "found") found = { percent, flows: tried.flows };
    else below = percent;
    if (tried.status === "impossible") least = percent + 1;
  };
  for (let stride = 1; found === undefined && below <= mostPercent; stride *= 2) look(below + stride);
  while (found !== undefined && found.percent - below > 1) look(Math.floor((found.percent + below) / 2));
  return { found, least };
}

/**
 * Below this no largest load can lie, however accounts were divided: all hours over the hours of all who could take them, and the same for every segment
 * and those who work for it. Where the search begins.
 */
function floorOf(
  { holders, items }: EvenProblem,
  classes: readonly ItemClass[],
  fixedLoads: readonly number[],
): number {
  const movable = classes.map(({ segmentId, hours, movable: mine, unheld }) => ({
    segmentId,
    hours: hours * mine.reduce((sum, { length }) => sum + length, unheld.length),
  }));
  /** Fills the least loaded first, as water would. */
  const level = (hours: number, places: readonly number[]): number => {
    const byLoad = places.toSorted((one, other) => fixedLoads[one]! - fixedLoads[other]!);
    let room = 0;
    let filled = 0;
    for (const [at, place] of byLoad.entries()) {
      room += holders[place]!.hours;
      filled += holders[place]!.hours * fixedLoads[place]!;
      const reached = (filled + hours) / room;
      const next = byLoad[at + 1];
      if (next === undefined || reached <= fixedLoads[next]!) return reached;
    }
    return 0;
  };
  /** Who works for one of them, or has such accounts and may keep them. */
  const takers = (segmentIds: ReadonlySet<string>) =>
    holders.flatMap((holder, place) =>
      [...segmentIds].some((id) => mayTake(holder, id)) ||
      classes.some(({ segmentId, movable: mine }) => segmentIds.has(segmentId) && mine[place]!.length > 0)
        ? [place]
        : [],
    );
  const segmentIds = [...new Set(items.map(({ segmentId }) => segmentId))];
  const groups = [segmentIds, ...segmentIds.map((id) => [id])].map((ids) => new Set(ids));
  return Math.max(
    0,
    ...groups.map((ids) =>
      level(
        movable.reduce((sum, { segmentId, hours }) => (ids.has(segmentId) ? sum + hours : sum), 0),
        takers(ids),
      ),
    ),
  );
}

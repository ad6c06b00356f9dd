/** From a plan that holds to one from which nothing can be taken, delayed or swapped without falling short or paying more. */
import {
  type DecisionSet,
  type Item,
  type Selection,
  adding,
  itemsOf,
  keyOfSelection,
  without,
} from "./decision-set.ts";
import { type Tangent, quantilesOf } from "./tangents.ts";
import { type Search, type Tried, tryPlan } from "./approach.ts";

type CostOf = (item: Item) => number;

/** In steps of the set's months, longest first. */
const delays = [12, 6, 3, 2, 1];

type Move = {
  readonly to: Selection;
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
  readonly savingJpy: number;
};

/** Nothing is worth less than this to change a plan for: yen. */
const least = 1;

function movesFrom(set: DecisionSet, selection: Selection, costOf: CostOf): readonly Move[] {
  const items = itemsOf(selection);
  const swapped = (gone: readonly Item[], come: readonly Item[]): Move => ({
    to: come.reduce(
      (plan, item) => adding(set, plan, item),
      gone.reduce((plan, item) => without(set, plan, item), selection),
    ),
    gone,
    come,
    savingJpy: sum(gone, costOf) - sum(come, costOf),
  });
  const later = (month: number, steps: number) => set.months[set.months.indexOf(month) + steps];
  const single = items.flatMap((item): Move[] => [
    swapped([item], []),
    ...delays.flatMap((steps) => {
      const month = later(item.month, steps);
      return month === undefined ? [] : [swapped([item], [{ ...item, month }])];
    }),
    ...others(set, selection, item).map((other) => swapped([item], [other])),
  ]);
  return single;
}

/** What could stand in an item's place: another profile in about the same month, or a lever from the first. */
function others(set: DecisionSet, { starts }: Selection, item: Item): readonly Item[] {
  if (item.kind === "lever") return [];
  const near = (steps: number) => set.months[set.months.indexOf(item.month) + steps];
  return [
    ...set.profiles.flatMap((_, profile) =>
      profile === item.profile
        ? []
        : [0, -2, 2].flatMap((steps): Item[] => {
            const month = near(steps);
            return month === undefined ? [] : [{ kind: "hire", profile, month }];
          }),
    ),
    ...set.levers.flatMap((_, lever): Item[] =>
      starts[lever] === undefined && set.months.length > 0 ? [{ kind: "lever", lever, month: set.months[0]! }] : [],
    ),
  ];
}

const sum = (items: readonly Item[], costOf: CostOf) => items.reduce((all, item) => all + costOf(item), 0);

/** Two deeds move against each other: one later and one sooner, or two gone for one that comes. */
function pairsFrom(set: DecisionSet, selection: Selection, costOf: CostOf): readonly Move[] {
  const items = itemsOf(selection);
  const near = (month: number, steps: number) => set.months[set.months.indexOf(month) + steps];
  return items.flatMap((one, place) =>
    items.flatMap((other, otherPlace): Move[] => {
      if (place === otherPlace) return [];
      return [1, 3].flatMap((steps): Move[] => {
        const late = near(one.month, steps * 2);
        const soon = near(other.month, -steps);
        if (late === undefined || soon === undefined) return [];
        const gone = [one, other];
        const come = [
          { ...one, month: late },
          { ...other, month: soon },
        ];
        const plan = come.reduce(
          (to, item) => adding(set, to, item),
          gone.reduce((to, item) => without(set, to, item), selection),
        );
        return [{ to: plan, gone, come, savingJpy: sum(gone, costOf) - sum(come, costOf) }];
      });
    }),
  );
}

export type Effort = { left: number };

/** So much below the target a first-order guess may lie for a plan to be worth living through: points of coverage. */
const doubt = 0.01;

/** Whether a move could hold, by what the deeds of a survey add in each month. */
async function guessFrom(
  { judge, facts, required }: Search,
  best: Tried,
  { gainOf }: Tangent,
): Promise<(move: Move) => boolean> {
  const { band } = quantilesOf(await judge.futuresOf(best.selection), facts.from, required);
  const target = facts.scenario.coverageTargetShare;
  return ({ gone, come }) => {
    const [lost, won] = [gone.map(gainOf), come.map(gainOf)];
    for (let month = facts.from; month < band.length; month++) {
      const change =
        won.reduce((all, gain) => all + gain[month]!, 0) - lost.reduce((all, gain) => all + gain[month]!, 0);
      if (Math.max(target, band[month]!) + change < target - doubt) return false;
    }
    return true;
  };
}

/** With a guide, only what may hold by its guess is lived through. Ends when no move saves anything, or when as many plans as the effort allows have been lived through. */
export async function improve(
  search: Search,
  from: Tried,
  costOf: CostOf,
  effort: Effort,
  guide?: Tangent,
): Promise<Tried | undefined> {
  const { set } = search.judge;
  let best = from;
  const tried = new Set([keyOfSelection(from.selection)]);
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    const mayHold = guide ? await guessFrom(search, best, guide) : () => true;
    for (const movesOf of [movesFrom, pairsFrom]) {
      const moves = [...movesOf(set, best.selection, costOf)]
        .filter((move) => move.savingJpy > 0 && mayHold(move))
        .sort((one, other) => other.savingJpy - one.savingJpy);
      for (const { to } of moves) {
        const key = keyOfSelection(to);
        if (tried.has(key)) continue;
        if (effort.left <= 0) return best;
        tried.add(key);
        await Promise.resolve();
        if (!search.isWanted()) return undefined;
        const before = search.lived();
        const next = await tryPlan(search, to);
        effort.left -= search.lived() - before;
        if (!next || next.verdict.costJpy >= best.verdict.costJpy - least) continue;
        best = next;
        isBetter = true;
        break;
      }
      if (isBetter) break;
    }
  }
  return best;
}

/** Without what it can do without, one at a time, the cheapest first: what is left is needed. */
export async function trim(search: Search, from: Tried, costOf: CostOf): Promise<Tried | undefined> {
  const { set } = search.judge;
  let best = from;
  for (const item of [...itemsOf(from.selection)].sort((one, other) => costOf(one) - costOf(other))) {
    await Promise.resolve();
    if (!search.isWanted()) return undefined;
    const next = await tryPlan(search, without(set, best.selection, item));
    if (next && next.verdict.costJpy <= best.verdict.costJpy) best = next;
  }
  return best;
}

/** One deed a little sooner, or one more hire: the least that makes a plan safe which fell just short on fresh luck. */
export async function strengthen(search: Search, selection: Selection, costOf: CostOf): Promise<Tried | undefined> {
  const { judge, required } = search;
  const { set } = judge;
  const now = await judge.judge(selection, required);
  if (now.isSafe) return { selection, verdict: now };
  const sooner = (month: number, steps: number) => set.months[set.months.indexOf(month) - steps];
  const moves = [
    ...itemsOf(selection).flatMap((item) =>
      [1, 2, 4].flatMap((steps) => {
        const month = sooner(item.month, steps);
        if (month === undefined) return [];
        const moved = { ...item, month };
        const to = adding(set, without(set, selection, item), moved);
        return [{ to, costJpy: costOf(moved) - costOf(item) }];
      }),
    ),
    ...set.profiles.flatMap((_, profile) =>
      set.months
        .filter((__, place) => place % 3 === 0)
        .map((month) => {
          const item: Item = { kind: "hire", profile, month };
          return { to: adding(set, selection, item), costJpy: costOf(item) };
        }),
    ),
  ].sort((one, other) => one.costJpy - other.costJpy);
  for (const { to } of moves.slice(0, mostStrengthened)) {
    await Promise.resolve();
    if (!search.isWanted()) return undefined;
    const next = await tryPlan(search, to);
    if (next) return next;
  }
  return undefined;
}

const mostStrengthened = 24;

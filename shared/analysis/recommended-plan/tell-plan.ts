/** What each deed of a plan does for it, what would be given up first and added next: the plan with and without, on the same fresh luck. */
import type { Change } from "../../domain/change.ts";
import type { Estimate } from "../projection.ts";
import type { activityFigures } from "../../simulation/rows.ts";
import { meanOf } from "../statistics/estimate.ts";
import type { Facts } from "./approach.ts";
import {
  type DecisionSet,
  type Item,
  type Selection,
  adding,
  changeOf,
  itemsOf,
  without,
  roomFor,
} from "./decision-set.ts";
import type { openPlan } from "./judge.ts";

/** A difference that one deed makes, in the plan with it less the plan without. */
export type Effect = {
  readonly holdShare: Estimate;
  readonly costJpy: Estimate;
  /** The month in which coverage differs most, on average over futures, and the kind of work that differs most then. */
  readonly month: number;
  readonly coverage: Estimate;
  readonly activityId: string | undefined;
};

export type RecommendedItem = { readonly change: Change; readonly effect: Effect };

/** Where coverage most often falls short. */
export type Obstacle = { readonly month: number; readonly shortShare: number; readonly activityId: string | undefined };

export type Told = {
  /** In the order of time. */
  readonly items: readonly RecommendedItem[];
  /** Its place among the items: whose going costs least safety for the money. */
  readonly cutNext: number | undefined;
  /** What brings most safety for the money beyond the plan. */
  readonly addNext: RecommendedItem | undefined;
  /** Worst first; where the plan falls short in some futures. */
  readonly obstacles: readonly Obstacle[];
  readonly futures: number;
};

type Seen = Awaited<ReturnType<ReturnType<typeof openPlan>>>;

type Asked = {
  readonly facts: Facts;
  readonly set: DecisionSet;
  readonly selection: Selection;
  readonly live: (of: Selection) => ReturnType<typeof openPlan>;
  readonly futures: number;
  /** What is expected of a deed for its money. */
  readonly worthOf: (item: Item) => number;
  readonly isWanted: () => boolean;
  readonly onProgress: (doneShare: number) => void;
};

/** Deeds beyond the plan of which one may be the next. */
const mostTriedNext = 5;

export async function tellPlan(asked: Asked): Promise<Told | undefined> {
  const { facts, set, selection, live, futures, worthOf, isWanted, onProgress } = asked;
  const items = itemsOf(selection);
  const whole = await live(selection)(futures);
  const more = roomFor(set, selection)
    .sort((one, other) => worthOf(other) - worthOf(one))
    .slice(0, mostTriedNext);
  const runs = items.length + more.length;
  const told: RecommendedItem[] = [];
  const effects = new Map<string, Effect>();
  for (const [place, item] of items.entries()) {
    await Promise.resolve();
    if (!isWanted()) return undefined;
    // Two alike in one month do the same.
    const key = JSON.stringify(item);
    const effect = effects.get(key) ?? effectOf(whole, await live(without(set, selection, item))(futures), facts);
    effects.set(key, effect);
    told.push({ change: changeFor(asked, item), effect });
    onProgress((place + 1) / runs);
  }
  let addNext: RecommendedItem | undefined;
  for (const [place, item] of more.entries()) {
    await Promise.resolve();
    if (!isWanted()) return undefined;
    const one = {
      change: changeFor(asked, item),
      effect: effectOf(await live(adding(set, selection, item))(futures), whole, facts),
    };
    if (isClear(one.effect.holdShare) && (addNext === undefined || perYen(one) > perYen(addNext))) addNext = one;
    onProgress((items.length + place + 1) / runs);
  }
  const cutNext = told.reduce<number | undefined>(
    (best, one, place) => (best === undefined || perYen(one) < perYen(told[best]!) ? place : best),
    undefined,
  );
  return { items: told, cutNext, addNext, obstacles: obstaclesIn(whole, facts), futures };
}

function changeFor({ set, selection, facts }: Asked, item: Item): Change {
  if (item.kind === "lever") return changeOf(set, facts.scenario, item, 0);
  return changeOf(set, facts.scenario, item, selection.opens[item.profile]!.indexOf(item.month));
}

const isClear = ({ value, standardError }: Estimate) => value > 2 * standardError;

/** Safety gained for the money; what gains and costs nothing counts as dear. */
const perYen = ({ effect }: RecommendedItem) => effect.holdShare.value / Math.max(1_000, effect.costJpy.value);

function effectOf(withIt: Seen, withoutIt: Seen, { from, scenario }: Facts): Effect {
  const [one, other] = [withIt.lived, withoutIt.lived];
  const difference = (of: (lived: Seen["lived"], trial: number) => number) =>
    meanOf(one.trials, (trial) => of(one, trial) - of(other, trial));
  const upToTarget = (lived: Seen["lived"], month: number, trial: number) =>
    Math.min(scenario.coverageTargetShare, lived.coverage[month]![trial]!);
  let month = from;
  let best: Estimate = { value: Number.NEGATIVE_INFINITY, standardError: 0 };
  for (let at = from; at < one.coverage.length; at++) {
    const here = difference((lived, trial) => upToTarget(lived, at, trial));
    if (here.value > best.value) [month, best] = [at, here];
  }
  return {
    holdShare: difference((lived, trial) => lived.holds[trial]!),
    costJpy: difference((lived, trial) => lived.costJpy[trial]!),
    month,
    coverage: difference((lived, trial) => lived.coverage[month]![trial]!),
    activityId: mostHelped(withIt, withoutIt, month),
  };
}

/** Hours of one kind of work in a month, in the mean of futures. */
function meanHours(
  { reader }: Seen,
  figure: (typeof activityFigures)[number],
  activity: number,
  month: number,
): number {
  const { trials, numbers, columns } = reader;
  const from = columns.activity(figure, activity, month) * trials;
  return numbers.subarray(from, from + trials).reduce((sum, hours) => sum + hours, 0) / trials;
}

function mostHelped(withIt: Seen, withoutIt: Seen, month: number): string | undefined {
  const gains = withIt.reader.plan.activityIds.map(
    (_, activity) =>
      meanHours(withIt, "deliveredHours", activity, month) - meanHours(withoutIt, "deliveredHours", activity, month),
  );
  const most = Math.max(0, ...gains);
  return most > 0 ? withIt.reader.plan.activityIds[gains.indexOf(most)] : undefined;
}

const mostObstacles = 6;

function obstaclesIn(seen: Seen, { from, scenario }: Facts): readonly Obstacle[] {
  const { lived, reader } = seen;
  return lived.coverage
    .flatMap((values, month): Obstacle[] => {
      if (month < from) return [];
      const short = values.reduce((sum, value) => sum + (value < scenario.coverageTargetShare - 1e-9 ? 1 : 0), 0);
      return short === 0 ? [] : [{ month, shortShare: short / lived.trials, activityId: undefined }];
    })
    .sort((one, other) => other.shortShare - one.shortShare)
    .slice(0, mostObstacles)
    .map((obstacle) => {
      const open = reader.plan.activityIds.map(
        (_, activity) =>
          meanHours(seen, "demandHours", activity, obstacle.month) -
          meanHours(seen, "deliveredHours", activity, obstacle.month),
      );
      const most = Math.max(0, ...open);
      return { ...obstacle, activityId: most > 0 ? reader.plan.activityIds[open.indexOf(most)] : undefined };
    });
}

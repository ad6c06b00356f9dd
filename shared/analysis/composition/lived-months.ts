/**
 * What the work of a month asks for and what the team has at hand for it: means over the plan's own futures (`explain/scene.ts`), so that
 * leavers, hires on their way, ramps and levers are in it, and the single futures for how far they spread.
 */
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Mix } from "../../domain/mix.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { types } from "../../simulation/compiled-plan.ts";
import { rampLength } from "../../simulation/compile/months.ts";
import { type Scene, walk, witnesses } from "../explain/scene.ts";
import { workersOf } from "../explain/workers.ts";

/** Sources are [group][type], sinks are [market][activity], as in the plan's network. */
export type WorkMonth = { readonly handHours: Float64Array; readonly demandHours: Float64Array };

/** One of today's members in the month, as long as they hold their own seat. */
export type PersonAtWork = {
  readonly memberId: string;
  readonly group: number;
  readonly mix: Mix;
  /** Mean over all futures: whoever has left in one has none in it. */
  readonly handHours: number;
};

export type LivedMonth = {
  /** Months after the plan's first. */
  readonly month: number;
  readonly mean: WorkMonth;
  readonly futures: readonly WorkMonth[];
  /** Empty where nobody asked for them. */
  readonly people: readonly PersonAtWork[];
  /** Part of full speed by months since the first day. */
  readonly ramp: Float64Array;
};

/** Futures that are kept one by one: the tenth of them that is counted off is between 5 and 17 in a hundred, 95 times in a hundred. */
const keptFutures = 100;

/** Means of a large team need fewer futures than those of a small one: so many people's months in all, and so many futures at least. */
const peopleSeen = 10_000;
const leastFutures = 60;

export const futuresFor = ({ members }: Baseline, { trials }: Scenario): number =>
  Math.min(trials, witnesses, Math.max(leastFutures, Math.ceil(peopleSeen / Math.max(1, members.length))));

/** Everyone one by one takes most of the time: only where they are asked for. */
export function livedMonths(
  scene: Scene,
  months: readonly number[],
  trials: number,
  { withPeople }: { readonly withPeople: boolean },
): readonly LivedMonth[] {
  const gathering = new Map(months.map((month) => [month, gather(scene, month, trials, withPeople)]));
  walk(
    scene,
    trials,
    { from: Math.min(...months), to: Math.max(...months) },
    { onWork: (month) => gathering.get(month)?.look() },
  );
  return months.map((month) => gathering.get(month)!.lived());
}

function gather(scene: Scene, month: number, trials: number, withPeople: boolean) {
  const { plan, width, floats } = scene;
  const { groups, markets } = plan.network;
  const { length: activities } = plan.activityIds;
  const mean = { handHours: new Float64Array(groups * types), demandHours: new Float64Array(markets * activities) };
  const futures: WorkMonth[] = [];
  const hours = new Float64Array(plan.memberIds.length);
  const rows = new Map<number, number>();

  const now = (): WorkMonth => ({
    handHours: floats("supply").slice(0, groups * types),
    // The kernel pads each market to an even number of activities.
    demandHours: Float64Array.from(
      { length: markets * activities },
      (_, sink) => floats("demand")[Math.floor(sink / activities) * width + (sink % activities)]!,
    ),
  });
  const addTo = (sums: Float64Array, added: Float64Array) => added.forEach((own, at) => (sums[at]! += own / trials));

  return {
    look() {
      const work = now();
      addTo(mean.handHours, work.handHours);
      addTo(mean.demandHours, work.demandHours);
      if (futures.length < keptFutures) futures.push(work);
      if (!withPeople) return;
      for (const { holder, person, handHours } of workersOf(scene, month)) {
        // First holders have even places; the plan's members come first among the positions.
        const member = person / 2;
        if (person % 2 !== 0 || member >= hours.length) continue;
        hours[member]! += handHours.reduce((sum, own) => sum + own, 0) / trials;
        rows.set(member, holder.row);
      }
    },
    lived: (): LivedMonth => ({
      month,
      mean,
      futures,
      people: [...rows].map(([member, row]) => ({
        memberId: plan.memberIds[member]!,
        group: plan.row.group[row]!,
        mix: Object.fromEntries(
          memberTypeIds.map((type, index) => [type, plan.row.mix[row * types + index]!]),
        ) as Record<keyof Mix, number>,
        handHours: hours[member]!,
      })),
      ramp: plan.month.ramp.slice(month * rampLength, (month + 1) * rampLength),
    }),
  };
}

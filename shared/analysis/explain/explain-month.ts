/** What makes a month: whose hours, who asks for them, what it costs, who waits and how much leaving is felt. Means over futures. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { monthAssumptions } from "./assumptions.ts";
import { type AskedHours, addAsked, askedHoursOf, meanAsked, nothingAsked } from "./asked-hours.ts";
import { type Cost, costOf, noCost, totalCost } from "./month-cost.ts";
import { type Hours, hoursOf, noHours } from "./month-hours.ts";
import { type Scene, openScene, walk, witnesses } from "./scene.ts";
import { contagionOf } from "./shared-factors.ts";
import { leaversFelt } from "./situation.ts";
import { add, meanOf } from "./sums.ts";
import { type Person, peopleOf, personIn, workersOf } from "./workers.ts";

/** Ready for the next level, with no seat: in which part of the futures, and how long already where they wait. */
export type Waiting = { readonly share: number; readonly months: number };

export type MonthWhy = {
  readonly month: number;
  readonly futures: number;
  /** Everyone who is there in some future, and all of them together; `presentShare` is then the headcount. */
  readonly people: readonly (Person & Hours)[];
  readonly supply: Hours;
  readonly demandHours: number;
  readonly deliveredHours: number;
  readonly activities: readonly (AskedHours & { readonly activityId: string })[];
  readonly cost: Cost & { readonly totalJpy: number };
  /** Levers that run, with what they take. */
  readonly levers: readonly { readonly leverId: string; readonly costHours: number; readonly costJpy: number }[];
  readonly waiting: readonly (Person & Waiting)[];
  /** Leavers as the team feels them, and what they multiply everyone's hazard with. */
  readonly contagion: { readonly felt: number; readonly ratio: number };
  /** Coefficients behind the parts of these names. */
  readonly assumptions: typeof monthAssumptions;
};

export function explainMonth(
  baseline: Baseline,
  scenario: Scenario,
  month: number,
  futures = Math.min(witnesses, scenario.trials),
): MonthWhy {
  const scene = openScene(baseline, scenario);
  const { cost, asked, hours, supply, waiting, contagion } = meansOf(scene, month, futures);
  const sumOf = (of: (each: AskedHours) => number) => asked.reduce((sum, each) => sum + of(each), 0);
  const people = peopleOf(scene);
  return {
    month,
    futures,
    assumptions: monthAssumptions,
    people: people
      .map((person, index) => ({ ...person, ...hours[index]! }))
      .filter(({ presentShare }) => presentShare > 0),
    supply,
    demandHours: sumOf(({ demandHours }) => demandHours),
    deliveredHours: sumOf(({ deliveredHours }) => deliveredHours),
    activities: baseline.activities.map(({ id }, activity) => ({ activityId: id, ...asked[activity]! })),
    cost: { ...cost, totalJpy: totalCost(cost) },
    levers: scene.courses
      .filter(({ isRunning }) => isRunning(month))
      .map(({ lever }) => ({ leverId: lever.id, costHours: lever.costHours, costJpy: lever.costPerMonthJpy })),
    waiting: people.map((person, index) => ({ ...person, ...waiting[index]! })).filter(({ share }) => share > 0),
    contagion,
  };
}

function meansOf(scene: Scene, month: number, futures: number) {
  const { plan, positions, holderOf } = scene;
  const cost = noCost();
  const supply = noHours();
  const hours = peopleOf(scene).map(() => noHours());
  const waiting = peopleOf(scene).map(() => ({ share: 0, months: 0 }));
  const asked = plan.activityIds.map(() => nothingAsked(plan.segmentIds.length));
  const contagion = { felt: 0, ratio: 0 };
  walk(
    scene,
    futures,
    { from: month, to: month },
    {
      onWork() {
        const workers = workersOf(scene, month);
        const present = workers.map(({ holder }) => holder);
        add(cost, costOf(scene, present, month));
        for (const worker of workers) {
          add(hours[worker.person]!, hoursOf(worker));
          add(supply, hoursOf(worker));
        }
        asked.forEach((sums, activity) => addAsked(sums, askedHoursOf(scene, activity)));
      },
      onSettled() {
        add(contagion, contagionOf(scene, leaversFelt(scene, month)));
        positions.forEach((_, slot) => {
          const holder = holderOf(slot);
          if (!holder.isPresent || holder.readyFrom > month) return;
          add(waiting[personIn(slot, holder)]!, { share: 1, months: month - holder.readyFrom });
        });
      },
    },
  );
  return {
    cost: meanOf(cost, futures),
    supply: meanOf(supply, futures),
    hours: hours.map((own) => meanOf(own, futures)),
    // How long somebody waits is a mean over the futures in which they do.
    waiting: waiting.map(({ share, months }) => ({ share: share / futures, months: months / Math.max(1, share) })),
    asked: asked.map((own) => meanAsked(own, futures)),
    contagion: meanOf(contagion, futures),
  };
}

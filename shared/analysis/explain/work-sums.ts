import { stages, types } from "../../simulation/compiled-plan.ts";
import { askedHoursOf } from "./asked-hours.ts";
import { orphanedShare } from "./hand-over.ts";
import { type Scene, walk } from "./scene.ts";
import { workersOf } from "./workers.ts";

export type WorkSums = ReturnType<typeof workSums>;

/** Hours of a month added up over futures: by person and activity, by activity, by segment and stage; and future by future. */
export function workSums(scene: Scene, month: number, futures: number) {
  const { plan, floats, hoursGiven } = scene;
  const { offType } = plan.activity;
  const { length: activities } = plan.activityIds;
  const { length: segments } = plan.segmentIds;
  const people = 2 * scene.positions.length;
  const sums = {
    ...{ hours: new Float64Array(people * activities), against: new Float64Array(people * activities) },
    ...{ present: new Float64Array(people), hand: new Float64Array(people) },
    ...{ demand: new Float64Array(activities), delivered: new Float64Array(activities) },
    ...{ ofTeam: new Float64Array(activities), accounts: new Float64Array(segments * stages) },
    handedOver: new Float64Array(segments * stages),
    ...{ hoursByFuture: new Float64Array(futures), againstByFuture: new Float64Array(futures) },
  };
  let future = 0;

  function onWork(): void {
    const [supply, counts] = [floats("supply"), floats("stageCount")];
    for (const { holder, person, handHours } of workersOf(scene, month)) {
      sums.present[person]! += 1;
      handHours.forEach((own, type) => {
        if (own <= 0) return;
        sums.hand[person]! += own;
        const group = plan.row.group[holder.row]!;
        const part = own / supply[group * types + type]!;
        for (let activity = 0; activity < activities; activity++) {
          const hours = part * hoursGiven(group, type, activity);
          if (hours === 0) continue;
          const against = hours * offType[type * activities + activity]!;
          sums.hours[person * activities + activity]! += hours;
          sums.against[person * activities + activity]! += against;
          sums.hoursByFuture[future]! += hours;
          sums.againstByFuture[future]! += against;
        }
      });
    }
    for (let activity = 0; activity < activities; activity++) {
      const { demandHours, deliveredHours, ofTeam } = askedHoursOf(scene, activity);
      sums.demand[activity]! += demandHours;
      sums.delivered[activity]! += deliveredHours;
      sums.ofTeam[activity]! += ofTeam.demandHours;
    }
    for (let at = 0; at < segments * stages; at++) {
      sums.accounts[at]! += counts[at]!;
      sums.handedOver[at]! += counts[at]! * orphanedShare(scene, Math.floor(at / stages));
    }
  }

  walk(scene, futures, { from: month, to: month }, { onWork, onEnd: () => (future += 1) });
  return sums;
}

import { companyPhaseIds } from "../../catalogue/journey.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { type Position, type Scene, openScene, walk, witnesses } from "../explain/scene.ts";
import type { Aim, CareersAhead, Series } from "./careers-ahead.ts";
import { countCourses } from "./courses.ts";
import { countQueues } from "./queues.ts";
import { countRoutine } from "./routine.ts";
import { watchOf } from "./watch.ts";

/** People × months × futures that are looked at: about two seconds for the largest teams. */
const mostLooks = 6_000_000;
const fewestFutures = 60;
/** Telling how far it is: about twice a second. A small team is done before. */
const looksBetween = 500_000;

/** As many as time allows, and no more than the plan has. */
export const futuresFor = (people: number, { months, trials }: Pick<Scenario, "months" | "trials">): number =>
  Math.min(trials, witnesses, Math.max(fewestFutures, Math.floor(mostLooks / Math.max(1, people * months))));

/** How a person of the team is named everywhere on the screens: see `domain/team-at.ts`. */
export const postIdOf = (position: Position): string =>
  position.kind === "member" ? position.memberId : `${position.changeId}#${position.index + 1}`;

function aimOf({ plan }: Scene, slot: number): Aim {
  const level = plan.slot.level[slot]!;
  if (plan.level.nextFrom[level] === plan.level.nextFrom[level + 1]) return "endOfLadder";
  const ambition = plan.row.promotionAmbition[plan.slot.firstRow[slot]!]!;
  return ambition >= plan.rules.readinessAmbition ? "rises" : "content";
}

const nobody = (months: number): CareersAhead => ({
  months,
  futures: 0,
  people: [],
  seats: [],
  phases: companyPhaseIds.map(() => new Float32Array(months)),
  product: { seats: new Float32Array(months), isFree: new Float32Array(months) },
});

/** Lives through the first futures of the plan once more and watches what becomes of everyone. */
export function lookAhead(
  baseline: Baseline,
  scenario: Scenario,
  asked?: number,
  onProgress?: (doneShare: number) => void,
): CareersAhead {
  const { months } = scenario;
  const scene = openScene(baseline, scenario);
  const { plan, kernel, positions } = scene;
  if (plan.slots === 0) return nobody(months);
  const futures = asked ?? futuresFor(plan.slots, scenario);
  const watch = watchOf(scene);
  const courses = countCourses(scene, watch);
  const queues = countQueues(baseline, scene, watch, futures);
  const routine = countRoutine(scene, watch, futures);
  const phases = companyPhaseIds.map(() => new Float32Array(months));
  const isFree = new Float32Array(months);
  const toldEvery = Math.ceil(looksBetween / (plan.slots * months));
  let future = -1;
  walk(
    scene,
    futures,
    { from: 0, to: months - 1 },
    {
      onBegin() {
        future += 1;
        if (future > 0 && future % toldEvery === 0) onProgress?.(future / futures);
        courses.begin();
      },
      onSettled(month) {
        courses.count(month);
        queues.count(month, future);
        routine.count(month, future);
        phases[kernel.number("phase")]![month]! += 1;
        if (plan.month.productSeats[month]! > kernel.number("productSeatsTaken")) isFree[month]! += 1;
      },
    },
  );
  const shareOf = (counts: Series): Series => counts.map((count) => count / futures);
  return {
    months,
    futures,
    people: positions.map((position, slot) => {
      const aim = aimOf(scene, slot);
      const level = plan.slot.level[slot]!;
      const isKnown = position.kind === "member" && aim === "rises";
      return {
        id: postIdOf(position),
        kind: position.kind,
        levelId: baseline.levels[level]?.id ?? "",
        aim,
        readyIn: isKnown ? plan.slot.levelSince[slot]! + plan.level.typicalMonths[level]! : undefined,
        ...courses.read(slot, futures),
        queues: queues.placesOf(slot),
        ...routine.read(slot),
      };
    }),
    seats: queues.read((slot) => postIdOf(positions[slot]!)),
    phases: phases.map(shareOf),
    product: { seats: Float32Array.from(plan.month.productSeats.subarray(0, months)), isFree: shareOf(isFree) },
  };
}

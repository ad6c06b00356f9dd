/** What makes an activity's coverage in a month: who asks for how much of it and why, and who gives it their hours. Means over futures. */
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { stages, types } from "../../simulation/compiled-plan.ts";
import { type AccountHours, accountHoursOf } from "./effort-ratios.ts";
import { coverageOf } from "../reader.ts";
import { activityAssumptions } from "./assumptions.ts";
import { askedHoursOf } from "./asked-hours.ts";
import { orphanedShare } from "./hand-over.ts";
import { type Scene, openScene, walk, witnesses } from "./scene.ts";
import { add, meanOf } from "./sums.ts";
import { type Person, peopleOf, workersOf } from "./workers.ts";

/** `hours` × `accounts`, and what handing over accounts without their person adds. */
export type StageDemand = AccountHours & {
  readonly accounts: number;
  readonly demandHours: number;
  readonly handOverHours: number;
};

export type SegmentDemand = {
  readonly segmentId: string;
  readonly stages: readonly StageDemand[];
  readonly demandHours: number;
  readonly undoneHours: number;
};

/** Hours given, and what they come to at the yield of the type. */
export type GivenHours = { readonly hours: number; readonly effectiveHours: number };

export type ActivityWhy = {
  readonly activityId: string;
  readonly month: number;
  readonly futures: number;
  readonly demandHours: number;
  readonly deliveredHours: number;
  readonly undoneHours: number;
  /** Mean of the futures' own, which the quotient of the means is not. */
  readonly coverageShare: number;
  readonly segments: readonly SegmentDemand[];
  /** What the team asks of itself: fixed hours, and hours for each report of a manager. */
  readonly team: {
    readonly fixedHours: number;
    readonly reports: number;
    readonly managementHours: number;
    readonly undoneHours: number;
  };
  readonly byType: readonly (GivenHours & { readonly type: MemberType; readonly yieldShare: number })[];
  /** Whoever gives hours to it, the most effective first. */
  readonly people: readonly (GivenHours & Person)[];
  /** Coefficients behind the parts of these names. */
  readonly assumptions: typeof activityAssumptions;
};

/** Undefined for work that the team does not know. */
export function explainActivity(
  baseline: Baseline,
  scenario: Scenario,
  activityId: string,
  month: number,
  futures = Math.min(witnesses, scenario.trials),
): ActivityWhy | undefined {
  const activity = baseline.activities.findIndex(({ id }) => id === activityId);
  if (activity === -1) return undefined;
  const scene = openScene(baseline, scenario);
  const means = meansOf(scene, activity, month, futures);
  const { plan } = scene;
  const segments = baseline.segments.map(({ id }, segment): SegmentDemand => {
    const own = accountHoursOf(scene, segment, activity, month).map((account, stage): StageDemand => {
      const at = segment * stages + stage;
      const accounts = means.accounts[at]!;
      const handOverHours = means.handedOver[at]! * plan.rules.handOverEffort * account.hours;
      return { ...account, accounts, demandHours: accounts * account.hours, handOverHours };
    });
    const demandHours = own.reduce((sum, stage) => sum + stage.demandHours + stage.handOverHours, 0);
    return { segmentId: id, stages: own, demandHours, undoneHours: means.undoneBySegment[segment]! };
  });
  const isManagement = activity === plan.activity.management;
  const people = peopleOf(scene).map((person, index) => ({
    ...person,
    hours: means.hoursByPerson[index]!,
    effectiveHours: means.effectiveByPerson[index]!,
  }));
  return {
    activityId,
    month,
    futures,
    assumptions: activityAssumptions,
    demandHours: means.demandHours,
    deliveredHours: means.deliveredHours,
    undoneHours: means.demandHours - means.deliveredHours,
    coverageShare: means.coverageShare,
    segments,
    team: {
      fixedHours: plan.activity.fixedHours[activity]!,
      reports: isManagement ? means.reports : 0,
      managementHours: isManagement ? means.reports * plan.rules.spanHours : 0,
      undoneHours: means.undoneByTeam,
    },
    byType: memberTypeIds.map((type, index) => ({
      type,
      yieldShare: yieldOf(scene, index, activity),
      hours: means.hoursByType[index]!,
      effectiveHours: means.hoursByType[index]! * yieldOf(scene, index, activity),
    })),
    people: people.filter(({ hours }) => hours > 0).sort((one, other) => other.effectiveHours - one.effectiveHours),
  };
}

const yieldOf = ({ plan }: Scene, type: number, activity: number): number =>
  plan.activity.affinity[type * plan.activityIds.length + activity]!;

function meansOf(scene: Scene, activity: number, month: number, futures: number) {
  const { plan, kernel, floats, hoursGiven } = scene;
  const { length: segments } = plan.segmentIds;
  const accounts = new Float64Array(segments * stages);
  const handedOver = new Float64Array(segments * stages);
  const undoneBySegment = new Float64Array(segments);
  const hoursByType = new Float64Array(types);
  const hoursByPerson = new Float64Array(2 * scene.positions.length);
  const effectiveByPerson = new Float64Array(2 * scene.positions.length);
  const whole = { reports: 0, undoneByTeam: 0, demandHours: 0, deliveredHours: 0, coverageShare: 0 };

  function onWork(): void {
    const { ofTeam, bySegment, ...all } = askedHoursOf(scene, activity);
    add(whole, {
      ...all,
      coverageShare: coverageOf(all.deliveredHours, all.demandHours),
      reports: kernel.number("reports"),
      undoneByTeam: ofTeam.undoneHours,
    });
    bySegment.forEach(({ undoneHours }, segment) => {
      undoneBySegment[segment]! += undoneHours;
      const share = orphanedShare(scene, segment);
      for (let at = segment * stages; at < (segment + 1) * stages; at++) {
        const count = floats("stageCount")[at]!;
        accounts[at]! += count;
        handedOver[at]! += count * share;
      }
    });
    for (const { holder, person, handHours } of workersOf(scene, month)) {
      handHours.forEach((own, type) => {
        if (own <= 0) return;
        const group = plan.row.group[holder.row]!;
        const hours = (own / floats("supply")[group * types + type]!) * hoursGiven(group, type, activity);
        hoursByType[type]! += hours;
        hoursByPerson[person]! += hours;
        effectiveByPerson[person]! += hours * yieldOf(scene, type, activity);
      });
    }
  }

  walk(scene, futures, { from: month, to: month }, { onWork });
  const mean = (sums: Float64Array) => sums.map((sum) => sum / futures);
  return {
    ...meanOf(whole, futures),
    accounts: mean(accounts),
    handedOver: mean(handedOver),
    undoneBySegment: mean(undoneBySegment),
    hoursByType: mean(hoursByType),
    hoursByPerson: mean(hoursByPerson),
    effectiveByPerson: mean(effectiveByPerson),
  };
}

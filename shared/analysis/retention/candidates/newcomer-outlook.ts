/** What a newcomer would meet: the pull of each cause once they have settled, their first year, and the company's phase along the way. */
import { coefficients } from "../../../catalogue/coefficients.ts";
import { type CompanyPhase, companyPhaseIds } from "../../../catalogue/journey.ts";
import type { Plan } from "../../decisions/score-plans.ts";
import { openScene } from "../../explain/scene.ts";
import { pressureAt } from "../pressure/pressure-at.ts";
import type { PersonPressure } from "../pressure/pressure.ts";
import { type FirstYear, firstYearMonths, firstYearOf, slotOf, staying } from "./first-year.ts";
import { type Newcomer, joinsIn, untilMonth, withNewcomer } from "./newcomer.ts";

export type PhaseShares = Readonly<Record<CompanyPhase, number>>;

export type NewcomerOutlook = {
  /** Months after the plan's first. */
  readonly joinsIn: number;
  readonly futures: number;
  /** Half a year in, nobody having asked them anything: what the work itself suggests. */
  readonly settledIn: number;
  readonly pressure: PersonPressure | undefined;
  /** Told before what is hard here, and not. The range is what studies leave open about how much that helps. */
  readonly told: FirstYear;
  readonly untold: FirstYear;
  readonly toldRange: readonly [number, number];
  /** By month since the first day, the share of futures in which the company is in each phase. */
  readonly phases: readonly { readonly sinceMonths: number; readonly shares: PhaseShares }[];
};

const ordinaryFutures = 200;
const settledMonths = 6;
const phaseMonths = [0, 12, 24] as const;

/** Undefined where their first day lies beyond what any plan may reach. */
export function newcomerOutlook(plan: Plan, newcomer: Newcomer): NewcomerOutlook | undefined {
  const { member } = newcomer;
  const joins = joinsIn(plan, newcomer);
  const futures = Math.min(ordinaryFutures, plan.scenario.trials);
  const isTold = (honestInterview: boolean) =>
    untilMonth(
      withNewcomer(plan, { ...newcomer, member: { ...member, honestInterview } }),
      joins + firstYearMonths - 1,
    );
  const [told, untold] = [isTold(true), isTold(false)];
  const { lessons } = openScene(told.baseline, told.scenario);
  const yearOf = (own: Plan) => firstYearOf(own, member.id, futures, { lessons });
  const ifHelping = (ratio: number): Plan => ({
    ...told,
    scenario: { ...told.scenario, coefficients: { ...told.scenario.coefficients, honestInterview: ratio } },
  });
  const [yearTold, yearUntold] = [yearOf(told), yearOf(untold)];
  if (!yearTold || !yearUntold) return undefined;
  const [low, high] = coefficients.honestInterview.range.map((ratio) => yearOf(ifHelping(ratio))!.leaves.value);
  const settledIn = joins + settledMonths - 1;
  const { people } = pressureAt(untold.baseline, untold.scenario, Math.min(settledIn, untold.scenario.months - 1));
  return {
    ...{ joinsIn: joins, futures, settledIn },
    pressure: people.find(({ personId }) => personId === member.id),
    ...{ told: yearTold, untold: yearUntold, toldRange: [low!, high!] },
    phases: phasesFrom(untilMonth(withNewcomer(plan, newcomer), joins + phaseMonths[2]), member.id, joins, futures),
  };
}

function phasesFrom({ baseline, scenario }: Plan, memberId: string, joins: number, futures: number) {
  const scene = openScene(baseline, scenario);
  const months = phaseMonths.filter((since) => joins + since < scenario.months);
  const counts = months.map(() => companyPhaseIds.map(() => 0));
  staying(scene, slotOf(scene, memberId), futures, (month) => {
    const place = months.findIndex((since) => joins + since === month);
    if (place !== -1) counts[place]![scene.kernel.number("phase")]! += 1;
  });
  return months.map((sinceMonths, place) => ({
    sinceMonths,
    shares: Object.fromEntries(
      companyPhaseIds.map((phase, index) => [phase, counts[place]![index]! / futures]),
    ) as PhaseShares,
  }));
}

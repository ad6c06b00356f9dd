/** Hours that each listed account asks for, by its segment's effort and where it stands in its contract: as the engine counts whole cohorts. */
import { addMonths, type Month, monthsBetween } from "../../base/month.ts";
import { coefficientsOf } from "../../catalogue/coefficients.ts";
import { type JourneyStage, journeyStageIds } from "../../catalogue/journey.ts";
import type { Account } from "../../domain/accounts.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { stages } from "../../simulation/compiled-plan.ts";
import { effortByMonth } from "../../simulation/compile/effort.ts";
import { leverCourses } from "../../simulation/compile/levers.ts";
import { stageSharesOf } from "../../simulation/compile/segments.ts";
import { timelineOf } from "../../simulation/compile/timeline.ts";

export type AccountHours = {
  /** Where it spends most of the month. */
  readonly stage: JourneyStage;
  /** In the month itself. */
  readonly monthHours: number;
  /** A month, on average over the window. */
  readonly meanHours: number;
  /** The same by kind of work, in the order of the baseline's. */
  readonly meanByActivity: Float64Array;
  /** The next month in which the contract renews, the month itself included. */
  readonly renews: Month;
};

/** The months looked at: from one of the plan on. */
export type Window = { readonly from: number; readonly months: number };

/** Part of the month in each stage, the first one onboarding. */
function stagesAt(age: number, term: number, onboardingMonths: number, pattern: Float64Array): number[] {
  const onboarding = Math.max(0, Math.min(1, onboardingMonths - age));
  const from = (age % term) * stages;
  return journeyStageIds.map((_, stage) => (stage === 0 ? onboarding : (1 - onboarding) * pattern[from + stage]!));
}

/** Undefined for an account of no known segment. Accounts that stand alike share one answer. */
export function accountHours(baseline: Baseline, scenario: Scenario, { from, months }: Window) {
  const { segments, activities } = baseline;
  const c = coefficientsOf(scenario);
  const timeline = timelineOf(scenario);
  const courses = leverCourses(baseline, scenario, timeline, c.leverFadeMonths);
  const effort = effortByMonth(baseline, scenario.months, timeline, courses);
  const kinds = activities.length;
  const placeOf = new Map(segments.map(({ id }, place) => [id, place]));
  const patterns = segments.map(({ termMonths }) => stageSharesOf(termMonths, c));
  const month = addMonths(scenario.start, from);
  const known = new Map<string, AccountHours>();

  function work(place: number, age: number): AccountHours {
    const { termMonths, onboardingMonths } = segments[place]!;
    const meanByActivity = new Float64Array(kinds);
    let monthHours = 0;
    for (let ahead = 0; ahead < months; ahead++) {
      stagesAt(age + ahead, termMonths, onboardingMonths, patterns[place]!).forEach((share, stage) => {
        const row = (((from + ahead) * segments.length + place) * stages + stage) * kinds;
        for (let kind = 0; kind < kinds; kind++) {
          const hours = share * effort[row + kind]!;
          meanByActivity[kind]! += hours / months;
          if (ahead === 0) monthHours += hours;
        }
      });
    }
    const now = stagesAt(age, termMonths, onboardingMonths, patterns[place]!);
    return {
      stage: journeyStageIds[now.indexOf(Math.max(...now))]!,
      monthHours,
      meanHours: meanByActivity.reduce((sum, hours) => sum + hours, 0),
      meanByActivity,
      renews: addMonths(month, (termMonths - (age % termMonths)) % termMonths),
    };
  }

  return ({ segmentId, started }: Account): AccountHours | undefined => {
    const place = placeOf.get(segmentId);
    if (place === undefined) return undefined;
    const age = Math.max(0, monthsBetween(started, month));
    const key = `${place} ${age}`;
    const found = known.get(key) ?? work(place, age);
    known.set(key, found);
    // What begins this month renews for the first time when its term is over.
    return age > 0 ? found : { ...found, renews: addMonths(month, segments[place]!.termMonths) };
  };
}

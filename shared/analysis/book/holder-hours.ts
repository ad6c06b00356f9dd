/** Hours that one person has for their accounts: contract time less what meetings and leading take, times what an hour of theirs yields on such work. */
import { addMonths, monthsBetween } from "../../base/month.ts";
import { coefficientsOf } from "../../catalogue/coefficients.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Post } from "../../domain/team-at.ts";
import { companyCourse } from "../../simulation/compile/company-course.ts";
import { leverCourses } from "../../simulation/compile/levers.ts";
import { compileMonths, rampLength } from "../../simulation/compile/months.ts";
import { timelineOf } from "../../simulation/compile/timeline.ts";
import type { Window } from "./account-hours.ts";

export type HolderHours = {
  /** Contract hours a month by their part of full time. */
  readonly contractHours: number;
  /** Of these after the company's overhead, as far as they have learnt the job: the mean of the window's months in which they are there. */
  readonly handHours: number;
  /** Of these for the people who report to them. */
  readonly leadHours: number;
  /** Effective hours that one of the rest yields on the work accounts ask for. */
  readonly yieldShare: number;
  /** The rest, times the yield. */
  readonly effectiveHours: number;
};

export function holderHours(baseline: Baseline, scenario: Scenario, posts: readonly Post[], { from, months }: Window) {
  const { company, activities } = baseline;
  const c = coefficientsOf(scenario);
  const timeline = timelineOf(scenario);
  const courses = leverCourses(baseline, scenario, timeline, c.leverFadeMonths);
  const { ramp } = compileMonths(companyCourse(company, timeline, courses, scenario.months), courses, c);
  const reports = new Map<string, number>();
  for (const { managerId, status } of posts)
    if (managerId !== undefined && status === "here") reports.set(managerId, (reports.get(managerId) ?? 0) + 1);

  /** How far they have learnt the job: the mean of the window's months in which they are there. */
  function speedOf({ joins, leaves }: Post): number {
    let sum = 0;
    let present = 0;
    for (let ahead = 0; ahead < months; ahead++) {
      const month = addMonths(scenario.start, from + ahead);
      const tenure = monthsBetween(joins, month);
      if (tenure < 0 || (leaves !== undefined && leaves <= month)) continue;
      sum += ramp[(from + ahead) * rampLength + Math.min(tenure, rampLength - 1)]!;
      present++;
    }
    return present === 0 ? 0 : sum / present;
  }

  /** `asked`: hours by kind of work, as weights. */
  return (post: Post, asked: Float64Array): HolderHours => {
    const contractHours = (post.member?.contractHours ?? company.contractHours) * post.fteShare;
    const handHours = contractHours * (1 - company.overheadShare) * speedOf(post);
    const leadHours = Math.min(handHours, (reports.get(post.id) ?? 0) * c.spanHours);
    const all = asked.reduce((sum, hours) => sum + hours, 0);
    const effective = activities.reduce((sum, { affinity }, kind) => {
      const perHour = memberTypeIds.reduce((yielded, type) => yielded + post.mix[type] * affinity[type], 0);
      return sum + perHour * asked[kind]!;
    }, 0);
    const yieldShare = all > 0 ? effective / all : 1;
    return { contractHours, handHours, leadHours, yieldShare, effectiveHours: (handHours - leadHours) * yieldShare };
  };
}

/** When a move would happen: in the month shown, or with the first day of the manager who is still to come. */
import type { Month } from "../../../../shared/base/month.ts";
import { monthsBetween } from "../../../../shared/base/month.ts";
import { hireIdOf } from "../../../../shared/domain/post-id.ts";
import { reportingLines, type ReportingLines } from "../../../../shared/domain/reporting-lines.ts";
import { type Seated, seated } from "../../../../shared/domain/reporting-team.ts";
import { type Post, teamAt } from "../../../../shared/domain/team-at.ts";
import type { Team } from "../../../focus/use-team.ts";
import type { OrgChart } from "./org-chart.ts";

export type Moment = {
  readonly month: Month;
  readonly isShown: boolean;
  /** The facts themselves would be corrected. They know nobody who is only planned. */
  readonly isFact: boolean;
  readonly mayStandAlone: boolean;
  readonly posts: readonly Post[];
  readonly people: readonly Seated[];
  readonly personOf: ReadonlyMap<string, Post>;
  readonly lines: ReportingLines;
};

/** Whoever can be given people from their first day on, although they have not come yet. */
export const isComing = ({ scenario }: Team, { status, joins }: Post): boolean =>
  status === "coming" && monthsBetween(scenario.start, joins) < scenario.months;

export function momentFor(team: Team, chart: OrgChart, managerId: string | undefined): Moment {
  const { baseline, scenario, month, isFirstMonth, posts } = team;
  const manager = managerId === undefined ? undefined : posts.find(({ id }) => id === managerId);
  if (manager === undefined || !isComing(team, manager)) {
    const isFact = isFirstMonth && hireIdOf(managerId ?? "") === undefined;
    const { people, personOf, lines } = chart;
    return { month, isShown: true, isFact, mayStandAlone: isFirstMonth, posts, people, personOf, lines };
  }
  const then = teamAt(baseline, scenario, manager.joins);
  const people = seated(then);
  return {
    month: manager.joins,
    ...{ isShown: false, isFact: false, mayStandAlone: false, posts: then, people },
    personOf: new Map(people.map((person) => [person.id, person])),
    lines: reportingLines(people),
  };
}

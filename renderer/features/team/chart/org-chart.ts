/** The chart in one state of the plan: everyone with a place in it, how they report, and how that differs from the facts. */
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { type PersonChange, reportingChanges } from "../../../../shared/domain/reporting-changes.ts";
import { peopleBelow, reportingLines, type ReportingLines } from "../../../../shared/domain/reporting-lines.ts";
import { type Structure, type StructureFlag, structureOf } from "../../../../shared/domain/reporting-structure.ts";
import { type Seated, seated } from "../../../../shared/domain/reporting-team.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";

export const chartViews = ["before", "after", "changes"] as const;
export type ChartViewId = (typeof chartViews)[number];

export type Charting = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  /** As the facts have it. */
  readonly before: readonly Post[];
  /** In the month looked at. */
  readonly after: readonly Post[];
};

export type OrgChart = {
  readonly people: readonly Seated[];
  readonly personOf: ReadonlyMap<string, Seated>;
  readonly lines: ReportingLines;
  /** Drawn only to show who left. */
  readonly gone: ReadonlySet<string>;
  /** People below each person, themselves left out. */
  readonly below: ReadonlyMap<string, number>;
  readonly structure: Structure;
  readonly flagsOf: ReadonlyMap<string, readonly StructureFlag[]>;
  /** Of the plan against the facts, in every view. */
  readonly changes: readonly PersonChange<Seated>[];
  readonly changeOf: ReadonlyMap<string, PersonChange<Seated>>;
};

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
  new Map(things.map((thing) => [thing.id, thing]));

export function orgChart({ baseline, scenario, before, after }: Charting, view: ChartViewId): OrgChart {
  const [was, now] = [seated(before), seated(after)];
  const present = (people: readonly Seated[]) => people.filter(({ isVacant }) => !isVacant);
  const changes = reportingChanges(present(was), present(now));
  const solid = view === "before" ? was : now;
  // Whoever left stays in sight where they were.
  const chairs = new Set(now.map(({ id }) => id));
  const left =
    view === "changes" ? changes.flatMap(({ id, before: was }) => (was && !chairs.has(id) ? [was] : [])) : [];
  const people = [...solid, ...left];

  const levels = byId(baseline.levels);
  const placed = solid.map((post) => {
    const level = levels.get(post.levelId);
    return { ...post, rank: level?.rank ?? 0, leadsPeople: level?.leadsPeople ?? false };
  });
  const structure = structureOf(placed, coefficientsOf(scenario));
  const flagsOf = new Map<string, StructureFlag[]>();
  for (const flag of structure.flags) {
    const list = flagsOf.get(flag.id);
    if (list) list.push(flag);
    else flagsOf.set(flag.id, [flag]);
  }
  const lines = reportingLines(people);
  const [personOf, changeOf] = [byId(people), byId(changes)];
  const gone = new Set(left.map(({ id }) => id));
  return { people, personOf, lines, gone, below: peopleBelow(lines), structure, flagsOf, changes, changeOf };
}

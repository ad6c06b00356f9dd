/**
 * How much the engine takes on. Each limit stands beside its reason, in memory or in time on a slow core, and is checked before
 * anything is built: what passes answers, and what does not is refused in words.
 */
import { journeyStageIds } from "../catalogue/journey.ts";
import type { Baseline } from "./baseline.ts";
import type { Scenario } from "./scenario.ts";

export const projectionLimits = {
  /** Positions: members and hires. Looked through several times a month in every trial. */
  people: 2_500,
  /** Versions of people × months; each takes 250 bytes in every thread (two rows of pressures), so 75 MB at most. */
  personMonths: 300_000,
  /** Looked through for every promotion. */
  levels: 200,
  /** Effects of all levers together; each is looked up in every month while the plan is compiled. */
  leverEffects: 1_000,
  /** Dated changes in force. Each is looked up in every month while the plan is compiled. */
  changes: 2_000,
  /** Segments × activities; each holds five stages of hours in every month. */
  workCells: 600,
  /** Cells × stages × months × changes and levers that act on hours: multiplications while the plan is compiled. */
  effortSteps: 30_000_000,
  /** Rows of the linear program that hands out hours, three per group and one per kind of work: its time grows with the cube. */
  networkRows: 600,
  /** People × (listed accounts + conversations): comparisons while the plan is compiled. */
  lookUps: 100_000_000,
  /** People² × rungs on the longest way up: what promotions cost in the worst month of a trial. */
  promotionSteps: 50_000_000,
  /** People × months × trials. A core does some 20 million a second, so about a quarter of an hour. */
  memberMonths: 20_000_000_000,
  /** Bytes of results: every figure of every month and trial. */
  resultBytes: 1_500_000_000,
} as const;

export type Measure = keyof typeof projectionLimits;

const bytesPerFigure = 4;
/** Figures of a month as in `simulation/rows.ts`: totals and leavers by cause, then per activity and per segment. */
const figuresPerMonth = { totals: 21, activity: 2, segment: 5 };

const enabled = ({ changes }: Scenario) => changes.filter((change) => change.enabled);

function peopleIn({ members }: Baseline, scenario: Scenario) {
  const inForce = enabled(scenario);
  const hires = inForce.reduce((sum, change) => sum + (change.type === "hire" ? change.count : 0), 0);
  const versions = inForce.filter(({ type }) => type === "move" || type === "changeMix" || type === "changeHours");
  return { hires, people: members.length + hires, versions: members.length + hires + versions.length };
}

/** Sets of segments that someone works for, now or after a move. */
function groupsIn({ members, segments }: Baseline, scenario: Scenario): readonly ReadonlySet<string>[] {
  const everything = segments.map(({ id }) => id);
  const served = (ids: readonly string[] | undefined) => {
    const known = everything.filter((id) => ids?.includes(id));
    return known.length === 0 ? everything : known;
  };
  const lists = [
    ...members.map(({ segmentIds }) => segmentIds),
    ...enabled(scenario).map((change) => ("segmentIds" in change ? change.segmentIds : undefined)),
  ];
  return [...new Set(lists.map((ids) => served(ids).join(" ")))].map((name) => new Set(name.split(" ")));
}

/** Segments open to the same groups are one market; work for no segment is one more. */
function networkRowsOf(baseline: Baseline, groups: readonly ReadonlySet<string>[]): number {
  const signatures = baseline.segments.map(({ id }) => groups.map((group) => (group.has(id) ? 1 : 0)).join(""));
  return 3 * groups.length + (new Set(signatures).size + 1) * baseline.activities.length;
}

/** Levels on the longest way up, for a ladder without circles and not too long. */
function longestWayUp({ levels }: Baseline): number {
  if (levels.length > projectionLimits.levels) return levels.length;
  const nextOf = new Map(levels.map(({ id, nextLevelIds }) => [id, nextLevelIds]));
  const known = new Map<string, number>();
  const from = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const rungs = 1 + Math.max(0, ...(nextOf.get(id) ?? []).filter((next) => nextOf.has(next)).map(from));
    known.set(id, rungs);
    return rungs;
  };
  return Math.max(0, ...levels.map(({ id }) => from(id)));
}

/** How large a plan is, in the measures of the limits and in words a person would use. */
export function sizeOf(baseline: Baseline, scenario: Scenario) {
  const { segments, activities, levers, accounts, checkIns } = baseline;
  const { months, trials } = scenario;
  const { hires, people, versions } = peopleIn(baseline, scenario);
  const changes = enabled(scenario);
  const groups = groupsIn(baseline, scenario);
  const workCells = segments.length * activities.length;
  const onHours =
    changes.filter(({ type }) => type === "changeEffort").length +
    levers.reduce((sum, { effects }) => sum + effects.filter(({ on }) => on === "effort").length, 0);
  const { totals, activity, segment } = figuresPerMonth;
  const figures = months * (totals + activity * activities.length + segment * segments.length) + 3 * people;
  const measured: Readonly<Record<Measure, number>> = {
    people,
    personMonths: versions * months,
    levels: baseline.levels.length,
    leverEffects: levers.reduce((sum, { effects }) => sum + effects.length, 0),
    changes: changes.length,
    workCells,
    effortSteps: workCells * journeyStageIds.length * months * onHours,
    networkRows: networkRowsOf(baseline, groups),
    lookUps: people * (accounts.length + checkIns.length),
    promotionSteps: people * people * longestWayUp(baseline),
    memberMonths: Math.max(1, people) * months * trials,
    resultBytes: figures * bytesPerFigure * trials,
  };
  return { measured, hires, groups: groups.length };
}

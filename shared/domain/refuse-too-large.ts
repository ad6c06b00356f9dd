/** Refuses a plan that would take hours or more memory than there is, and says by how much it must shrink. */
import { type AppError, Fault } from "../base/errors.ts";
import type { Baseline } from "./baseline.ts";
import { type Measure, projectionLimits, sizeOf } from "./projection-limits.ts";
import type { Scenario } from "./scenario.ts";

type Size = ReturnType<typeof sizeOf>;

const limits = projectionLimits;

/** What `size` would have to become for the measure to fit its limit, where the measure grows in proportion. */
const fitting = (size: number, measure: Measure, { measured }: Size) =>
  Math.floor((size * limits[measure]) / measured[measure]);

function refusalFor(measure: Measure, size: Size, { members }: Baseline, { months, trials }: Scenario): AppError {
  const { measured, hires, groups } = size;
  const { people } = measured;
  switch (measure) {
    case "people":
      return { code: "plan/too-many-people", people, members: members.length, hires, limit: limits.people };
    case "personMonths":
      return { code: "plan/too-many-months", people, months, fitting: fitting(months, measure, size) };
    case "levels":
    case "promotionSteps":
      return { code: "plan/ladder-too-long", levels: measured.levels, people };
    case "changes":
    case "effortSteps":
      return { code: "plan/too-many-changes", changes: measured.changes, limit: limits.changes };
    case "leverEffects":
      return { code: "plan/too-many-effects", effects: measured.leverEffects, limit: limits.leverEffects };
    case "workCells":
      return { code: "plan/too-much-work", cells: measured.workCells, limit: limits.workCells };
    case "networkRows":
      return { code: "plan/too-many-groups", groups };
    case "lookUps":
      return { code: "plan/too-many-accounts", people };
    case "memberMonths":
    case "resultBytes": {
      const most = Math.min(fitting(trials, "memberMonths", size), fitting(trials, "resultBytes", size));
      return { code: "plan/too-many-trials", people, months, trials, fitting: most };
    }
  }
}

export function refuseTooLarge(baseline: Baseline, scenario: Scenario): void {
  const size = sizeOf(baseline, scenario);
  const exceeded = (Object.keys(limits) as Measure[]).find((measure) => size.measured[measure] > limits[measure]);
  if (exceeded) throw new Fault(refusalFor(exceeded, size, baseline, scenario));
}

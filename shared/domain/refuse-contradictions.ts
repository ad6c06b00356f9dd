/** Refuses a plan that means two things at once, or that leads back to its own beginning. */
import { Fault } from "../base/errors.ts";
import type { Baseline } from "./baseline.ts";
import { circleIn } from "./circles.ts";
import type { Scenario } from "./scenario.ts";

type Listed = { readonly id: string };

/** Luck is keyed by identity: two with one would live the same life, and a change to one would be a change to both. */
function refuseTwins(things: readonly Listed[], path: string): void {
  const seen = new Set<string>();
  things.forEach(({ id }, index) => {
    if (seen.has(id)) throw new Fault({ code: "plan/same-id", path: `${path}[${index}]`, id });
    seen.add(id);
  });
}

function refuseCircleOfManagers({ members }: Baseline): void {
  const circle = circleIn(
    new Map(members.map(({ id, managerId }) => [id, managerId === undefined ? [] : [managerId]])),
  );
  const nameOf = new Map(members.map(({ id, name }) => [id, name]));
  if (circle) throw new Fault({ code: "plan/circle-of-managers", names: circle.map((id) => nameOf.get(id) ?? id) });
}

/** On a ladder that leads back to itself people would rise for ever without getting anywhere. */
function refuseCircleOfLevels({ levels }: Baseline): void {
  const circle = circleIn(new Map(levels.map(({ id, nextLevelIds }) => [id, nextLevelIds])));
  const nameOf = new Map(levels.map(({ id, name }) => [id, name]));
  if (circle) throw new Fault({ code: "plan/circle-of-levels", names: circle.map((id) => nameOf.get(id) ?? id) });
}

export function refuseContradictions(baseline: Baseline, scenario: Scenario): void {
  for (const list of ["levels", "members", "segments", "activities", "levers"] as const)
    refuseTwins(baseline[list], `baseline.${list}`);
  refuseTwins(scenario.changes, "scenario.changes");
  refuseCircleOfManagers(baseline);
  refuseCircleOfLevels(baseline);
}

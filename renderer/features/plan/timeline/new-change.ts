/** What a new change of each type begins as: something that is possible in this plan, to be put right beside the timeline. */
import type { Month } from "../../../../shared/base/month.ts";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { mostly, ordinaryLevelFor } from "../../../../shared/analysis/decisions/next-steps.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Change, ChangeType } from "../../../../shared/domain/change.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { type Post, teamAt } from "../../../../shared/domain/team-at.ts";

/** In the order of the menu, by lane. */
export const changeTypes = [
  ["hire", "leave"],
  ["promote", "move", "changeMix", "changeHours"],
  ["openSeats", "openProductSeats"],
  ["startLever", "stopLever"],
  ["changeGrowth", "changeEffort", "changeCompany"],
] as const satisfies readonly (readonly ChangeType[])[];

export type Around = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly month: Month;
  readonly id: string;
  /** Whom the screens are about just now, where they are on the team. */
  readonly personId?: string | undefined;
};

/** Why there is nothing to begin with. */
export type Lacking = "nobody" | "noLevel" | "noNextLevel" | "noIdleLever" | "noRunningLever" | "noSegment";

export type Begun = { readonly change: Change } | { readonly lacking: Lacking };

/** Which levers run in that month, as the plan has it. */
function runningLevers({ baseline, scenario, month }: Pick<Around, "baseline" | "scenario" | "month">) {
  const running = new Set(baseline.levers.filter((lever) => lever.running).map(({ id }) => id));
  for (const change of scenario.changes.toSorted((a, b) => (a.month < b.month ? -1 : 1))) {
    if (!change.enabled || change.month > month) continue;
    if (change.type === "startLever") running.add(change.leverId);
    if (change.type === "stopLever") running.delete(change.leverId);
  }
  return running;
}

/** A lever to start that nothing in the plan starts or stops again later, so that beginning it contradicts nothing. */
function idleLever(around: Around) {
  const running = runningLevers(around);
  const planned = new Set(
    around.scenario.changes.flatMap((change) => ("leverId" in change && change.enabled ? [change.leverId] : [])),
  );
  const idle = around.baseline.levers.filter(({ id }) => !running.has(id) && !planned.has(id));
  return idle.find(({ owner }) => owner !== undefined) ?? idle[0];
}

function stoppableLever(around: Around) {
  const running = runningLevers(around);
  const stopped = new Set(
    around.scenario.changes.flatMap((change) =>
      change.type === "stopLever" && change.enabled ? [change.leverId] : [],
    ),
  );
  return around.baseline.levers.find(({ id }) => running.has(id) && !stopped.has(id));
}

/** The type that the team has least of: a hire makes it rounder. */
const rarestType = ({ members }: Baseline) =>
  memberTypeIds.toSorted((one, other) => {
    const sum = (type: typeof one) => members.reduce((all, { mix }) => all + mix[type], 0);
    return sum(one) - sum(other);
  })[0]!;

const nextLevel = ({ levels }: Baseline, { levelId }: Post) => {
  const next = levels.find(({ id }) => id === levelId)?.nextLevelIds ?? [];
  return levels.find(({ id }) => next.includes(id));
};

export function beginChange(type: ChangeType, around: Around): Begun {
  const { baseline, scenario, month, id, personId } = around;
  const dated = { id, month, enabled: true, tags: [] };
  const here = teamAt(baseline, scenario, month).filter(({ kind, status }) => kind === "member" && status === "here");
  // Somebody with no departure ahead, so that nothing planned for them comes after it.
  const staying = here.filter(({ leaves }) => leaves === undefined);
  const planned = new Set(
    scenario.changes.flatMap((change) => ("memberId" in change && change.month > month ? [change.memberId] : [])),
  );
  const free = type === "leave" ? staying.filter((post) => !planned.has(post.id)) : staying;
  const person = free.find((post) => post.id === personId) ?? free[0];
  const segment = baseline.segments[0];
  switch (type) {
    case "hire": {
      const rarest = rarestType(baseline);
      const level = ordinaryLevelFor(rarest, baseline) ?? baseline.levels[0];
      if (level === undefined) return { lacking: "noLevel" };
      const terms = { count: 1, levelId: level.id, fteShare: 1, segmentIds: [], honestInterview: true };
      return { change: { ...dated, type, ...terms, mix: { ...mostly(rarest) } } };
    }
    case "leave":
      return person ? { change: { ...dated, type, memberId: person.id } } : { lacking: "nobody" };
    case "promote": {
      const riser = person && nextLevel(baseline, person) ? person : free.find((post) => nextLevel(baseline, post));
      const level = riser && nextLevel(baseline, riser);
      return riser && level
        ? { change: { ...dated, type, memberId: riser.id, levelId: level.id } }
        : { lacking: person ? "noNextLevel" : "nobody" };
    }
    case "move":
      return person
        ? { change: { ...dated, type, memberId: person.id, segmentIds: [...person.segmentIds] } }
        : { lacking: "nobody" };
    case "changeMix":
      return person
        ? { change: { ...dated, type, memberId: person.id, mix: { ...person.mix } } }
        : { lacking: "nobody" };
    case "changeHours":
      return person
        ? { change: { ...dated, type, memberId: person.id, fteShare: person.fteShare === 1 ? 0.8 : 1 } }
        : { lacking: "nobody" };
    case "openSeats": {
      const level = baseline.levels.find(({ leadsPeople }) => leadsPeople) ?? baseline.levels[0];
      return level ? { change: { ...dated, type, levelId: level.id, count: 1 } } : { lacking: "noLevel" };
    }
    case "openProductSeats":
      return { change: { ...dated, type, count: 1 } };
    case "startLever": {
      const lever = idleLever(around);
      return lever ? { change: { ...dated, type, leverId: lever.id } } : { lacking: "noIdleLever" };
    }
    case "stopLever": {
      const lever = stoppableLever(around);
      return lever ? { change: { ...dated, type, leverId: lever.id } } : { lacking: "noRunningLever" };
    }
    case "changeGrowth": {
      if (segment === undefined) return { lacking: "noSegment" };
      const { newPerMonth, monthlyGrowth } = segment.growth;
      return { change: { ...dated, type, segmentId: segment.id, growth: { newPerMonth, monthlyGrowth } } };
    }
    case "changeEffort":
      return { change: { ...dated, type, scope: { segmentIds: [], stages: [], activityIds: [], ratio: 0.9 } } };
    case "changeCompany": {
      const processMaturityShare = Math.min(1, Math.round((baseline.company.processMaturityShare + 0.1) * 100) / 100);
      return { change: { ...dated, type, processMaturityShare } };
    }
  }
}

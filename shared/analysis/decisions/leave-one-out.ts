/** What each part of a plan is worth: the plan with it, less the same plan without it, on the same luck. */
import type { Baseline } from "../../domain/baseline.ts";
import type { Change } from "../../domain/change.ts";
import { copyOf } from "../../domain/edits/recipe.ts";
import { removeMembers } from "../../domain/edits/remove-members.ts";
import type { Scenario } from "../../domain/scenario.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { type Interval, intervalOf } from "../statistics/estimate.ts";
import type { PairedDifference } from "../projection.ts";
import { differencesOf } from "./score-differences.ts";
import { type Plan, type ScoreOptions, scorePlans } from "./score-plans.ts";
import { type ScoreId, type TrialScores, scoreIds } from "./trial-scores.ts";

export type Part =
  /** The team as if this person had never been on it. */
  | { readonly kind: "member"; readonly memberId: string }
  /** They leave on the first day: colleagues feel it, and a successor is sought as the policy says. */
  | { readonly kind: "replaceableMember"; readonly memberId: string }
  | { readonly kind: "change"; readonly changeId: string }
  /** One that runs today; a lever that the plan starts is a change. */
  | { readonly kind: "lever"; readonly leverId: string };

/** With the part minus without it, and where the true difference lies in 95 of 100 such comparisons. */
export type Worth = PairedDifference & Interval;

export type PartWorth = Readonly<Record<ScoreId, Worth>> & { readonly part: Part };

/** On the team on the first day, and not leaving on it anyway. */
function isThere(memberId: string, { baseline, scenario: { start, changes } }: Plan): boolean {
  const leaves = (change: Change) =>
    change.enabled && change.type === "leave" && change.memberId === memberId && change.month <= start;
  const member = baseline.members.find(({ id }) => id === memberId);
  if (!member || member.joined > start || changes.some(leaves)) return false;
  return member.leaves === undefined || member.leaves > start;
}

/** Everything that can be left out: people, enabled changes, running levers. */
export function partsOf(baseline: Baseline, scenario: Scenario): readonly Part[] {
  const memberIds = baseline.members.map(({ id }) => id);
  return [
    ...memberIds.map((memberId) => ({ kind: "member", memberId }) as const),
    ...memberIds
      .filter((memberId) => isThere(memberId, { baseline, scenario }))
      .map((memberId) => ({ kind: "replaceableMember", memberId }) as const),
    ...scenario.changes.filter(({ enabled }) => enabled).map(({ id }) => ({ kind: "change", changeId: id }) as const),
    ...baseline.levers.filter(({ running }) => running).map(({ id }) => ({ kind: "lever", leverId: id }) as const),
  ];
}

function withoutMember({ baseline, scenario }: Plan, memberId: string): Plan {
  const draft = copyOf({ id: "", name: "", baseline, scenarios: [scenario], activeScenarioId: scenario.id });
  removeMembers([memberId])(draft);
  return { baseline: draft.baseline, scenario: draft.scenarios[0]! };
}

/** The plan without the part. */
export function without(part: Part, plan: Plan): Plan {
  const { baseline, scenario } = plan;
  switch (part.kind) {
    case "member":
      return withoutMember(plan, part.memberId);
    case "replaceableMember": {
      const dated = { id: `leave-one-out-${part.memberId}`, month: scenario.start, enabled: true, tags: [] };
      const change: Change = { ...dated, type: "leave", memberId: part.memberId };
      return { baseline, scenario: { ...scenario, changes: [...scenario.changes, change] } };
    }
    case "change": {
      const changes = scenario.changes.map((change) =>
        change.id === part.changeId ? { ...change, enabled: false } : change,
      );
      return { baseline, scenario: { ...scenario, changes } };
    }
    case "lever": {
      const levers = baseline.levers.map((lever) => (lever.id === part.leverId ? { ...lever, running: false } : lever));
      return { baseline: { ...baseline, levers }, scenario };
    }
  }
}

/** The departure that the comparison itself made is no loss the plan could have spared. */
const withoutOwnDeparture = (part: Part, scores: TrialScores): TrialScores =>
  part.kind === "replaceableMember" ? { ...scores, leavers: scores.leavers.map((leavers) => leavers - 1) } : scores;

/** From the trials of both plans, which share seed and number. */
export function worthOf(part: Part, whole: TrialScores, rest: TrialScores): PartWorth {
  const differences = differencesOf(whole, withoutOwnDeparture(part, rest));
  const worths = scoreIds.map((id) => [id, { ...differences[id], ...intervalOf(differences[id]) }] as const);
  return { part, ...(Object.fromEntries(worths) as Record<ScoreId, Worth>) };
}

/** Most shortfall prevented first; among equals, most ARR. Undefined once no longer wanted. */
export async function leaveOneOut(
  baseline: Baseline,
  scenario: Scenario,
  parts: readonly Part[],
  simulators: readonly Simulator[],
  options: ScoreOptions = {},
): Promise<readonly PartWorth[] | undefined> {
  const plan = { baseline, scenario };
  const scores = await scorePlans([plan, ...parts.map((part) => without(part, plan))], simulators, options);
  if (!scores) return undefined;
  const [whole, ...rests] = scores;
  return parts
    .map((part, index) => worthOf(part, whole!, rests[index]!))
    .sort((one, other) => one.shortfall.mean - other.shortfall.mean || other.finalArrJpy.mean - one.finalArrJpy.mean);
}

/** What each change of a plan is worth with all the others in place: the plan, less the same plan without it, on the same luck. */
import type { Scenario } from "../../domain/scenario.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { type Interplay, interplayOf, mostPairs, topPairs } from "./interplay.ts";
import { type Plan, type ScoreOptions, readPlans } from "./score-plans.ts";
import {
  type MeasureId,
  type WorthScores,
  type Worths,
  betterMeasure,
  isNothing,
  measureIds,
  signOf,
  worthBetween,
  worthScores,
  worthsBetween,
} from "./worth-scores.ts";

/** Which places a change may truly hold, given what luck leaves open; equal where it is told from all the others. */
export type Places = { readonly best: number; readonly last: number };

export type ChangeWorth = {
  readonly changeId: string;
  readonly worths: Worths;
  readonly places: Readonly<Record<MeasureId, Places>>;
};

export type GroupWorth = {
  /** Absent for all changes together. */
  readonly tag?: string | undefined;
  readonly changeIds: readonly string[];
  readonly worths: Worths;
};

export type ChangeWorths = {
  readonly scenarioId: string;
  readonly trials: number;
  /** In the order of the plan. */
  readonly changes: readonly ChangeWorth[];
  readonly groups: readonly GroupWorth[];
  /** The two foremost by each measure, looked at together. */
  readonly pairs: readonly Interplay[];
};

export type AskedWorths = { readonly trials: number };

export const withoutChanges = (scenario: Scenario, ids: readonly string[]): Scenario => ({
  ...scenario,
  changes: scenario.changes.map((change) => (ids.includes(change.id) ? { ...change, enabled: false } : change)),
});

type Group = Omit<GroupWorth, "worths">;

/** A tag of one change is that change; a tag of all changes is all of them. */
export function groupsOf({ changes }: Scenario): readonly Group[] {
  const enabled = changes.filter(({ enabled: isOn }) => isOn);
  if (enabled.length < 2) return [];
  const tags = [...new Set(enabled.flatMap((change) => change.tags))];
  const tagged = tags.map((tag) => ({
    tag,
    changeIds: enabled.filter((change) => change.tags.includes(tag)).map(({ id }) => id),
  }));
  return [
    ...tagged.filter(({ changeIds }) => changeIds.length > 1 && changeIds.length < enabled.length),
    { changeIds: enabled.map(({ id }) => id) },
  ];
}

/** Two changes are compared as they are valued: on the luck of the plan, so that what both share falls away. */
function placesOf(id: MeasureId, rests: readonly WorthScores[], index: number): Places {
  let better = 0;
  let worse = 0;
  rests.forEach((other, at) => {
    if (at === index) return;
    const mine = rests[index]!;
    // The less is left without it, the more it was worth.
    const lead = worthBetween(
      id,
      mine.trials,
      (trial) => other[id][trial]!,
      (trial) => mine[id][trial]!,
    );
    const sign = signOf(id, lead);
    if (sign > 0) worse += 1;
    if (sign < 0) better += 1;
  });
  return { best: 1 + better, last: rests.length - worse };
}

export async function valueChanges(
  { baseline, scenario }: Plan,
  simulators: readonly Simulator[],
  { onProgress, ...options }: ScoreOptions = {},
): Promise<ChangeWorths | undefined> {
  const ids = scenario.changes.filter(({ enabled }) => enabled).map(({ id }) => id);
  const groups = groupsOf(scenario);
  const left = [...ids.map((id) => [id]), ...groups.map(({ changeIds }) => changeIds)];
  const plans = 1 + left.length;
  /** Pairs come last: which they are is known only once the changes are valued. */
  const most = plans + (ids.length > 1 ? mostPairs : 0);
  /** Each reading begins with the plan itself, which teaches how hours are handed out. */
  const read = (others: readonly Scenario[], before: number) =>
    readPlans(
      [scenario, ...others].map((of) => ({ baseline, scenario: of })),
      simulators,
      worthScores,
      { ...options, onProgress: (done) => onProgress?.(before + done, (before + done) / most) },
    );
  const scores = await read(
    left.map((gone) => withoutChanges(scenario, gone)),
    0,
  );
  if (!scores) return undefined;
  const [whole, ...rests] = scores;
  const single = rests.slice(0, ids.length);
  const changes = ids.map((changeId, index): ChangeWorth => {
    const places = measureIds.map((id) => [id, placesOf(id, single, index)] as const);
    return {
      changeId,
      worths: worthsBetween(whole!, single[index]!),
      places: Object.fromEntries(places) as ChangeWorth["places"],
    };
  });
  const pairs = topPairs(changes);
  const together = await read(
    pairs.map(({ changeIds }) => withoutChanges(scenario, changeIds)),
    plans,
  );
  if (!together) return undefined;
  return {
    scenarioId: scenario.id,
    trials: whole!.trials,
    changes,
    groups: groups.map((group, index) => ({ ...group, worths: worthsBetween(whole!, rests[ids.length + index]!) })),
    pairs: pairs.map((pair, index) => {
      const of = (id: string) => single[ids.indexOf(id)]!;
      return interplayOf(pair, whole!, [of(pair.changeIds[0]), of(pair.changeIds[1])], together[index + 1]!);
    }),
  };
}

export const changeWorths = async (
  plan: Plan,
  { trials }: AskedWorths,
  onProgress: (doneShare: number) => void = () => undefined,
): Promise<ChangeWorths> =>
  (await valueChanges(plan, [inProcessSimulator()], { trials, onProgress: (_, share) => onProgress(share) }))!;

/** Best first; what changes nothing stands where nothing stands. */
export const inOrder = (changes: readonly ChangeWorth[], by: MeasureId): readonly ChangeWorth[] => {
  const sign = betterMeasure[by] === "higher" ? 1 : -1;
  return changes.toSorted((one, other) => sign * (other.worths[by].mean - one.worths[by].mean));
};

/** What a change does, as far as it can be told: by everything but money. */
export type Standing =
  /** Not one future is another without it. */
  | { readonly kind: "nothing" }
  /** Whatever it does, luck could have done. */
  | { readonly kind: "unclear" }
  | { readonly kind: "told"; readonly helps: readonly MeasureId[]; readonly harms: readonly MeasureId[] };

const deeds = ["work", "hold", "kept", "arr"] as const satisfies readonly MeasureId[];

export function standingOf(worths: Worths): Standing {
  if (deeds.every((id) => isNothing(worths[id]))) return { kind: "nothing" };
  const helps = deeds.filter((id) => signOf(id, worths[id]) > 0);
  const harms = deeds.filter((id) => signOf(id, worths[id]) < 0);
  return helps.length + harms.length === 0 ? { kind: "unclear" } : { kind: "told", helps, harms };
}

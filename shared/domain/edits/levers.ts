/** What the team can pull: taken from the catalogue or made anew, put right, given up; and when a plan pulls it. */
import type { Lever } from "../lever.ts";
import { isSwitching, runsIn } from "../lever-standing.ts";
import { activeScenario, type Workspace } from "../workspace.ts";
import type { At } from "./at-month.ts";
import { copyOf, type Recipe } from "./recipe.ts";
import { inActiveScenario } from "./scenarios.ts";

/** Facts of a lever; one set to undefined is taken away. */
export type LeverFacts = { readonly [Fact in keyof Omit<Lever, "id">]?: Lever[Fact] | undefined };

export const addLever =
  (lever: Lever): Recipe =>
  ({ baseline }) => {
    if (baseline.levers.every(({ id }) => id !== lever.id)) baseline.levers.push(copyOf(lever));
  };

export const changeLever =
  (leverId: string, facts: LeverFacts): Recipe =>
  ({ baseline }) => {
    const lever = baseline.levers.find(({ id }) => id === leverId);
    if (!lever) return;
    for (const [name, value] of Object.entries(facts)) {
      if (value === undefined) Reflect.deleteProperty(lever, name);
      else Object.assign(lever, { [name]: copyOf(value) });
    }
  };

/** How many plans that still follow the facts start or stop it: told before it goes. */
export const plansWith = ({ scenarios }: Workspace, leverId: string): number =>
  scenarios.filter(({ frozen, changes }) => frozen === undefined && changes.some(isSwitching(leverId))).length;

/** With its starts and stops in every plan that follows the facts. What was promised in a conversation stays promised. */
export const removeLever =
  (leverId: string): Recipe =>
  ({ baseline, scenarios }) => {
    baseline.levers = baseline.levers.filter(({ id }) => id !== leverId);
    for (const followUp of baseline.checkIns.flatMap(({ followUps }) => followUps))
      if (followUp.leverId === leverId) delete followUp.leverId;
    for (const scenario of scenarios) {
      if (scenario.frozen !== undefined) continue;
      scenario.changes = scenario.changes.filter((change) => !isSwitching(leverId)(change));
    }
  };

/** From that month on it runs, or does not: what the plan said of it from then on is replaced, and nothing is said twice. */
export const switchLeverAt =
  ({ month, newId }: At, leverId: string, isOn: boolean): Recipe =>
  (draft) => {
    const lever = draft.baseline.levers.find(({ id }) => id === leverId);
    if (!lever || activeScenario(draft).frozen !== undefined) return;
    inActiveScenario((scenario) => {
      scenario.changes = scenario.changes.filter(
        (change) => !(change.enabled && isSwitching(leverId)(change) && change.month >= month),
      );
      if (runsIn(lever, scenario, month) === isOn) return;
      const type = isOn ? "startLever" : "stopLever";
      scenario.changes.push({ id: newId, type, month, enabled: true, tags: [], leverId });
    })(draft);
  };

/** The plan says nothing of it any more: it does what it does today. */
export const leaveLeverAsItIs = (leverId: string): Recipe =>
  inActiveScenario((scenario) => {
    scenario.changes = scenario.changes.filter((change) => !isSwitching(leverId)(change));
  });

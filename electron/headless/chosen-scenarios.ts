import { Fault } from "../../shared/base/errors.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { livingScenarios, type Workspace } from "../../shared/domain/workspace.ts";
import type { Request } from "./arguments.ts";

/** Names are compared as people type them: width and case do not matter. */
const plain = (name: string) => name.normalize("NFKC").trim().toLowerCase();

function scenarioNamed(name: string, scenarios: readonly Scenario[]): Scenario {
  const found =
    scenarios.find((scenario) => scenario.name === name) ??
    scenarios.find(({ id }) => id === name) ??
    scenarios.find((scenario) => plain(scenario.name) === plain(name));
  if (found) return found;
  throw new Fault({ code: "scenario/unknown", name, known: scenarios.map((scenario) => scenario.name) });
}

/** The scenarios asked for, or all that are not archived, with the trials, the seed and the precision asked for. */
export function chosenScenarios({ scenarios }: Workspace, request: Request): Scenario[] {
  const { scenarios: names, trials, seed, precision } = request;
  const chosen =
    names.length === 0 ? livingScenarios({ scenarios }) : names.map((name) => scenarioNamed(name, scenarios));
  return [...new Set(chosen)].map((scenario) => ({
    ...scenario,
    trials: trials ?? scenario.trials,
    seed: seed ?? scenario.seed,
    ...(precision && { precision }),
  }));
}

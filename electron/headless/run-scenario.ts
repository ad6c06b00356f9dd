/** One scenario with everything that was asked about it, each step of it with a progress of its own. */
import { leaveOneOut, partsOf } from "../../shared/analysis/decisions/leave-one-out.ts";
import { project } from "../../shared/analysis/project.ts";
import { sensitivitiesOf } from "../../shared/analysis/uncertainty/sensitivity.ts";
import {
  type UncertainProjection,
  projectWithUncertainty,
} from "../../shared/analysis/uncertainty/project-with-uncertainty.ts";
import { calibrate } from "../../shared/analysis/survival/calibrate.ts";
import { learntIn } from "../../shared/analysis/survival/learnt-ranges.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { Scenario } from "../../shared/domain/scenario.ts";
import type { Simulator } from "../../shared/simulation/protocol.ts";
import { type Request, type WorldsAsked, fewestEach, fewestWorlds } from "./arguments.ts";
import type { Run } from "./report/report.ts";

/** What a run is busy with; words: shared/i18n, `analyses.progress` and `report.progress`. */
export type Stage = "futures" | "worlds" | "worth";
/** Starts a progress over so many steps: hears how many are done, and ends. */
export type Watch = (stage: Stage, total: number) => { report: (done: number) => void; end: () => void };

/** Enough to tell chance from not knowing; telling a hundred assumptions apart takes more. */
const ordinaryWorlds = 200;
const worldsForSensitivity = 500;
/** Trials of each plan without a part: enough to rank parts, few enough for a plan of sixty. */
const trialsForWorth = 1_000;

/** The scenario's trials shared out among as many worlds as what is asked takes. */
function sharedOut({ trials }: Scenario, { sensitivity }: Request): WorldsAsked {
  const most = sensitivity ? worldsForSensitivity : ordinaryWorlds;
  const worlds = Math.max(fewestWorlds, Math.min(most, Math.floor(trials / fewestEach)));
  return { worlds, trialsPerWorld: Math.max(fewestEach, Math.round(trials / worlds)) };
}

async function inWorlds(
  baseline: Baseline,
  scenario: Scenario,
  request: Request,
  simulators: readonly Simulator[],
  watch: Watch,
): Promise<UncertainProjection> {
  const asked = request.worlds ?? sharedOut(scenario, request);
  const { report, end } = watch("worlds", asked.worlds * asked.trialsPerWorld);
  const learnt = learntIn(scenario, calibrate(baseline));
  const options = { ...asked, learnt, onProgress: report };
  // Always wanted, so never undefined.
  return (await projectWithUncertainty(baseline, scenario, simulators, options).finally(end))!;
}

async function worthOf(baseline: Baseline, scenario: Scenario, simulators: readonly Simulator[], watch: Watch) {
  const parts = partsOf(baseline, scenario);
  const { report, end } = watch("worth", parts.length + 1);
  const options = { trials: trialsForWorth, onProgress: report };
  return (await leaveOneOut(baseline, scenario, parts, simulators, options).finally(end))!;
}

export async function runScenario(
  baseline: Baseline,
  scenario: Scenario,
  request: Request,
  simulators: readonly Simulator[],
  watch: Watch,
): Promise<Run> {
  const uncertain =
    request.uncertainty || request.sensitivity
      ? await inWorlds(baseline, scenario, request, simulators, watch)
      : undefined;

  async function plain() {
    const { report, end } = watch("futures", scenario.trials);
    return project(baseline, scenario, simulators, report).finally(end);
  }

  const projection = uncertain && request.uncertainty ? uncertain.projection : await plain();
  return {
    baseline,
    scenario,
    projection,
    withNames: request.names,
    further: {
      ...(uncertain && request.uncertainty && { uncertainty: uncertain.uncertainty }),
      ...(uncertain && request.sensitivity && { sensitivity: sensitivitiesOf(uncertain.run) }),
      ...(request.worth && { worth: await worthOf(baseline, scenario, simulators, watch) }),
    },
  };
}

/** Runs beside the one on screen: a plan as it was, on other facts, or with something changed. Threads for them live only while they are asked for. */
import { createContext } from "react";
import type { Option, OptionValue } from "../../shared/analysis/decisions/value-options.ts";
import type { Ground } from "../../shared/analysis/comparison/common-ground.ts";
import type { Projection } from "../../shared/analysis/projection.ts";
import { type ComparisonWatch, createProjector, type Job, type Projector } from "./projector.ts";
import type { Plan } from "./projector-protocol.ts";
import type { SimulatorPool } from "./simulator-pool.ts";

export type Aside = {
  /** Hears rough pictures of the run as they come, each sharper than the last. */
  project(plan: Plan, onPicture: (picture: Projection) => void): Job<Projection>;
  /** What changes of a plan are worth. */
  valueOptions(plan: Plan, options: readonly Option[]): Job<readonly OptionValue[]>;
  /** Several plans on the same luck; hears each of them twice, from a few futures and from all. */
  comparePlans(plans: readonly Plan[], ground: Ground, watch: ComparisonWatch): Job<true>;
};

/** Long enough for the next question to find warm threads. */
const restMs = 5_000;

export function createAside(openPool: () => SimulatorPool, report: (cause: unknown) => void): Aside {
  let projector: Projector | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  function rest() {
    asked -= 1;
    if (asked > 0) return;
    closing = setTimeout(() => {
      projector?.close();
      projector = undefined;
    }, restMs);
  }

  function start<Value>(ask: (projector: Projector) => Job<Value>): Job<Value> {
    clearTimeout(closing);
    projector ??= createProjector(openPool, report);
    asked += 1;
    const job = ask(projector);
    void job.result.then(rest, rest);
    return job;
  }

  return {
    project: (plan, onPicture) => start(({ project }) => project(plan, { onProgress: () => undefined, onPicture })),
    valueOptions: (plan, options) => start(({ valueOptions }) => valueOptions(plan, options)),
    comparePlans: (plans, ground, watch) => start(({ comparePlans }) => comparePlans(plans, ground, watch)),
  };
}

/** Provided once by the composition root. */
export const AsideContext = createContext<Aside | undefined>(undefined);

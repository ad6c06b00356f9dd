/** Projections beside the one on screen: a plan as it was, a plan on other facts. Threads for them live only while they are asked for. */
import { createContext } from "react";
import type { Projection } from "../../shared/analysis/projection.ts";
import { createProjector, type Job, type Projector } from "./projector.ts";
import type { Plan } from "./projector-protocol.ts";
import type { SimulatorPool } from "./simulator-pool.ts";

/** Hears rough pictures of the run as they come, each sharper than the last. */
export type ProjectAside = (plan: Plan, onPicture: (picture: Projection) => void) => Job<Projection>;

/** Long enough for the next question to find warm threads. */
const restMs = 5_000;

export function createAside(openPool: () => SimulatorPool, report: (cause: unknown) => void): ProjectAside {
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

  return (plan, onPicture) => {
    clearTimeout(closing);
    projector ??= createProjector(openPool, report);
    asked += 1;
    const job = projector.project(plan, { onProgress: () => undefined, onPicture });
    void job.result.then(rest, rest);
    return job;
  };
}

/** Provided once by the composition root. */
export const AsideContext = createContext<ProjectAside | undefined>(undefined);

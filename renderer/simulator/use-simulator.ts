import { createContext, use, useEffect } from "react";
import { useStore } from "zustand";
import type { AppError } from "../../shared/base/errors.ts";
import type { Projection } from "../../shared/analysis/projection.ts";
import type { NextSteps } from "./next-steps.store.ts";
import type { Run, Shown } from "./simulator.store.ts";
import type { SimulatorStores } from "./start-simulator.ts";
import { markProjected } from "./mark-projected.ts";

/** The running simulator, provided once by the composition root. */
export const SimulatorContext = createContext<SimulatorStores | undefined>(undefined);

function useStores(): SimulatorStores {
  const stores = use(SimulatorContext);
  if (stores === undefined) throw new Error("useProjection needs a SimulatorContext above it");
  return stores;
}

/** The latest finished projection; kept while the next one runs. */
export const useProjection = (): Projection | undefined => useShown()?.projection;

/** The same with the revision it is of, and whether it is a rough one. */
export const useShown = (): Shown | undefined => useStore(useStores().simulator, ({ shown }) => shown);

export const useRun = (): Run => useStore(useStores().simulator, ({ run }) => run);

/** Without its progress: for whoever only asks whether it runs, so that they are not drawn again at every step of it. */
export const useRunStatus = (): Run["status"] => useStore(useStores().simulator, ({ run }) => run.status);

/** Whether a newer or a sharper picture is on its way. */
export const useIsSettling = (): boolean =>
  useStore(useStores().simulator, ({ run, shown }) => run.status === "running" || shown?.isRough === true);

/** Whether the last run broke down, which a plan that cannot be projected does not. */
export const useHasFailed = (): boolean =>
  useStore(useStores().simulator, ({ run }) => run.status === "failed" && !run.error.code.startsWith("plan/"));

/** Why the plan on screen cannot be projected at all; undefined for one that can, and for a failure that is not the plan's. */
export const useRefusal = (): AppError | undefined =>
  useStore(useStores().simulator, ({ run }) =>
    run.status === "failed" && run.error.code.startsWith("plan/") ? run.error : undefined,
  );

/** Ends a run that takes too long; what is on screen stays. */
export const useStop = (): (() => void) => useStore(useStores().simulator, ({ stop }) => stop);

/** Runs a failed or stopped projection again. */
export const useRetry = (): (() => void) => useStore(useStores().simulator, ({ retry }) => retry);

/** Worked out for as long as a component that asks for them is on screen. */
export function useNextSteps(): NextSteps {
  const { nextSteps } = useStores();
  const look = useStore(nextSteps, (state) => state.look);
  useEffect(() => look(), [look]);
  return useStore(nextSteps, ({ steps }) => steps);
}

/** Weighs them again after a failure. */
export const useRetrySteps = (): (() => void) => useStore(useStores().nextSteps, ({ retry }) => retry);

/** Used once, by the component that holds all that shows a projection: marks when one is on the glass. */
export function useProjectedMark(): void {
  const shown = useShown();
  useEffect(() => (shown ? markProjected(shown) : undefined), [shown]);
}

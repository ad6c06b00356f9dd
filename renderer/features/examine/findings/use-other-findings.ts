/** The same examination of the other plans, one after the other, remembered for as long as neither plan nor facts change. */
import { use, useEffect, useState } from "react";
import type { Findings } from "../../../../shared/analysis/findings/findings-of.ts";
import { attempt } from "../../../../shared/base/errors.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { factsOf } from "../../../../shared/domain/facts-of.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { activeScenario, livingScenarios } from "../../../../shared/domain/workspace.ts";
import { AnalystContext } from "../../../analyst/use-answer.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";

type Known = { readonly baseline: Baseline; readonly found: Findings | undefined };

export type OtherPlan = {
  readonly scenario: Scenario;
  readonly status: "waiting" | "ready" | "failed";
  readonly found: Findings | undefined;
};

export type OtherPlans = {
  readonly plans: readonly OtherPlan[];
  /** With those that are left out because there are too many. */
  readonly all: number;
  readonly isStopped: boolean;
  readonly stop: (isStopped: boolean) => void;
  /** Undefined once nothing is left to do. */
  readonly doneShare: number | undefined;
};

/** As many as are compared at once. */
const mostPlans = 8;

/** Nothing is asked until the plan on screen has been examined. */
export function useOtherFindings(isWanted: boolean): OtherPlans {
  const analyst = use(AnalystContext);
  const workspace = useWorkspace(({ workspace: open }) => open);
  const [known, learn] = useState<ReadonlyMap<Scenario, Known>>(new Map());
  const [isStopped, stop] = useState(false);
  const [share, setShare] = useState(0);
  const active = activeScenario(workspace);
  const others = livingScenarios(workspace).filter((scenario) => scenario !== active);
  const plans = others.slice(0, mostPlans).map((scenario): OtherPlan => {
    const own = known.get(scenario);
    const isCurrent = own !== undefined && own.baseline === factsOf(workspace, scenario);
    if (!isCurrent) return { scenario, status: "waiting", found: undefined };
    return { scenario, status: own.found ? "ready" : "failed", found: own.found };
  });
  const next = plans.find(({ status }) => status === "waiting")?.scenario;
  const baseline = next && factsOf(workspace, next);
  useEffect(() => {
    if (analyst === undefined || next === undefined || baseline === undefined || isStopped || !isWanted)
      return undefined;
    let isAwaited = true;
    const job = analyst.ask(
      "findings",
      { baseline, scenario: next },
      { attempts: 0 },
      (done) => isAwaited && setShare(done),
    );
    void attempt(() => job.result, console.error).then((result) => {
      if (!isAwaited) return;
      setShare(0);
      learn((before) => new Map(before).set(next, { baseline, found: result.ok ? result.value : undefined }));
    });
    return () => {
      isAwaited = false;
      setShare(0);
      job.drop();
    };
  }, [analyst, next, baseline, isStopped, isWanted]);
  const done = plans.filter(({ status }) => status !== "waiting").length;
  return {
    ...{ plans, isStopped, stop },
    all: others.length,
    doneShare: next === undefined ? undefined : (done + share) / plans.length,
  };
}

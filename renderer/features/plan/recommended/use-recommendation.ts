/** The search, begun and stopped by hand: never by itself, for it takes all of a processor for seconds. */
import { use, useEffect, useRef, useState } from "react";
import type { AskedPlan } from "../../../../shared/analysis/recommended-plan/asked.ts";
import type { RecommendedPlan } from "../../../../shared/analysis/recommended-plan/recommend.ts";
import { attempt } from "../../../../shared/base/errors.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { AnalystContext } from "../../../analyst/use-answer.ts";
import { useWorkspace } from "../../../workspace/use-workspace.ts";

export type Found = {
  readonly answer: RecommendedPlan;
  /** What it is about. */
  readonly baseline: Baseline;
  readonly scenario: Scenario;
};

type Run =
  { readonly status: "idle" | "stopped" | "failed" } | { readonly status: "searching"; readonly doneShare: number };

export type Recommendation = {
  readonly run: Run;
  readonly found: Found | undefined;
  /** The plan on screen is not the one that was searched for. */
  readonly isStale: boolean;
  readonly start: (asked: AskedPlan) => void;
  readonly stop: () => void;
};

/** What is planned may be the same again after an undo, in another object. */
const planOf = ({ name: _name, note: _note, tags: _tags, ...plan }: Scenario) => JSON.stringify(plan);

export function useRecommendation(): Recommendation {
  const analyst = use(AnalystContext);
  const baseline = useWorkspace(({ workspace }) => asShown(workspace).baseline);
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const [run, setRun] = useState<Run>({ status: "idle" });
  const [found, setFound] = useState<Found>();
  const drop = useRef<() => void>(undefined);
  useEffect(() => () => drop.current?.(), []);

  function start(asked: AskedPlan) {
    if (analyst === undefined) return;
    drop.current?.();
    let isWanted = true;
    const job = analyst.ask("recommendedPlan", { baseline, scenario }, asked, (doneShare) => {
      if (isWanted) setRun({ status: "searching", doneShare });
    });
    drop.current = () => {
      isWanted = false;
      job.drop();
    };
    setRun({ status: "searching", doneShare: 0 });
    void attempt(() => job.result, console.error).then((result) => {
      if (!isWanted) return;
      if (result.ok && result.value !== undefined) {
        setFound({ answer: result.value, baseline, scenario });
        setRun({ status: "idle" });
      } else setRun({ status: "failed" });
    });
  }

  return {
    run,
    found: found?.scenario.id === scenario.id ? found : undefined,
    isStale: found !== undefined && (found.baseline !== baseline || planOf(found.scenario) !== planOf(scenario)),
    start,
    stop() {
      drop.current?.();
      setRun({ status: "stopped" });
    },
  };
}

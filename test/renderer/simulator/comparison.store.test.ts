import { describe, expect, it } from "vitest";
import { groundOf } from "../../../shared/analysis/comparison/common-ground.ts";
import type { PlanScores } from "../../../shared/analysis/comparison/plan-scores.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { createComparisonStore } from "../../../renderer/simulator/comparison.store.ts";
import type { ComparisonWatch } from "../../../renderer/simulator/projector.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const plans = ["a", "b", "c"].map((id) => ({ baseline, scenario: { ...scenarios[0]!, id } }));
const ground = groundOf(plans)!;
/** Of all futures, as far as the store looks. */
const scores = { exact: { trials: ground.trials }, near: undefined } as unknown as PlanScores;

function aComparison() {
  let at = 0;
  const runs: { watch: ComparisonWatch; finish: (value: true | undefined) => void }[] = [];
  const store = createComparisonStore(
    {
      comparePlans(_plans, _ground, watch) {
        let finish: (value: true | undefined) => void = () => undefined;
        const result = new Promise<true | undefined>((resolve) => (finish = resolve));
        runs.push({ watch, finish });
        return { result, drop: () => finish(undefined) };
      },
    },
    () => undefined,
    () => at,
  );
  store.getState().request(plans, ground);
  return {
    store,
    runs,
    wait: (milliseconds: number) => (at += milliseconds),
    ids: () => [...store.getState().scored.keys()],
  };
}

describe("plans beside the one on screen", () => {
  it("are drawn at once when the first is in, and the others a few at a time", () => {
    const { runs, wait, ids } = aComparison();
    runs[0]!.watch.onScored(0, scores);
    expect(ids()).toEqual(["a"]);
    wait(50);
    runs[0]!.watch.onScored(1, scores);
    expect(ids()).toEqual(["a"]);
    wait(400);
    runs[0]!.watch.onProgress(0.5);
    expect(ids()).toEqual(["a", "b"]);
  });

  it("are all drawn at the end, and when somebody stops the runs", async () => {
    for (const isStopped of [false, true]) {
      const { store, runs, ids } = aComparison();
      for (const index of [0, 1, 2]) runs[0]!.watch.onScored(index, scores);
      if (isStopped) store.getState().stop();
      else runs[0]!.finish(true);
      await Promise.resolve();
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(ids()).toEqual(["a", "b", "c"]);
      expect(store.getState().run.status).toBe(isStopped ? "stopped" : "ready");
    }
  });

  it("that were run for another choice are not drawn", () => {
    const { store, runs, wait, ids } = aComparison();
    store.getState().request(plans.slice(0, 2), { ...ground, trials: 700 });
    wait(1_000);
    runs[0]!.watch.onScored(0, scores);
    expect(ids()).toEqual([]);
  });
});

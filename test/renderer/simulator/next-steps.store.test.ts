import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StepValue } from "../../../shared/analysis/decisions/value-steps.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { createNextStepsStore } from "../../../renderer/simulator/next-steps.store.ts";

const workspace = sampleWorkspace("en");
const plan = { baseline: workspace.baseline, scenario: activeScenario(workspace) };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function aValuer() {
  const jobs: { dropped: boolean; finish(values: readonly StepValue[]): void }[] = [];
  const store = createNextStepsStore({
    report: () => {},
    valueSteps() {
      const job = { dropped: false, finish: (_values: readonly StepValue[]) => {} };
      jobs.push(job);
      const result = new Promise<readonly StepValue[] | undefined>((resolve) => (job.finish = resolve));
      return { result, drop: () => (job.dropped = true) };
    },
  });
  const restart = (of = plan) => {
    store.getState().restart(of);
    store.getState().settle(true);
  };
  return { store, jobs, restart };
}

describe("next steps", () => {
  it("wait for the projection to be complete", async () => {
    const { store, jobs } = aValuer();
    store.getState().look();
    store.getState().restart(plan);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(jobs).toHaveLength(0);
    store.getState().settle(true);
    await vi.advanceTimersByTimeAsync(1_000);
    store.getState().settle(false);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(jobs).toHaveLength(0);
    store.getState().settle(true);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(jobs).toHaveLength(1);
  });

  it("of another scenario are not shown as this one's", async () => {
    const { store, jobs, restart } = aValuer();
    store.getState().look();
    restart();
    await vi.advanceTimersByTimeAsync(1_500);
    jobs[0]!.finish([]);
    await vi.advanceTimersByTimeAsync(0);
    restart();
    expect(store.getState().steps).toEqual({ status: "waiting", previous: [] });
    restart({ ...plan, scenario: { ...plan.scenario, id: "another" } });
    expect(store.getState().steps).toEqual({ status: "waiting", previous: undefined });
  });

  it("wait for a pause in editing", async () => {
    const { store, jobs, restart } = aValuer();
    store.getState().look();
    for (let edit = 0; edit < 5; edit++) {
      restart();
      await vi.advanceTimersByTimeAsync(300);
    }
    expect(jobs).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1_200);
    expect(jobs).toHaveLength(1);
  });

  it("are dropped by the next edit, whose answer alone is shown", async () => {
    const { store, jobs, restart } = aValuer();
    store.getState().look();
    restart();
    await vi.advanceTimersByTimeAsync(1_500);
    restart();
    expect(jobs[0]!.dropped).toBe(true);
    jobs[0]!.finish([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().steps).toEqual({ status: "waiting", previous: undefined });
    await vi.advanceTimersByTimeAsync(1_500);
    jobs[1]!.finish([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().steps).toEqual({ status: "ready", values: [] });
  });

  it("are worked out only while somebody looks, and taken up again when somebody does", async () => {
    const { store, jobs, restart } = aValuer();
    restart();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(jobs).toHaveLength(0);
    const lookAway = store.getState().look();
    await vi.advanceTimersByTimeAsync(1_500);
    expect(jobs).toHaveLength(1);
    lookAway();
    expect(jobs[0]!.dropped).toBe(true);
    expect(store.getState().steps).toEqual({ status: "waiting", previous: undefined });
    store.getState().look();
    await vi.advanceTimersByTimeAsync(1_500);
    jobs[1]!.finish([]);
    await vi.advanceTimersByTimeAsync(0);
    expect(store.getState().steps).toEqual({ status: "ready", values: [] });
    store.getState().look();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(jobs).toHaveLength(2);
  });
});

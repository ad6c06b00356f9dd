/** How long it takes to find the cheapest plan that holds, on two threads: the sample's organisation at a size, as a user would ask. */
import type { Highs } from "highs";
import { ordinaryAsking } from "../../shared/analysis/recommended-plan/asked.ts";
import { recommendPlan } from "../../shared/analysis/recommended-plan/recommend.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import { grownBaseline, type Size } from "./grown-sample.ts";
import { openThreads } from "./thread-time.ts";

export async function recommendTime(
  worker: URL,
  { members, months }: Omit<Size, "trials">,
  openSolver: () => Promise<Highs>,
) {
  const { baseline, scenarios } = sampleWorkspace("en");
  const [first] = scenarios;
  const scenario = { ...first!, months, growthRatio: members / baseline.members.length };
  const plan = { baseline: grownBaseline(baseline, members), scenario };
  const highs = await openSolver();
  const { simulators, close } = openThreads(worker, 2);
  const [began, before] = [performance.now(), process.cpuUsage()];
  const found = await recommendPlan(plan, ordinaryAsking(plan), highs, { simulators });
  const onTheWallSeconds = (performance.now() - began) / 1e3;
  const { user, system } = process.cpuUsage(before);
  await close();
  return {
    kind: found?.kind,
    deeds: found?.items.length ?? 0,
    holdShare: found?.holdShare.value ?? 0,
    moreCostJpy: found?.moreCostJpy.value ?? 0,
    gapShare: found ? 1 - found.proof.boundJpy / found.proof.costJpy : 0,
    plansLived: found?.proof.plansLived ?? 0,
    repairs: found?.proof.repairs ?? 0,
    processorSeconds: (user + system) / 1e6,
    onTheWallSeconds,
  };
}

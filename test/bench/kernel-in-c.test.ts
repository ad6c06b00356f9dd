import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../shared/simulation/compiled-plan.ts";
import { openKernel } from "../../shared/simulation/open-kernel.ts";
import { roomForOrders } from "../../shared/simulation/pilot.ts";
import type { Rows } from "../../shared/simulation/rows.ts";
import { randomOrganisation } from "../support/random-organisation.ts";
import { imageOf, readyKernel } from "./kernel-image.ts";
import { type KernelInC, buildKernelInC, hasCompiler } from "./kernel-in-c.ts";

/** Where C and the kernel part: the first column and trial whose bytes differ, in figures or else in counts. */
function firstDifference({ numbers, counts }: Rows, inC: Uint8Array, trials: number): string | undefined {
  const [kernel, c] = [new Uint8Array(numbers.buffer), inC.subarray(0, numbers.byteLength)];
  const figure = kernel.findIndex((byte, at) => byte !== c[at]) >> 2;
  if (figure >= 0) return `column ${Math.floor(figure / trials)} of the figures, trial ${figure % trials}`;
  const [own, other] = [new Uint8Array(counts.buffer), inC.subarray(numbers.byteLength)];
  const count = own.findIndex((byte, at) => byte !== other[at]) >> 1;
  return count < 0 ? undefined : `column ${Math.floor(count / trials)} of the counts, trial ${count % trials}`;
}

describe.runIf(hasCompiler())("The kernel in C (skipped where there is no C compiler)", () => {
  let inC: KernelInC;
  beforeAll(() => {
    inC = buildKernelInC(join(import.meta.dirname, "../.."));
  }, 60_000);
  afterAll(() => inC.remove());

  function expectSameBytes(plan: CompiledPlan, trials: number, name: string, kernel = readyKernel(plan)): void {
    const results = inC.simulate(imageOf(kernel), { from: 0, to: trials });
    const rows = kernel.simulate(0, trials);
    expect(results, name).toHaveLength(rows.numbers.byteLength + rows.counts.byteLength);
    expect(firstDifference(rows, results, trials), name).toBeUndefined();
  }

  it("lives through the same futures of the sample, to the last bit", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    for (const scenario of scenarios) expectSameBytes(compilePlan(baseline, scenario), 50, scenario.name);
  });

  it("agrees about organisations nobody would design", () => {
    for (let seed = 0; seed < 14; seed++) {
      const { name, baseline, scenarios } = randomOrganisation(seed);
      for (const scenario of scenarios) expectSameBytes(compilePlan(baseline, scenario), 20, `${seed}: ${name}`);
    }
  });

  it("agrees before anything has been learnt, when the hours of every month are handed out as well as can be", () => {
    for (const seed of [0, 14, 28]) {
      const { name, baseline, scenarios } = randomOrganisation(seed);
      const plan = compilePlan(baseline, scenarios[0]!);
      expectSameBytes(plan, 5, `${seed}: ${name}`, openKernel(plan, roomForOrders(plan)));
    }
  });
});

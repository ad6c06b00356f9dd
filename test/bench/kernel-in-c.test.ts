import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../shared/simulation/compile-plan.ts";
import type { CompiledPlan } from "../../shared/simulation/compiled-plan.ts";
import type { Rows } from "../../shared/simulation/rows.ts";
import { randomOrganisation } from "../support/random-organisation.ts";
import { imageOf, readyKernel } from "./kernel-image.ts";
import { buildKernelInC, hasCompiler } from "./kernel-in-c.ts";

const bytesOf = ({ numbers, counts }: Rows) =>
  Buffer.concat([new Uint8Array(numbers.buffer), new Uint8Array(counts.buffer)]);

describe.runIf(hasCompiler())("The kernel in C (skipped where there is no C compiler)", () => {
  const inC = buildKernelInC(join(import.meta.dirname, "../.."));
  afterAll(() => inC.remove());

  /** Whether C and the kernel leave the same bytes behind. */
  function agrees(plan: CompiledPlan, to: number): boolean {
    const kernel = readyKernel(plan);
    const results = inC.simulate(imageOf(kernel), { from: 0, to });
    return bytesOf(kernel.simulate(0, to)).equals(results);
  }

  it("lives through the same futures of the sample, to the last bit", () => {
    const { baseline, scenarios } = sampleWorkspace("en");
    for (const scenario of scenarios) expect(agrees(compilePlan(baseline, scenario), 50), scenario.name).toBe(true);
  });

  it("agrees about organisations nobody would design", () => {
    for (let seed = 0; seed < 14; seed++) {
      const { name, baseline, scenarios } = randomOrganisation(seed);
      for (const scenario of scenarios)
        expect(agrees(compilePlan(baseline, scenario), 20), `${seed}: ${name}`).toBe(true);
    }
  });
});

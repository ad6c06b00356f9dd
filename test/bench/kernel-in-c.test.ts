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

const bytesOf = ({ numbers, counts }: Rows) =>
  Buffer.concat([new Uint8Array(numbers.buffer), new Uint8Array(counts.buffer)]);

describe.runIf(hasCompiler())("The kernel in C (skipped where there is no C compiler)", () => {
  let inC: KernelInC;
  beforeAll(() => {
    inC = buildKernelInC(join(import.meta.dirname, "../.."));
  });
  afterAll(() => inC.remove());

  /** Whether C and the kernel leave the same bytes behind. */
  function agrees(plan: CompiledPlan, to: number, kernel = readyKernel(plan)): boolean {
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

  it("agrees before anything has been learnt, when the hours of every month are handed out as well as can be", () => {
    for (const seed of [0, 14, 28]) {
      const { baseline, scenarios } = randomOrganisation(seed);
      const plan = compilePlan(baseline, scenarios[0]!);
      expect(agrees(plan, 5, openKernel(plan, roomForOrders(plan))), `${seed}`).toBe(true);
    }
  });
});

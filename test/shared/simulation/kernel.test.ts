import { describe, expect, it } from "vitest";
import { kernelBytes } from "../../../build/kernel-plugin.mjs";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../../shared/simulation/compile-plan.ts";
import { draw, purposes } from "../../../shared/simulation/draws.ts";
import { openKernel } from "../../../shared/simulation/open-kernel.ts";
import { roomForOrders } from "../../../shared/simulation/pilot.ts";
import { textOf } from "../../support/sources.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const plan = compilePlan(baseline, scenarios[0]!);
const open = () => openKernel(plan, roomForOrders(plan));

describe("the kernel's memory", () => {
  it("has a place of its own for every array that the kernel names", () => {
    const kernel = open();
    // The host cannot tell an address from a number, so the names come from the source. Shards bring these two.
    kernel.begin(0);
    const names = ["plan", "state", "record"].flatMap((file) => [
      ...textOf(`shared/simulation/kernel/${file}.ts`).matchAll(
        /^export let (\w+): (?:Floats|Ints|Figures|Counts|usize)\b/gm,
      ),
    ]);
    const places = names.map(([, name]) => [name, kernel.number(name!)] as const);
    expect(places.length).toBeGreaterThan(100);
    expect(places.filter(([, place]) => place < kernel.number("memoryFrom"))).toEqual([]);
    expect(new Set(places.map(([, place]) => place)).size).toBe(places.length);
  });

  it("is given back: thousands of plans in a row find room", () => {
    for (let opened = 0; opened < 1_500; opened++) open().begin(opened % 7);
    expect(open().number("slots")).toBe(plan.slots);
  }, 60_000);
});

describe("the kernel's luck", () => {
  it("is the same as everywhere else, drawn one by one or four at a time", () => {
    const kernel = open();
    const trial = 4_321;
    kernel.begin(trial);
    const { slot, segment } = plan;
    const leaving = Array.from({ length: plan.slots }, (_, s) =>
      draw(plan.seed, trial, slot.key[2 * s]!, slot.key[2 * s + 1]!, 0, purposes.leave),
    );
    expect([...kernel.floats("leaveLuck").subarray(0, plan.slots)]).toEqual(leaving);
    const stride = kernel.number("luckStride");
    plan.segmentIds.forEach((_, j) => {
      const [high, low] = [segment.key[2 * j]!, segment.key[2 * j + 1]!];
      const churn = Array.from({ length: plan.months }, (_, month) =>
        draw(plan.seed, trial, high, low, month, purposes.churn),
      );
      expect([...kernel.floats("churnLuck").subarray(j * stride, j * stride + plan.months)]).toEqual(churn);
    });
  });
});

describe("the kernel's numbers", () => {
  it("are exp and −ln to nine digits, exp exactly 1 at 0", async () => {
    const memory = new WebAssembly.Memory({ initial: 4 });
    const { instance } = await WebAssembly.instantiate(await kernelBytes("numbers.ts"), { env: { memory } });
    const { exp, minusLog } = instance.exports as Record<"exp" | "minusLog", (x: number) => number>;
    expect(exp(0)).toBe(1);
    for (let x = -60; x <= 60; x += 0.037) expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-9);
    for (let u = 2 ** -53; u < 1; u *= 1.37) {
      expect(Math.abs(minusLog(u) / -Math.log(u) - 1)).toBeLessThan(1e-9);
    }
    for (const u of [0.3, 0.5, 0.7071, 0.99, 1 - 2 ** -40]) {
      expect(Math.abs(minusLog(u) / -Math.log(u) - 1)).toBeLessThan(1e-9);
    }
  });
});

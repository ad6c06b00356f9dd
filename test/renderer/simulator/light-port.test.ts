import { describe, expect, it } from "vitest";
import { lightPort, lightPortInside } from "../../../renderer/simulator/light-port.ts";
import type { Plan } from "../../../renderer/simulator/projector-protocol.ts";
import { project } from "../../../shared/analysis/project.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { inProcessSimulator } from "../../../shared/simulation/in-process-simulator.ts";
import type { Port } from "../../../shared/simulation/protocol.ts";

type Asked = { readonly plan?: Plan; readonly plans?: readonly Plan[] };
type Answered = { readonly projection: Projection };

/** A window and a thread: whatever crosses is copied. */
function twoEnds() {
  const crossed: string[] = [];
  const listeners = { window: (_: object) => {}, thread: (_: object) => {} };
  const end = (own: keyof typeof listeners, other: keyof typeof listeners): Port<object, object> => ({
    post(message) {
      crossed.push(JSON.stringify(message));
      listeners[other](structuredClone(message));
    },
    listen(listener) {
      listeners[own] = listener;
      return () => {};
    },
  });
  const window = lightPort<Asked, Answered>(end("window", "thread"));
  const thread = lightPortInside<Answered, Asked>(end("thread", "window"));
  const heard: Asked[] = [];
  thread.listen((message) => void heard.push(message));
  return { window, thread, heard, crossed };
}

const workspace = sampleWorkspace("en");
const plan: Plan = { baseline: workspace.baseline, scenario: activeScenario(workspace) };

describe("a light port", () => {
  it("brings every plan over whole, whatever was sent before", () => {
    const { window, heard } = twoEnds();
    const { pastMembersSince: _, ...without } = plan.baseline;
    const [first, ...others] = plan.baseline.members;
    const plans: Plan[] = [
      plan,
      { ...plan, scenario: { ...plan.scenario, growthRatio: 1.3 } },
      { ...plan, baseline: { ...plan.baseline, members: [{ ...first!, name: "Somebody" }, ...others] } },
      { ...plan, baseline: without },
      { ...plan, baseline: { ...without, members: others } },
      plan,
    ];
    for (const each of plans) window.post({ plan: each });
    window.post({ plans });
    expect(heard.slice(0, plans.length)).toEqual(plans.map((each) => ({ plan: each })));
    expect(heard.at(-1)).toEqual({ plans });
  });

  it("carries only what an edit changed, and the rest arrives as the same objects", () => {
    const { window, heard, crossed } = twoEnds();
    const [first, ...others] = plan.baseline.members;
    window.post({ plan });
    window.post({
      plan: { ...plan, baseline: { ...plan.baseline, members: [{ ...first!, fteShare: 0.5 }, ...others] } },
    });
    expect(crossed[1]!.length).toBeLessThan(crossed[0]!.length / 50);
    const [before, after] = heard.map((message) => message.plan!);
    expect(after!.scenario).toBe(before!.scenario);
    expect(after!.baseline.members[1]).toBe(before!.baseline.members[1]);
    expect(after!.baseline.members[0]).toMatchObject({ fteShare: 0.5 });
  });

  it("brings a projection back as it was", async () => {
    const { window, thread } = twoEnds();
    const heard: Answered[] = [];
    window.listen((message) => void heard.push(message));
    const { baseline } = plan;
    const projection = await project(baseline, { ...plan.scenario, trials: 40, months: 12 }, [inProcessSimulator()]);
    thread.post({ projection });
    expect(heard).toEqual([{ projection }]);
  });
});

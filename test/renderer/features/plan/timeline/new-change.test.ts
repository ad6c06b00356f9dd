import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../../../../shared/base/month.ts";
import { madeImpossible } from "../../../../../shared/domain/change-problems.ts";
import { changeSchema } from "../../../../../shared/domain/change.ts";
import { addChanges } from "../../../../../shared/domain/edits/changes.ts";
import { activeScenario } from "../../../../../shared/domain/workspace.ts";
import { beginChange, changeTypes } from "../../../../../renderer/features/plan/timeline/new-change.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { checkedPlan } from "../../../../../shared/simulation/checked-plan.ts";
import { aBaseline, aScenario, start } from "../../../../support/builders.ts";

const workspace = { ...sampleWorkspace("en"), activeScenarioId: "hire-ahead" };
const { baseline } = workspace;
const scenario = activeScenario(workspace);
const types = changeTypes.flat();

describe("a new change", () => {
  it("exists for each of the thirteen types", () => {
    const inSchema = changeSchema.options.map(({ shape }) => shape.type.value);
    expect([...types].sort()).toEqual([...inSchema].sort());
  });

  it.each(types.flatMap((type) => [0, 7, 30].map((index) => [type, index] as const)))(
    "begins as something possible in the sample: %s in month %i",
    (type, index) => {
      const begun = beginChange(type, { baseline, scenario, month: addMonths(scenario.start, index), id: "fresh" });
      if ("lacking" in begun) {
        expect(type).toBe("stopLever");
        return;
      }
      const next = produce(workspace, addChanges([begun.change]));
      expect(madeImpossible(workspace, next)).toEqual([]);
      expect(changeSchema.safeParse(begun.change).error).toBeUndefined();
      expect(() => checkedPlan(baseline, activeScenario(next))).not.toThrow();
    },
  );

  it("says what is lacking where there is nothing to begin with", () => {
    const bare = { baseline: aBaseline({ levels: [] }), scenario: aScenario(), month: start, id: "fresh" };
    const lacking = Object.fromEntries(
      types.flatMap((type) => {
        const begun = beginChange(type, bare);
        return "lacking" in begun ? [[type, begun.lacking]] : [];
      }),
    );
    expect(lacking).toEqual({
      hire: "noLevel",
      leave: "nobody",
      promote: "nobody",
      move: "nobody",
      changeMix: "nobody",
      changeHours: "nobody",
      openSeats: "noLevel",
      startLever: "noIdleLever",
      stopLever: "noRunningLever",
      changeGrowth: "noSegment",
    });
  });
});

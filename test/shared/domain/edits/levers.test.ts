import { describe, expect, it } from "vitest";
import { addMonths } from "../../../../shared/base/month.ts";
import { adoptedLever } from "../../../../shared/domain/adopted-lever.ts";
import {
  addLever,
  changeLever,
  leaveLeverAsItIs,
  plansWith,
  removeLever,
  switchLeverAt,
} from "../../../../shared/domain/edits/levers.ts";
import { copyOf } from "../../../../shared/domain/edits/recipe.ts";
import { runsIn, standingOf, switchings } from "../../../../shared/domain/lever-standing.ts";
import { problemsIn } from "../../../../shared/domain/problems.ts";
import { activeScenario, type Workspace } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const idle = "product-loop";
const running = "honest-interviews";

function aWorkspace() {
  const draft: Workspace = copyOf(sampleWorkspace("en"));
  const scenario = activeScenario(draft);
  scenario.changes = [];
  const at = (index: number) => addMonths(scenario.start, index);
  const lever = (id: string) => draft.baseline.levers.find((one) => one.id === id)!;
  return {
    draft,
    scenario,
    at,
    lever,
    standing: (id: string, index: number) => standingOf(lever(id), activeScenario(draft), at(index)),
  };
}

describe("switching a lever", () => {
  it("starts it in the month shown, and says until then that it is planned", () => {
    const { draft, at, standing } = aWorkspace();
    switchLeverAt({ month: at(3), newId: "a" }, idle, true)(draft);
    expect(standing(idle, 0)).toEqual({ kind: "planned", from: at(3) });
    expect(standing(idle, 3)).toEqual({ kind: "running", since: at(3) });
  });

  it("stops what runs today, and takes back a stop by starting again", () => {
    const { draft, at, standing } = aWorkspace();
    switchLeverAt({ month: at(2), newId: "a" }, running, false)(draft);
    expect(standing(running, 0)).toEqual({ kind: "running", until: at(2) });
    expect(standing(running, 2)).toEqual({ kind: "idle" });
    switchLeverAt({ month: at(2), newId: "b" }, running, true)(draft);
    expect(activeScenario(draft).changes).toEqual([]);
    expect(standing(running, 5)).toEqual({ kind: "running" });
  });

  it("never says a thing twice: the plan stays without contradiction whatever is pressed", () => {
    const { draft, at, lever } = aWorkspace();
    const before = problemsIn(draft).length;
    const presses = [3, 1, 7, 1, 0, 4, 4, 2, 9, 0].map((index, press) => ({ index, isOn: press % 3 !== 1, press }));
    for (const id of [idle, running]) {
      for (const { index, isOn, press } of presses) {
        switchLeverAt({ month: at(index), newId: `${id}-${press}` }, id, isOn)(draft);
        expect(runsIn(lever(id), activeScenario(draft), at(index))).toBe(isOn);
        expect(runsIn(lever(id), activeScenario(draft), at(30))).toBe(isOn);
        expect(problemsIn(draft)).toHaveLength(before);
      }
    }
    leaveLeverAsItIs(idle)(draft);
    expect(switchings(idle, activeScenario(draft))).toEqual([]);
  });

  it("leaves a frozen plan alone", () => {
    const { draft, scenario, at } = aWorkspace();
    scenario.frozen = { at: 0, occasion: "Board", factsId: "f" };
    switchLeverAt({ month: at(0), newId: "a" }, idle, true)(draft);
    expect(scenario.changes).toEqual([]);
  });
});

describe("what a team can pull", () => {
  it("grows by what is adopted, and is corrected field by field", () => {
    const { draft, lever } = aWorkspace();
    const adopted = adoptedLever("hardCases", "mine", draft.baseline, "en");
    addLever(adopted)(draft);
    addLever(adopted)(draft);
    expect(draft.baseline.levers.filter(({ id }) => id === "mine")).toEqual([adopted]);
    changeLever("mine", { owner: "The leads", costHours: 4 })(draft);
    expect(lever("mine")).toMatchObject({ owner: "The leads", costHours: 4 });
    changeLever("mine", { owner: undefined })(draft);
    expect("owner" in lever("mine")).toBe(false);
  });

  it("loses a lever with all that plans and promises say of it, except in a frozen plan", () => {
    const { draft, at } = aWorkspace();
    const [first, second] = draft.scenarios;
    draft.activeScenarioId = first!.id;
    switchLeverAt({ month: at(1), newId: "a" }, idle, true)(draft);
    second!.changes = copyOf(first!.changes);
    second!.frozen = { at: 0, occasion: "Board", factsId: "f" };
    const promised = {
      id: "f1",
      action: "Answer the list of requests",
      cause: "product" as const,
      done: false,
      leverId: idle,
    };
    draft.baseline.checkIns[0]!.followUps = [promised];
    expect(plansWith(draft, idle)).toBe(1);
    removeLever(idle)(draft);
    expect(draft.baseline.levers.some(({ id }) => id === idle)).toBe(false);
    expect(first!.changes).toEqual([]);
    expect(second!.changes).toHaveLength(1);
    expect(draft.baseline.checkIns[0]!.followUps[0]).not.toHaveProperty("leverId");
  });
});

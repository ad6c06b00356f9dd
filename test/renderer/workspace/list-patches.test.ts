import fc from "fast-check";
import { enablePatches, produceWithPatches } from "immer";
import { describe, expect, it } from "vitest";
import { applyPatches } from "../../../renderer/workspace/apply-patches.ts";
import { tightened } from "../../../renderer/workspace/list-patches.ts";
import { removeScenarios } from "../../../shared/domain/edits/scenarios.ts";
import { branchScenario } from "../../../shared/domain/edits/branches.ts";
import type { Recipe } from "../../../shared/domain/edits/recipe.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";

enablePatches();

const sample = sampleWorkspace("en");
const many: Workspace = {
  ...sample,
  scenarios: Array.from({ length: 500 }, (_, index) => ({ ...sample.scenarios[1]!, id: `s-${index}` })),
  activeScenarioId: "s-0",
};

function told(before: Workspace, recipe: Recipe) {
  const [after, patches, inverse] = produceWithPatches(before, (draft) => {
    recipe(draft);
  });
  return { after, ...tightened(before, after, { patches, inverse }) };
}

const sizeOf = (value: unknown) => JSON.stringify(value).length;
const oneScenario = sizeOf(sample.scenarios[1]);

describe("patches of lists", () => {
  it("tell of one scenario when one of many is removed or branched off", () => {
    for (const recipe of [removeScenarios(["s-3"]), branchScenario("s-3", "b", "B")]) {
      const { after, patches, inverse } = told(many, recipe);
      expect(sizeOf([patches, inverse])).toBeLessThan(3 * oneScenario);
      expect(applyPatches(many, patches)).toEqual(after);
      expect(applyPatches(after, inverse)).toEqual(many);
    }
  });

  it("tell of rows changed in place as before", () => {
    const rename: Recipe = ({ scenarios }) => scenarios.forEach((scenario) => (scenario.name += "!"));
    const { after, patches, inverse } = told(many, rename);
    expect(applyPatches(many, patches)).toEqual(after);
    expect(applyPatches(after, inverse)).toEqual(many);
  });

  it("lead there and back whatever came, went, changed and moved", () => {
    const deeds = fc.array(
      fc.record({ where: fc.nat(40), what: fc.constantFrom("remove", "add", "change", "move", "replace") }),
      { maxLength: 8 },
    );
    const few: Workspace = { ...many, scenarios: many.scenarios.slice(0, 30) };
    fc.assert(
      fc.property(deeds, (all) => {
        const { after, patches, inverse } = told(few, (draft) => {
          for (const [index, { where, what }] of all.entries()) {
            const place = where % Math.max(1, draft.scenarios.length);
            const fresh = { ...sample.scenarios[0]!, id: `new-${index}` };
            if (what === "remove") draft.scenarios.splice(place, 1);
            else if (what === "add") draft.scenarios.splice(place, 0, fresh);
            else if (what === "replace") draft.scenarios = draft.scenarios.filter((_, at) => at !== place);
            else if (what === "move") draft.scenarios.unshift(...draft.scenarios.splice(place, 1));
            else if (draft.scenarios[place]) draft.scenarios[place].growthRatio += 1;
          }
        });
        expect(applyPatches(few, patches)).toEqual(after);
        expect(applyPatches(after, inverse)).toEqual(few);
      }),
      { numRuns: 200 },
    );
  });
});

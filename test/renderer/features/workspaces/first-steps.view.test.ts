import { describe, expect, it } from "vitest";
import { workWaiting } from "../../../../renderer/features/workspaces/first-steps.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import { month } from "../../../../shared/base/month.ts";
import { startingWorkspace } from "../../../../shared/sample/starting-workspace.ts";
import { projectionAtOnce } from "../../../support/projection-at-once.ts";

const { baseline, scenarios } = startingWorkspace({
  ...{ id: "w", name: "Kaze", phase: "oneToTen", asOf: month("2026-11"), language: "en" },
});
const projection = projectionAtOnce(baseline, { ...scenarios[0]!, trials: 100 });
const words = wordsIn("en");

describe("a team with nobody in it", () => {
  it("is told how many people's time its work asks for, now and at the end", () => {
    const hoursEach = 160 * (1 - 0.28);
    const people = (hours = 0) => words.formats.people(hours / hoursEach);
    const { p50 } = projection.demandHours;
    const said = workWaiting(projection, baseline.company, words);
    expect(said).toContain(`about ${people(p50[0])} people today, and of ${people(p50.at(-1))} by Nov 2028`);
  });

  it("is told nothing where no hours are worked at all", () => {
    expect(workWaiting(projection, { ...baseline.company, overheadShare: 1 }, words)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { month } from "../../../shared/base/month.ts";
import { languages } from "../../../shared/base/words.ts";
import { companyPhaseIds } from "../../../shared/catalogue/journey.ts";
import { problemsIn } from "../../../shared/domain/problems.ts";
import { refusePlan } from "../../../shared/domain/refuse-plan.ts";
import { workspaceSchema } from "../../../shared/domain/workspace.ts";
import { startingWorkspace } from "../../../shared/sample/starting-workspace.ts";

const asOf = month("2026-11");
const starts = languages.flatMap((language) => companyPhaseIds.map((phase) => [phase, language] as const));

describe("a workspace to fill", () => {
  it.each(starts)("for the phase %s can be stored and projected (%s)", (phase, language) => {
    const workspace = startingWorkspace({ id: "w", name: "Kaze", phase, asOf, language });
    expect(workspaceSchema.parse(workspace)).toEqual(workspace);
    expect(() => refusePlan(workspace.baseline, workspace.scenarios[0]!)).not.toThrow();
    expect(problemsIn(workspace)).toEqual([]);
  });

  it.each(companyPhaseIds)("for the phase %s leads from every level but the top to one above it", (phase) => {
    const { levels } = startingWorkspace({ id: "w", name: "Kaze", phase, asOf, language: "en" }).baseline;
    const rankOf = (id: string) => levels.find((level) => level.id === id)!.rank;
    const highest = Math.max(...levels.map(({ rank }) => rank));
    for (const { id, rank, nextLevelIds } of levels) {
      expect(nextLevelIds.every((next) => rankOf(next) >= rank)).toBe(true);
      if (rank < highest && id !== "principal") expect(nextLevelIds).not.toEqual([]);
    }
  });

  it("begins its plan with the month after the facts", () => {
    const { scenarios } = startingWorkspace({ id: "w", name: "Kaze", phase: "oneToTen", asOf, language: "en" });
    expect(scenarios.map(({ start }) => start)).toEqual(["2026-12"]);
  });
});

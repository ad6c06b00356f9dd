import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../../../shared/base/month.ts";
import { companyPhaseIds } from "../../../../shared/catalogue/journey.ts";
import { danglingReferences } from "../../../../shared/domain/dangling-references.ts";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import {
  addLevel,
  changeLevel,
  openSeatsAt,
  removeLevel,
  replaceLadder,
  seatsOpenedAt,
  setWay,
  usesOfLevel,
} from "../../../../shared/domain/edits/ladder.ts";
import { inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { ladderAdvice, nearestLevels } from "../../../../shared/domain/ladder-advice.ts";
import { seatsAt } from "../../../../shared/domain/team-at.ts";
import { activeScenario, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { sayIn } from "../../../../shared/sample/say.ts";
import { startingLevels } from "../../../../shared/sample/starting-ladder.ts";
import { startingPhases } from "../../../../shared/sample/starting-phases.ts";
import { aHire, aLevel } from "../../../support/builders.ts";

const before = sampleWorkspace("en");
const { start } = activeScenario(before);

/** Every edit must leave a document that can be read back and points at nothing that is not there. */
function after(...recipes: Recipe[]) {
  const document = produce(before, inTurn(...recipes));
  expect(workspaceSchema.safeParse(document).error).toBeUndefined();
  expect(danglingReferences(document)).toEqual(danglingReferences(before));
  return document;
}
const levelIn = (document: typeof before, id: string) => document.baseline.levels.find((level) => level.id === id);

describe("levels of the ladder", () => {
  it("are added with the ways that lead to them", () => {
    const document = after(addLevel(aLevel({ id: "expert", rank: 5 }), ["senior"]));
    expect(levelIn(document, "expert")?.rank).toBe(5);
    expect(levelIn(document, "senior")?.nextLevelIds).toContain("expert");
  });

  it("change one fact at a time, and lose a limit when told so", () => {
    const document = after(changeLevel("senior", { seats: undefined, membersPerSeat: 4, name: "Senior" }));
    expect(levelIn(document, "senior")).toMatchObject({ name: "Senior", membersPerSeat: 4 });
    expect(levelIn(document, "senior")).not.toHaveProperty("seats");
  });

  it("are connected once, and never with themselves", () => {
    const document = after(setWay("csm", "lead", true), setWay("csm", "lead", true), setWay("csm", "csm", true));
    expect(levelIn(document, "csm")?.nextLevelIds).toEqual(["senior", "lead"]);
    expect(levelIn(produce(document, setWay("csm", "lead", false)), "csm")?.nextLevelIds).toEqual(["senior"]);
  });

  it("leave their people, their hires and the way onward behind when they go", () => {
    const hire = aHire({ id: "hire", levelId: "senior", month: start });
    const seat = openSeatsAt({ month: addMonths(start, 3), newId: "seat" }, "senior", 1);
    const used = after(addChanges([hire]), seat);
    const uses = usesOfLevel(used, "senior");
    expect(uses.hires).toBe(usesOfLevel(before, "senior").hires + 1);
    expect(uses.memberIds.length).toBeGreaterThan(0);
    expect(uses.otherChanges).toBeGreaterThan(0);
    const document = after(addChanges([hire]), seat, removeLevel("senior", "csm"));
    expect(levelIn(document, "csm")?.nextLevelIds).toEqual(["lead", "principal"]);
    for (const id of uses.memberIds)
      expect(document.baseline.members.find((member) => member.id === id)?.levelId).toBe("csm");
    expect(activeScenario(document).changes.find(({ id }) => id === "hire")).toMatchObject({ levelId: "csm" });
    expect(activeScenario(document).changes.some(({ id }) => id === "seat")).toBe(false);
  });
});

describe("seats opened in a month of the plan", () => {
  const month = addMonths(start, 4);
  const free = (document: typeof before, at: typeof month) =>
    seatsAt(document.baseline, activeScenario(document), at).find(({ level }) => level.id === "lead")!.seats!;

  it("are there from that month on", () => {
    const document = after(openSeatsAt({ month, newId: "seat" }, "lead", 2));
    expect(free(document, addMonths(month, -1))).toBe(free(before, month));
    expect(free(document, month)).toBe(free(before, month) + 2);
    expect(seatsOpenedAt(document, "lead", month)).toBe(2);
  });

  it("replace what the plan said for that month, and go when none is left", () => {
    const document = after(
      openSeatsAt({ month, newId: "one" }, "lead", 2),
      openSeatsAt({ month, newId: "two" }, "lead", 1),
    );
    expect(activeScenario(document).changes.filter(({ id }) => id === "one" || id === "two")).toHaveLength(1);
    expect(
      after(openSeatsAt({ month, newId: "one" }, "lead", 2), openSeatsAt({ month, newId: "x" }, "lead", 0)),
    ).toEqual(before);
  });
});

describe("ladders for each phase of a company", () => {
  it.each(companyPhaseIds)("%s: a ladder of one piece on which everyone finds a place", (phase) => {
    const levels = startingLevels(startingPhases[phase].levelIds, sayIn("ja"));
    expect(ladderAdvice(levels)).toEqual([]);
    const heirs = nearestLevels(before.baseline.levels, levels);
    const document = after(replaceLadder(levels, heirs));
    const known = new Set(levels.map(({ id }) => id));
    expect(document.baseline.members.filter(({ levelId }) => !known.has(levelId))).toEqual([]);
  });

  it("keeps leaders among leaders where there are any", () => {
    const levels = startingLevels(startingPhases.tenToHundred.levelIds, sayIn("en"));
    const heirs = nearestLevels(before.baseline.levels, levels);
    expect(levels.find(({ id }) => id === heirs["head"])?.leadsPeople).toBe(true);
    expect(levels.find(({ id }) => id === heirs["csm"])?.leadsPeople).toBe(false);
  });
});

describe("what a ladder says about itself", () => {
  it.each([
    ["unreachable", [aLevel({ id: "a", nextLevelIds: [] }), aLevel({ id: "b", rank: 2 })], "b"],
    ["deadEnd", [aLevel({ id: "a" }), aLevel({ id: "b", rank: 2 })], "a"],
    ["downhill", [aLevel({ id: "a", rank: 2, nextLevelIds: ["b"] }), aLevel({ id: "b" })], "a"],
    ["circle", [aLevel({ id: "a", nextLevelIds: ["b"] }), aLevel({ id: "b", rank: 2, nextLevelIds: ["a"] })], "a"],
    ["noSeats", [aLevel({ id: "a", seats: 0 })], "a"],
  ] as const)("%s", (kind, levels, levelId) => {
    expect(ladderAdvice(levels)).toContainEqual(expect.objectContaining({ kind, levelId }));
  });

  it("is nothing where all is well", () => {
    const levels = [aLevel({ id: "a", nextLevelIds: ["b"] }), aLevel({ id: "b", rank: 2, seats: 1 })];
    expect(ladderAdvice(levels)).toEqual([]);
  });
});

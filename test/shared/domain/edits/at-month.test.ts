import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../../../shared/base/month.ts";
import { changeHoursAt, changeMixAt, leaveAt, moveAt, promoteAt } from "../../../../shared/domain/edits/at-month.ts";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import { inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { activeScenario, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { aHire } from "../../../support/builders.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const before = sampleWorkspace("en");
const { start } = activeScenario(before);
const staying = before.baseline.members.filter(({ leaves }) => leaves === undefined);
const person = staying[0]!;
const other = staying[1]!;
const later = addMonths(start, 6);
const analyst = { sales: 0, support: 0, analyst: 1 };
const at = (month: typeof start, newId = "new") => ({ month, newId });

function after(...recipes: Recipe[]) {
  const document = produce(before, inTurn(...recipes));
  expect(workspaceSchema.safeParse(document).error).toBeUndefined();
  return document;
}

const postIn = (document: typeof before, month: typeof start, id: string) =>
  teamAt(document.baseline, activeScenario(document), month).find((post) => post.id === id)!;

describe("an edit of a person in a month", () => {
  it("corrects the facts in the plan's first month", () => {
    const document = after(changeMixAt(at(start), person.id, analyst));
    expect(document.baseline.members.find(({ id }) => id === person.id)?.mix).toEqual(analyst);
    expect(activeScenario(document).changes).toEqual(activeScenario(before).changes);
  });

  it.each([
    ["mix", changeMixAt(at(later), person.id, analyst), { mix: analyst }],
    ["hours", changeHoursAt(at(later), person.id, 0.6), { fteShare: 0.6 }],
    ["team", moveAt(at(later), person.id, { team: "Elsewhere" }), { team: "Elsewhere" }],
    ["manager", moveAt(at(later), person.id, { managerId: other.id }), { managerId: other.id }],
    [
      "level",
      promoteAt(at(later), person.id, before.baseline.levels[0]!.id),
      { levelId: before.baseline.levels[0]!.id },
    ],
  ] as const)("is a dated change of the plan later: %s", (_, recipe, expected) => {
    const document = after(recipe);
    expect(document.baseline).toEqual(before.baseline);
    expect(postIn(document, later, person.id)).toMatchObject(expected);
    expect(postIn(document, addMonths(later, -1), person.id)).toMatchObject(
      postIn(before, addMonths(later, -1), person.id),
    );
  });

  it("changes the same dated change again, and keeps what it does not name", () => {
    const document = after(
      moveAt(at(later, "first"), person.id, { team: "Elsewhere" }),
      moveAt(at(later, "second"), person.id, { managerId: other.id }),
    );
    const moves = activeScenario(document).changes.filter(({ type }) => type === "move");
    expect(moves.filter(({ month }) => month === later)).toEqual([
      expect.objectContaining({ id: "first", team: "Elsewhere", managerId: other.id }),
    ]);
  });

  it("is not hidden by a change dated at the start", () => {
    const standing = {
      id: "standing",
      type: "changeMix",
      month: start,
      enabled: true,
      tags: [],
      memberId: person.id,
    } as const;
    const document = after(
      addChanges([{ ...standing, tags: [], mix: { sales: 1, support: 0, analyst: 0 } }]),
      changeMixAt(at(start), person.id, analyst),
    );
    expect(postIn(document, start, person.id).mix).toEqual(analyst);
  });

  it("changes a planned hire in the hire itself", () => {
    const hire = aHire({ id: "hire-1", month: start, count: 2, levelId: before.baseline.levels[0]!.id });
    const document = after(
      addChanges([hire]),
      changeMixAt(at(later), "hire-1#2", { sales: 1 }),
      moveAt(at(later), "hire-1#1", { managerId: other.id }),
    );
    expect(activeScenario(document).changes.find(({ id }) => id === "hire-1")).toMatchObject({
      mix: { sales: 1, support: 0, analyst: 0 },
      managerId: other.id,
    });
  });

  it("plans one departure for a person, the latest word", () => {
    const document = after(leaveAt(at(later, "one"), person.id), leaveAt(at(addMonths(later, 2), "two"), person.id));
    const departures = activeScenario(document).changes.filter(
      (change) => change.type === "leave" && change.memberId === person.id,
    );
    expect(departures.map(({ id, month }) => [id, month])).toEqual([["one", addMonths(later, 2)]]);
  });

  it("keeps why a departure was planned when its day moves", () => {
    const told = { reason: "Moves abroad", tags: ["Hand-over"] };
    const document = after(
      addChanges([{ id: "one", type: "leave", month: later, enabled: true, memberId: person.id, ...told }]),
      leaveAt(at(addMonths(later, 2), "two"), person.id),
    );
    const moved = activeScenario(document).changes.find(({ id }) => id === "one");
    expect(moved).toMatchObject({ month: addMonths(later, 2), ...told });
  });
});

import { describe, expect, it } from "vitest";
import { month } from "../../../shared/base/month.ts";
import type { Change } from "../../../shared/domain/change.ts";
import { removeChange } from "../../../shared/domain/edits/changes.ts";
import { reportTo } from "../../../shared/domain/edits/report-to.ts";
import { reportingLines } from "../../../shared/domain/reporting-lines.ts";
import { laterCircle, seated, teamBefore } from "../../../shared/domain/reporting-team.ts";
import { teamAt } from "../../../shared/domain/team-at.ts";
import { activeScenario, type Workspace } from "../../../shared/domain/workspace.ts";
import { aBaseline, aChange, aHire, aMember, aScenario, start } from "../../support/builders.ts";

const members = [
  aMember({ id: "head" }),
  aMember({ id: "lead", managerId: "head" }),
  aMember({ id: "ann", managerId: "lead" }),
  aMember({ id: "bob", managerId: "head" }),
];
const later = month("2027-05");

function workspace(...changes: readonly Change[]): Workspace {
  const scenario = aScenario({ changes: [...changes] });
  return {
    id: "w",
    name: "w",
    baseline: aBaseline({ members: structuredClone(members) }),
    scenarios: [scenario],
    activeScenarioId: "plan",
  };
}
const managerOf = (open: Workspace, id: string, at = start) =>
  teamAt(open.baseline, activeScenario(open), at).find((post) => post.id === id)?.managerId;
let made = 0;
const newId = () => `c${++made}`;

describe("seated", () => {
  it("keeps the chair of whoever left while people report to it", () => {
    const open = workspace(aChange({ type: "leave", memberId: "lead", month: later }));
    const posts = teamAt(open.baseline, activeScenario(open), later);
    expect(seated(posts).map(({ id, isVacant }) => [id, isVacant])).toEqual([
      ["head", false],
      ["lead", true],
      ["ann", false],
      ["bob", false],
    ]);
  });

  it("shows nobody who has left without reports, nor who is yet to come", () => {
    const open = workspace(aChange({ type: "leave", memberId: "bob", month: later }), aHire({ id: "h", month: later }));
    expect(seated(teamAt(open.baseline, activeScenario(open), later)).map(({ id }) => id)).toEqual([
      "head",
      "lead",
      "ann",
    ]);
  });
});

describe("teamBefore", () => {
  it("is the team of today, whatever the plan changes in its first month", () => {
    const open = workspace(aChange({ type: "move", memberId: "ann", managerId: "bob" }));
    const ann = teamBefore(open.baseline, activeScenario(open)).find(({ id }) => id === "ann");
    expect(ann?.managerId).toBe("lead");
  });
});

describe("reportTo", () => {
  it("corrects the facts in the plan's first month", () => {
    const open = workspace();
    reportTo({ month: start, newId }, [
      { id: "ann", managerId: "bob" },
      { id: "lead", managerId: undefined },
    ])(open);
    expect(open.baseline.members.map(({ managerId }) => managerId)).toEqual([undefined, undefined, "bob", "head"]);
    expect(activeScenario(open).changes).toEqual([]);
  });

  it("plans a dated change in a later month, and replaces one of the same month", () => {
    const open = workspace();
    reportTo({ month: later, newId }, [{ id: "ann", managerId: "bob" }])(open);
    reportTo({ month: later, newId }, [{ id: "ann", managerId: "head" }])(open);
    expect(activeScenario(open).changes).toMatchObject([{ type: "move", month: later, managerId: "head" }]);
    expect([managerOf(open, "ann"), managerOf(open, "ann", later)]).toEqual(["lead", "head"]);
  });

  it("takes along what the plan already changes in its first month, so that the move is seen", () => {
    const open = workspace(aChange({ type: "move", memberId: "ann", managerId: "head" }));
    reportTo({ month: start, newId }, [{ id: "ann", managerId: "bob" }])(open);
    expect(managerOf(open, "ann")).toBe("bob");
  });

  it("gives a planned hire a manager in its own change", () => {
    const open = workspace(aHire({ id: "h", managerId: "lead" }));
    reportTo({ month: later, newId }, [{ id: "h#1", managerId: "bob" }])(open);
    expect(activeScenario(open).changes).toMatchObject([{ type: "hire", managerId: "bob" }]);
  });

  it("plans for the first month too whoever reports to a planned hire, of whom the facts know nothing", () => {
    const open = workspace(aHire({ id: "h", leadTimeMonths: 0 }));
    reportTo({ month: start, newId }, [{ id: "ann", managerId: "h#1" }])(open);
    expect(open.baseline.members.find(({ id }) => id === "ann")?.managerId).toBe("lead");
    expect(activeScenario(open).changes.at(-1)).toMatchObject({ type: "move", month: start, managerId: "h#1" });
    expect(managerOf(open, "ann")).toBe("h#1");
  });

  it("takes the plan for those who would have reported to a hire away with the hire, and nothing else", () => {
    const open = workspace(
      aHire({ id: "h" }),
      aHire({ id: "under", managerId: "h#1" }),
      aChange({ type: "move", id: "only", memberId: "ann", managerId: "h#1", month: later }),
      aChange({ type: "move", id: "team", memberId: "bob", managerId: "h#1", team: "two", month: later }),
    );
    removeChange("h")(open);
    const [under, team, ...none] = activeScenario(open).changes;
    expect([under?.id, team?.id, none]).toEqual(["under", "team", []]);
    expect([under, team].map((change) => change && "managerId" in change)).toEqual([false, false]);
  });

  it("leaves a frozen plan and its facts alone", () => {
    const open = workspace();
    activeScenario(open).frozen = { at: 0, occasion: "Board", factsId: "f" };
    reportTo({ month: start, newId }, [{ id: "ann", managerId: "bob" }])(open);
    expect(managerOf(open, "ann")).toBe("lead");
  });
});

describe("laterCircle", () => {
  const planned = aChange({ type: "move", memberId: "lead", managerId: "bob", month: later });

  it("finds the month in which a move planned for then would close a circle", () => {
    const open = workspace(planned);
    const moves = [{ id: "bob", managerId: "ann" }];
    expect(laterCircle(open.baseline, activeScenario(open), start, moves)).toBe(later);
    reportTo({ month: start, newId }, moves)(open);
    expect(reportingLines(teamAt(open.baseline, activeScenario(open), later)).cut.size).toBe(1);
  });

  it("lets a move stand that a later one undoes before the circle closes", () => {
    const undone = aChange({ type: "move", id: "undo", memberId: "bob", managerId: "head", month: month("2027-04") });
    const open = workspace(planned, undone);
    expect(laterCircle(open.baseline, activeScenario(open), start, [{ id: "bob", managerId: "ann" }])).toBeUndefined();
  });
});

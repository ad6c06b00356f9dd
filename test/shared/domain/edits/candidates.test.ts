import { describe, expect, it } from "vitest";
import { addMonths } from "../../../../shared/base/month.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import { notToldOf, wasHonest } from "../../../../shared/domain/candidate.ts";
import {
  addCandidate,
  changeCandidate,
  hirePlannedFor,
  joinCandidate,
  keepCandidate,
  planCandidate,
  removeCandidates,
  setCandidateState,
  unplanCandidate,
} from "../../../../shared/domain/edits/candidates.ts";
import { addHire } from "../../../../shared/domain/edits/changes.ts";
import { removeLevel } from "../../../../shared/domain/edits/ladder.ts";
import { copyOf, inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { removeMembers } from "../../../../shared/domain/edits/remove-members.ts";
import { factsToKeep } from "../../../../shared/domain/kept-facts.ts";
import { problemsIn } from "../../../../shared/domain/problems.ts";
import { activeScenario, type Workspace } from "../../../../shared/domain/workspace.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aCandidate, aHire } from "../../../support/builders.ts";

const { candidates: _, ...baseline } = sampleWorkspace("en").baseline;
const sample: Workspace = { ...sampleWorkspace("en"), baseline };
const { start } = activeScenario(sample);
const levelId = baseline.levels[0]!.id;
const ito = aCandidate({
  id: "ito",
  name: "Ito",
  levelId,
  starts: addMonths(start, 3),
  chaosTolerance: 0.2,
  salaryJpy: 7_000_000,
});

const after = (recipe: Recipe, workspace: Workspace = sample): Workspace => {
  const draft = copyOf(workspace);
  recipe(draft);
  return draft;
};
const talking = after(addCandidate(ito));
const itoIn = ({ baseline: { candidates } }: Workspace): Candidate => candidates!.find(({ id }) => id === "ito")!;
const plannedAs = { newId: "hire-ito", honestInterview: true };

describe("a candidate", () => {
  it("is added, corrected and forgotten; what is unsaid again leaves no trace", () => {
    const asked = after(changeCandidate("ito", { phasePreference: "zeroToOne", salaryJpy: undefined }), talking);
    expect(itoIn(asked).phasePreference).toBe("zeroToOne");
    expect("salaryJpy" in itoIn(asked)).toBe(false);
    expect("candidates" in after(removeCandidates(["ito"]), talking).baseline).toBe(false);
  });

  it("keeps the month in which the talks came to stand where they stand", () => {
    const later = addMonths(start, 2);
    const offered = after(setCandidateState("ito", "offered", later), talking);
    expect(itoIn(offered)).toMatchObject({ state: "offered", since: later });
    expect(itoIn(after(setCandidateState("ito", "offered", addMonths(later, 4)), offered)).since).toBe(later);
  });

  it("survives the way to the file and back", () => {
    const file = readWorkspaceFile(writeWorkspaceFile(talking), "plan.crewcast");
    expect(itoIn(file)).toEqual(ito);
    expect(problemsIn(talking)).toEqual(problemsIn(sample));
  });

  it("is in no copy of the facts that a frozen plan keeps", () => {
    expect(JSON.stringify(factsToKeep(talking.baseline))).not.toContain("Ito");
  });

  it("goes to the heir of a level that is taken away", () => {
    const heir = baseline.levels[1]!.id;
    expect(itoIn(after(removeLevel(levelId, heir), talking)).levelId).toBe(heir);
  });
});

describe("an interview", () => {
  const hard = ["chaos", "routine"] as const;
  const said = { basis: "said" } as const;
  const told: Candidate = {
    ...ito,
    interview: {
      held: start,
      by: "Mori",
      answers: { chaos: { view: "didNotKnow", remark: "Knew playbooks", ...said } },
    },
  };

  it("is written down as a whole, and of nobody who was deleted meanwhile", () => {
    expect(itoIn(after(keepCandidate(told), talking))).toEqual(told);
    expect("candidates" in after(keepCandidate(told)).baseline).toBe(false);
  });

  it("is honest once all that is hard here had its turn, whatever the answer", () => {
    expect(wasHonest(ito, [])).toBe(false);
    expect(notToldOf(told, hard)).toEqual(["routine"]);
    expect(wasHonest(told, hard)).toBe(false);
    const { interview } = told;
    const all = {
      interview: { ...interview!, answers: { ...interview!.answers, routine: { view: "accepts", ...said } } },
    };
    expect(wasHonest(all as typeof told, hard)).toBe(true);
  });
});

describe("a candidate's hire", () => {
  it("is there on the day they can start, and follows them when it is planned anew", () => {
    const planned = after(planCandidate("ito", plannedAs), talking);
    expect(hirePlannedFor(planned, itoIn(planned))).toMatchObject({
      ...{ id: "hire-ito", month: addMonths(start, 3), leadTimeMonths: 0, count: 1, honestInterview: true, levelId },
      salaryJpy: 7_000_000,
    });
    const later = after(
      inTurn(
        changeCandidate("ito", { starts: addMonths(start, 5) }),
        planCandidate("ito", { newId: "other", honestInterview: false }),
      ),
      planned,
    );
    const hires = activeScenario(later).changes.filter(({ id }) => id === "hire-ito" || id === "other");
    expect(hires).toMatchObject([
      { id: "hire-ito", month: addMonths(start, 5), leadTimeMonths: 0, honestInterview: false },
    ]);
    expect(hirePlannedFor(after(unplanCandidate("ito"), later), ito)).toBeUndefined();
  });

  it("is one of those planned together; the others stay", () => {
    const two = after(
      inTurn(addHire(aHire({ id: "two", levelId, count: 2 })), changeCandidate("ito", { hireId: "two" })),
      talking,
    );
    const planned = after(planCandidate("ito", plannedAs), two);
    expect(activeScenario(planned).changes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "two", count: 1 }),
        expect.objectContaining({ id: "hire-ito", count: 1 }),
      ]),
    );
  });

  it("is not before the plan's first month for somebody who could start earlier", () => {
    const early = after(changeCandidate("ito", { starts: addMonths(start, -2) }), talking);
    const planned = after(planCandidate("ito", plannedAs), early);
    expect(hirePlannedFor(planned, itoIn(planned))).toMatchObject({ month: start, leadTimeMonths: 0 });
  });

  it.each([
    ["several people are to come", 3, undefined],
    ["another candidate is to fill it too", 1, "seat"],
  ])("stays in the plan without them where %s", (_why, count, otherHire) => {
    const seat = after(
      inTurn(
        addHire(aHire({ id: "seat", levelId, count })),
        changeCandidate("ito", { hireId: "seat" }),
        addCandidate(aCandidate({ id: "sato", levelId, ...(otherHire !== undefined && { hireId: otherHire }) })),
      ),
      talking,
    );
    expect(hirePlannedFor(seat, itoIn(seat))).toBeUndefined();
    const left = after(unplanCandidate("ito"), seat);
    expect(activeScenario(left).changes).toEqual(activeScenario(seat).changes);
    expect(itoIn(left).hireId).toBeUndefined();
    const split = after(planCandidate("ito", plannedAs), seat);
    expect(hirePlannedFor(split, itoIn(split))?.id).toBe("hire-ito");
    expect(activeScenario(split).changes.find(({ id }) => id === "seat")).toMatchObject({
      count: Math.max(1, count - 1),
    });
  });

  it("ends when they join, with all that was learnt of them on the team and the rest as of a stranger", () => {
    const planned = after(planCandidate("ito", plannedAs), talking);
    const joined = after(joinCandidate("ito", start, { memberId: "m-ito", honestInterview: true }), planned);
    expect(joined.baseline.members.at(-1)).toMatchObject({
      ...{ id: "m-ito", name: "Ito", joined: ito.starts, chaosTolerance: 0.2, honestInterview: true },
      phasePreference: baseline.company.phase,
    });
    expect(itoIn(joined)).toMatchObject({ state: "joined", memberId: "m-ito" });
    expect(activeScenario(joined).changes.some(({ id }) => id === "hire-ito")).toBe(false);
    expect(problemsIn(joined)).toEqual(problemsIn(sample));
    expect(after(joinCandidate("ito", start, { memberId: "again", honestInterview: true }), joined)).toEqual(joined);
  });

  it("goes with the member they became", () => {
    const joined = after(joinCandidate("ito", start, { memberId: "m-ito", honestInterview: true }), talking);
    const gone = after(removeMembers(["m-ito"]), joined);
    expect(JSON.stringify(gone)).not.toContain("Ito");
  });
});

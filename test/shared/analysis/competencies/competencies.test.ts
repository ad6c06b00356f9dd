import { describe, expect, it } from "vitest";
import { coreStanding } from "../../../../shared/analysis/competencies/core-skills.ts";
import { leadersAmong } from "../../../../shared/analysis/competencies/leaders.ts";
import { requirementsOf, shortOf, unseenOf } from "../../../../shared/analysis/competencies/requirements.ts";
import { skillCoverage } from "../../../../shared/analysis/competencies/skill-coverage.ts";
import { skillNeeds } from "../../../../shared/analysis/competencies/skill-needs.ts";
import { type Skilled, skilledAmong } from "../../../../shared/analysis/competencies/skilled.ts";
import { skillsLostWith, thinSkills } from "../../../../shared/analysis/competencies/thin-skills.ts";
import type { Competency } from "../../../../shared/catalogue/competencies.ts";
import { month } from "../../../../shared/base/month.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { aBaseline, aHire, aLevel, aMember, aScenario } from "../../../support/builders.ts";

const somebody = (id: string, skills: Skilled["skills"], own: Partial<Skilled> = {}): Skilled => ({
  id,
  levelId: "csm",
  segmentIds: [],
  skills,
  ...own,
});

const coverageOf = (people: readonly Skilled[], competency: Competency) =>
  skillCoverage(people).find((each) => each.competency === competency)!;

describe("skillCoverage", () => {
  it("counts who does it alone and who with help, and keeps those whom nobody has seen apart from those who cannot", () => {
    const people = [
      somebody("teacher", { commercial: 4 }),
      somebody("alone", { commercial: 3 }),
      somebody("helped", { commercial: 2 }),
      somebody("none", { commercial: 0 }),
      somebody("unseen", {}),
    ];
    expect(coverageOf(people, "commercial")).toMatchObject({
      byLevel: [["none"], [], ["helped"], ["alone"], ["teacher"]],
      unseen: ["unseen"],
      alone: 2,
      withHelp: 3,
    });
  });

  it("knows only who is there in the month: no leavers, and nothing yet of a planned hire", () => {
    const baseline = aBaseline({
      members: [
        aMember({ id: "stays", competencies: { empathy: 3 } }),
        aMember({ id: "goes", competencies: { empathy: 4 }, leaves: month("2027-03") }),
      ],
    });
    const plan = aScenario({ changes: [aHire({ id: "new", leadTimeMonths: 1 })] });
    const people = skilledAmong(teamAt(baseline, plan, month("2027-06")));
    expect(people.map(({ id }) => id)).toEqual(["stays", "new#1"]);
    expect(coverageOf(people, "empathy")).toMatchObject({ alone: 1, unseen: ["new#1"] });
  });
});

describe("thinSkills", () => {
  const renewals = { activityId: "renewal", segmentId: "big", hours: 40 };
  const two = [
    somebody("one", { commercial: 3, tenacity: 4 }, { segmentIds: ["big"] }),
    somebody("two", { commercial: 2, tenacity: 3 }, { segmentIds: ["big"] }),
  ];

  it("names the one on whom it rests, who could take over, and the work that leans on it", () => {
    expect(thinSkills(two, [], [renewals])).toEqual([
      {
        competency: "commercial",
        segmentId: undefined,
        holderId: "one",
        heirIds: ["two"],
        unseen: 0,
        need: { competency: "commercial", work: [{ activityId: "renewal", hours: 40 }], workHours: 40, levels: [] },
      },
    ]);
  });

  it("looks into each segment where the whole team has enough of it", () => {
    const three = [...two, somebody("three", { commercial: 4, tenacity: 3 }, { segmentIds: ["small"] })];
    const thin = thinSkills(three, [], [renewals, { ...renewals, segmentId: "small", hours: 10 }]);
    expect(thin.map(({ competency, segmentId, holderId }) => [competency, segmentId, holderId])).toEqual([
      ["commercial", "big", "one"],
      ["tenacity", "small", "three"],
      ["commercial", "small", "three"],
    ]);
  });

  it("says when nobody does it at all", () => {
    const [thin] = thinSkills([somebody("new", {})], [], [{ ...renewals, activityId: "healthAnalysis" }]);
    expect(thin).toMatchObject({ competency: "analyticalAwareness", holderId: undefined, unseen: 1 });
  });

  it("is silent about skills that neither work nor ladder asks for", () => {
    expect(thinSkills(two, [], [])).toEqual([]);
    const ladder = [aLevel({ id: "csm", requirements: { domainExpertise: 2, empathy: 1 } })];
    expect(thinSkills(two, ladder, []).map(({ competency }) => competency)).toEqual(["domainExpertise"]);
  });

  it("knows of no skill behind work that the team invented", () => {
    expect(skillNeeds(two, [], [{ ...renewals, activityId: "tea" }]).get("empathy")!.workHours).toBe(0);
  });
});

describe("skillsLostWith", () => {
  it("tells what is left once somebody has gone", () => {
    const people = [
      somebody("one", { commercial: 3, empathy: 4, tenacity: 3 }),
      somebody("two", { commercial: 2, empathy: 3, tenacity: 3 }),
      somebody("three", { tenacity: 3 }),
    ];
    expect(skillsLostWith(skillCoverage(people), "one")).toEqual([
      { competency: "empathy", left: 1, heirs: 0 },
      { competency: "commercial", left: 0, heirs: 1 },
    ]);
  });
});

describe("coreStanding", () => {
  it.each([
    ["has", { consulting: 2, commercial: 0 }],
    ["has", { commercial: 3 }],
    ["neither", { consulting: 1, commercial: 1 }],
    ["unseen", { consulting: 1 }],
    ["unseen", {}],
  ] as const)("is %s with %o", (standing, skills) => {
    expect(coreStanding(skills)).toBe(standing);
  });
});

describe("requirements", () => {
  it("tell apart what falls short and what nobody has seen", () => {
    const level = aLevel({
      id: "lead",
      requirements: { influence: 3, projectManagement: 2, readingNumbers: 2, empathy: 0 },
    });
    const asked = requirementsOf(level, { influence: 2, projectManagement: 2 });
    expect(asked.map(({ competency }) => competency)).toEqual(["readingNumbers", "influence", "projectManagement"]);
    expect(shortOf(asked)).toEqual([{ competency: "influence", asked: 3, has: 2 }]);
    expect(unseenOf(asked)).toEqual([{ competency: "readingNumbers", asked: 2, has: undefined }]);
  });
});

describe("leadersAmong", () => {
  it("counts a leading level, and anybody to whom someone reports", () => {
    const baseline = aBaseline({
      levels: [aLevel({ id: "csm" }), aLevel({ id: "lead", leadsPeople: true })],
      members: [
        aMember({ id: "lead", levelId: "lead" }),
        aMember({ id: "player" }),
        aMember({ id: "report", managerId: "player" }),
      ],
    });
    const posts = teamAt(baseline, aScenario(), month("2027-01"));
    expect([...leadersAmong(posts, baseline.levels)]).toEqual(["lead", "player"]);
  });
});

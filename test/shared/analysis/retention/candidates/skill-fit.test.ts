import { describe, expect, it } from "vitest";
import { skillFit } from "../../../../../shared/analysis/retention/candidates/skill-fit.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { aBaseline, aCandidate, aLevel, aMember, aScenario, start } from "../../../../support/builders.ts";

const level = aLevel({ id: "csm", requirements: { empathy: 3, consulting: 2, tenacity: 1 } });
const member = (id: string, competencies: object, joined = addMonths(start, -12)) =>
  aMember({ id, levelId: "csm", joined, competencies });
const candidate = (competencies: object, starts = start) =>
  aCandidate({ id: "ito", levelId: "csm", starts, competencies });
const planWith = (...members: ReturnType<typeof member>[]) => ({
  baseline: aBaseline({ levels: [level], members }),
  scenario: aScenario(),
});

describe("what a candidate can do", () => {
  it("stands beside what the level asks for, and what nobody asked is open rather than none", () => {
    const { asked, core } = skillFit(planWith(), candidate({ empathy: 2, consulting: 2 }));
    expect(asked).toEqual([
      { competency: "empathy", asked: 3, has: 2 },
      { competency: "tenacity", asked: 1, has: undefined },
      { competency: "consulting", asked: 2, has: 2 },
    ]);
    expect(core).toBe("has");
    expect(skillFit(planWith(), candidate({})).core).toBe("unseen");
  });

  it("stands beside the team of their first day: what nobody, one or several there do alone", () => {
    const plan = planWith(
      member("aoki", { empathy: 4, tenacity: 3 }),
      member("baba", { empathy: 3 }),
      member("late", { domainExpertise: 4 }, addMonths(start, 6)),
    );
    const able = { empathy: 3, tenacity: 3, domainExpertise: 3, teamPlay: 2 };
    const holders = (starts = start) =>
      Object.fromEntries(skillFit(plan, candidate(able, starts)).alone.map((one) => [one.competency, one.holders]));
    expect(holders()).toEqual({ empathy: 2, tenacity: 1, domainExpertise: 0 });
    expect(holders(addMonths(start, 6))).toEqual({ empathy: 2, tenacity: 1, domainExpertise: 1 });
  });

  it("leaves out what only those who lead need, unless they would lead", () => {
    const able = candidate({ influence: 4 });
    expect(skillFit(planWith(), able).alone).toEqual([]);
    const lead = { ...level, leadsPeople: true };
    const plan = { ...planWith(), baseline: aBaseline({ levels: [lead] }) };
    expect(skillFit(plan, able).alone).toEqual([{ competency: "influence", holders: 0 }]);
  });
});

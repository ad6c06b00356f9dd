import { describe, expect, it } from "vitest";
import {
  type BriefAsk,
  type BriefFacts,
  hiringBrief,
  monthsToHelp,
} from "../../../../shared/analysis/hiring-brief/brief.ts";
import { suggestedAsk, typeInNeed } from "../../../../shared/analysis/hiring-brief/suggest.ts";
import { month } from "../../../../shared/base/month.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import {
  aBaseline,
  aCompany,
  aLevel,
  aLever,
  aMember,
  anAccount,
  anActivity,
  aScenario,
  aSegment,
} from "../../../support/builders.ts";

const calm = aCompany({ productLoopMonths: 1, wrongFitShare: 0, processMaturityShare: 0.9, productSeats: 1 });
const scenario = aScenario();

function facts(baseline: Baseline, own: Partial<BriefFacts> = {}): BriefFacts {
  return {
    baseline,
    scenario,
    month: scenario.start,
    posts: teamAt(baseline, scenario, scenario.start),
    activities: [],
    thin: [],
    load: undefined,
    shortPeople: undefined,
    smallestGroup: 5,
    ...own,
  };
}

const analyst: BriefAsk = { mix: { sales: 0.1, support: 0.2, analyst: 0.7 }, levelId: "csm", segmentIds: [] };
const hardIn = (baseline: Baseline, own: Partial<BriefFacts> = {}, ask: BriefAsk = analyst) =>
  hiringBrief(facts(baseline, own), ask).hard;

describe("what is hard here", () => {
  it("is nothing where nothing stands out", () => {
    expect(hardIn(aBaseline({ company: calm }))).toEqual([]);
  });

  it("is read off the company, with the levers that work on it told apart", () => {
    const shorten = { on: "productLoop" as const, ratio: 0.7 };
    const hard = hardIn(
      aBaseline({
        company: { ...calm, productLoopMonths: 6, wrongFitShare: 0.3, processMaturityShare: 0.2 },
        levers: [
          aLever({ id: "triage", effects: [shorten], running: true }),
          aLever({ id: "council", effects: [shorten] }),
          aLever({ id: "tea", effects: [{ on: "ramp", ratio: 0.9 }] }),
        ],
      }),
    );
    expect(hard.map(({ id }) => id)).toEqual(["productLoop", "wrongFit", "chaos"]);
    expect(hard[0]).toMatchObject({ months: 6 });
    expect(hard[0]!.running.map(({ id }) => id)).toEqual(["triage"]);
    expect(hard[0]!.possible.map(({ id }) => id)).toEqual(["council"]);
    expect(hard[2]).toMatchObject({ orderShare: 0.2, running: [], possible: [] });
  });

  it("counts the difficult accounts of the segments they would work for, where accounts are listed", () => {
    const baseline = aBaseline({
      company: calm,
      segments: [
        aSegment({ id: "a", openingAccounts: 10, difficultShare: 0 }),
        aSegment({ id: "b", openingAccounts: 10, difficultShare: 0.2 }),
      ],
      accounts: [anAccount({ id: "1", difficult: true }), anAccount({ id: "2" })],
    });
    expect(hardIn(baseline, {}, { ...analyst, segmentIds: ["a"] })).toMatchObject([
      { id: "difficultCustomers", share: 0.5 },
    ]);
    expect(hardIn(baseline)).toMatchObject([{ share: 3 / 12 }]);
  });

  it("tells the load only of a team so large that it is nobody's own", () => {
    const few = [1, 2, 3, 4].map((n) => aMember({ id: `m${n}` }));
    expect(hardIn(aBaseline({ company: calm, members: few }), { load: 1.2 })).toEqual([]);
    const enough = aBaseline({ company: calm, members: [...few, aMember({ id: "m5" })] });
    expect(hardIn(enough, { load: 1.2 })).toMatchObject([{ id: "load", share: 1.2 }]);
    expect(hardIn(enough, { load: 0.7 })).toEqual([]);
  });

  it("says that all seats above are taken, and nothing while one is free or without limit", () => {
    const ladder = (seats?: number) => [
      aLevel({ id: "csm", nextLevelIds: ["lead"], typicalMonths: 30 }),
      aLevel({ id: "lead", rank: 2, ...(seats === undefined ? {} : { seats }) }),
    ];
    const members = [aMember({ id: "boss", levelId: "lead", mix: analyst.mix })];
    const hard = (seats?: number) => hardIn(aBaseline({ company: calm, levels: ladder(seats), members }));
    expect(hard(1)).toMatchObject([{ id: "seats", levelIds: ["lead"], seats: 1, months: 30 }]);
    expect(hard(2)).toEqual([]);
    expect(hard()).toEqual([]);
  });

  it("says that nobody above shares their craft, and nothing on the highest level", () => {
    const levels = [aLevel({ id: "csm" }), aLevel({ id: "lead", rank: 2 })];
    const boss = (mix: BriefAsk["mix"]) => [aMember({ id: "boss", levelId: "lead", mix })];
    const seller = boss({ sales: 1, support: 0, analyst: 0 });
    const hard = (members: Baseline["members"], levelId = "csm") =>
      hardIn(aBaseline({ company: calm, levels, members }), {}, { ...analyst, levelId });
    expect(hard(seller)).toMatchObject([{ id: "nobodyAbove", type: "analyst" }]);
    expect(hard(boss(analyst.mix))).toEqual([]);
    expect(hard(seller, "lead")).toEqual([]);
  });

  it("says that nobody can move to product work from here, with the lever that would change it", () => {
    const seat = aLever({ id: "seat", effects: [{ on: "productSeats", added: 1 }] });
    const baseline = aBaseline({ company: { ...calm, productSeats: 0 }, levers: [seat] });
    expect(hardIn(baseline)).toMatchObject([{ id: "productSeats", possible: [{ id: "seat" }] }]);
  });

  it("weighs routine by the work that would be theirs", () => {
    const baseline = aBaseline({
      company: calm,
      activities: [
        anActivity({ id: "tickets", routineShare: 0.9, affinity: { sales: 0, support: 1, analyst: 0.1 } }),
        anActivity({ id: "models", routineShare: 0.1, affinity: { sales: 0, support: 0.1, analyst: 1 } }),
      ],
    });
    const activities = ["tickets", "models"].map((activityId) => ({
      activityId,
      demandHours: 100,
      deliveredHours: 100,
    }));
    const carer: BriefAsk = { ...analyst, mix: { sales: 0, support: 1, analyst: 0 } };
    expect(hardIn(baseline, { activities }, carer)).toMatchObject([{ id: "routine" }]);
    expect(hardIn(baseline, { activities })).toEqual([]);
  });
});

describe("the skills asked for", () => {
  const levels = [aLevel({ id: "csm", requirements: { consulting: 2, empathy: 3 } })];
  const thin = [
    {
      competency: "consulting",
      segmentId: undefined,
      holderId: "x",
      heirIds: [],
      unseen: 0,
      need: { competency: "consulting", work: [], workHours: 9, levels: [] },
    },
    {
      competency: "influence",
      segmentId: undefined,
      holderId: "x",
      heirIds: [],
      unseen: 0,
      need: { competency: "influence", work: [], workHours: 9, levels: [] },
    },
  ] as const;

  it("put first what too few do alone, if the hire would need it anyway", () => {
    const { skills } = hiringBrief(facts(aBaseline({ company: calm, levels }), { thin }), analyst);
    expect(skills).toEqual([
      { competency: "consulting", asked: 3, because: "depth" },
      { competency: "empathy", asked: 3, because: "level" },
    ]);
  });

  it("follow from the work where the level says nothing", () => {
    const baseline = aBaseline({
      company: calm,
      levels: [aLevel({ id: "csm" })],
      activities: [anActivity({ id: "renewal" })],
    });
    const activities = [{ activityId: "renewal", demandHours: 50, deliveredHours: 20 }];
    const { skills, work } = hiringBrief(facts(baseline, { activities }), analyst);
    expect(work).toEqual([{ activityId: "renewal", demandHours: 50, coverageShare: 0.4 }]);
    expect(skills.map(({ competency, because }) => [competency, because])).toEqual([
      ["tenacity", "work"],
      ["commercial", "work"],
    ]);
  });
});

describe("the questions", () => {
  it("are the three for everyone, and those for what is hard and for the type", () => {
    const { questions } = hiringBrief(facts(aBaseline({ company: { ...calm, wrongFitShare: 0.5 } })), analyst);
    expect(questions).toEqual(["expectation", "disorder", "leaving", "wrongFit", "analystDrive"]);
  });

  it("touch a second type that is strong enough", () => {
    const blend: BriefAsk = { ...analyst, mix: { sales: 0.4, support: 0, analyst: 0.6 } };
    expect(hiringBrief(facts(aBaseline({ company: calm })), blend).questions).toContain("salesDrive");
  });
});

describe("the salary", () => {
  const levels = [
    aLevel({ id: "csm", salaryJpy: 6_000_000, nextLevelIds: ["senior"] }),
    aLevel({ id: "senior", rank: 2, salaryJpy: 8_000_000 }),
  ];
  const paid = (salaries: readonly number[]) =>
    hiringBrief(
      facts(
        aBaseline({
          company: calm,
          levels,
          members: salaries.map((salaryJpy, index) => aMember({ id: `m${index}`, salaryJpy })),
        }),
      ),
      analyst,
    ).salary;

  it("tells the mean of a level that enough people hold", () => {
    expect(paid([5e6, 6e6, 7e6, 6e6, 6e6])).toMatchObject({
      levelJpy: 6_000_000,
      nextLevelJpy: 8_000_000,
      team: { meanJpy: 6_000_000, people: 5 },
    });
  });

  it("withholds it where they are too few, or where it is mostly one person's", () => {
    expect(paid([5e6, 6e6, 7e6, 6e6]).team).toBe("withheld");
    expect(paid([3e6, 3e6, 3e6, 3e6, 40e6]).team).toBe("withheld");
    expect(paid([]).team).toBeUndefined();
  });
});

describe("the suggestion", () => {
  const baseline = aBaseline({
    company: calm,
    activities: [anActivity({ id: "models", affinity: { sales: 0.1, support: 0.1, analyst: 1 } })],
    members: [aMember({ id: "one" })],
  });
  const undone = { activities: [{ activityId: "models", demandHours: 80, deliveredHours: 10 }] };

  it("is the type that is short of most people", () => {
    expect(typeInNeed(facts(baseline, { ...undone, shortPeople: { sales: 0, support: 1.2, analyst: 0.4 } }))).toBe(
      "support",
    );
  });

  it("is, before that is known, the type that would get most undone work done", () => {
    expect(typeInNeed(facts(baseline, undone))).toBe("analyst");
    expect(suggestedAsk(facts(baseline, undone))).toMatchObject({ levelId: "csm", segmentIds: [] });
  });

  it("is none where the ladder has no level for somebody who leads nobody", () => {
    const leadersOnly = aBaseline({ company: calm, levels: [aLevel({ id: "head", leadsPeople: true })] });
    expect(suggestedAsk(facts(leadersOnly))).toBeUndefined();
  });
});

it("counts the way to full speed: the search and the ramp", () => {
  expect(monthsToHelp(aScenario())).toBe(8);
  expect(monthsToHelp(aScenario({ coefficients: { leadTimeMonths: 2, rampMonths: 3 } }))).toBe(5);
  expect(hiringBrief(facts(aBaseline({ company: calm }), { month: month("2027-09") }), analyst).ramp).toEqual([
    0.25, 0.5, 0.75,
  ]);
});

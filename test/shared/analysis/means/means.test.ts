import { describe, expect, it } from "vitest";
import { balanceOf } from "../../../../shared/analysis/means/balance.ts";
import { handsOf } from "../../../../shared/analysis/means/hands.ts";
import { meansOf, notInHand } from "../../../../shared/analysis/means/inventory.ts";
import { namesOthers, pullersAmong } from "../../../../shared/analysis/means/puller.ts";
import { type Unbacked, unbackedSteps } from "../../../../shared/analysis/means/unbacked.ts";
import { addMonths, month } from "../../../../shared/base/month.ts";
import type { Change } from "../../../../shared/domain/change.ts";
import type { Lever } from "../../../../shared/domain/lever.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aBaseline, aLever, aMember, aScenario, aSegment, start } from "../../../support/builders.ts";

const { baseline: sample, scenarios } = sampleWorkspace("en");
const dated = { month: addMonths(start, 3), enabled: true, tags: [] };
const begin = (leverId: string): Change => ({ ...dated, id: `start-${leverId}`, type: "startLever", leverId });

function unbacked(levers: readonly Lever[], changes: readonly Change[], own: Parameters<typeof aBaseline>[0] = {}) {
  const baseline = aBaseline({ levers: [...levers], ...own });
  const scenario = aScenario({ months: 24, changes: [...changes] });
  return unbackedSteps(baseline, scenario, teamAt(baseline, scenario, start));
}
const kindsOf = (steps: readonly Unbacked[]) => steps.map(({ kind }) => kind);

describe("who can pull a lever", () => {
  const members = [
    { id: "m1", name: "三浦 美咲" },
    { id: "m2", name: "Rei Fujiwara" },
    { id: "m3", name: "Rei Sato" },
  ];
  it.each([
    ["三浦", ["m1"], false],
    ["Fujiwara", ["m2"], false],
    ["Rei", [], true],
    ["三浦+開発責任者", ["m1"], true],
    ["Fujiwara and Sato", ["m2", "m3"], false],
    ["HR", [], true],
  ] as const)("is read out of %s", (words, ids, hasOthers) => {
    expect(pullersAmong(words, members)).toEqual(ids);
    expect(namesOthers(words, members)).toBe(hasOthers);
  });
});

describe("the inventory", () => {
  it("says of each lever whom it reaches, whether it runs and what it takes of the time there is for it", () => {
    const plan = scenarios[1]!;
    const means = meansOf(sample, plan, month("2027-06"));
    const of = (id: string) => means.find(({ lever }) => lever.id === id)!;
    expect(of("guides")).toMatchObject({ touchModels: ["low", "tech"], standing: { kind: "running" } });
    expect(of("community").touchModels).toEqual(["low", "tech"]);
    expect(of("academy").touchModels).toEqual(["high", "low"]);
    expect(of("manager-check-ins").touchModels).toEqual(["high", "low", "tech"]);
    expect(of("operations-design")).toMatchObject({ usedShare: 1.5, pullerIds: ["m21"] });
    expect(of("guides").usedShare).toBeUndefined();
  });

  it("knows what other teams pull and this one has not", () => {
    const lacking = notInHand(sample, "tech");
    expect(lacking).toContain("automation");
    expect(lacking).not.toContain("guides");
  });
});

describe("a step that nobody can take", () => {
  const owned = aLever({ id: "l", owner: "HR" });

  it("is none where somebody can pull the lever, and none where it is not pulled", () => {
    expect(unbacked([owned], [begin("l")])).toEqual([]);
    expect(unbacked([aLever({ id: "idle" })], [])).toEqual([]);
  });

  it("is a lever in nobody's hands, one that the team does not have, and one that takes more hours than there are", () => {
    const { owner: _, ...nobodys } = owned;
    expect(unbacked([nobodys], [begin("l")])).toMatchObject([{ kind: "nobody", from: dated.month, isPlanned: true }]);
    expect(unbacked([{ ...nobodys, running: true }], [])).toMatchObject([{ kind: "nobody", isPlanned: false }]);
    expect(kindsOf(unbacked([], [begin("wish")]))).toEqual(["unknown"]);
    expect(kindsOf(unbacked([], [{ ...begin("wish"), enabled: false }]))).toEqual([]);
    const tight = { ...owned, costHours: 30, capacityHours: 20 };
    expect(kindsOf(unbacked([tight], [begin("l")]))).toEqual(["hours"]);
    expect(kindsOf(unbacked([tight], []))).toEqual([]);
  });

  it("is a lever whose only hands leave while it runs", () => {
    const members = [aMember({ id: "Aya", leaves: addMonths(start, 10) }), aMember({ id: "Ken" })];
    const by = (owner: string) => unbacked([{ ...owned, owner }], [begin("l")], { members });
    expect(by("Aya")).toMatchObject([{ kind: "leaves", memberId: "Aya" }]);
    expect(by("Aya and Ken")).toEqual([]);
    expect(by("Aya and product")).toEqual([]);
  });

  it("is less work for customers that nothing brings about", () => {
    const scope = { segmentIds: [], stages: [], activityIds: ["reactive"], ratio: 0.8 };
    const less: Change = { ...dated, id: "less", type: "changeEffort", scope };
    const eases = (activityIds: string[]): Lever => ({
      ...owned,
      running: true,
      effects: [{ ...scope, on: "effort", activityIds, touchModels: [] }],
    });
    expect(kindsOf(unbacked([], [less]))).toEqual(["lessWork"]);
    expect(unbacked([eases(["reactive"])], [less])).toEqual([]);
    expect(kindsOf(unbacked([eases(["renewal"])], [less]))).toEqual(["lessWork"]);
    expect(unbacked([], [{ ...less, scope: { ...scope, ratio: 1.2 } }])).toEqual([]);
  });

  it("is customers who are to help themselves with nothing at hand", () => {
    const segments = [aSegment({ id: "small", touchModel: "tech", openingAccounts: 270 })];
    expect(unbacked([], [], { segments })).toMatchObject([
      { kind: "selfService", accounts: 270, startable: undefined },
    ]);
    const [asWeAre, ahead] = scenarios;
    const ofSample = (plan: typeof asWeAre) => unbackedSteps(sample, plan!, teamAt(sample, plan!, plan!.start));
    expect(ofSample(asWeAre)).toMatchObject([{ kind: "selfService", startable: { id: "guides" } }]);
    expect(ofSample(ahead)).toMatchObject([{ kind: "hours", lever: { id: "operations-design" } }]);
  });
});

describe("the balance of means", () => {
  it("tells a patch from a cure, and what lies idle from what is missing", () => {
    const hazard = (cause: "chaos" | "alone") => [{ on: "hazard" as const, causes: [cause], ratio: 0.8 }];
    const levers = [
      aLever({ id: "patch", horizon: "symptom", effects: hazard("chaos"), running: true }),
      aLever({ id: "cure", horizon: "rootCause", effects: hazard("chaos") }),
      aLever({ id: "idle", horizon: "symptom", effects: hazard("alone") }),
    ];
    const standing = (changes: readonly Change[], id: string) =>
      balanceOf(levers, aScenario({ changes: [...changes] })).find((one) => one.id === id)!.standing;
    expect(standing([], "chaos")).toBe("symptomOnly");
    expect(standing([begin("cure")], "chaos")).toBe("both");
    expect(standing([], "alone")).toBe("idle");
    expect(standing([], "blocked")).toBe("nothing");
  });
});

describe("the same hands", () => {
  it("are counted once for all that they pull, in their fullest month", () => {
    const members = [aMember({ id: "Aya" }), aMember({ id: "Ken" })];
    const levers = [
      aLever({ id: "one", owner: "Aya", costHours: 20, running: true }),
      aLever({ id: "two", owner: "Aya and Ken", costHours: 12 }),
    ];
    const hands = handsOf(aBaseline({ members, levers }), aScenario({ months: 24, changes: [begin("two")] }));
    expect(hands).toMatchObject([
      { memberId: "Aya", hours: 26, month: dated.month },
      { memberId: "Ken", hours: 6, month: dated.month },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { month } from "../../../../../shared/base/month.ts";
import type { Baseline } from "../../../../../shared/domain/baseline.ts";
import { teamBefore } from "../../../../../shared/domain/reporting-team.ts";
import { type Post, teamAt } from "../../../../../shared/domain/team-at.ts";
import type { Scenario } from "../../../../../shared/domain/scenario.ts";
import { changeSentences } from "../../../../../renderer/features/team/chart/changes.view.ts";
import { chartVerdict, spokenShape } from "../../../../../renderer/features/team/chart/chart-verdict.view.ts";
import { type ChartViewId, orgChart } from "../../../../../renderer/features/team/chart/org-chart.ts";
import { legendOf, shadingBy } from "../../../../../renderer/features/team/chart/shades.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import { aBaseline, aChange, aHire, aLevel, aMember, aScenario } from "../../../../support/builders.ts";

const words = wordsIn("en", "sober");
const later = month("2027-06");
const nameOf = ({ id }: Post) => id;

const baseline: Baseline = aBaseline({
  levels: [
    aLevel({ id: "csm", typicalMonths: 24, nextLevelIds: ["lead"] }),
    aLevel({ id: "lead", rank: 2, leadsPeople: true }),
  ],
  members: [
    aMember({ id: "head", levelId: "lead" }),
    aMember({ id: "ann", managerId: "head", joined: month("2026-01") }),
    aMember({ id: "bob", managerId: "head" }),
    aMember({ id: "cho", managerId: "head", leaves: month("2027-03") }),
  ],
  checkIns: [
    {
      ...{ id: "talk", memberId: "ann", held: month("2026-11"), followUps: [] },
      answers: { operator: { pressure: 0.7, basis: "said" } },
    },
  ],
});
const scenario: Scenario = aScenario({
  changes: [
    aChange({ type: "move", id: "c1", memberId: "bob", managerId: "ann", month: month("2027-02") }),
    aHire({ id: "h", managerId: "ann", leadTimeMonths: 2 }),
  ],
});
const chartIn = (view: ChartViewId) =>
  orgChart(
    { baseline, scenario, before: teamBefore(baseline, scenario), after: teamAt(baseline, scenario, later) },
    view,
  );

describe("the chart in words", () => {
  it("answers with its shape, what to look at first, and what the plan changes", () => {
    const chart = chartIn("after");
    const source = { personOf: chart.personOf, levels: baseline.levels, nameOf };
    const verdict = chartVerdict(chart, source, later, false, words);
    expect(spokenShape(verdict.shape)).toBe("4 people in 3 layers; whoever leads has 1.5 reports on average.");
    expect(verdict.aside).toContain("3 layers for 4 people; 2 would do with 5 reports per manager.");
    expect(verdict.aside).toContain("By Jun 2027: 1 joins, 1 leaves, and 1 gets another manager.");
  });

  it("speaks of one person as of one", () => {
    const alone = aBaseline({ members: [aMember({ id: "head" })] });
    const quiet = aScenario({ changes: [] });
    const team = { before: teamBefore(alone, quiet), after: teamAt(alone, quiet, later) };
    const chart = orgChart({ baseline: alone, scenario: quiet, ...team }, "after");
    const source = { personOf: chart.personOf, levels: alone.levels, nameOf };
    const verdict = chartVerdict(chart, source, later, false, words);
    expect(spokenShape(verdict.shape)).toBe("1 person, who reports to nobody yet.");
  });

  it("shows before, after, and both at once where they differ", () => {
    const shown = (view: ChartViewId) => chartIn(view).people.map(({ id }) => id);
    expect(shown("before")).toEqual(["head", "ann", "bob", "cho"]);
    expect(shown("after")).toEqual(["head", "ann", "bob", "h#1"]);
    expect(shown("changes")).toEqual(["head", "ann", "bob", "h#1", "cho"]);
    expect([...chartIn("changes").gone]).toEqual(["cho"]);
  });

  it("says of each person what is different", () => {
    const chart = chartIn("changes");
    const source = { levels: baseline.levels, postOf: (id: string) => chart.personOf.get(id), nameOf };
    const said = chart.changes.map((change) => [change.id, ...changeSentences(change, source, words)]);
    expect(said).toEqual([
      ["bob", "From head to ann."],
      ["h#1", "Joins in Mar 2027, reporting to ann."],
      ["cho", "Left; reported to head."],
    ]);
  });

  it("colours by what weighs on people in words with its age, and never by a number of its own", () => {
    const shading = shadingBy("pressure", { baseline, month: month("2027-01"), projection: undefined }, words);
    const people = chartIn("before").people;
    const saidOf = (id: string) => shading(people.find((person) => person.id === id)!).words;
    expect(saidOf("ann")).toBe("The job became routine · 2 mo ago");
    expect(saidOf("bob")).toBe("No check-in yet");
    expect(legendOf(people, shading).map(({ shade, people: count }) => [shade.bandWords, count])).toEqual([
      ["Sees no career here", 1],
      ["No check-in yet", 3],
    ]);
  });

  it("tells who is ready for the next level, from when, or in how long", () => {
    const shading = shadingBy("readiness", { baseline, month: later, projection: undefined }, words);
    const saidOf = (id: string) => shading(chartIn("after").people.find((person) => person.id === id)!).words;
    expect(saidOf("bob")).toBe("Ready since Jan 2024");
    expect(saidOf("ann")).toBe("Ready in 7 mo");
    expect(saidOf("head")).toBe("No level above");
  });
});

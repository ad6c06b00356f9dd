import fc from "fast-check";
import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { applyDifference, reversed } from "../../../../shared/domain/difference/apply-difference.ts";
import { differencesBetween } from "../../../../shared/domain/difference/differences-between.ts";
import { changeCompany, changeMember, changeMix, setEffort } from "../../../../shared/domain/edits/baseline.ts";
import { addHire, moveChange, removeChange } from "../../../../shared/domain/edits/changes.ts";
import { setCoefficient, setGrowth } from "../../../../shared/domain/edits/assumptions.ts";
import { inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { removeMembers } from "../../../../shared/domain/edits/remove-members.ts";
import { freezeScenario } from "../../../../shared/domain/edits/branches.ts";
import { activeScenario, type Workspace } from "../../../../shared/domain/workspace.ts";
import { canonicalJson } from "../../../../shared/format/canonical-json.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { withAnyOwned } from "../../../support/any-owned.ts";
import { aHire } from "../../../support/builders.ts";
import { mutate, mutations } from "../../../support/mutations.ts";
import { processorMs } from "../../../support/processor-time.ts";

const before = sampleWorkspace("en");
const member = before.baseline.members[3]!;
const scenario = activeScenario(before);
const after = (...recipes: Recipe[]) => produce(before, inTurn(...recipes));
const copyOf = (workspace: Workspace) => JSON.parse(JSON.stringify(workspace)) as Workspace;

const hire = aHire({ id: "hire-x", month: month("2027-05"), levelId: member.levelId });

/** Without the order of lists: a row that is put back stands last. */
const sortedText = (value: unknown): string =>
  canonicalJson(
    JSON.parse(JSON.stringify(value), (_key, item: unknown) =>
      Array.isArray(item) && item.every((row) => typeof row === "object")
        ? item.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
        : item,
    ),
  );

describe("differencesBetween", () => {
  it("says nothing about a workspace and its copy", () => {
    expect(differencesBetween(before, copyOf(before))).toEqual([]);
  });

  it("reads a mix as one value", () => {
    const changed = after(changeMix(member.id, { sales: 0.4, support: 0.6 }));
    expect(differencesBetween(before, changed)).toEqual([
      {
        type: "changed",
        subject: { kind: "member", id: member.id },
        field: ["mix"],
        from: member.mix,
        to: { sales: 0.4, support: 0.6, analyst: 0 },
      },
    ]);
  });

  it("finds a change of a plan by its identity and tells how it moved", () => {
    const planned = after(addHire(hire));
    const moved = produce(planned, moveChange(hire.id, month("2027-07")));
    expect(differencesBetween(before, planned)).toMatchObject([
      { type: "added", subject: { kind: "change", id: hire.id, scenarioId: scenario.id } },
    ]);
    expect(differencesBetween(planned, moved)).toMatchObject([
      { type: "changed", field: ["month"], from: "2027-05", to: "2027-07" },
    ]);
    expect(differencesBetween(planned, produce(planned, removeChange(hire.id)))).toMatchObject([{ type: "removed" }]);
  });

  it("names the stage and the activity of changed hours, and the coefficient of a changed assumption", () => {
    const segment = before.baseline.segments[0]!;
    const activity = before.baseline.activities[0]!.id;
    const changed = after(setEffort(segment.id, "renewal", activity, 99), setCoefficient("hireLeadMean", 9));
    expect(differencesBetween(before, changed)).toMatchObject([
      { subject: { kind: "segment", id: segment.id }, field: ["effort", "renewal", activity], to: 99 },
      {
        subject: { kind: "scenario", id: scenario.id },
        field: ["coefficients", "hireLeadMean"],
        from: undefined,
        to: 9,
      },
    ]);
  });

  it("mentions only the order where nothing but the order changed", () => {
    const turned = { ...before, scenarios: before.scenarios.toReversed() };
    expect(differencesBetween(before, turned)).toMatchObject([{ type: "reordered", list: "scenarios" }]);
  });

  it("tells twins of one identity apart", () => {
    const twins = produce(before, ({ baseline }) => {
      baseline.members.push({ ...member, name: "Twin" });
    });
    const [added, ...others] = differencesBetween(before, twins);
    expect([added, ...others]).toMatchObject([{ type: "added", to: { name: "Twin" } }]);
    const carried = produce(before, applyDifference(added!));
    expect(carried).toEqual(twins);
    expect(produce(carried, applyDifference(reversed(added!)))).toEqual(before);
  });

  it("leaves no change unmentioned, and carrying all of them over makes one state the other", () => {
    fc.assert(
      fc.property(mutations, (deeds) => {
        const changed = copyOf(before);
        for (const deed of deeds) mutate(changed, deed);
        const differences = differencesBetween(before, changed);
        expect(differences.length === 0).toBe(canonicalJson(before) === canonicalJson(changed));
        const carried = produce(before, inTurn(...differences.map(applyDifference)));
        expect(sortedText(carried)).toBe(sortedText(changed));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("mentions and carries over any owners, work between teams, actions, links between metrics and talks", () => {
    const any = withAnyOwned(before);
    fc.assert(
      fc.property(any, any, (one, other) => {
        const differences = differencesBetween(one, other);
        expect(differences.length === 0).toBe(canonicalJson(one) === canonicalJson(other));
        const carried = produce(one, inTurn(...differences.map(applyDifference)));
        expect(sortedText(carried)).toBe(sortedText(other));
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("takes back what it carried over", () => {
    const changed = after(
      changeMember(member.id, { fteShare: 0.5 }),
      changeCompany({ overheadShare: 0.4 }),
      setGrowth(1.4),
      addHire(hire),
      removeMembers([before.baseline.members[5]!.id]),
      freezeScenario(scenario.id, { copyId: "f", name: "F", at: 1, occasion: "Board", factsId: "facts" }),
    );
    const differences = differencesBetween(before, changed);
    const back = produce(changed, inTurn(...differences.map(reversed).map(applyDifference)));
    expect(
      differencesBetween(before, { ...back, keptFacts: undefined }).filter(({ type }) => type !== "reordered"),
    ).toEqual([]);
  });

  it("compares 2,000 members and 20,000 accounts within 200 ms", () => {
    const many = <Row extends { id: string }>(row: Row, count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...row, id: `${row.id}-${index}` }));
    const large = produce(before, ({ baseline }) => {
      baseline.members = many(member, 2_000);
      baseline.accounts = many(before.baseline.accounts[0]!, 20_000);
    });
    const other = copyOf(large);
    other.baseline.accounts[19_999]!.arrJpy += 1;
    const compareThem = () => expect(differencesBetween(large, other)).toHaveLength(1);
    expect(processorMs(compareThem)).toBeLessThan(200);
  });
});

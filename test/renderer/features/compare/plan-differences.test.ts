import { describe, expect, it } from "vitest";
import { differingRows } from "../../../../renderer/features/compare/plan-differences.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import type { Change } from "../../../../shared/domain/change.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { namesIn } from "../../../../shared/i18n/difference/thing-names.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const workspace = sampleWorkspace("en");
const people = { areHidden: false, nameOf: (_: string, name: string) => name };
const speech = { ...wordsIn("en"), names: namesIn([workspace], "en", people) };
const [, plan] = workspace.scenarios;
const hire = plan!.changes.find(({ type }) => type === "hire")!;
const variant = (id: string, terms: Partial<Scenario>): Scenario => ({ ...plan!, id, name: id, ...terms });
const told = (others: readonly Scenario[], seesMoney = true) =>
  differingRows(plan!, others, { speech, seesMoney }).map(({ what, cells }) => [what, ...cells.values()]);

describe("what differs in plans", () => {
  it("is nothing between a plan and the same plan, even where a change was planned twice over", () => {
    const anew = plan!.changes.map((change, index): Change => ({ ...change, id: `anew-${index}` }));
    expect(told([variant("same", {}), variant("anew", { changes: anew })])).toEqual([]);
  });

  it("stands in a row for each term and change, with every plan's own", () => {
    const fewer = variant("fewer", { changes: plan!.changes.filter((change) => change !== hire) });
    const off = variant("off", {
      growthRatio: 1.5,
      changes: plan!.changes.map((change) => (change === hire ? { ...change, enabled: false } : change)),
    });
    const rows = told([fewer, off]);
    expect(rows).toContainEqual([expect.stringMatching(/^Hire in/u), "planned", "–", "planned"]);
    expect(rows).toContainEqual([expect.stringMatching(/^Hire in .+: /u), "yes", "yes", "no"]);
    expect(rows.find(([what]) => /growth/iu.test(what!))?.slice(1)).toEqual(["×1.00", "×1.00", "×1.50"]);
  });

  it("puts the same new change of two plans in one row", () => {
    const extra = (id: string): Change => ({ ...hire, id, month: plan!.start, count: 7 }) as Change;
    const rows = told([
      variant("one", { changes: [...plan!.changes, extra("a")] }),
      variant("two", { changes: [...plan!.changes, extra("b")] }),
    ]);
    expect(rows).toEqual([[expect.stringMatching(/^Hire in/u), "–", "planned", "planned"]]);
  });

  it("keeps what one person will earn from roles that do not see it", () => {
    const dear = variant("dear", {
      changes: plan!.changes.map((change) =>
        change === hire ? ({ ...change, salaryJpy: 9_999_999 } as Change) : change,
      ),
    });
    expect(told([dear])).toHaveLength(1);
    expect(told([dear], false)).toEqual([]);
  });
});

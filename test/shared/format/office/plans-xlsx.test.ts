import { describe, expect, it } from "vitest";
import { plansXlsx } from "../../../../shared/format/office/plans-xlsx.ts";
import { steadyCourse } from "../../../../shared/format/office/steady/steady-course.ts";
import { steadyPlan } from "../../../../shared/format/office/steady/steady-plan.ts";
import { sheetNames } from "../../../../shared/format/office/workbook/write-workbook.ts";
import { accountsByStage, customerHours, expectedDemand } from "../../../../shared/analysis/demand/expected-demand.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { openTable } from "../../../../shared/format/table/open-table.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import {
  aBaseline,
  aChange,
  aCompany,
  aMember,
  anActivity,
  aScenario,
  aSegment,
  effortOf,
  nobodyLeaves,
  start,
} from "../../../support/builders.ts";
import { quietly, sourceOf } from "../../../support/export-sources.ts";
import { readSheets } from "../../../support/formulas.ts";

const { baseline, scenarios } = sampleWorkspace("en");
const sample = sourceOf(
  scenarios.slice(0, 2).map((scenario) => ({ baseline, scenario: { ...scenario, trials: 200 } })),
);

describe("a plan as formulas", () => {
  it("comes to what the engine simulates where nobody leaves by chance and all work gets done", () => {
    const support = { sales: 0, support: 1, analyst: 0 };
    const exact = aBaseline({
      company: aCompany({ overheadShare: 0.2 }),
      members: [aMember({ id: "m0", mix: support }), aMember({ id: "m1", mix: support })],
      activities: [
        anActivity({ id: "care", affinity: { sales: 0.5, support: 1, analyst: 0 } }),
        anActivity({
          id: "inside",
          purpose: "internal",
          fixedHours: 40,
          affinity: { sales: 0.5, support: 1, analyst: 0 },
        }),
      ],
      segments: [aSegment({ id: "a", openingAccounts: 10, effort: effortOf({ care: 8 }) })],
    });
    const hire = aChange({
      ...{ type: "hire", month: addMonths(start, 1), count: 1, mix: support, levelId: "csm", fteShare: 1 },
      ...{ leadTimeMonths: 0, segmentIds: [], honestInterview: false },
    });
    const leave = aChange({ id: "l", type: "leave", memberId: "m1", month: addMonths(start, 8) });
    const coefficients = { ...nobodyLeaves, handOverEffort: 0 };
    const scenario = aScenario({ months: 12, trials: 2, coefficients, changes: [hire, leave] });
    const [own] = sourceOf([{ baseline: exact, scenario }]).plans;
    const course = steadyCourse(steadyPlan(own!));
    const { projection } = own!;
    const pairs = [
      [course.people, projection.headcount],
      [course.demandHours, projection.demandHours],
      [course.supplyHours, projection.supplyHours],
      [course.coverage, projection.coverage],
      [course.arrJpy, projection.arrJpy],
      [course.costJpy, projection.costPerMonthJpy],
    ] as const;
    for (const [ours, { mean }] of pairs)
      // Recorded figures have seven digits.
      ours.forEach((value, month) => expect(value / mean[month]!).toBeCloseTo(1, 6));
  });

  it("expects the customers and hours that the demand view expects, levers and dated changes included", () => {
    for (const own of sample.plans) {
      const { segments } = steadyCourse(steadyPlan(own));
      const demand = expectedDemand(own.plan.baseline, own.plan.scenario);
      customerHours(demand).forEach((hours, month) => {
        const ours = segments.reduce((sum, segment) => sum + segment.hours[month]!, 0);
        expect(ours / hours).toBeCloseTo(1, 9);
        segments.forEach(({ customers }, segment) => {
          const expected = accountsByStage(demand, { month, segment }).reduce((sum, count) => sum + count, 0);
          expect(customers[month]).toBeCloseTo(expected, 6);
        });
      });
    }
  });
});

describe("the workbook", () => {
  const bytes = plansXlsx(sample, "Board", quietly);
  const sheets = readSheets(bytes);
  const formulas = sheets.get(sheetNames([`Formulas ${scenarios[0]!.name}`])[0]!)!;

  it("holds formulas that come to the values beside them", () => {
    expect(formulas.formulas.size).toBeGreaterThan(500);
    for (const place of formulas.formulas.keys()) {
      const [now, then] = [formulas.valueOf(place), formulas.cached.get(place)!];
      expect(Math.abs(now - then), place).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(then)));
    }
  });

  it("answers when an assumption is typed over", () => {
    const own = readSheets(bytes).get(sheetNames([`Formulas ${scenarios[0]!.name}`])[0]!)!;
    const label = [...Array(40).keys()].find((row) => own.textOf(`A${row}`) === "People at the start")!;
    const coverageHead = [...Array(80).keys()].find((row) => own.textOf(`E${row}`) === "Coverage")!;
    const last = `E${coverageHead + scenarios[0]!.months}`;
    const before = own.valueOf(last);
    own.type(`B${label}`, own.valueOf(`B${label}`) / 2);
    expect(own.valueOf(last)).toBeLessThan(before);
    expect(own.valueOf(last)).toBeGreaterThan(0);
  });

  it("is the same bytes for the same plans", () => {
    expect(Buffer.from(plansXlsx(sample, "Board", quietly)).equals(bytes)).toBe(true);
  });

  it("opens in our own reader, which refuses what is strange", () => {
    const opened = openTable(bytes);
    expect(opened.format === "xlsx" ? opened.sheets : []).toHaveLength(2 + 2 + 5);
  });

  it("leaves money out where it would tell what somebody earns, and causes where the team is small", () => {
    const few = { ...baseline, members: baseline.members.slice(0, 3) };
    const small = sourceOf([{ baseline: few, scenario: { ...scenarios[0]!, changes: [], trials: 50 } }]);
    const text = [...readSheets(plansXlsx(small, "Board", quietly)).values()].flatMap((sheet) =>
      Array.from({ length: 400 }, (_, row) =>
        `ABCDEFGHIJKLMN`.split("").map((letter) => sheet.textOf(`${letter}${row}`)),
      ),
    );
    const said = new Set(text.flat());
    expect(said).toContain("Withheld: it would tell about single people.");
    expect(said).not.toContain("Cost a person and month, mean (yen)");
    expect(said).not.toContain("Lost faith in the product");
  });
});

describe("names of sheets", () => {
  it("keep to 31 letters and apart from each other", () => {
    const long = "A very long name of a plan that nobody stopped";
    expect(sheetNames([long, long, "a/b", "A:B", ""])).toEqual([
      long.slice(0, 31),
      `${long.slice(0, 27)} 2`,
      "a b",
      "A B 2",
      "Sheet",
    ]);
  });
});

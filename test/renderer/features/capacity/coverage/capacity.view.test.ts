import { describe, expect, it } from "vitest";
import { plainText } from "../../../../../renderer/explain/sentence.ts";
import { capacityVerdict } from "../../../../../renderer/features/capacity/coverage/capacity-verdict.view.ts";
import { coverageMapView } from "../../../../../renderer/features/capacity/coverage/coverage-map.view.ts";
import { askedByType, typeRows } from "../../../../../renderer/features/capacity/coverage/types.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import type { ActivityProjection } from "../../../../../shared/analysis/projection.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { aProjection, fanAround, flat } from "../../../../support/projection.ts";

const workspace = sampleWorkspace("en");
const { activities } = workspace.baseline;
const months = 12;

function work(activityId: string, asked: number, coverage: (month: number) => number): ActivityProjection {
  const covered = Float64Array.from({ length: months }, (_, month) => coverage(month));
  return {
    activityId,
    demandHours: flat(asked, months),
    deliveredHours: covered.map((share) => share * asked),
    coverage: fanAround(covered, 0),
    shortProbability: covered.map((share) => (share < 0.88 ? 1 : 0)),
  };
}

const strained = aProjection({
  activities: [work("renewal", 200, () => 1), work("expansion", 100, (month) => 1 - month * 0.05)],
});

describe("capacityVerdict", () => {
  it("names the work that suffers most, when, and the hours that go undone", () => {
    expect(plainText(capacityVerdict(strained, workspace, wordsIn("en")))).toBe(
      "Expansion suffers most: in Nov 2027 the team covers 45% of it. In all, 55 h of work go undone that month.",
    );
    expect(plainText(capacityVerdict(strained, sampleWorkspace("ja"), wordsIn("ja")))).toContain(
      "45%しかまかなえません",
    );
  });

  it("names the tightest work when all of it is covered", () => {
    const calm = aProjection({ activities: [work("renewal", 200, (month) => (month === 3 ? 0.93 : 1))] });
    expect(plainText(capacityVerdict(calm, workspace, wordsIn("en")))).toBe(
      "Every activity is likely to reach 88% until Nov 2027; the tightest is Renewal, with 93% in Mar 2027.",
    );
  });

  it("is silent when nobody asks for any work", () => {
    expect(
      capacityVerdict(aProjection({ activities: [work("renewal", 0, () => 1)] }), workspace, wordsIn("ja")),
    ).toEqual([]);
  });
});

describe("coverageMapView", () => {
  it("says what is missing to the target in words, not only in colour", () => {
    const view = coverageMapView(strained, activities, wordsIn("en"));
    expect(view.rows[1]?.cells[11]).toMatchObject({
      text: "45",
      level: "shortest",
      sentence: "Expansion, Nov 2027: 45% covered, 43.0 points below the target",
    });
    expect(view.years.reduce((sum, year) => sum + year.months, 0)).toBe(months);
  });
});

describe("askedByType", () => {
  it("divides all hours over the types, more to the type that yields more", () => {
    const asked = askedByType(strained, activities, 0);
    expect(asked.sales + asked.support + asked.analyst).toBeCloseTo(300, 9);
    expect(asked.sales).toBeGreaterThan(asked.support);
  });

  it("gives shares of the whole on both sides", () => {
    const rows = typeRows(strained, activities, 0);
    expect(rows.reduce((sum, { supplyShare }) => sum + supplyShare, 0)).toBeCloseTo(1, 9);
    expect(rows.reduce((sum, { askedShare }) => sum + askedShare, 0)).toBeCloseTo(1, 9);
  });
});

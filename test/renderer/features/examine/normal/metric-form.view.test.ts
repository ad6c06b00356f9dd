import { describe, expect, it } from "vitest";
import {
  draftOf,
  missingMetrics,
  newSeries,
  ofSegment,
  own,
  ownerChoices,
  ownerFrom,
} from "../../../../../renderer/features/examine/normal/metric-form.view.ts";
import { aBaseline, aMember, aSegment } from "../../../../support/builders.ts";

const baseline = aBaseline({
  segments: [aSegment({ id: "large" })],
  metrics: [
    { metricId: "nps", points: [] },
    { metricId: "activeUsers", segmentId: "large", ownerId: "sato", points: [] },
  ],
});
const blank = draftOf(undefined);

describe("the form of a metric", () => {
  it("offers a metric of the catalogue for customers that it is not kept for yet", () => {
    expect(missingMetrics(baseline, blank)).toContain("activeUsers");
    expect(missingMetrics(baseline, blank)).not.toContain("nps");
    const ofLarge = ofSegment(blank, "large", baseline);
    expect(missingMetrics(baseline, ofLarge)).toContain("nps");
    expect(missingMetrics(baseline, ofLarge)).not.toContain("activeUsers");
    expect(ofSegment({ ...blank, which: "activeUsers" }, "large", baseline).which).toBe(own);
  });

  it("makes a metric of the team's own with its customers, its owner and the work that moves it", () => {
    const draft = { ...blank, name: " Workshops ", segmentId: "large", ownerId: "mori", workId: "training" };
    expect(newSeries(draft, "m-1")).toEqual({
      ...{ metricId: "m-1", name: "Workshops", unit: "count", points: [] },
      ...{ segmentId: "large", ownerId: "mori", workId: "training" },
    });
  });

  it("says who answers for it only where that was changed", () => {
    const [, users] = baseline.metrics;
    const draft = draftOf(users);
    expect(ownerFrom(draft, users)).toBeUndefined();
    expect(ownerFrom({ ...draft, ownerId: "mori" }, users)).toEqual({ kind: "member", memberId: "mori" });
    expect(ownerFrom({ ...draft, ownerId: blank.ownerId }, users)).toBe("nobody");
  });

  it("lists everybody in a team, and in a crowd those who answer for something", () => {
    const team = (size: number) => Array.from({ length: size }, (_, at) => aMember({ id: `m-${at}` }));
    expect(ownerChoices({ ...baseline, members: team(60) })).toHaveLength(60);
    const crowd = [...team(2_000), aMember({ id: "sato" })];
    expect(ownerChoices({ ...baseline, members: crowd })).toEqual(["sato"]);
  });
});

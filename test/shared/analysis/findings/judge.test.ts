import { describe, expect, it } from "vitest";
import type { Evidence } from "../../../../shared/analysis/findings/finding.ts";
import { judge, speaks, verdictOf } from "../../../../shared/analysis/findings/judge.ts";

const evidence = (value: number, standardError: number, scale: Evidence["scale"]): readonly Evidence[] => [
  { id: "churn", value, standardError, unit: "share", whence: "projection", ...(scale && { scale }) },
];

describe("judge", () => {
  it("reads a scale in either direction, and no further than its ends", () => {
    const [up, down] = [
      { none: 0.1, full: 0.3 },
      { none: 1, full: 0 },
    ];
    expect([0, 0.1, 0.2, 0.3, 9].map((value) => speaks(value, up))).toEqual([0, 0, expect.closeTo(0.5), 1, 1]);
    expect([1, 0.25, 0].map((value) => speaks(value, down))).toEqual([0, 0.75, 1]);
  });

  it("holds from two thirds on, and partly from a third on", () => {
    expect([0, 0.33, 0.34, 0.66, 0.67, 1].map(verdictOf)).toEqual(["no", "no", "partly", "partly", "holds", "holds"]);
  });

  it("says that it is close where luck alone could have made another verdict of it", () => {
    const scale = { none: 0, full: 1 };
    const judged = (value: number, error: number) => judge(evidence(value, error, scale), (of) => of("churn"));
    expect(judged(0.65, 0.02)).toMatchObject({ verdict: "partly", isClose: true });
    expect(judged(0.65, 0.002)).toMatchObject({ verdict: "partly", isClose: false });
  });

  it("hears nothing from a number that is only told beside the others", () => {
    expect(judge(evidence(1, 0, undefined), (of) => of("churn")).strength).toBe(0);
  });
});

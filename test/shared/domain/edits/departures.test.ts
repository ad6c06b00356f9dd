import { describe, expect, it } from "vitest";
import { month } from "../../../../shared/base/month.ts";
import { planDepartures } from "../../../../shared/domain/edits/departures.ts";
import { activeScenario } from "../../../../shared/domain/workspace.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const june = month("2027-06");
const going = { memberId: "m10", month: june, newId: "change-new" };

const planned = (...edits: readonly (() => ReturnType<typeof planDepartures>)[]) => {
  const draft = sampleWorkspace("en");
  for (const edit of edits) edit()(draft);
  return activeScenario(draft);
};

describe("a departure put into the plan", () => {
  it("stands beside what softens it under one tag", () => {
    const start = {
      id: "change-lever",
      month: june,
      enabled: true,
      tags: [],
      type: "startLever",
      leverId: "guides",
    } as const;
    const { changes, backfill } = planned(() =>
      planDepartures([going], "Hand-over", {
        changes: [{ ...start, tags: [] }],
        backfill: { replacedShare: 1, delayMonths: 0 },
      }),
    );
    expect(changes.filter(({ tags }) => tags.includes("Hand-over")).map(({ type }) => type)).toEqual([
      "leave",
      "startLever",
    ]);
    expect(backfill).toEqual({ replacedShare: 1, delayMonths: 0 });
  });

  it("moves when it was planned already, and stays one departure", () => {
    const later = { ...going, month: month("2027-08"), newId: "change-other" };
    const { changes } = planned(
      () => planDepartures([going], "Hand-over"),
      () => planDepartures([later], "Hand-over"),
    );
    const departures = changes.filter((change) => change.type === "leave" && change.memberId === "m10");
    expect(departures).toEqual([
      { id: "change-new", type: "leave", month: "2027-08", enabled: true, tags: ["Hand-over"], memberId: "m10" },
    ]);
  });
});

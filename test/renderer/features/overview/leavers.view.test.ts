import { describe, expect, it } from "vitest";
import { causeRows } from "../../../../renderer/features/overview/leavers.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";
import { aProjection } from "../../../support/projection.ts";

const { totals, trials } = aProjection();
const people = (value: number, spread: number) => ({ value, standardError: spread / Math.sqrt(trials) });

const projection = aProjection({
  totals: {
    ...totals,
    leaversByCause: {
      ...totals.leaversByCause,
      operator: people(1.5, 1),
      blocked: people(2, 1),
      chaos: people(1, 1),
      other: people(9, 3),
    },
  },
});

describe("causeRows", () => {
  it("gathers the four career causes into one pattern, largest first, and keeps the rest last", () => {
    const rows = causeRows(projection, wordsIn("en"));
    expect(rows[0]).toMatchObject({ pattern: "career", people: 3.5 });
    expect(rows[0]?.parts.map(({ name }) => name).slice(0, 2)).toEqual([
      "Blocked from above",
      "Turned into an operator",
    ]);
    expect(rows.at(-1)?.pattern).toBe("other");
  });

  it("gives whole people between which 8 of 10 futures lie, never fewer than nobody", () => {
    const rows = causeRows(projection, wordsIn("ja"));
    expect(rows.find(({ pattern }) => pattern === "chaos")).toMatchObject({ low: 0, high: 2 });
    expect(rows.find(({ pattern }) => pattern === "chaos")?.sentence).toBe(
      "カオスに耐えられない：平均1.0人、10通りのうち8通りは0〜2",
    );
  });
});

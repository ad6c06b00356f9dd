import { describe, expect, it } from "vitest";
import { reportingLines, reportsTo } from "../../../../../shared/domain/reporting-lines.ts";
import { cardSize } from "../../../../../renderer/features/team/chart/chart-boxes.ts";
import { type ChartLayout, chartLayout, lineTo } from "../../../../../renderer/features/team/chart/chart-layout.ts";
import { foldSign } from "../../../../../renderer/features/team/chart/fold-sign.ts";

const crowd = (size: number, span: number) =>
  Array.from({ length: size }, (_, at) =>
    at === 0 ? { id: "p0" } : { id: `p${at}`, managerId: `p${Math.floor((at - 1) / span)}` },
  );
const everyone = () => false;

function touching({ cards }: ChartLayout): string[] {
  const { width, height } = cardSize;
  // Sorted from the left, only the next few can touch.
  const sorted = cards.toSorted((one, other) => one.x - other.x);
  return sorted.flatMap((one, at) => {
    const close: string[] = [];
    for (let next = at + 1; next < sorted.length && sorted[next]!.x < one.x + width; next++) {
      if (Math.abs(sorted[next]!.y - one.y) < height) close.push(`${one.id} ${sorted[next]!.id}`);
    }
    return close;
  });
}

describe("chartLayout", () => {
  it.each([1, 2, 9, 24, 300, 2_000])("places each of %i people once, and none over another", (size) => {
    const layout = chartLayout(reportingLines(crowd(size, 7)), everyone);
    expect(layout.cards.length).toBe(size);
    expect(touching(layout)).toEqual([]);
    for (const { x, y } of layout.cards) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + cardSize.width).toBeLessThanOrEqual(layout.width);
      expect(y + cardSize.height).toBeLessThanOrEqual(layout.height);
    }
  });

  it("hangs people without reports in one column under their manager", () => {
    const { cardOf } = chartLayout(reportingLines(crowd(4, 3)), everyone);
    expect(new Set([1, 2, 3].map((at) => cardOf.get(`p${at}`)!.x)).size).toBe(1);
    expect(cardOf.get("p3")!.row).toBe(2);
  });

  it("takes shorter columns where the chart is then larger on a screen", () => {
    const { cards } = chartLayout(reportingLines(crowd(9, 8)), everyone);
    expect(Math.max(...cards.map(({ row = 0 }) => row))).toBeLessThan(7);
  });

  it("shows nobody below a collapsed manager, who then stands among those without reports", () => {
    const lines = reportingLines(crowd(31, 5));
    const layout = chartLayout(lines, (id) => id === "p1");
    expect(layout.cards.length).toBe(26);
    expect(layout.cardOf.get("p1")!.row).toBe(0);
    expect(layout.cardOf.has("p6")).toBe(false);
  });

  it.each([1, 0.8, 0.6, 0.42])("keeps the sign of a folded branch on its card at %d of the full size", (scale) => {
    const lines = reportingLines(crowd(400, 7));
    const { cards } = chartLayout(lines, (id) => reportsTo(lines, id).length > 0 && Number(id.slice(1)) > 7);
    const folded = cards.filter(({ id }) => reportsTo(lines, id).length > 0);
    expect(folded.length).toBeGreaterThan(40);
    for (const card of folded) {
      const sign = foldSign(card, scale)!;
      expect(sign.x).toBeGreaterThan(card.x);
      expect(sign.y).toBeGreaterThan(card.y);
      expect(sign.x + sign.width).toBeLessThan(card.x + cardSize.width);
      expect(sign.y + sign.height).toBeLessThan(card.y + cardSize.height);
    }
  });

  it("lays people out as a block where nobody reports to anybody, and an empty team as nothing", () => {
    const flat = chartLayout(
      reportingLines(crowd(1, 1).concat(Array.from({ length: 99 }, (_, at) => ({ id: `q${at}` })))),
      everyone,
    );
    expect(touching(flat)).toEqual([]);
    expect(flat.width / flat.height).toBeLessThan(3);
    expect(chartLayout(reportingLines([]), everyone)).toMatchObject({ cards: [], height: 0 });
  });

  it("goes on in further rows where a chart of thousands would be a mere strip", () => {
    const layout = chartLayout(reportingLines(crowd(2_000, 7)), everyone);
    expect(layout.width / layout.height).toBeLessThan(6);
    const head = layout.cardOf.get("p0")!;
    expect(layout.cards.filter(({ above }) => above === head).some(({ rail }) => rail !== undefined)).toBe(true);
  });

  it("draws each line from the manager's card to the card", () => {
    const { cards, cardOf } = chartLayout(reportingLines(crowd(40, 5)), everyone);
    for (const card of cards) {
      const line = lineTo(card);
      if (card.above === undefined) expect(line).toEqual([]);
      else {
        const end = line.at(-1)!;
        const isAtSide = end.x === card.x && end.y === card.y + cardSize.height / 2;
        const isAtTop = end.x === card.x + cardSize.width / 2 && end.y === card.y;
        expect(isAtSide || isAtTop).toBe(true);
      }
    }
    const below = lineTo(cardOf.get("p1")!)[0]!;
    expect(below).toEqual({ x: cardOf.get("p0")!.x + cardSize.width / 2, y: cardOf.get("p0")!.y + cardSize.height });
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { type Box, frameOf, layOut } from "../../../shared/presentation/layout.ts";
import { sheet, type ShownDeck, type Slide } from "../../../shared/presentation/slide.ts";
import { columnWidths } from "../../../shared/presentation/table-layout.ts";
import { spreadApart, axisFor, thinnedOut } from "../../../shared/presentation/drawing/axis.ts";
import { linesOf, phrasesOf } from "../../../shared/presentation/text-fit.ts";
import { aShownDeck } from "../../support/deck.ts";

const overlaps = (one: Box, other: Box) =>
  one.x < other.x + other.width - 0.5 &&
  other.x < one.x + one.width - 0.5 &&
  one.y < other.y + other.height - 0.5 &&
  other.y < one.y + one.height - 0.5;

function boxesOf(slide: Slide): readonly Box[] {
  const { title, lead, footnote, namesSign } = frameOf(slide);
  return [title, ...(slide.lead === "" ? [] : [lead]), footnote, namesSign, ...layOut(slide)];
}

describe.each(["en", "ja"] as const)("a sheet in %s", (language) => {
  let deck: ShownDeck;
  beforeAll(async () => {
    deck = await aShownDeck({ language });
  }, 60_000);

  it("has nothing on top of anything else, and nothing outside", () => {
    for (const slide of deck.slides) {
      const boxes = boxesOf(slide);
      boxes.forEach((box, at) => {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(sheet.width);
        expect(box.y + box.height).toBeLessThanOrEqual(sheet.height);
        for (const other of boxes.slice(at + 1))
          expect([slide.kind, overlaps(box, other)]).toEqual([slide.kind, false]);
      });
    }
  });

  it("makes a long title and a long answer smaller rather than longer than two lines", () => {
    const [slide] = deck.slides;
    const long = frameOf({ title: slide!.title.repeat(4), lead: slide!.lead.repeat(2) });
    expect(long.title.size).toBeLessThan(frameOf(slide!).title.size);
    expect(long.lead.y + long.lead.height).toBeLessThan(sheet.height / 3);
  });
});

describe("a drawing", () => {
  it("has round numbers on its axis that hold all values", () => {
    expect(axisFor(0.63, 1).ticks.map((tick) => tick.toFixed(1))).toEqual(["0.6", "0.7", "0.8", "0.9", "1.0"]);
    expect(axisFor(0, 0).high).toBeGreaterThan(0);
  });

  it("names every so many months", () => {
    expect(thinnedOut(36, 6)).toEqual([0, 6, 12, 18, 24, 30]);
  });

  it("moves labels apart in their order, within the picture", () => {
    const placed = spreadApart([98, 97, 10], 20, 0, 100);
    expect(placed).toEqual([100, 80, 10]);
  });

  it("gives a table's figures their width and its words the rest", () => {
    const widths = columnWidths(
      {
        kind: "table",
        title: "",
        columns: [
          { name: "What", align: "start" },
          { name: "Value", align: "end" },
        ],
        rows: [["a long sentence about one of the assumptions of the plan".repeat(3), "12,000"]],
      },
      400,
    );
    expect(widths[0]! + widths[1]!).toBeCloseTo(400);
    expect(widths[1]!).toBeGreaterThan(60);
  });
});

describe("words on a sheet", () => {
  it("end their lines between phrases, never within a month or an amount", () => {
    expect(phrasesOf("募集は1か月後、2029年11月は40%です。")).toEqual([
      "募集は",
      "1か月後、",
      "2029年11月は",
      "40%です。",
    ]);
    expect(phrasesOf("Dec 2026, now")).toEqual(["Dec ", "2026, ", "now"]);
  });

  it("take as many lines as their phrases need", () => {
    expect(linesOf("あいう漢字", 10, 60)).toBe(1);
    expect(linesOf("あいう漢字", 10, 45)).toBe(2);
    expect(linesOf("漢".repeat(9), 10, 45)).toBe(3);
  });
});

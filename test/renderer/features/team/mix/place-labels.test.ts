import { describe, expect, it } from "vitest";
import { type ToPlace, placeLabels, widthOfText } from "../../../../../renderer/features/team/mix/place-labels.ts";
import { shortNames } from "../../../../../renderer/features/team/mix/short-names.ts";
import { planeIn, pointOf } from "../../../../../renderer/features/team/mix/triangle.ts";
import type { Language } from "../../../../../shared/base/words.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";
import { luckOf } from "../../../../support/luck.ts";

const room = { width: 620, height: 470 };
const plane = planeIn(room);
const middle = pointOf(plane, { sales: 1 / 3, support: 1 / 3, analyst: 1 / 3 });

const lefts = { start: 0, middle: 0.5, end: 1 };

function boxesOf(names: readonly ToPlace[]) {
  const placed = placeLabels(names, room, middle);
  return names.flatMap(({ id, width }) => {
    const label = placed.get(id);
    if (!label) return [];
    const left = label.x - lefts[label.anchor] * width;
    return [{ id, left, right: left + width, top: label.y - 7, bottom: label.y + 7 }];
  });
}

function sampleNames(language: Language): readonly ToPlace[] {
  const { members } = sampleWorkspace(language).baseline;
  const said = shortNames(members.map(({ name }) => name));
  return members.map(({ id, mix }, index) => {
    return { id, at: pointOf(plane, mix), radius: 10, width: widthOfText(said[index]!) };
  });
}

describe("names beside points", () => {
  it("never cover one another nor leave the picture, wherever people stand", () => {
    for (let seed = 0; seed < 30; seed++) {
      const luck = luckOf(seed);
      const names = Array.from({ length: 40 }, (_, index): ToPlace => {
        return { id: `p${index}`, at: pointOf(plane, luck.mix()), radius: 10, width: luck.between(20, 110) };
      });
      const boxes = boxesOf(names);
      for (const [index, one] of boxes.entries()) {
        expect(one.left >= 0 && one.right <= room.width && one.top >= 0 && one.bottom <= room.height).toBe(true);
        for (const other of boxes.slice(index + 1)) {
          const isApart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          expect(isApart, `${one.id} and ${other.id} of team ${seed}`).toBe(true);
        }
      }
    }
  });

  it.each(["ja", "en"] as const)("leave nobody of the sample unnamed (%s)", (language) => {
    expect(boxesOf(sampleNames(language))).toHaveLength(24);
  });

  it("keep those that matter even where there is no room", () => {
    const crowd = Array.from({ length: 120 }, (_, index): ToPlace => {
      return { id: `p${index}`, at: middle, radius: 10, width: 90, isWanted: index === 0 };
    });
    expect(placeLabels(crowd, room, middle).has("p0")).toBe(true);
  });
});

describe("short names", () => {
  it("are the family name in either language, and the whole one where it takes both to know who is meant", () => {
    expect(shortNames(["Aya Murakami", "Ken Omori", "Yuki Omori"])).toEqual(["Murakami", "Ken Omori", "Yuki Omori"]);
    expect(shortNames(["村上 彩", "大森 健", "原 光希"])).toEqual(["村上", "大森", "原"]);
  });

  it("leave aliases and planned hires as they are", () => {
    expect(shortNames(["Member 3", "Planned hire 1 (Sales-type)", "採用予定1（草食）"])).toEqual([
      "Member 3",
      "Planned hire 1 (Sales-type)",
      "採用予定1（草食）",
    ]);
  });
});

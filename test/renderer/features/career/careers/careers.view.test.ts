import { describe, expect, it } from "vitest";
import { aheadVerdict, spokenVerdict } from "../../../../../renderer/features/career/careers/ahead-verdict.view.ts";
import { flagGroups } from "../../../../../renderer/features/career/careers/flags.view.ts";
import { laneShape } from "../../../../../renderer/features/career/careers/lane-shape.view.ts";
import { countRows, firstRows, laneGroups } from "../../../../../renderer/features/career/careers/lanes.view.ts";
import { wordsIn } from "../../../../../renderer/i18n/words.ts";
import { lookAhead } from "../../../../../shared/analysis/careers/look-ahead.ts";
import type { Language } from "../../../../../shared/base/words.ts";
import { teamAt } from "../../../../../shared/domain/team-at.ts";
import { sampleWorkspace } from "../../../../../shared/sample/sample-workspace.ts";

function shownIn(language: Language) {
  const { baseline, scenarios } = sampleWorkspace(language);
  const scenario = { ...scenarios[0]!, months: 24 };
  const ahead = lookAhead(baseline, scenario, 40);
  const posts = teamAt(baseline, scenario, scenario.start);
  const names = new Map(posts.map(({ id, member }) => [id, member?.name ?? id]));
  return {
    ...{ ahead, baseline, scenario, monthIndex: 0 },
    nameOf: (id: string) => names.get(id) ?? "",
    postOf: (id: string) => posts.find((post) => post.id === id),
    telling: { start: scenario.start, months: 24, words: wordsIn(language) },
  };
}

const english = shownIn("en");

describe("lanes", () => {
  const groups = laneGroups(english, english.telling);

  it("stand under the level of each person, with the seats above, whoever is next in line first", () => {
    const seniors = groups.find(({ id }) => id === "senior")!;
    expect(seniors.title).toBe("Senior CSM, towards Team lead or Principal CSM");
    expect(seniors.note).toBe("Team lead: all 3 seats taken · Principal CSM: there is no seat");
    expect(seniors.rows.map(({ name }) => name).slice(0, 2)).toEqual(["Aya Murakami", "Ren Hasegawa"]);
    expect(seniors.rows[1]).toMatchObject({ ready: "since Apr 2026", seat: "after Nov 2028" });
    expect(countRows(groups)).toBe(english.ahead.people.length);
  });

  it("say of whoever leaves before they are ready that they are gone", () => {
    const noguchi = groups.flatMap(({ rows }) => rows).find(({ name }) => name === "Daiki Noguchi");
    expect(noguchi).toMatchObject({ ready: "gone from Mar 2027", seat: "–" });
  });

  it("of a large team show the first of every level, and whoever is chosen", () => {
    const few = firstRows(groups, 1, "m05");
    expect(few.map(({ rows }) => rows.length).sort()).toEqual([...groups.map(() => 1).slice(1), 2]);
    expect(few.find(({ id }) => id === "senior")!.rows.map(({ id }) => id)).toEqual(["m10", "m05"]);
  });

  it("are drawn as bands that fill the lane as far as the person is still there", () => {
    const hasegawa = english.ahead.people.find(({ id }) => id === "m05")!;
    const { bands, ready, rises, span } = laneShape(hasegawa, 24);
    expect(bands.map(({ state }) => state)).toEqual(["risen", "waiting"]);
    expect(bands.at(-1)!.clipPath).toMatch(/^polygon\(0\.0% 0\.0%, /);
    expect([ready, rises]).toEqual([0, undefined]);
    expect(span?.to).toBe(100);
  });
});

describe("the verdict on careers", () => {
  it("names whoever is blocked, since when, and who would be first in line, in both languages", () => {
    const verdict = aheadVerdict(english.ahead, english.baseline, english.nameOf, english.telling);
    expect(spokenVerdict(verdict)).toMatch(
      /^Ren Hasegawa has been ready for Team lead or Principal CSM for 8 months and there is no seat: one comes within 24 months in .*futures\.$/,
    );
    expect(verdict.aside).toMatch(/^A new seat would go to Aya Murakami first\. \d more people/);
    const japanese = shownIn("ja");
    const spoken = aheadVerdict(japanese.ahead, japanese.baseline, japanese.nameOf, japanese.telling);
    expect(spokenVerdict(spoken)).toMatch(
      /^長谷川 蓮さんはチームリードまたはプリンシパルCSMの準備が整って8か月たちますが、席がありません。/,
    );
  });
});

describe("flags", () => {
  it("each say what is so, on what evidence, and lead to one next step", () => {
    const groups = flagGroups(english, english.telling);
    const rows = groups.flatMap((group) => group.rows);
    expect(groups.map(({ kind }) => kind)).toEqual(["blocked", "alone", "operator", "phase", "productWork", "ceiling"]);
    expect(rows.filter(({ evidence, next }) => evidence === "" || next.label === "")).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const said = rows.map(({ what, evidence }) => `${what} ${evidence}`).join(" ");
    expect(said).not.toMatch(/risk|score|undefined|NaN/i);
  });
});

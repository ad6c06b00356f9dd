import { describe, expect, it } from "vitest";
import {
  found,
  grouped,
  keysIn,
  sorted,
  sortedBy,
  sumOf,
} from "../../../../../renderer/features/team/members/arrange.view.ts";
import type { TeamRow } from "../../../../../renderer/features/team/members/team-rows.ts";
import type { TeamFilter } from "../../../../../shared/domain/team-view.ts";
import { month } from "../../../../../shared/base/month.ts";
import { anAround, tableOf } from "./around.ts";

const { byId, entries, column, columns } = tableOf(anAround());
const keys = (rows: readonly TeamRow[]) => rows.map(({ key }) => key);
const filteredBy = (...filters: TeamFilter[]) => keys(found(entries, { filters }, "", byId, columns));
const searched = (search: string) => keys(found(entries, { filters: [] }, search, byId, columns));

describe("who is shown", () => {
  it("is everybody, planned hires and free seats included", () => {
    expect(filteredBy()).toEqual(["boss", "ann", "bo", "cy", "hire#1", "seat lead 1"]);
  });

  it("is whoever passes every filter", () => {
    expect(filteredBy({ column: "team", is: "among", keys: ["East"] })).toEqual(["boss", "ann"]);
    expect(filteredBy({ column: "level", is: "among", keys: ["lead"] })).toEqual(["boss", "seat lead 1"]);
    expect(
      filteredBy({ column: "team", is: "among", keys: ["East", "West"] }, { column: "fte", is: "between", to: 0.6 }),
    ).toEqual(["bo"]);
    expect(filteredBy({ column: "leaves", is: "filled" })).toEqual(["cy"]);
    expect(filteredBy({ column: "joined", is: "between", from: month("2026-01") })).toEqual(["hire#1"]);
    expect(filteredBy({ column: "standing", is: "among", keys: ["coming", "seat"] })).toEqual([
      "hire#1",
      "seat lead 1",
    ]);
    expect(filteredBy({ column: "manager", is: "among", keys: [""] })).toEqual(["boss", "hire#1", "seat lead 1"]);
  });

  it("passes over a filter on a column that this version does not know", () => {
    expect(filteredBy({ column: "shoeSize", is: "filled" })).toHaveLength(entries.length);
  });

  it("is found by any words, whatever their width or case", () => {
    expect(searched("ＡＮＮ east")).toEqual(["ann"]);
    expect(searched("大山")).toEqual(["boss", "ann", "bo"]);
    expect(searched("open seat")).toEqual(["seat lead 1"]);
  });
});

describe("order", () => {
  const by = (...sort: { column: string; isDown: boolean }[]) => keys(sorted(entries, sort, byId, "en"));

  it("goes by the first key, then by the next; what is unknown comes last either way round", () => {
    expect(by({ column: "team", isDown: false }, { column: "fte", isDown: true }).slice(0, 3)).toEqual([
      "boss",
      "ann",
      "bo",
    ]);
    expect(by({ column: "salary", isDown: true })[0]).toBe("boss");
    expect(by({ column: "salary", isDown: true }).at(-1)).toBe("seat lead 1");
    expect(by({ column: "salary", isDown: false }).at(-1)).toBe("seat lead 1");
  });

  it("is that of the ladder for levels", () => {
    expect(by({ column: "level", isDown: true }).slice(0, 2)).toEqual(["boss", "seat lead 1"]);
  });

  it("stays that of the team without a key", () => {
    expect(by()).toEqual(keys(entries));
  });

  it("changes up, down and away with clicks on a head", () => {
    const up = sortedBy([], "team", false);
    expect(up).toEqual([{ column: "team", isDown: false }]);
    const down = sortedBy(up, "team", false);
    expect(down).toEqual([{ column: "team", isDown: true }]);
    expect(sortedBy(down, "team", false)).toEqual([]);
    expect(sortedBy(down, "fte", false)).toEqual([{ column: "fte", isDown: false }]);
    expect(sortedBy(down, "fte", true)).toEqual([...down, { column: "fte", isDown: false }]);
  });
});

describe("groups", () => {
  const into = (id: string, closed = new Set<string>()) => grouped(entries, column(id), closed, "Without", "en");

  it("put people under what they have in common, those without it last", () => {
    const rows = into("team");
    expect(rows.flatMap((row) => (row.kind === "group" ? [`${row.label} ${row.entries.length}`] : []))).toEqual([
      "East 2",
      "West 1",
      "Without 3",
    ]);
    expect(keys(rows).slice(1, 3)).toEqual(["boss", "ann"]);
  });

  it("stand in the order of the ladder", () => {
    expect(into("level").flatMap((row) => (row.kind === "group" ? [row.label] : []))).toEqual(["CSM", "Team lead"]);
  });

  it("hide their people while they are closed", () => {
    const rows = into("team", new Set(["group team East"]));
    expect(keys(rows)).not.toContain("ann");
    expect(keys(rows)).toContain("bo");
  });

  it("are summed over those who are here", () => {
    expect(sumOf(column("fte"), entries)).toBe("3.5 FTE");
    expect(sumOf(column("salary"), entries)).toBe("27,000,000");
    expect(sumOf(column("promotionAmbition"), entries)).toBe("20%");
    expect(sumOf(column("team"), entries)).toBe("");
  });

  it("offer what people can be picked by, each with how many", () => {
    expect(keysIn(entries, column("team"), "en")).toEqual([
      { key: "East", label: "East", count: 2 },
      { key: "West", label: "West", count: 1 },
    ]);
  });
});

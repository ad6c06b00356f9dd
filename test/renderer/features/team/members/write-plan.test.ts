import { describe, expect, it } from "vitest";
import { planWrites } from "../../../../../renderer/features/team/members/write-plan.ts";
import { exactText } from "../../../../../renderer/features/team/members/team-column.ts";
import { month } from "../../../../../shared/base/month.ts";
import { anAround, tableOf } from "./around.ts";

/** What one text in one cell would say, or why it says nothing. */
function typed(who: string, column: string, text: string, around = anAround()) {
  const table = tableOf(around);
  const plan = planWrites([{ row: table.row(who), column: table.column(column), text }], around);
  return plan.refused[0]?.refusal ?? plan.writings[0]?.facts ?? "unchanged";
}

const ja = anAround({ language: "ja" });

describe("a text in a cell", () => {
  it.each([
    ["fte", "８割", { fteShare: 0.8 }],
    ["fte", "フルタイム", { fteShare: 1 }],
    ["joined", "令和3年4月", { joined: "2021-04" }],
    ["joined", "2021/4/1", { joined: "2021-04" }],
    ["salary", "¥6,500,000", { salaryJpy: 6_500_000 }],
    ["salary", "650万円", { salaryJpy: 6_500_000 }],
    ["level", "team LEAD", { levelId: "lead" }],
    ["manager", "bo ito", { managerId: "bo" }],
    ["mix", "50/30/20", { mix: { sales: 0.5, support: 0.3, analyst: 0.2 } }],
    ["mix", "１ １ ２", { mix: { sales: 0.25, support: 0.25, analyst: 0.5 } }],
    ["segments", "Small; Large, enterprise", { segmentIds: ["smb", "ent"] }],
    ["segments", "All segments", { segmentIds: [] }],
    ["phasePreference", "0→1", { phasePreference: "zeroToOne" }],
    ["empathy", "4", { competencies: { empathy: 4 } }],
    ["tenacity", "2", { competencies: { empathy: 3, tenacity: 2 } }],
    ["promotionAmbition", "35%", { promotionAmbition: 0.35 }],
    ["earlierCsEmployers", "2社", { earlierCsEmployers: 2 }],
    ["title", " Lead ", { title: "Lead" }],
    ["name", "Ann Kim", { name: "Ann Kim" }],
  ])("is understood: %s %s", (column, text, facts) => {
    expect(typed("ann", column, text)).toEqual(facts);
  });

  it.each([
    ["650", 6_500_000],
    ["652.5", 6_525_000],
    ["6500000", 6_500_000],
    ["6,500,000円", 6_500_000],
  ])("is 万円 in Japanese unless it can only be yen: %s", (text, salaryJpy) => {
    expect(typed("ann", "salary", text, ja)).toEqual({ salaryJpy });
  });

  it.each([
    ["fte", "eighty", /cannot be read as a share/],
    ["joined", "4/5/2023", /can mean/],
    ["joined", "2031-01", /joins after/],
    ["leaves", "2019-01", /leaves before joining/],
    ["level", "Boss", /no “Boss”/],
    ["manager", "Ann Lee", /circle: Ann Lee → Ann Lee/],
    ["mix", "1 2", /cannot be read as a mix/],
    ["mix", "0 0 0", /All three weights are 0/],
    ["empathy", "7", /not a level of skill/],
    ["salary", "650", /which no salary is/],
    ["tenure", "12", /worked out/],
    ["name", "", /cannot be empty/],
    ["level", "", /cannot be empty/],
  ])("is refused with a reason: %s “%s”", (column, text, reason) => {
    expect(typed("ann", column, text)).toMatchObject({ reason: expect.stringMatching(reason) as unknown });
  });

  it.each([
    ["title", { title: undefined }],
    ["manager", { managerId: undefined }],
    ["empathy", { competencies: {} }],
  ])("that is empty takes away what may be missing: %s", (column, facts) => {
    const around = anAround();
    const table = tableOf(around);
    const row = table.row("ann");
    if (row.kind === "person") Object.assign(row.post.member!, { title: "CSM" });
    const plan = planWrites([{ row, column: table.column(column), text: "" }], around);
    expect(plan.writings[0]!.facts).toStrictEqual(facts);
    Reflect.deleteProperty(row.kind === "person" ? row.post.member! : {}, "title");
  });

  it("that stands there already changes nothing, even where nothing can be changed", () => {
    const around = anAround();
    const { columns, entries } = tableOf(around);
    const cells = entries.flatMap((row) => columns.map((column) => ({ row, column, text: exactText(column, row) })));
    expect(planWrites(cells, around)).toEqual({ writings: [], changed: 0, refused: [] });
  });

  it("comes back as it was from every cell it is copied from", () => {
    for (const around of [anAround(), ja]) {
      const { columns, row } = tableOf(around);
      const ann = row("ann");
      for (const column of columns) {
        const text = exactText(column, row("boss"));
        if (column.editing === undefined || text === "" || column.id === "manager") continue;
        const plan = planWrites([{ row: ann, column, text }], around);
        expect(plan.refused, `${column.id} ${text}`).toEqual([]);
      }
    }
  });
});

describe("texts in several cells", () => {
  it("make one mix of three weights", () => {
    const around = anAround();
    const { row, column } = tableOf(around);
    const cells = (["sales", "support", "analyst"] as const).map((type, index) => ({
      row: row("ann"),
      column: column(type),
      text: ["60%", "30", "0.1"][index]!,
    }));
    const [writing] = planWrites(cells, around).writings;
    expect(writing!.facts.mix!.sales).toBeCloseTo(0.6, 12);
    expect(writing!.facts.mix!.analyst).toBeCloseTo(0.1, 12);
  });

  it("let the other types share what one weight leaves, as they did before", () => {
    const around = anAround();
    const { row, column } = tableOf(around);
    const plan = planWrites([{ row: row("ann"), column: column("sales"), text: "60%" }], around);
    expect(plan.writings[0]!.facts.mix!.support).toBeCloseTo(0.3, 12);
    expect(plan.writings[0]!.facts.mix!.analyst).toBeCloseTo(0.1, 12);
  });

  it("cannot make two people each other's manager", () => {
    const around = anAround();
    const { row, column } = tableOf(around);
    const cells = [
      { row: row("boss"), column: column("manager"), text: "Bo Ito" },
      { row: row("bo"), column: column("manager"), text: "Cy Abe" },
    ];
    const plan = planWrites(cells, around);
    expect(plan.refused.map(({ text }) => text)).toEqual(["Bo Ito"]);
    expect(plan.writings).toEqual([{ postId: "bo", facts: { managerId: "cy" } }]);
  });

  it("are told apart: those that can be written, and those that cannot with their cells", () => {
    const around = anAround();
    const { row, column } = tableOf(around);
    const cells = ["80%", "half", "x"].map((text, index) => ({
      row: row(["boss", "ann", "bo"][index]!),
      column: column("fte"),
      text,
    }));
    const plan = planWrites(cells, around);
    expect(plan.changed).toBe(2);
    expect(plan.refused.map(({ row: refused, text }) => [refused.key, text])).toEqual([["bo", "x"]]);
  });
});

describe("a later month", () => {
  const later = anAround({ month: month("2027-06") });

  it("takes what a plan can date, and sends corrections of the rest to the first month", () => {
    expect(typed("ann", "fte", "50%", later)).toEqual({ fteShare: 0.5 });
    expect(typed("ann", "salary", "8000000", later)).toMatchObject({
      cure: expect.stringContaining("Jan 2027") as unknown,
    });
    expect(typed("ann", "manager", "", later)).toMatchObject({
      reason: expect.stringContaining("not emptied") as unknown,
    });
  });
});

describe("a planned hire", () => {
  it("takes what a hire has, and nothing that is known of members only", () => {
    expect(typed("hire#1", "fte", "50%")).toEqual({ fteShare: 0.5 });
    expect(typed("hire#1", "opens", "2027-05")).toEqual({ opens: "2027-05" });
    expect(typed("hire#1", "title", "CSM")).toMatchObject({
      reason: expect.stringContaining("no such fact") as unknown,
    });
    expect(typed("ann", "opens", "2027-05")).toMatchObject({
      reason: expect.stringContaining("Only a planned hire") as unknown,
    });
  });
});

describe("hidden names", () => {
  const hidden = anAround({ areNamesHidden: true });

  it("stand nowhere in the table, and cannot be written", () => {
    const { columns, entries } = tableOf(hidden);
    const all = entries.flatMap((entry) =>
      columns.flatMap((column) => [column.textOf(entry), exactText(column, entry)]),
    );
    expect(all.filter((text) => /Ann Lee|大山|Bo Ito|Cy Abe/.test(text))).toEqual([]);
    expect(typed("ann", "name", "Someone", hidden)).toMatchObject({ reason: expect.any(String) as unknown });
  });

  it("let a manager be named by the alias", () => {
    expect(typed("ann", "manager", "alias of bo", hidden)).toEqual({ managerId: "bo" });
  });
});

describe("a window that only shows", () => {
  it("says so instead of taking what is typed", () => {
    expect(typed("ann", "fte", "50%", anAround({ isStill: true }))).toMatchObject({
      reason: expect.stringContaining("only shows") as unknown,
    });
  });
});

describe("a frozen scenario", () => {
  it("takes nothing", () => {
    const frozen = anAround({ scenario: { frozen: { at: 0, occasion: "Board", factsId: "f" } } });
    expect(typed("ann", "fte", "50%", frozen)).toMatchObject({ reason: expect.stringContaining("frozen") as unknown });
  });
});

import { describe, expect, it } from "vitest";
import { rosterFields } from "../../../../shared/format/roster/fields.ts";
import { roster } from "../../../../shared/format/roster/roster.ts";
import { headersOf } from "../../../../shared/format/table/field.ts";

const { findHeader, recogniseColumns } = roster.recogniser;

const fieldsOf = (headers: string) => recogniseColumns(headers.split(","));

describe("the headers of a roster", () => {
  it("are recognised in Japanese", () => {
    expect(
      fieldsOf(
        "社員番号,氏名,フリガナ,入社年月日,等級,役職,所属部署名,直属上司,年収（万円）,雇用率,営業,サポート,分析,備考",
      ),
    ).toEqual("id,name,reading,joined,level,title,team,manager,salary,fte,sales,support,analyst,note".split(","));
  });

  it("are recognised in English", () => {
    expect(
      fieldsOf("Employee ID,Full Name,Start Date,Grade,Job Title,Department,Reports To,Annual Salary (JPY),FTE,Type"),
    ).toEqual("id,name,joined,level,title,team,manager,salary,fte,type".split(","));
  });

  it("may carry spaces, marks and full-width letters", () => {
    expect(fieldsOf(" 氏 名 ※必須,ＦＴＥ,入社日（西暦）,hire_date,氏名（カナ）")).toEqual([
      "name",
      "fte",
      "joined",
      undefined,
      "reading",
    ]);
  });

  it("tell whose name a name is", () => {
    expect(fieldsOf("上司氏名,氏名,Manager name,姓,名")).toEqual([
      "manager",
      "name",
      undefined,
      "familyName",
      "givenName",
    ]);
  });

  it("that hold personal data a plan has no use for are left out", () => {
    expect(fieldsOf("メールアドレス,生年月日,性別,Phone number,住所,Manager e-mail,マイナンバー")).toEqual(
      Array(7).fill(undefined),
    );
  });

  it("are known for every field under each of its own names", () => {
    for (const [field, known] of Object.entries(rosterFields)) {
      for (const header of headersOf(field, known))
        expect([header, recogniseColumns([header])]).toEqual([header, [field]]);
    }
  });

  it("are found below a title", () => {
    const rows = ["CS部 名簿,,", "2026年4月現在,,", "氏名,入社日,等級", "佐藤 蓮,2023/4/1,CSM"];
    expect(findHeader(rows.map((text, index) => ({ row: index + 1, cells: text.split(",") })))).toBe(2);
  });
});

import { describe, expect, it } from "vitest";
import { storage as en } from "../../../shared/i18n/en/storage.ts";
import { createTranslation } from "../../../shared/i18n/translate.ts";
import { type EditLabel, nameOfEdit } from "../../../renderer/workspace/edit-label.ts";

const ja = createTranslation("ja").t;
const english = createTranslation("en").t;

describe("the name of an edit", () => {
  it.each(Object.keys(en.edits))("is a sentence without blanks in both languages: %s", (word) => {
    const key = word.replace(/_(one|other)$/, "");
    const label = { key, name: "北凪", field: "salaryJpy", count: 3, when: "11:20" } as unknown as EditLabel;
    for (const t of [ja, english]) expect(nameOfEdit(t, label)).not.toMatch(/\{\{|storage\.|^$/);
  });

  it("counts as each language does", () => {
    expect(nameOfEdit(english, { key: "importRoster", count: 1 })).toBe("Import 1 member");
    expect(nameOfEdit(english, { key: "importRoster", count: 24 })).toBe("Import 24 members");
    expect(nameOfEdit(ja, { key: "importRoster", count: 24 })).toBe("メンバー24人を取り込み");
  });

  it("calls a fact what differences call it", () => {
    expect(nameOfEdit(english, { key: "setField", field: "salaryJpy", count: 2 })).toBe("Change “Salary” of 2 people");
    expect(nameOfEdit(ja, { key: "setField", field: "levelId", count: 2 })).toBe("2人の「等級」を変更");
  });

  it("is plain for an edit of another version", () => {
    expect(nameOfEdit(ja, { key: "plantTrees" } as unknown as EditLabel)).toBe("編集");
  });
});

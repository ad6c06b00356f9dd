import { describe, expect, it } from "vitest";
import { matches } from "../../../renderer/app/command.ts";

describe("matches", () => {
  it("finds every word of the search, in any order", () => {
    expect(matches("Import a roster (CSV)…", "csv import")).toBe(true);
    expect(matches("Import a roster (CSV)…", "csv export")).toBe(false);
  });

  it("takes full-width, capital and kana spellings for the same", () => {
    expect(matches("キャパシティ Capacity", "きゃぱ")).toBe(true);
    expect(matches("名簿(CSV)を取り込む…", "ＣＳＶ")).toBe(true);
    expect(matches("榊原 直人 さかきばら なおと", "サカキ")).toBe(true);
  });

  it("finds everything while nothing is typed", () => {
    expect(matches("Overview", "")).toBe(true);
  });
});

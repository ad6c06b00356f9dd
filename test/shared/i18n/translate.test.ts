import { expect, it } from "vitest";
import { createTranslation } from "../../../shared/i18n/translate.ts";

it("groups the digits of whatever is counted, as every other number on screen", () => {
  const said = (language: "ja" | "en", count: number) =>
    createTranslation(language).t("teamChart.legendEntry", { band: "A", count });
  expect(said("en", 1082)).toContain("1,082");
  expect(said("ja", 1082)).toContain("1,082人");
  expect(said("en", 12)).toContain("12");
});

it("leaves names and codes as they are", () => {
  const { t } = createTranslation("en");
  expect(t("frame.status.seed", { seed: "20261122" })).toContain("20261122");
});

import { describe, expect, it } from "vitest";
import { createAliases } from "../../../renderer/i18n/aliases.ts";

describe("createAliases", () => {
  it("renames nobody when someone leaves the list or joins it", () => {
    const aliases = createAliases();
    aliases(["ito", "sato", "mori"]);
    const later = aliases(["mori", "abe", "ito"]);
    expect([later.get("ito"), later.get("mori"), later.get("abe")]).toEqual([1, 3, 4]);
  });
});

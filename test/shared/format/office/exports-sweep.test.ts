import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { pack } from "../../../../shared/format/office/archive.ts";
import { deckPptx } from "../../../../shared/format/office/deck-pptx.ts";
import type { ExportSource } from "../../../../shared/format/office/export-source.ts";
import { plansCsv } from "../../../../shared/format/office/plans-csv.ts";
import { plansXlsx } from "../../../../shared/format/office/plans-xlsx.ts";
import { deckNames } from "../../../../shared/presentation/deck-names.ts";
import { tellDeck } from "../../../../shared/presentation/tell-deck.ts";
import { materialFor, speechIn } from "../../../support/deck.ts";
import { quietly } from "../../../support/export-sources.ts";
import { plantedTalk } from "../../../support/planted-talk.ts";
import { findInFile } from "../../../support/sweep.ts";

const { workspace, deck, planted, names } = plantedTalk();
const material = await materialFor(deck, workspace);

async function everyExport(areNamesHidden: boolean) {
  const speech = speechIn("en");
  const told = { deck, workspace, material, areNamesHidden, speech, appVersion: "0.1.0", at: 0 };
  const shown = tellDeck(told);
  const { without } = deckNames(deck, workspace, areNamesHidden, speech);
  const source: ExportSource = { plans: material.plans, smallestGroup: 5, without, speech, appVersion: "0.1.0" };
  return {
    "deck.pptx": await deckPptx(shown, speech, quietly),
    "plans.xlsx": plansXlsx(source, shown.title, quietly),
    "plans.zip": plansCsv(source, quietly),
  };
}

describe("files of a talk", () => {
  it("hold nothing of 500 planted names, ids and salaries while names are hidden", async () => {
    const files = await everyExport(true);
    expect(planted.length).toBeGreaterThan(500);
    for (const [name, file] of Object.entries(files)) expect(findInFile(name, file, planted), name).toEqual([]);
  });

  it("hold names where they are shown, in words, charts' workbooks and notes: the search is not blind", async () => {
    const files = await everyExport(false);
    const inDeck = findInFile("deck.pptx", files["deck.pptx"], names).join("\n");
    expect(inDeck).toContain("notesSlide");
    expect(inDeck).toContain("slides/slide");
    expect(inDeck).toContain("docProps");
    expect(inDeck).toContain("Worksheet");
    for (const name of ["plans.xlsx", "plans.zip"] as const)
      expect(findInFile(name, files[name], names).length, name).toBeGreaterThan(3);
  });
});

describe("a PowerPoint file", () => {
  it("has the same bytes for the same talk", async () => {
    const [{ "deck.pptx": one }, { "deck.pptx": other }] = [await everyExport(true), await everyExport(true)];
    expect(Buffer.from(one).equals(other)).toBe(true);
  });
});

describe("the search", () => {
  const hidden = "zqhidden1xk";

  it.each([
    ["an archive in an archive", pack({ "a.zip": pack({ "b.zip": pack({ "c.txt": strToU8(hidden) }) }) })],
    ["the name of a part", pack({ [`${hidden}.txt`]: strToU8("") })],
    ["two runs of a text", pack({ "a.xml": strToU8("<t>zqhid</t><t>den1xk</t>") })],
    ["base64 of a page", pack({ "a.html": strToU8(Buffer.from(`${"-".repeat(60)}${hidden}`).toString("base64")) })],
    ["UTF-16", pack({ "a.bin": new Uint8Array(Buffer.from(hidden, "utf16le")) })],
  ])("finds a word in %s", (_, file) => {
    expect(findInFile("file.zip", file, [hidden]).length).toBeGreaterThan(0);
  });
});

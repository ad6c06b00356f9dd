import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { Deck } from "../../../../shared/domain/deck.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { pack } from "../../../../shared/format/office/archive.ts";
import { deckPptx } from "../../../../shared/format/office/deck-pptx.ts";
import type { ExportSource } from "../../../../shared/format/office/export-source.ts";
import { plansCsv } from "../../../../shared/format/office/plans-csv.ts";
import { plansXlsx } from "../../../../shared/format/office/plans-xlsx.ts";
import { deckNames } from "../../../../shared/presentation/deck-names.ts";
import { tellDeck } from "../../../../shared/presentation/tell-deck.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { aDeck, inFewFutures, materialFor, speechIn } from "../../../support/deck.ts";
import { quietly } from "../../../support/export-sources.ts";
import { plant } from "../../../support/planted-facts.ts";
import { findInFile } from "../../../support/sweep.ts";

/** Everything of the sample under planted words, and people named wherever somebody may write freely. */
function plantedWorkspace() {
  const sample = inFewFutures(sampleWorkspace("en"));
  const { baseline, scenario, planted } = plant({ baseline: sample.baseline, scenario: sample.scenarios[0]! });
  const [one, other, ...people] = baseline.members.map(({ name }) => name);
  const changes = scenario.changes.slice(1);
  const workspace: Workspace = {
    ...sample,
    baseline: {
      ...baseline,
      segments: baseline.segments.map((segment, index) => ({ ...segment, name: `${people[index]}'s customers` })),
      activities: baseline.activities.map((activity, index) => ({ ...activity, name: `${people[index]} does it` })),
    },
    scenarios: [
      { ...scenario, name: `Without ${one}` },
      { ...scenario, id: "other", name: `With ${other}`, changes },
    ],
    activeScenarioId: scenario.id,
  };
  const plain = aDeck(workspace);
  const deck: Deck = {
    ...plain,
    name: `What ${one} thinks`,
    slides: plain.slides.map((slide, index) => ({
      ...slide,
      title: `${index}: ${other} and ${one}`,
      note: `Ask ${people[index]}, then ${one}.`,
    })),
  };
  return { workspace, deck, planted, names: baseline.members.map(({ name }) => name) };
}

const { workspace, deck, planted, names } = plantedWorkspace();
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

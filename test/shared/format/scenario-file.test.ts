import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Fault } from "../../../shared/base/errors.ts";
import { branchScenario, freezeScenario } from "../../../shared/domain/edits/branches.ts";
import { copyOf } from "../../../shared/domain/edits/recipe.ts";
import { takeFrozenScenario } from "../../../shared/domain/edits/take-scenario.ts";
import { factsOf } from "../../../shared/domain/facts-of.ts";
import { termsOf } from "../../../shared/domain/scenario.ts";
import { activeScenario, workspaceSchema } from "../../../shared/domain/workspace.ts";
import { crewcastJsonSchema } from "../../../shared/format/json-schema.ts";
import { matchNeeds } from "../../../shared/format/scenario-needs.ts";
import {
  readCrewcastFile,
  readWorkspaceFile,
  writeScenarioFile,
  writeWorkspaceFile,
} from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { randomOrganisation } from "../../support/random-organisation.ts";

const sample = sampleWorkspace("en");
const copy = { id: "copy-1", lineage: "lineage-1", from: ["copy-0"] };
const faultOf = (read: () => unknown) => {
  try {
    read();
  } catch (fault) {
    if (fault instanceof Fault) return fault.error;
    throw fault;
  }
  return undefined;
};
const fixture = (name: string) => readFileSync(new URL(`../../fixtures/workspaces/${name}`, import.meta.url), "utf8");

describe("a file of one plan", () => {
  it("gives back the plan, and names what it needs", () => {
    const plan = activeScenario(sample);
    const file = readCrewcastFile(writeScenarioFile(plan, sample.baseline, copy), "plan.crewcast");
    expect(file).toMatchObject({ kind: "scenario", copy, scenario: plan });
    expect(file.kind === "scenario" && matchNeeds(file.needs, sample.baseline).every(({ by }) => by === "id")).toBe(
      true,
    );
  });

  it("leaves its standing behind: it is a branch of nothing", () => {
    const workspace = copyOf(sample);
    branchScenario(workspace.scenarios[0]!.id, "branch", "Branch")(workspace);
    const file = readCrewcastFile(writeScenarioFile(activeScenario(workspace), workspace.baseline), "plan.crewcast");
    expect(file).toMatchObject({ kind: "scenario", scenario: { id: "branch" } });
    expect(file.kind === "scenario" && file.scenario.origin).toBeUndefined();
  });

  it("is no workspace", () => {
    const text = writeScenarioFile(activeScenario(sample), sample.baseline);
    expect(() => readWorkspaceFile(text, "plan.crewcast")).toThrow("file/single-scenario");
  });

  it("finds by name what has another id here, and leaves open what is under the same id another thing", () => {
    const { levels, members } = sample.baseline;
    const needs = [
      { kind: "level", id: "elsewhere", name: levels[0]!.name },
      { kind: "member", id: members[0]!.id, name: "Somebody Else" },
    ] as const;
    expect(matchNeeds(needs, sample.baseline).map(({ found, by }) => [found, by])).toEqual([
      [levels[0]!.id, "name"],
      [undefined, "nothing"],
    ]);
  });
});

describe("a file of one frozen plan", () => {
  const shown = { at: 1_000, occasion: "Board", headline: undefined };

  /** Frozen, and then the facts went on: somebody left, and more was said in conversations. */
  function frozenAndMoved() {
    const workspace = copyOf(sample);
    const { id } = activeScenario(workspace);
    freezeScenario(id, { ...shown, copyId: "frozen", name: "Shown", factsId: "facts" })(workspace);
    const then = copyOf(workspace.keptFacts![0]!.facts);
    workspace.baseline.members.shift();
    workspace.baseline.company.name = "Renamed since";
    const frozen = workspace.scenarios.find((scenario) => scenario.id === "frozen")!;
    return { workspace, frozen, then, text: writeScenarioFile(frozen, factsOf(workspace, frozen), copy) };
  }

  const fileOf = (text: string) => {
    const file = readCrewcastFile(text, "plan.crewcast");
    if (file.kind !== "scenario") throw new Error("No plan in it");
    return file;
  };

  it("brings along the facts it was shown on, though others are known since", () => {
    const { then, text } = frozenAndMoved();
    const { frozen, scenario } = fileOf(text);
    expect(frozen).toEqual({ at: 1_000, occasion: "Board", facts: then });
    expect(scenario.frozen).toBeUndefined();
  });

  it("stands in another workspace as it was shown, beside the facts there", () => {
    const { then, text } = frozenAndMoved();
    const { frozen, scenario } = fileOf(text);
    const elsewhere = copyOf(randomOrganisation(3));
    const { baseline } = copyOf(elsewhere);
    takeFrozenScenario(scenario, frozen!, { scenarioId: "free", factsId: "facts-here" })(elsewhere);
    const taken = activeScenario(elsewhere);
    expect(factsOf(elsewhere, taken)).toEqual(then);
    expect(elsewhere.baseline).toEqual(baseline);
    expect(termsOf(taken)).toEqual(termsOf(scenario));
    expect(workspaceSchema.safeParse(elsewhere).success).toBe(true);
  });

  it("keeps facts that are kept already only once", () => {
    const { workspace, text } = frozenAndMoved();
    const { frozen, scenario } = fileOf(text);
    takeFrozenScenario(scenario, frozen!, { scenarioId: "again", factsId: "facts-2" })(workspace);
    expect(workspace.keptFacts?.map(({ id }) => id)).toEqual(["facts"]);
    expect(activeScenario(workspace)).toMatchObject({ id: "again", frozen: { factsId: "facts" } });
  });

  it("never carries what was said in conversations, even where somebody put it into the file by hand", () => {
    const { text } = frozenAndMoved();
    const json = JSON.parse(text) as { frozen: { facts: typeof sample.baseline } };
    json.frozen.facts.checkIns[0]!.note = "Said in confidence";
    expect(JSON.stringify(fileOf(JSON.stringify(json)))).not.toContain("Said in confidence");
    const said = sample.baseline.checkIns.flatMap(({ note, statedReason, believedReason }) =>
      [note, statedReason, believedReason].filter((words) => words !== undefined),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((words) => text.includes(words))).toEqual([]);
  });

  it("is refused with the place where two people of then share an id", () => {
    const { text } = frozenAndMoved();
    const json = JSON.parse(text) as { frozen: { facts: typeof sample.baseline } };
    json.frozen.facts.members[1]!.id = json.frozen.facts.members[0]!.id;
    expect(faultOf(() => fileOf(JSON.stringify(json)))).toMatchObject({
      code: "input/invalid",
      path: "frozen.facts.members[1].id",
    });
  });

  it("is refused with the place where what it stands on is no facts", () => {
    const text = JSON.stringify({ ...(JSON.parse(frozenAndMoved().text) as object), frozen: { at: 1, occasion: "x" } });
    expect(faultOf(() => fileOf(text))).toMatchObject({ code: "input/invalid", path: "frozen.facts" });
  });
});

describe("the file format", () => {
  it("opens what was written before files said which copy they are", () => {
    const file = readCrewcastFile(fixture("before-copies.crewcast"), "old.crewcast");
    expect(file).toMatchObject({ kind: "workspace", copy: undefined, workspace: { name: sample.name } });
  });

  it("recognises a newer file, whatever kinds of content there will be", () => {
    const newer = '{"format":"crewcast","version":9,"kind":"galaxy","galaxy":{}}';
    expect(() => readCrewcastFile(newer, "new.crewcast")).toThrow("file/newer-format");
  });

  it("is described by the JSON Schema beside it", () => {
    const kept: unknown = JSON.parse(
      readFileSync(new URL("../../../shared/format/workspace.schema.json", import.meta.url), "utf8"),
    );
    expect(kept, "run `node build/write-schema.mjs`").toEqual(JSON.parse(JSON.stringify(crewcastJsonSchema())));
  });

  it("gives back every generated workspace", () => {
    const rounds = Number(process.env["CREWCAST_ROUND_TRIPS"] ?? 150);
    for (let seed = 0; seed < rounds; seed++) {
      const workspace = randomOrganisation(seed);
      const file = readCrewcastFile(writeWorkspaceFile(workspace, copy), "plan.crewcast");
      expect(file, `seed ${seed}`).toEqual({ kind: "workspace", copy, workspace });
    }
  });
});

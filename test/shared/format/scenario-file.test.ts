import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { branchScenario } from "../../../shared/domain/edits/branches.ts";
import { copyOf } from "../../../shared/domain/edits/recipe.ts";
import { activeScenario } from "../../../shared/domain/workspace.ts";
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

  it("leaves its standing behind: it is a branch of nothing and neither frozen nor put away", () => {
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

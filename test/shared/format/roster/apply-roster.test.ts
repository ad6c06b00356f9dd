import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { danglingReferences } from "../../../../shared/domain/dangling-references.ts";
import { type Workspace, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { applyRoster, importRoster } from "../../../../shared/format/roster/apply-roster.ts";
import { readRosterFile } from "../../../../shared/format/roster/read-roster.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { fixture } from "../../../support/fixtures.ts";

const workspace = sampleWorkspace("ja");
const before = structuredClone(workspace);
const reading = readRosterFile(fixture("rosters/ten-bad-rows-shift-jis.csv"), workspace);

describe("an import", () => {
  it("of a file with bad rows is refused unless the user agrees to leave them out", () => {
    expect(() => applyRoster(workspace, reading, { partial: false })).toThrow(
      expect.objectContaining({ error: { code: "roster/has-problems", rows: 10 } }),
    );
    expect(workspace).toEqual(before);
  });

  it("of the good rows adds just those, and the workspace stays one that can be read back", () => {
    const after = applyRoster(workspace, reading, { partial: true });
    expect(after.baseline.members).toHaveLength(before.baseline.members.length + 190);
    expect(workspaceSchema.parse(after)).toEqual(after);
    expect(workspace).toEqual(before);
  });

  it("repeated changes nothing", () => {
    const once = applyRoster(workspace, reading, { partial: true });
    const again = readRosterFile(fixture("rosters/ten-bad-rows-shift-jis.csv"), once);
    expect(new Set(again.entries.map(({ status }) => status))).toEqual(new Set(["unchanged", "bad"]));
    expect(applyRoster(once, again, { partial: true })).toEqual(once);
  });

  it("is one edit, the same as the one without a window", () => {
    const after = produce(workspace, (draft: Workspace) => importRoster(reading, { partial: true })(draft));
    expect(after).toEqual(applyRoster(workspace, reading, { partial: true }));
  });

  it("of a whole team takes off whoever the file does not name, and leaves nothing pointing to them", () => {
    const [head, ...others] = workspace.baseline.members;
    const file = new TextEncoder().encode(`氏名,部署\n${head!.name},\n新人 一郎,CS部\n`);
    const team = readRosterFile(file, workspace);
    const after = applyRoster(workspace, team, { partial: false, removeUnnamed: true });
    expect(after.baseline.members.map(({ name }) => name)).toEqual([head!.name, "新人 一郎"]);
    expect(others.length).toBeGreaterThan(0);
    expect(danglingReferences(after)).toEqual([]);
    expect(workspaceSchema.parse(after)).toEqual(after);
    expect(after.baseline.checkIns.every(({ memberId }) => memberId === head!.id)).toBe(true);
  });

  it("without a column of names is refused", () => {
    const nameless = readRosterFile(new TextEncoder().encode("入社日\n2023-04\n"), workspace);
    expect(() => applyRoster(workspace, nameless, { partial: true })).toThrow(
      expect.objectContaining({ error: { code: "roster/no-name-column" } }),
    );
  });
});

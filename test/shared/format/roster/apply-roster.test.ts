import { produce } from "immer";
import { describe, expect, it } from "vitest";
import { danglingReferences } from "../../../../shared/domain/dangling-references.ts";
import { type Workspace, workspaceSchema } from "../../../../shared/domain/workspace.ts";
import { roster } from "../../../../shared/format/roster/roster.ts";
import { importTable, withTable } from "../../../../shared/format/table/import-table.ts";
import { readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { fixture } from "../../../support/fixtures.ts";

const workspace = sampleWorkspace("ja");
const before = structuredClone(workspace);
const reading = readTableFile(roster, fixture("rosters/ten-bad-rows-shift-jis.csv"), workspace);

describe("an import", () => {
  it("of a file with bad rows is refused unless the user agrees to leave them out", () => {
    expect(() => withTable(workspace, roster, reading, { partial: false })).toThrow(
      expect.objectContaining({ error: { code: "table/has-problems", rows: 10 } }),
    );
    expect(workspace).toEqual(before);
  });

  it("of the good rows adds just those, and the workspace stays one that can be read back", () => {
    const after = withTable(workspace, roster, reading, { partial: true });
    expect(after.baseline.members).toHaveLength(before.baseline.members.length + 190);
    expect(workspaceSchema.parse(after)).toEqual(after);
    expect(workspace).toEqual(before);
  });

  it("repeated changes nothing", () => {
    const once = withTable(workspace, roster, reading, { partial: true });
    const again = readTableFile(roster, fixture("rosters/ten-bad-rows-shift-jis.csv"), once);
    expect(new Set(again.entries.map(({ status }) => status))).toEqual(new Set(["unchanged", "bad"]));
    expect(withTable(once, roster, again, { partial: true })).toEqual(once);
  });

  it("is one edit, the same as the one without a window", () => {
    const after = produce(workspace, (draft: Workspace) => importTable(roster, reading, { partial: true })(draft));
    expect(after).toEqual(withTable(workspace, roster, reading, { partial: true }));
  });

  it("of a whole team takes off whoever the file does not name, and leaves nothing pointing to them", () => {
    const [head, ...others] = workspace.baseline.members;
    const file = new TextEncoder().encode(`氏名,部署\n${head!.name},\n新人 一郎,CS部\n`);
    const team = readTableFile(roster, file, workspace);
    const after = withTable(workspace, roster, team, { partial: false, removeUnnamed: true });
    expect(after.baseline.members.map(({ name }) => name)).toEqual([head!.name, "新人 一郎"]);
    expect(others.length).toBeGreaterThan(0);
    expect(danglingReferences(after)).toEqual([]);
    expect(workspaceSchema.parse(after)).toEqual(after);
    expect(after.baseline.checkIns.every(({ memberId }) => memberId === head!.id)).toBe(true);
  });

  it("without a column of names is refused", () => {
    const nameless = readTableFile(roster, new TextEncoder().encode("入社日\n2023-04\n"), workspace);
    expect(() => withTable(workspace, roster, nameless, { partial: true })).toThrow(
      expect.objectContaining({ error: { code: "table/columns-missing", needed: "氏名 (Name)" } }),
    );
  });
});

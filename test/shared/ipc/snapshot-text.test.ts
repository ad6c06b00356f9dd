import { describe, expect, it } from "vitest";
import { readWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { withParts, workspaceFileOf } from "../../../shared/ipc/snapshot-text.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";

const parts = [
  { id: "a", text: '[{"name":"北"},2]' },
  { id: "b", text: "[]" },
  { id: "c", text: "[3]" },
];

describe("a root with its parts", () => {
  it("is one text again, part after part", () => {
    const json = '{"scenarios":{"$parts":["a","b","c"]},"none":{"$parts":[]}}';
    expect(JSON.parse(withParts(json, parts))).toEqual({ scenarios: [{ name: "北" }, 2, 3], none: [] });
  });

  it("takes what a person typed for what it is, whatever it looks like", () => {
    const typed = { note: '{"$parts":["a"]} $& $1' };
    expect(JSON.parse(withParts(JSON.stringify(typed), parts))).toEqual(typed);
  });

  it("does not pretend to be whole without one of them", () => {
    expect(() => withParts('{"$parts":["gone"]}', parts)).toThrow();
  });

  it("makes a file that opens", () => {
    const workspace = sampleWorkspace("ja");
    const { scenarios, ...rest } = workspace;
    const document = { ...rest, scenarios: { $parts: ["s"] } };
    const stored = {
      revision: 1,
      root: JSON.stringify({ version: 1, document }),
      parts: [{ id: "s", text: JSON.stringify(scenarios) }],
    };
    expect(readWorkspaceFile(workspaceFileOf(stored), "backup")).toEqual(workspace);
  });
});

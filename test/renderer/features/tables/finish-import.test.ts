import { describe, expect, it } from "vitest";
import { type FinishChoice, finishImport } from "../../../../renderer/features/tables/finish-import.ts";
import { month } from "../../../../shared/base/month.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { inTurn, type Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { copyOf } from "../../../../shared/domain/edits/recipe.ts";
import type { Workspace } from "../../../../shared/domain/workspace.ts";
import { readTableFile } from "../../../../shared/format/table/open-and-read.ts";
import type { TableKindId } from "../../../../shared/format/table/reading.ts";
import { tableKinds } from "../../../../shared/format/tables.ts";
import type { Desktop } from "../../../../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("en");
const noteSeal = { publicKey: "AAAA", sealedPrivateKey: "AAAA" };
const seal: Desktop["sealNotes"] = async ({ notes }) => ({
  ok: true,
  value: { sealed: notes.map(({ place, text }) => ({ place, sealed: btoa(String(text.length)) })) },
});

/** What the last button of the import does to a workspace; everything that went through the edit is kept. */
async function finished(
  workspace: Workspace,
  kind: TableKindId,
  text: string,
  choice: Partial<FinishChoice> = {},
  sealNotes = seal,
) {
  const recipes: Recipe[] = [];
  const reading = readTableFile(tableKinds[kind], new TextEncoder().encode(text), workspace);
  await finishImport({ ...reading, kind }, { partial: false, ...choice }, workspace, {
    desktop: { sealNotes },
    versions: { keepNow: async () => ({ ok: true, value: { revision: 1, at: 1, bytes: 1 } }) },
    edit: (_, recipe) => void recipes.push(recipe),
  });
  const after = copyOf(workspace);
  inTurn(...recipes)(after);
  return after;
}

const [member] = sample.baseline.members;
const talk = `Person,Month,Notes\n${member!.name},2026-11,Wants to lead in spring\n`;
const newTalk = ({ baseline }: Workspace): CheckIn | undefined =>
  baseline.checkIns.find(({ memberId, held }) => memberId === member!.id && held === "2026-11");

describe("the end of an import", () => {
  it("seals notes before they reach the edit, where notes are sealed", async () => {
    const after = await finished({ ...sample, noteSeal }, "checkIns", talk);
    expect(newTalk(after)?.sealed).toBeTruthy();
    expect(JSON.stringify(after)).not.toContain("Wants to lead in spring");
  });

  it("seals the reasons of leavers in the same way", async () => {
    const left = "Name,Joined,Left,Stated reason\nRin Mori,2022-04,2025-06,Wants a new challenge\n";
    const after = await finished({ ...sample, noteSeal }, "pastMembers", left);
    expect(after.baseline.pastMembers?.find(({ name }) => name === "Rin Mori")?.sealed).toBeTruthy();
    expect(JSON.stringify(after)).not.toContain("Wants a new challenge");
  });

  it("keeps notes readable where nobody sealed any", async () => {
    expect(newTalk(await finished(sample, "checkIns", talk))?.note).toBe("Wants to lead in spring");
  });

  it("imports nothing when notes cannot be sealed", async () => {
    const refuse: Desktop["sealNotes"] = async () => ({ ok: false, error: { code: "unexpected" } });
    await expect(finished({ ...sample, noteSeal }, "checkIns", talk, {}, refuse)).rejects.toThrow("unexpected");
  });

  it("records from when on the list of leavers is complete, and leaves it alone where nobody said", async () => {
    const left = "Name,Joined,Left\nRin Mori,2022-04,2025-06\n";
    const said = await finished(sample, "pastMembers", left, { completeSince: month("2025-01") });
    expect(said.baseline.pastMembersSince).toBe("2025-01");
    const silent = await finished(said, "pastMembers", left.replace("Rin", "Kai"));
    expect(silent.baseline.pastMembersSince).toBe("2025-01");
    const unsaid = await finished(said, "pastMembers", left, { completeSince: undefined });
    expect(unsaid.baseline.pastMembersSince).toBeUndefined();
  });
});

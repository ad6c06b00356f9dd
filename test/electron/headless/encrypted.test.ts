import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readWorkspace, writeWorkspace } from "../../../electron/headless/workspace-on-disk.ts";
import { encryptFile } from "../../../electron/vault/encrypted-file.ts";
import { writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";

const sample = sampleWorkspace("en");
const passphrase = "correct horse battery";

let folder: string;
const at = (name: string) => join(folder, name);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "crewcast-plan-"));
  writeFileSync(at("plan.crewcast"), await encryptFile(Buffer.from(writeWorkspaceFile(sample)), passphrase));
  writeFileSync(at("passphrase.txt"), `${passphrase}\n`);
  writeFileSync(at("wrong.txt"), "something else");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("an encrypted workspace on the command line", () => {
  it("opens with the passphrase that a file holds", async () => {
    expect(await readWorkspace(at("plan.crewcast"), at("passphrase.txt"))).toEqual(sample);
  });

  it("is refused without one, or with another", async () => {
    await expect(readWorkspace(at("plan.crewcast"), undefined)).rejects.toThrow("file/needs-passphrase-file");
    await expect(readWorkspace(at("plan.crewcast"), at("wrong.txt"))).rejects.toThrow("file/wrong-passphrase");
  });

  it("leaves encrypted as it came", async () => {
    await writeWorkspace(at("out.crewcast"), sample, at("passphrase.txt"));
    expect(readFileSync(at("out.crewcast")).includes("crewcast")).toBe(false);
    expect(await readWorkspace(at("out.crewcast"), at("passphrase.txt"))).toEqual(sample);
  });
});

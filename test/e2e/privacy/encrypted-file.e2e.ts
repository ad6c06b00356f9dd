import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encryptFile } from "../../../electron/vault/encrypted-file.ts";
import { vault } from "../../../shared/i18n/en/vault.ts";
import { writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { sampleWorkspace } from "../../../shared/sample/sample-workspace.ts";
import { expect, test } from "../world.ts";

const passphrase = "four green umbrellas";

test("asks for the passphrase of an encrypted file before it shows what is in it", async ({ world }) => {
  const folder = mkdtempSync(join(tmpdir(), "crewcast-sent-"));
  const path = join(folder, "sent.crewcast");
  const workspace = { ...sampleWorkspace("en"), name: "Sent by a colleague" };
  writeFileSync(path, await encryptFile(Buffer.from(writeWorkspaceFile(workspace)), passphrase));
  const { page } = await world.open({ preferences: { language: "en", theme: "light" }, args: [path] });

  const dialog = page.getByRole("dialog", { name: "Open “sent.crewcast”" });
  await dialog.getByLabel(vault.files.secret).fill("five red umbrellas");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText(/That is not the passphrase/)).toBeVisible();
  await dialog.getByLabel(vault.files.secret).fill(passphrase);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(vault.files.secret)).toHaveCount(0);
  await expect(page.getByRole("dialog")).toContainText("sent.crewcast");
  rmSync(folder, { recursive: true });
});

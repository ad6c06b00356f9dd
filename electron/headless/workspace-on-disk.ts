/** A workspace file from the disk and back. The passphrase of an encrypted one comes from a file: arguments are for everybody to read. */
import { basename } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { readWorkspaceFile, writeWorkspaceFile } from "../../shared/format/workspace-file.ts";
import { readUserFile, writeUserFile } from "../user-files.ts";
import { isBox } from "../vault/box.ts";
import { decryptFile, encryptFile } from "../vault/encrypted-file.ts";

/** The first line of the file, so that an editor's newline at its end does no harm. */
async function passphraseIn(path: string): Promise<string> {
  const [line = ""] = new TextDecoder().decode(await readUserFile(path, "table")).split(/\r?\n/);
  return line.replace(/^\uFEFF/, "");
}

export async function readWorkspace(path: string, passphraseFile: string | undefined): Promise<Workspace> {
  const name = basename(path);
  const bytes = await readUserFile(path, "workspace");
  if (!isBox(bytes)) return readWorkspaceFile(new TextDecoder().decode(bytes), name);
  if (passphraseFile === undefined) throw new Fault({ code: "file/needs-passphrase-file", name });
  const content = await decryptFile(bytes, name, await passphraseIn(passphraseFile));
  return readWorkspaceFile(content.toString("utf8"), name);
}

/** What came from an encrypted file does not leave in the clear. */
export async function writeWorkspace(
  path: string,
  workspace: Workspace,
  passphraseFile: string | undefined,
): Promise<void> {
  const text = writeWorkspaceFile(workspace);
  if (passphraseFile === undefined) return writeUserFile(path, text);
  return writeUserFile(path, await encryptFile(Buffer.from(text), await passphraseIn(passphraseFile)));
}

/** Sealed data with no key file beside it must not be taken for damage, and mended away. */
import { join } from "node:path";
import { Fault } from "../../shared/base/errors.ts";
import { isSealed } from "../record/cipher.ts";
import type { FolderFiles } from "../record/files.ts";
import { headerBytes } from "../record/frame.ts";

export async function refuseWithoutKeys(files: FolderFiles, workspacesFolder: string): Promise<void> {
  for (const key of await files.listFolders(workspacesFolder).catch(() => [])) {
    const about = await files.read(join(workspacesFolder, key, "about.crew")).catch(() => undefined);
    if (about && isSealed(about.subarray(headerBytes))) throw new Fault({ code: "vault/keys-missing" });
  }
}

/** What the window hears about the files people choose, encrypted or not. */
import { basename } from "node:path";
import { Fault } from "../shared/base/errors.ts";
import type { Desktop, FileKind, OpenedFile, SaveRequest } from "../shared/ipc/desktop.ts";
import type { ChosenFiles } from "./chosen-files.ts";
import type { Dialogs } from "./dialogs.ts";
import type { HandedFiles } from "./handed-files.ts";
import { requests } from "./requests.ts";
import type { Answers } from "./serve-desktop.ts";
import { readUserFile, writeUserFile } from "./user-files.ts";
import { isBox } from "./vault/box.ts";
import { decryptFile, encryptFile } from "./vault/encrypted-file.ts";

type FileQuestions = Pick<Desktop, "openFile" | "openEncryptedFile" | "saveFile" | "takeHandedFile">;

type Machine = {
  chosen: ChosenFiles;
  handed: HandedFiles;
  dialogs: Dialogs;
  /** Opens what this computer's own vault has sealed. */
  openOwn: (bytes: Uint8Array) => Uint8Array | undefined;
};

export function createFileAnswers({ chosen, handed, dialogs, openOwn }: Machine) {
  async function opened(path: string | undefined, kind: FileKind): Promise<OpenedFile | undefined> {
    if (path === undefined) return undefined;
    const bytes = await readUserFile(path, kind);
    const file = { token: chosen.remember(path, kind), name: basename(path), bytes };
    if (kind !== "workspace" || !isBox(bytes)) return file;
    const own = openOwn(bytes);
    return own ? { ...file, bytes: new Uint8Array(own) } : { ...file, bytes: new Uint8Array(), isEncrypted: true };
  }

  /** A file that was encrypted must not be written over in the clear because somebody saved again. */
  async function refuseUncovering(path: string): Promise<void> {
    const before = await readUserFile(path, "workspace").catch(() => undefined);
    if (before && isBox(before)) throw new Fault({ code: "file/encrypted", name: basename(path) });
  }

  async function save({ kind, suggestedName, text, token, passphrase }: SaveRequest) {
    const path =
      token === undefined ? await dialogs.choosePlace({ kind, suggestedName }) : chosen.workspacePathOf(token);
    if (path === undefined) return undefined;
    if (token !== undefined && passphrase === undefined) await refuseUncovering(path);
    await writeUserFile(path, passphrase === undefined ? text : await encryptFile(Buffer.from(text), passphrase));
    return kind === "workspace"
      ? { name: basename(path), token: chosen.remember(path, "workspace") }
      : { name: basename(path) };
  }

  const answers: Answers<FileQuestions> = {
    takeHandedFile: { schema: requests.takeHandedFile, run: () => opened(handed.take(), "workspace") },
    openFile: { schema: requests.openFile, run: async ({ kind }) => opened(await dialogs.chooseFile(kind), kind) },
    openEncryptedFile: {
      schema: requests.openEncryptedFile,
      async run({ token, secret }) {
        const path = chosen.workspacePathOf(token);
        const name = basename(path);
        const bytes = await decryptFile(await readUserFile(path, "workspace"), name, secret);
        return { token, name, bytes: new Uint8Array(bytes) };
      },
    },
    saveFile: { schema: requests.saveFile, run: save },
  };
  return { opened, answers };
}

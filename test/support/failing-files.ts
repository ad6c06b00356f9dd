/** The real disk, until the power fails: after so many changes nothing more reaches it. */
import type { FolderFiles } from "../../electron/record/files.ts";
import { PowerCut } from "./forgetful-disk.ts";

export function failingFiles(files: FolderFiles, changesLeft: number): FolderFiles {
  let left = changesLeft;
  const change = () => {
    left -= 1;
    if (left < 0) throw new PowerCut();
  };
  const cut =
    <Args extends readonly unknown[], Value>(work: (...args: Args) => Promise<Value>) =>
    async (...args: Args): Promise<Value> => {
      change();
      return work(...args);
    };
  return {
    ...files,
    makeFolder: cut(files.makeFolder),
    rename: cut(files.rename),
    remove: cut(files.remove),
    removeFolder: cut(files.removeFolder),
    syncFolder: cut(files.syncFolder),
    async create(path) {
      change();
      const file = await files.create(path);
      return { append: cut(file.append), sync: cut(file.sync), close: () => file.close() };
    },
  };
}

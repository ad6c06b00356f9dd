import { diskFiles } from "./files.ts";
import { holdLock } from "./lock.ts";
import { openRecord, type RecordOnDisk } from "./record.ts";
import { isDiskFull, keepFree, writeFault } from "./space.ts";

const today = () => new Date().toISOString().slice(0, 10).replaceAll("-", "");

/** The record of this computer. One that could not be opened is tried again at the next question. */
export function recordIn(folder: string, report: (cause: unknown) => void) {
  let opening: Promise<RecordOnDisk> | undefined;
  let lock: { release(): void } | undefined;

  async function open(): Promise<RecordOnDisk> {
    await diskFiles.makeFolder(folder);
    lock ??= await holdLock(folder);
    return openRecord({ files: diskFiles, folder, space: keepFree(diskFiles), today, report });
  }

  return {
    open: (): Promise<RecordOnDisk> => {
      opening ??= open().catch(async (cause: unknown) => {
        opening = undefined;
        throw isDiskFull(cause) ? await writeFault(cause, diskFiles, folder) : cause;
      });
      return opening;
    },
    release: () => lock?.release(),
  };
}

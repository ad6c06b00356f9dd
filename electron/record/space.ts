/** A disk that runs full is where data dies, so writing stops while there is still room to close everything cleanly. */
import { type AppError, Fault } from "../../shared/base/errors.ts";
import type { RecordFiles } from "./files.ts";

/** Throws when there is too little room to write so many bytes. */
export type SpaceGuard = (folder: string, bytes: number) => Promise<void>;

const megabyte = 1_000_000;
export const isDiskFull = (cause: unknown): boolean =>
  ["ENOSPC", "EDQUOT"].includes((cause as NodeJS.ErrnoException).code ?? "");

const reserveBytes = 200 * megabyte;
const shareOfWrite = 3;

const diskFull = (free: number, needed: number): AppError => ({
  code: "record/disk-full",
  freeMegabytes: Math.floor(free / megabyte),
  neededMegabytes: Math.ceil(needed / megabyte),
});

/** Some network disks cannot say how much room they have; only their own refusal counts then. */
const freeOn = (files: RecordFiles, folder: string) => files.freeBytes(folder).catch(() => Infinity);

export const keepFree =
  (files: RecordFiles, reserve = reserveBytes): SpaceGuard =>
  async (folder, bytes) => {
    const free = await freeOn(files, folder);
    const needed = Math.max(reserve, shareOfWrite * bytes);
    if (free < needed) throw new Fault(diskFull(free, needed));
  };

/** What the disk refused, as the failure the window can explain. */
export async function writeFault(cause: unknown, files: RecordFiles, folder: string): Promise<Fault> {
  if (cause instanceof Fault) return cause;
  const reason = (cause as NodeJS.ErrnoException).code ?? "?";
  if (!isDiskFull(cause)) return new Fault({ code: "record/write-failed", reason }, { cause });
  const free = await freeOn(files, folder);
  return new Fault(diskFull(Number.isFinite(free) ? free : 0, reserveBytes), { cause });
}

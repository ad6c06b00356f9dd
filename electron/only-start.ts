/**
 * One window per data folder. Chromium's own lock lets a second start through now and then, when many come within the same moment:
 * what it lets through is asked once more.
 */
import { app } from "electron";
import { attempt } from "../shared/base/errors.ts";
import { holdLock } from "./record/lock.ts";

const ofStarts = { name: "started", isOfThisComputer: true };

/** False where another start of this computer goes on. A folder that takes no file must not keep the window shut. */
export async function isOnlyStart(folder: string, report: (cause: unknown) => void): Promise<boolean> {
  const lock = await attempt(() => holdLock(folder, ofStarts), report);
  if (lock.ok) app.on("quit", lock.value.release);
  return lock.ok || lock.error.code !== "record/in-use";
}

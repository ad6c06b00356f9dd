/** What lies inside the vault's key file, beside the key: unreadable and unchangeable without it. */
import { z } from "zod";
import { autoLockRange } from "../../shared/ipc/vault.ts";

export const autoLockMinutes = z.int().min(autoLockRange.least).max(autoLockRange.most);

const settingsSchema = z.strictObject({
  autoLockMinutes,
  /** A change of the stored data that has begun and must be finished: it was cut off if this is found at a start. */
  turning: z.enum(["on", "off"]).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const writeSettings = (settings: Settings): Buffer => Buffer.from(JSON.stringify(settings), "utf8");
export const readSettings = (bytes: Buffer): Settings => settingsSchema.parse(JSON.parse(bytes.toString("utf8")));

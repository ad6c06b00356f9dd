import { z } from "zod";
import { nothing } from "../request-parts.ts";

export const backupRequests = {
  backupState: nothing,
  chooseBackupFolder: nothing,
  useDefaultBackupFolder: nothing,
  backUpNow: nothing,
  listBackups: nothing,
  readBackup: z.strictObject({ token: z.uuid() }),
} as const;

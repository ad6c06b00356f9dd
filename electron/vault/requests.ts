import { z } from "zod";
import { nothing } from "../request-parts.ts";
import { autoLockMinutes } from "./settings.ts";

/** Long enough for a sentence; short enough that nobody has us stretch a book. */
const passphrase = z.string().min(1).max(1024);
const base64 = (most: number) => z.base64().min(1).max(most);
const place = z.string().min(1).max(96);
const noteSeal = z.strictObject({ publicKey: base64(64), sealedPrivateKey: base64(4096) });
const mostNotes = 20_000;
const longestNote = 240_000;

export const vaultRequests = {
  vaultState: nothing,
  unlock: z.strictObject({ passphrase }),
  unlockWithRecoveryKey: z.strictObject({ recoveryKey: passphrase, passphrase }),
  protect: z.strictObject({ passphrase }),
  changePassphrase: z.strictObject({ current: passphrase, next: passphrase }),
  renewRecoveryKey: z.strictObject({ current: passphrase }),
  unprotect: z.strictObject({ current: passphrase }),
  setAutoLock: z.strictObject({ minutes: autoLockMinutes }),
  lock: nothing,
} as const;

export const noteRequests = {
  protectNotes: z.strictObject({ passphrase }),
  changeNotesPassphrase: z.strictObject({ noteSeal, current: passphrase, next: passphrase }),
  sealNotes: z.strictObject({
    noteSeal,
    notes: z.array(z.strictObject({ place, text: z.string().max(longestNote) })).max(mostNotes),
  }),
  openNotes: z.strictObject({ noteSeal, secret: passphrase }),
  readNotes: z.strictObject({
    notes: z.array(z.strictObject({ place, sealed: base64(1_000_000) })).max(mostNotes),
  }),
  closeNotes: nothing,
} as const;

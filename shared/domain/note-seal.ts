/** What a workspace carries so that notes of check-ins can be sealed: electron/vault/note-seal.ts says how. */
import { z } from "zod";

const base64 = (most: number) => z.base64().min(1).max(most);

/** The public key seals; the private one lies in a box of its own. */
export const noteSealSchema = z.object({ publicKey: base64(64), sealedPrivateKey: base64(4096) });
export type NoteSeal = z.infer<typeof noteSealSchema>;

/** The longest of them, a note on each hard thing of an interview, padded, as base64. */
export const sealedSchema = base64(1_000_000);
/** Earlier notes on the same thing, which whoever wrote the later one could not read. Oldest first. */
export const sealedBeforeSchema = z.array(sealedSchema).max(50);

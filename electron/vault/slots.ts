/** Putting a box's key under a passphrase or a recovery key, and taking it out again. */
import { randomBytes } from "node:crypto";
import { type Effort, type EffortBounds, refuseEffort, stretched } from "./argon2.ts";
import { type Box, saltBytes, type Slot } from "./box.ts";
import { keyFor, seal, unseal } from "./sealing.ts";

const noEffort: Effort = { memoryKibibytes: 0, passes: 0, lanes: 0 };

const bound = (kind: Slot["kind"]) => Buffer.from(`slot ${kind}`, "latin1");

function wrap(kind: Slot["kind"], effort: Effort, salt: Uint8Array, secret: Buffer, key: Uint8Array): Slot {
  const slot = { kind, effort, salt, wrapped: seal(secret, key, bound(kind)) };
  secret.fill(0);
  return slot;
}

export async function passphraseSlot(passphrase: string, key: Uint8Array, effort: Effort): Promise<Slot> {
  const salt = randomBytes(saltBytes);
  return wrap("passphrase", effort, salt, await stretched(passphrase, salt, effort), key);
}

export function recoverySlot(recoverySecret: Uint8Array, key: Uint8Array): Slot {
  const salt = randomBytes(saltBytes);
  return wrap("recovery", noEffort, salt, keyFor("recovery key", recoverySecret, salt), key);
}

function unwrap({ kind, wrapped }: Slot, secret: Buffer): Buffer | undefined {
  const key = unseal(secret, wrapped, bound(kind));
  secret.fill(0);
  return key;
}

/** Undefined for a wrong passphrase. */
export async function keyByPassphrase(
  { slots }: Box,
  passphrase: string,
  bounds: EffortBounds,
): Promise<Buffer | undefined> {
  const slot = slots.find(({ kind }) => kind === "passphrase");
  if (slot === undefined) return undefined;
  refuseEffort(slot.effort, bounds);
  return unwrap(slot, await stretched(passphrase, slot.salt, slot.effort));
}

export function keyByRecovery({ slots }: Box, recoverySecret: Uint8Array): Buffer | undefined {
  const slot = slots.find(({ kind }) => kind === "recovery");
  return slot && unwrap(slot, keyFor("recovery key", recoverySecret, slot.salt));
}

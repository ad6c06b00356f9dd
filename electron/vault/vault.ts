/** Protection at rest: whether there is a passphrase, whether it was given, and what the stored data is sealed with. */
import { Fault } from "../../shared/base/errors.ts";
import { autoLockRange } from "../../shared/ipc/vault.ts";
import { type Cipher, noCipher } from "../record/cipher.ts";
import type { RecordFiles } from "../record/files.ts";
import type { Effort, EffortBounds } from "./argon2.ts";
import { type Box, contentOf, decodeBox, encodeBox, type Slot } from "./box.ts";
import { cipherWith, eitherOf, type KeyedCipher } from "./cipher.ts";
import { readKeyFiles, removeKeyFiles, writeKeyFiles } from "./key-file.ts";
import { refuseShortPassphrase } from "./passphrase.ts";
import { newRecoveryKey, readRecoveryKey } from "./recovery-key.ts";
import { newKey } from "./sealing.ts";
import { readSettings, type Settings, writeSettings } from "./settings.ts";
import { keyByPassphrase, keyByRecovery, passphraseSlot, recoverySlot } from "./slots.ts";
import { createTries, type Tries } from "./tries.ts";

export type VaultCondition =
  | { kind: "none" }
  | { kind: "locked"; waitSeconds: number }
  | { kind: "open"; autoLockMinutes: number };

type Dependencies = {
  files: RecordFiles;
  folder: string;
  effort: Effort;
  bounds: EffortBounds;
  monotonicNow: () => number;
  /** Opens and seals again all that is stored, each file whole at every moment. The cipher opens both kinds and writes the wanted one. */
  reseal: (cipher: Cipher) => Promise<void>;
};

type Opened = {
  kind: "open";
  dataKey: Buffer;
  cipher: KeyedCipher;
  slots: readonly Slot[];
  settings: Settings;
  bytes: Uint8Array;
};
type Inside = { kind: "none" } | { kind: "locked"; boxes: readonly (Box | undefined)[] } | Opened;

export type Vault = Awaited<ReturnType<typeof openVault>>;

const boxOf = ({ slots, dataKey, settings }: Pick<Opened, "slots" | "dataKey" | "settings">) =>
  encodeBox(slots, dataKey, writeSettings(settings));

const damaged = () => new Fault({ code: "vault/damaged" });

export async function openVault({ files, folder, effort, bounds, monotonicNow, reseal }: Dependencies) {
  const stored = await readKeyFiles(files, folder);
  let inside: Inside = stored.length === 0 ? { kind: "none" } : { kind: "locked", boxes: stored.map(decodeBox) };
  const tries: Tries = await createTries(files, folder, monotonicNow);
  let turn: Promise<unknown> = Promise.resolve();

  /** One deed at a time, in the order asked. */
  function inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const mine = turn.then(deed);
    turn = mine.catch(() => undefined);
    return mine;
  }

  function opened(): Opened {
    if (inside.kind !== "open") throw new Fault({ code: "vault/locked" });
    return inside;
  }

  const condition = (): VaultCondition => {
    if (inside.kind === "locked") return { kind: "locked", waitSeconds: tries.waitSeconds() };
    return inside.kind === "open" ? { kind: "open", autoLockMinutes: inside.settings.autoLockMinutes } : inside;
  };

  /** What is stored right now is sealed with this. */
  const current = (): Cipher => {
    if (inside.kind === "none") return noCipher;
    const { cipher, settings } = opened();
    if (settings.turning === undefined) return cipher;
    return eitherOf(noCipher, cipher, settings.turning === "on" ? "sealed" : "plain");
  };

  /** Written before it is believed: what memory holds is never ahead of the disk. */
  async function keep(next: Pick<Opened, "dataKey" | "cipher" | "slots" | "settings">): Promise<void> {
    const bytes = boxOf(next);
    await writeKeyFiles(files, folder, bytes);
    inside = { kind: "open", ...next, bytes };
  }

  /** Ends what `turning` began, also after a start that found it cut off. */
  async function finishTurning(): Promise<void> {
    const { dataKey, cipher, slots, settings } = opened();
    const { turning, ...rest } = settings;
    if (turning === undefined) return;
    await reseal(current());
    if (turning === "on") return keep({ dataKey, cipher, slots, settings: rest });
    await removeKeyFiles(files, folder);
    forget();
    inside = { kind: "none" };
  }

  function forget(): void {
    if (inside.kind !== "open") return;
    inside.dataKey.fill(0);
    inside.cipher.forget();
  }

  /** The second copy is asked only where the first is damaged, so that an old passphrase never opens an old copy. */
  async function firstThatFits(boxes: readonly (Box | undefined)[], keyOf: (box: Box) => Promise<Buffer | undefined>) {
    for (const box of boxes) {
      if (box === undefined) continue;
      const dataKey = await keyOf(box);
      if (dataKey === undefined) return undefined;
      const content = contentOf(box, dataKey);
      if (content) return { dataKey, slots: box.slots, settings: readSettings(content) };
    }
    throw damaged();
  }

  async function enter(keyOf: (box: Box) => Promise<Buffer | undefined>, refusal: Fault): Promise<void> {
    if (inside.kind !== "locked") return;
    if (inside.boxes.every((box) => box === undefined)) throw damaged();
    await tries.begin();
    const found = await firstThatFits(inside.boxes, keyOf);
    if (found === undefined) throw refusal;
    await tries.succeeded();
    const bytes = boxOf(found);
    inside = { kind: "open", ...found, cipher: cipherWith(found.dataKey), bytes };
    // Both copies say the same again. A full disk is no reason to keep anybody out.
    await writeKeyFiles(files, folder, bytes).catch(() => undefined);
  }

  /** Asked again before anything that would let a passer-by at an open window take the data over. */
  async function confirm(passphrase: string): Promise<Opened> {
    const open = opened();
    await tries.begin();
    const box = { slots: open.slots, head: new Uint8Array(), sealed: new Uint8Array() };
    const key = await keyByPassphrase(box, passphrase, bounds);
    if (key === undefined) throw new Fault({ code: "vault/wrong-passphrase" });
    key.fill(0);
    await tries.succeeded();
    return open;
  }

  const withSlot = (slots: readonly Slot[], slot: Slot) => [...slots.filter(({ kind }) => kind !== slot.kind), slot];

  async function setPassphrase(passphrase: string): Promise<void> {
    const open = opened();
    await keep({ ...open, slots: withSlot(open.slots, await passphraseSlot(passphrase, open.dataKey, effort)) });
  }

  return {
    condition,
    /** Follows the vault: the same object seals, refuses while locked, and seals again. */
    cipher: {
      seal: (plain, place) => current().seal(plain, place),
      open: (bytes, place) => current().open(bytes, place),
    } satisfies Cipher,

    unlock: (passphrase: string) =>
      inTurn(async () => {
        const wrong = new Fault({ code: "vault/wrong-passphrase" });
        await enter((box) => keyByPassphrase(box, passphrase, bounds), wrong);
        await finishTurning();
      }),

    unlockWithRecoveryKey: (typed: string, passphrase: string) =>
      inTurn(async () => {
        refuseShortPassphrase(passphrase);
        const wrong = new Fault({ code: "vault/wrong-recovery-key" });
        const secret = readRecoveryKey(typed);
        if (secret === undefined) throw wrong;
        await enter(async (box) => keyByRecovery(box, secret), wrong);
        await setPassphrase(passphrase);
        await finishTurning();
      }),

    protect: (passphrase: string) =>
      inTurn(async () => {
        if (inside.kind !== "none") throw new Fault({ code: "vault/exists" });
        refuseShortPassphrase(passphrase);
        const dataKey = newKey();
        const recoveryKey = newRecoveryKey();
        const slots = [
          await passphraseSlot(passphrase, dataKey, effort),
          recoverySlot(readRecoveryKey(recoveryKey)!, dataKey),
        ];
        const settings: Settings = { autoLockMinutes: autoLockRange.initial, turning: "on" };
        await keep({ dataKey, cipher: cipherWith(dataKey), slots, settings });
        await finishTurning();
        return { recoveryKey };
      }),

    changePassphrase: (passphrase: string, next: string) =>
      inTurn(async () => {
        refuseShortPassphrase(next);
        await confirm(passphrase);
        await setPassphrase(next);
      }),

    renewRecoveryKey: (passphrase: string) =>
      inTurn(async () => {
        const open = await confirm(passphrase);
        const recoveryKey = newRecoveryKey();
        const slot = recoverySlot(readRecoveryKey(recoveryKey)!, open.dataKey);
        await keep({ ...open, slots: withSlot(open.slots, slot) });
        return { recoveryKey };
      }),

    unprotect: (passphrase: string) =>
      inTurn(async () => {
        const open = await confirm(passphrase);
        await keep({ ...open, settings: { ...open.settings, turning: "off" } });
        await finishTurning();
      }),

    setAutoLock: (minutes: number) =>
      inTurn(async () => {
        const open = opened();
        await keep({ ...open, settings: { ...open.settings, autoLockMinutes: minutes } });
      }),

    /** Whatever uses the cipher must have ended: from here on it refuses. */
    lock: () =>
      inTurn(async () => {
        if (inside.kind !== "open") return;
        const boxes = [decodeBox(inside.bytes)];
        forget();
        inside = { kind: "locked", boxes };
      }),

    /** A file that this vault's passphrase and recovery key open, wherever it is taken. */
    sealFile(content: Uint8Array): Uint8Array {
      if (inside.kind === "none") return content;
      const { slots, dataKey } = opened();
      return encodeBox(slots, dataKey, content);
    },
    /** Undefined where the file was sealed elsewhere, or under an earlier key of this vault's. */
    openFile(bytes: Uint8Array): Uint8Array | undefined {
      const box = decodeBox(bytes);
      return box && contentOf(box, opened().dataKey);
    },
  };
}

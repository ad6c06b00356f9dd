import { describe, expect, it } from "vitest";
import { createNotes } from "../../../electron/vault/notes.ts";
import { lightBounds, lightEffort } from "../../support/light-effort.ts";
import { luckOf } from "../../support/luck.ts";

const light = { effort: lightEffort, bounds: lightBounds };
const passphrase = "only for human resources";
const note = { place: "c1", text: "評価に納得していない。Wants out." };

async function aSeal() {
  const { noteSeal, recoveryKey } = await createNotes(light).protect(passphrase);
  return { noteSeal, recoveryKey, sealed: createNotes(light).seal(noteSeal, [note]) };
}

describe("sealed notes", () => {
  it("are written by anybody and read with the passphrase", async () => {
    const { noteSeal, sealed } = await aSeal();
    const notes = createNotes(light);
    expect(() => notes.read(sealed)).toThrow("notes/closed");
    await notes.open(noteSeal, passphrase);
    expect(notes.read(sealed)).toEqual([note.text]);
    notes.close();
    expect(() => notes.read(sealed)).toThrow("notes/closed");
  });

  it("open with their recovery key as well", async () => {
    const { noteSeal, recoveryKey, sealed } = await aSeal();
    const notes = createNotes(light);
    await notes.open(noteSeal, recoveryKey);
    expect(notes.read(sealed)).toEqual([note.text]);
  });

  it("do not open with another passphrase", async () => {
    const { noteSeal } = await aSeal();
    await expect(createNotes(light).open(noteSeal, "something else")).rejects.toThrow("notes/wrong-passphrase");
  });

  it("keep their text and their recovery key when the passphrase changes", async () => {
    const { noteSeal, recoveryKey, sealed } = await aSeal();
    const changed = await createNotes(light).changePassphrase(noteSeal, passphrase, "a new passphrase");
    for (const secret of ["a new passphrase", recoveryKey]) {
      const notes = createNotes(light);
      await notes.open(changed, secret);
      expect(notes.read(sealed)).toEqual([note.text]);
    }
    await expect(createNotes(light).open(changed, passphrase)).rejects.toThrow("notes/wrong-passphrase");
  });

  it("show nothing once changed, cut, or moved to another conversation", async () => {
    const { noteSeal, sealed } = await aSeal();
    const notes = createNotes(light);
    await notes.open(noteSeal, passphrase);
    const bytes = Buffer.from(sealed[0]!.sealed, "base64");
    const luck = luckOf(3);
    const spoilt = Array.from({ length: 300 }, () => {
      const changed = Buffer.from(bytes);
      changed[luck.whole(0, bytes.length - 1)]! ^= luck.whole(1, 255);
      return changed;
    });
    const cut = Array.from({ length: 40 }, (_, at) => bytes.subarray(0, Math.floor((at / 40) * bytes.length)));
    const asNote = (changed: Buffer) => ({ place: "c1", sealed: changed.toString("base64") });
    expect(notes.read([...spoilt, ...cut].map(asNote)).filter((text) => text !== undefined)).toEqual([]);
    expect(notes.read([{ ...sealed[0]!, place: "c2" }])).toEqual([undefined]);
  });

  it("look alike in length, whether short or not so short", async () => {
    const { noteSeal } = await aSeal();
    const lengths = createNotes(light)
      .seal(
        noteSeal,
        ["ok", "much longer, ".repeat(30)].map((text) => ({ place: "c1", text })),
      )
      .map(({ sealed }) => sealed.length);
    expect(new Set(lengths).size).toBe(1);
  });

  it("refuse a seal whose public key was put in place of the right one", async () => {
    const { noteSeal } = await aSeal();
    const { noteSeal: foreign } = await aSeal();
    const mixed = { ...noteSeal, publicKey: foreign.publicKey };
    await expect(createNotes(light).open(mixed, passphrase)).rejects.toThrow("notes/damaged");
  });
});

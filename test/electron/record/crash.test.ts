import { describe, expect, it } from "vitest";
import { createForgetfulDisk, PowerCut } from "../../support/forgetful-disk.ts";
import { figure, tally } from "../../support/tally.ts";
import { aRecord, anEntry, aSnapshot, chanceOf } from "../../support/records.ts";

const crashPoints = figure("CREWCAST_CRASH_POINTS", 10_000);
/** Every part that was ever made has another name. */
let parts = 0;

/** Edits and snapshots as they come in use, until the power fails. Returns what was acknowledged. */
async function workUntilPowerCut(disk: ReturnType<typeof createForgetfulDisk>, chance: () => number) {
  let revision = 0;
  let acknowledged = 0;
  try {
    const record = await aRecord(disk);
    const { snapshot, entries } = await record.read();
    revision = entries.at(-1)?.revision ?? snapshot?.revision ?? 0;
    acknowledged = revision;
    let held = snapshot?.parts.map(({ id }) => id) ?? [];
    for (;;) {
      if (chance() < 0.15) {
        // Some scenarios changed and are written, the others are only named.
        const kept = held.filter(() => chance() < 0.7);
        const fresh = Array.from({ length: Math.floor(chance() * 3) }, () => `p${++parts}`);
        held = [...kept, ...fresh];
        await record.writeSnapshot(
          aSnapshot(revision, `document at ${revision}: ${held.join(" ")}`, [
            ...kept.map((id) => ({ id })),
            ...fresh.map((id) => ({ id, text: `part ${id}` })),
          ]),
        );
      } else {
        const batch = Array.from({ length: 1 + Math.floor(chance() * 3) }, () => anEntry(++revision));
        ({ revision: acknowledged } = await record.append(batch));
      }
    }
  } catch (cause) {
    if (!(cause instanceof PowerCut) && !(cause instanceof Error && cause.cause instanceof PowerCut)) throw cause;
  }
  return { acknowledged, last: revision };
}

describe("the record", () => {
  it(`loses no acknowledged edit at any of ${crashPoints} power cuts`, { timeout: 120_000 }, async () => {
    const chance = chanceOf(20261122);
    for (let cut = 0; cut < crashPoints;) {
      const disk = createForgetfulDisk();
      // The same disk lives through several cuts, so that cuts also fall into the mending after a cut.
      for (let life = 0; life < 5; life++, cut++) {
        disk.cutAfter(Math.floor(chance() * 60));
        const { acknowledged, last } = await workUntilPowerCut(disk, chance);
        disk.restart(chance);
        const { snapshot, entries } = await (await aRecord(disk)).read();
        const from = snapshot?.revision ?? 0;
        const reached = entries.at(-1)?.revision ?? from;
        expect(reached).toBeGreaterThanOrEqual(acknowledged);
        expect(reached).toBeLessThanOrEqual(last);
        // Exactly the edits that were made, each once, none missing in between.
        expect(entries).toEqual(Array.from({ length: reached - from }, (_, index) => anEntry(from + index + 1)));
        if (snapshot) {
          const [what, held] = snapshot.root.split(":");
          expect(what).toBe(`document at ${snapshot.revision}`);
          const found = new Map(snapshot.parts.map(({ id, text }) => [id, text]));
          for (const id of held?.split(" ").filter(Boolean) ?? []) expect(found.get(id)).toBe(`part ${id}`);
        }
      }
    }
    tally("A2", crashPoints);
  });
});

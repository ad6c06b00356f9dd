import { describe, expect, it } from "vitest";
import { dataAnswer } from "../../../../renderer/features/data/data-answer.view.ts";
import { wordsIn } from "../../../../renderer/i18n/words.ts";

const words = wordsIn("en");
const minute = 60_000;
const backups = { folder: "/disk/safe", isDefault: false, lastAt: 0 };
const answer = (known: Omit<Parameters<typeof dataAnswer>[0], "isReadOnly">, isReadOnly = false) =>
  dataAnswer({ ...known, isReadOnly }, words);
const saved = { status: "saved" } as const;

describe("the answer of the Data page", () => {
  it("is calm while all is saved and backed up", () => {
    expect(answer({ saved, backups, now: 3 * minute })).toEqual({
      tone: "good",
      sentence: "Everything is saved. The last backup was made 3 minutes ago.",
      aside: "In /disk/safe",
    });
  });

  it("names what is not saved before anything else, with the cure", () => {
    const error = { code: "record/disk-full", freeMegabytes: 12, neededMegabytes: 200 } as const;
    const said = answer({ saved: { status: "failed", error }, backups, now: 0 }, true);
    expect(said.tone).toBe("trouble");
    expect(said.aside).toMatch(/12 MB free, 200 MB needed.*Nothing can be changed until then/);
  });

  it("tells of a failing backup even though the work itself is safe", () => {
    const failure = { code: "file/write-failed", name: "safe", reason: "ENOENT" } as const;
    const said = answer({ saved, backups: { ...backups, failure }, now: 0 });
    expect(said.sentence).toBe("Everything is saved, but the backup could not be made.");
    expect(said.aside).toContain("ENOENT");
  });

  it("does not pretend to a backup that was never made", () => {
    const { lastAt: _, ...none } = backups;
    expect(answer({ saved, backups: none, now: 0 }).sentence).toContain("There is no backup yet");
  });

  it("promises no backup before it has asked", () => {
    expect(answer({ saved, backups: undefined, now: 0 })).toEqual({
      tone: "good",
      sentence: "Everything is saved.",
    });
  });
});

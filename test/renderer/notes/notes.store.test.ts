import { describe, expect, it } from "vitest";
import { openNoteOf, openNotesOf, readWords } from "../../../shared/domain/sealed-notes.ts";
import { workspaceSchema } from "../../../shared/domain/workspace.ts";
import { aDesk, good, passphrase, sealed } from "./a-desk.ts";

describe("sealing the notes", () => {
  it("leaves no words in the clear, and a workspace that is valid and has no past", async () => {
    const desk = aDesk();
    const before = openNotesOf(desk.workspace.getState().workspace);
    const { workspace } = await sealed(desk);
    expect(before.length).toBeGreaterThan(0);
    expect(openNotesOf(workspace)).toEqual([]);
    expect(JSON.stringify(workspace)).not.toContain("納得");
    expect(workspaceSchema.parse(workspace)).toEqual(workspace);
  });

  it("keeps what the projection and the to-do list need", async () => {
    const desk = aDesk();
    const before = desk.workspace.getState().workspace.baseline.checkIns;
    const { workspace } = await sealed(desk);
    const kept = ({ memberId, held, answers, followUps }: (typeof before)[number]) => ({
      ...{ memberId, held, answers, followUps },
    });
    expect(workspace.baseline.checkIns.map(kept)).toEqual(before.map(kept));
  });

  it("gives the words back to whoever has the passphrase", async () => {
    const desk = aDesk();
    const before = desk.workspace.getState().workspace.baseline.checkIns[0]!;
    const { workspace, noteSeal } = await sealed(desk);
    await desk.desktop.openNotes({ noteSeal, secret: passphrase });
    const [checkIn] = workspace.baseline.checkIns;
    const read = await desk.desktop.readNotes({
      notes: [{ place: checkIn!.id, sealed: checkIn!.sealed! }],
    });
    if (!read.ok) throw new Error(read.error.code);
    const words = readWords("checkIn", read.value.texts[0]!);
    expect(words).toEqual(JSON.parse(openNoteOf("checkIn", before)!.text));
  });

  it("stay closed for whoever closes them while they are being read", async () => {
    const desk = aDesk();
    const { workspace } = await sealed(desk);
    desk.workspace.setState({ workspace });
    let goOn: (() => void) | undefined;
    const { readNotes } = desk.desktop;
    desk.desktop.readNotes = async (asked) => {
      const told = await readNotes(asked);
      await new Promise<void>((resolve) => (goOn = resolve));
      return told;
    };
    const { open, close } = desk.store.getState();
    const opening = open(passphrase);
    await expect.poll(() => goOn).toBeDefined();
    await close();
    goOn!();
    await opening;
    expect(desk.store.getState().opened).toBeUndefined();
  });

  it("are read once for all rows that ask at the same time", async () => {
    const desk = aDesk();
    const { workspace } = await sealed(desk);
    desk.workspace.setState({ workspace });
    let reads = 0;
    const { readNotes } = desk.desktop;
    desk.desktop.readNotes = (asked) => (reads++, readNotes(asked));
    desk.store.setState({ opened: new Map() });
    await desk.desktop.openNotes({ noteSeal: workspace.noteSeal!, secret: passphrase });
    await Promise.all(Array.from({ length: 40 }, () => desk.store.getState().readAgain()));
    expect(reads).toBe(1);
    expect(desk.store.getState().opened!.size).toBeGreaterThan(0);
  });

  it("keeps them sealed when somebody goes back to before they were", async () => {
    const desk = aDesk();
    const before = desk.workspace.getState().workspace;
    const { workspace, noteSeal } = await sealed(desk);
    desk.workspace.setState({ workspace });
    const kept = await desk.store.getState().keepSealed(before);
    if (!kept.ok) throw new Error(kept.error.code);
    expect(kept.value.sealedAgain).toBe(openNotesOf(before).length);
    expect(openNotesOf(kept.value.workspace)).toEqual([]);
    expect(kept.value.workspace.noteSeal).toEqual(noteSeal);
    // And HR reads them with the passphrase of today.
    await desk.desktop.openNotes({ noteSeal, secret: passphrase });
    const [first] = kept.value.workspace.baseline.checkIns;
    const read = await desk.desktop.readNotes({ notes: [{ place: first!.id, sealed: first!.sealed! }] });
    expect(read.ok && readWords("checkIn", read.value.texts[0]!)?.statedReason).toBe("wants to move");
  });

  it("lets what was never sealed come in as it is, and leaves another key’s notes under their key", async () => {
    const desk = aDesk();
    const open = desk.workspace.getState().workspace;
    expect(await desk.store.getState().keepSealed(open)).toEqual(good({ workspace: open, sealedAgain: 0 }));
    const other = await sealed(aDesk());
    desk.workspace.setState({ workspace: (await sealed(desk)).workspace });
    expect(await desk.store.getState().keepSealed(other.workspace)).toEqual(
      good({ workspace: other.workspace, sealedAgain: 0 }),
    );
  });
});

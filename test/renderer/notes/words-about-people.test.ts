import { describe, expect, it } from "vitest";
import type { Candidate } from "../../../shared/domain/candidate.ts";
import type { CheckIn } from "../../../shared/domain/check-in.ts";
import { factsToKeep } from "../../../shared/domain/kept-facts.ts";
import type { PastMember } from "../../../shared/domain/past-member.ts";
import { joinedWords, openNotesOf, readWords, sealedNotesOf } from "../../../shared/domain/sealed-notes.ts";
import { workspaceSchema } from "../../../shared/domain/workspace.ts";
import { month } from "../../../shared/base/month.ts";
import { aDesk, passphrase, sealed } from "./a-desk.ts";

const canaries = [
  "kanari stated",
  "kanari believed",
  "kanari note",
  "kanari remark",
  "kanari exit",
  "kanari interview",
];
const mix = { sales: 1, support: 0, analyst: 0 };

const leaver: PastMember = {
  ...{ id: "p-1", joined: month("2022-04"), left: month("2025-06"), departure: "resigned" },
  ...{ statedReason: "kanari exit", believedReason: "kanari believed" },
};
const candidate: Candidate = {
  ...{ id: "x-1", name: "Rin Mori", state: "talking", since: month("2026-10"), starts: month("2027-01") },
  ...{ mix, levelId: "l1", fteShare: 1, segmentIds: [], competencies: {}, note: "kanari note" },
  interview: {
    held: month("2026-10"),
    answers: { chaos: { view: "worries", basis: "said", remark: "kanari interview" } } as never,
  },
};

function aWordyDesk() {
  const desk = aDesk();
  desk.workspace.getState().edit({ key: "addHire" }, ({ baseline }) => {
    baseline.checkIns[0]!.statedReason = "kanari stated";
    baseline.checkIns[0]!.remarks = [{ basis: "said", text: "kanari remark" }];
    baseline.pastMembers = [leaver];
    baseline.candidates = [candidate];
  });
  return desk;
}

describe("words about people", () => {
  it("are sealed wherever they stand: conversations, remarks, leavers, candidates, facts kept from before", async () => {
    const desk = aWordyDesk();
    // Facts that were kept by an earlier version, reasons included.
    const { baseline } = desk.workspace.getState().workspace;
    desk.workspace.getState().edit({ key: "addHire" }, (draft) => {
      draft.keptFacts = [{ id: "k-1", facts: structuredClone(baseline) }];
    });
    const { workspace } = await sealed(desk);
    expect(openNotesOf(workspace)).toEqual([]);
    const written = JSON.stringify(workspace);
    expect(canaries.filter((text) => written.includes(text))).toEqual([]);
    expect(workspaceSchema.safeParse(workspace).success).toBe(true);
  });

  it("are given back, kind by kind, to whoever opens them", async () => {
    const desk = aWordyDesk();
    const { workspace } = await sealed(desk);
    desk.workspace.setState({ workspace });
    const opening = await desk.store.getState().open(passphrase);
    expect(opening.ok).toBe(true);
    const { opened } = desk.store.getState();
    const [exit] = sealedNotesOf("pastMember", workspace.baseline.pastMembers![0]!);
    expect(readWords("pastMember", opened!.get(exit!.sealed)!)).toEqual({
      statedReason: "kanari exit",
      believedReason: "kanari believed",
    });
    const [talks] = sealedNotesOf("candidate", workspace.baseline.candidates![0]!);
    expect(readWords("candidate", opened!.get(talks!.sealed)!)).toEqual({
      note: "kanari note",
      remarks: { chaos: "kanari interview" },
    });
    await desk.store.getState().close();
    expect(desk.store.getState().opened).toBeUndefined();
  });

  it("do not open in the place of another thing", async () => {
    const desk = aWordyDesk();
    const { workspace } = await sealed(desk);
    const [exit] = sealedNotesOf("pastMember", workspace.baseline.pastMembers![0]!);
    await desk.desktop.openNotes({ noteSeal: workspace.noteSeal!, secret: passphrase });
    const moved = await desk.desktop.readNotes({ notes: [{ ...exit!, place: "p-1" }] });
    expect(moved.ok && moved.value.texts).toEqual([undefined]);
  });

  it("are under the seal before they enter an edit, and never take the place of what the writer cannot read", async () => {
    const desk = aWordyDesk();
    const { workspace } = await sealed(desk);
    desk.workspace.setState({ workspace });
    const before = workspace.baseline.checkIns[0]!;
    const written: CheckIn = { ...before, note: "kanari later" };
    const kept = await desk.store.getState().keepWords("checkIn", written);
    if (!kept.ok) throw new Error(kept.error.code);
    expect(JSON.stringify(kept.value)).not.toContain("kanari");
    expect(kept.value.sealedBefore).toEqual([before.sealed]);

    desk.workspace.getState().edit({ key: "addHire" }, ({ baseline }) => void (baseline.checkIns[0] = kept.value));
    await desk.store.getState().open(passphrase);
    const texts = sealedNotesOf("checkIn", kept.value).map(({ sealed: one }) =>
      desk.store.getState().opened!.get(one)!,
    );
    const words = joinedWords<"checkIn">(texts.flatMap((text) => readWords("checkIn", text) ?? []));
    expect(words).toMatchObject({ statedReason: "kanari stated", remarks: [{ text: "kanari remark" }] });
    expect(words.note).toContain("kanari later");
  });

  it("are not kept with the facts of a frozen plan", () => {
    const { baseline } = aWordyDesk().workspace.getState().workspace;
    expect(JSON.stringify(factsToKeep(baseline))).not.toContain("kanari");
  });
});

// What was noted in an interview, followed to everywhere it could come out: the record on disk, a file, a table, an export.
import { describe, expect, it } from "vitest";
import { writeFile } from "../../../renderer/features/tables/write-file.ts";
import { createPieces } from "../../../renderer/workspace/pieces.ts";
import { month } from "../../../shared/base/month.ts";
import type { Candidate } from "../../../shared/domain/candidate.ts";
import { keepCandidate } from "../../../shared/domain/edits/candidates.ts";
import { factsToKeep } from "../../../shared/domain/kept-facts.ts";
import { readWords, sealedNotesOf } from "../../../shared/domain/sealed-notes.ts";
import type { Workspace } from "../../../shared/domain/workspace.ts";
import { plansCsv } from "../../../shared/format/office/plans-csv.ts";
import { plansXlsx } from "../../../shared/format/office/plans-xlsx.ts";
import { tableKindIds } from "../../../shared/format/tables.ts";
import { writeWorkspaceFile } from "../../../shared/format/workspace-file.ts";
import { quietly, sourceOf } from "../../support/export-sources.ts";
import { pageOf } from "../../support/pages.ts";
import { findInFile } from "../../support/sweep.ts";
import { newPart, opened, openStore } from "../workspace/open-store.ts";
import { aDesk, passphrase, sealed } from "./a-desk.ts";

const before = ["kanari0note", "kanari0chaos"];
const after = ["kanari1note", "kanari1load"];

const interviewed = (candidate: Candidate, note: string, thing: "chaos" | "load", remark: string): Candidate => ({
  ...candidate,
  note,
  interview: {
    held: month("2026-11"),
    answers: { ...candidate.interview?.answers, [thing]: { view: "worries", basis: "said", remark } },
  },
});

/** One interview written down before the notes were sealed and one after it, with all that the record holds from then on. */
async function afterTwoInterviews() {
  const desk = aDesk();
  const candidateOf = ({ baseline }: Workspace) => baseline.candidates![0]!;
  const { edit } = desk.workspace.getState();
  const first = candidateOf(desk.workspace.getState().workspace);
  edit({ key: "recordInterview" }, keepCandidate(interviewed(first, before[0]!, "chaos", before[1]!)));
  const { workspace } = await sealed(desk);
  // Sealing puts the workspace in the place of all that led to it.
  const { store, stored } = openStore(opened(workspace), createPieces(newPart));
  desk.workspace.setState({ workspace });
  const written = interviewed(candidateOf(workspace), after[0]!, "load", after[1]!);
  const kept = await desk.store.getState().keepWords("candidate", written);
  if (!kept.ok) throw new Error(kept.error.code);
  store.getState().edit({ key: "recordInterview" }, keepCandidate(kept.value));
  const now = store.getState().workspace;
  return { desk, store, stored, workspace: now, candidate: candidateOf(now) };
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

async function allThatGoesOut(workspace: Workspace): Promise<Readonly<Record<string, Uint8Array>>> {
  const { baseline, scenarios } = workspace;
  const scenario = { ...scenarios[0]!, trials: 20, months: 6 };
  const source = sourceOf([{ baseline, scenario }]);
  const tables = await Promise.all(
    tableKindIds.map(async (kind) => {
      const asked = { kind, layout: "long", format: "xlsx", language: "en", baseline } as const;
      return [`${kind}.xlsx`, (await writeFile(asked, () => undefined)).bytes] as const;
    }),
  );
  return {
    "a copy.crewcast": bytesOf(writeWorkspaceFile(workspace)),
    "kept facts": bytesOf(JSON.stringify(factsToKeep(baseline))),
    "plans.xlsx": plansXlsx(source, "Plans", quietly),
    "plans.zip": plansCsv(source, quietly),
    "page.html": bytesOf((await pageOf({ baseline, scenario }, "en")).text),
    ...Object.fromEntries(tables),
  };
}

describe("words of an interview under the seal", () => {
  it("lie neither in the record on disk nor in what can be undone", async () => {
    const { store, stored } = await afterTwoInterviews();
    const onDisk = JSON.stringify([stored.snapshot, stored.entries, store.getState().past]);
    expect(stored.entries).toHaveLength(1);
    expect([...before, ...after].filter((text) => onDisk.includes(text))).toEqual([]);
  });

  it("are in nothing that goes out: a copy, kept facts, tables, exports and the page", async () => {
    const { workspace } = await afterTwoInterviews();
    const files = await allThatGoesOut(workspace);
    const hits = Object.entries(files).flatMap(([name, bytes]) => findInFile(name, bytes, [...before, ...after]));
    expect(hits).toEqual([]);
    // In the clear the copy holds them: the search is not blind.
    const open = interviewed(workspace.baseline.candidates![0]!, before[0]!, "chaos", before[1]!);
    const clear = writeWorkspaceFile({ ...workspace, baseline: { ...workspace.baseline, candidates: [open] } });
    expect(findInFile("open.crewcast", bytesOf(clear), before).length).toBeGreaterThan(0);
  });

  it("are read, both of them, by whoever has the passphrase, and by nobody else", async () => {
    const { desk, candidate } = await afterTwoInterviews();
    const notes = sealedNotesOf("candidate", candidate);
    expect(notes).toHaveLength(2);
    desk.workspace.setState(({ workspace }) => ({
      workspace: { ...workspace, baseline: { ...workspace.baseline, candidates: [candidate] } },
    }));
    expect((await desk.store.getState().open("a guess")).ok).toBe(false);
    expect(desk.store.getState().opened).toBeUndefined();
    expect((await desk.store.getState().open(passphrase)).ok).toBe(true);
    const opened = desk.store.getState().opened!;
    const words = notes.map((note) => readWords("candidate", opened.get(note.sealed)!));
    expect(words[0]).toMatchObject({ note: before[0], remarks: { chaos: before[1] } });
    expect(words[1]).toEqual({ note: after[0], remarks: { load: after[1] } });
  });
});

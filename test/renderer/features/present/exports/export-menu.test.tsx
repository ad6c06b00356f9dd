// @vitest-environment happy-dom
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ExportMenu } from "../../../../../renderer/features/present/exports/ExportMenu.tsx";
import type { ExportQuestions } from "../../../../../shared/ipc/exports.ts";
import { fewSlides } from "../../../../support/a-few-slides.ts";
import { findInFile } from "../../../../support/sweep.ts";
import { openWindow } from "../../../app/open-window.tsx";

type SaveExport = ExportQuestions["saveExport"];

async function openDialog(areNamesHidden = true, answer: Awaited<ReturnType<SaveExport>> = saved) {
  const saveExport = vi.fn<SaveExport>(async () => answer);
  const { Around } = openWindow();
  render(
    <Around>
      <ExportMenu deck={fewSlides(2, { areNamesHidden })} plans={[]} desktop={{ saveExport }} />
    </Around>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Export…" }));
  return { user, saveExport };
}

/** A whole presentation is written. */
const patience = { timeout: 15_000 };
const saved = { ok: true, value: { name: "board.pptx" } } as const;

describe("the export of a talk", () => {
  it("says whether names are in the file before it is written", async () => {
    await openDialog();
    expect(screen.getByText(/Names are hidden in this file/)).toBeTruthy();
  });

  it("warns where people are shown by name", async () => {
    await openDialog(false);
    expect(screen.getByText(/Names are in this file/)).toBeTruthy();
  });

  it("hands the bytes over and says under which name they were saved", async () => {
    const { user, saveExport } = await openDialog();
    await user.click(screen.getByRole("button", { name: "Save as…" }));
    expect(await screen.findByText("Saved as “board.pptx”.", {}, patience)).toBeTruthy();
    const request = saveExport.mock.lastCall![0];
    expect(request).toMatchObject({ kind: "pptx", suggestedName: "A plan.pptx" });
    expect(findInFile("a.pptx", request.bytes, ["Note 1"]).join()).toContain("notesSlide");
  });

  it("leaves notes at home when asked to", async () => {
    const { user, saveExport } = await openDialog();
    await user.click(screen.getByRole("switch", { name: /speaker’s notes/ }));
    await user.click(screen.getByRole("button", { name: "Save as…" }));
    await screen.findByText("Saved as “board.pptx”.", {}, patience);
    expect(findInFile("a.pptx", saveExport.mock.lastCall![0].bytes, ["Note 1"])).toEqual([]);
  });

  it("says why a file could not be written", async () => {
    const error = { code: "file/write-failed", name: "board.pptx", reason: "ENOSPC" } as const;
    const { user } = await openDialog(true, { ok: false, error });
    await user.click(screen.getByRole("button", { name: "Save as…" }));
    expect((await screen.findByRole("alert", {}, patience)).textContent).toContain("board.pptx");
  });
});

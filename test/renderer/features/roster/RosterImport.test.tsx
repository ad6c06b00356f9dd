// @vitest-environment happy-dom
import type {} from "../../../../renderer/app/desktop.d.ts";
import { enablePatches } from "immer";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Result } from "../../../../shared/base/errors.ts";
import type { OpenedFile, SavedFile, SaveRequest } from "../../../../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { RosterImport } from "../../../../renderer/features/roster/RosterImport.tsx";
import { wordsIn, WordsContext } from "../../../../renderer/i18n/words.ts";
import { WorkspaceContext } from "../../../../renderer/workspace/use-workspace.ts";
import { createWorkspaceStore } from "../../../../renderer/workspace/workspace.store.ts";
import { fixture } from "../../../support/fixtures.ts";

enablePatches();

const tenBadRows = fixture("rosters/ten-bad-rows-shift-jis.csv");
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The dialog on the sample's workspace, with a desktop that answers with one file and remembers what it saved. */
function openDialog(bytes: Uint8Array, language: "ja" | "en" = "ja") {
  const store = createWorkspaceStore(
    { document: sampleWorkspace(language), past: [], future: [], revision: 0 },
    { now: () => 0, check: () => undefined, commit: () => undefined },
  );
  const saved: SaveRequest[] = [];
  const desktop = {
    openFile: (): Promise<Result<OpenedFile>> =>
      Promise.resolve({ ok: true, value: { token: "1", name: "名簿.csv", bytes } }),
    saveFile: (request: SaveRequest): Promise<Result<SavedFile>> => {
      saved.push(request);
      return Promise.resolve({ ok: true, value: { name: request.suggestedName } });
    },
  };
  let isClosed = false;
  render(
    <WordsContext value={wordsIn(language)}>
      <WorkspaceContext value={store}>
        <RosterImport onClose={() => (isClosed = true)} desktop={desktop} />
      </WorkspaceContext>
    </WordsContext>,
  );
  return {
    user: userEvent.setup(),
    store,
    saved,
    isClosed: () => isClosed,
    members: () => store.getState().workspace.baseline.members,
  };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: RegExp | string) =>
  user.click(screen.getByRole("button", { name }));

describe("the roster import", () => {
  it("shows the columns, the rows with problems and their cures, and imports the good ones in one undoable step", async () => {
    const { user, store, members, isClosed } = openDialog(tenBadRows);
    const before = members();
    await press(user, "ファイルを選ぶ…");
    expect(await screen.findByText(/200行、13列のうち12列を見分けました/)).toBeTruthy();
    await press(user, "内容を確認");

    expect(
      screen.getByRole("heading", { name: /10行に問題があり、取り込めません。残りの190人は取り込めます/ }),
    ).toBeTruthy();
    const [, ...problems] = screen.getAllByRole("row");
    expect(problems).toHaveLength(10);
    expect(within(problems[1]!).getByText("「シニアサポート」ではありませんか。", { exact: false })).toBeTruthy();
    expect(members()).toBe(before);

    await press(user, "問題のある行を除いて190人を取り込む");
    expect(members()).toHaveLength(before.length + 190);
    expect(isClosed()).toBe(true);
    store.getState().undo();
    expect(members()).toEqual(before);
    expect(store.getState().past).toEqual([]);
  });

  it("changes nothing when the user thinks better of it", async () => {
    const { user, members, isClosed, store } = openDialog(tenBadRows);
    const before = members();
    await press(user, "ファイルを選ぶ…");
    await user.click(await screen.findByRole("button", { name: "内容を確認" }));
    await press(user, "取り込まない");
    expect(isClosed()).toBe(true);
    expect(members()).toBe(before);
    expect(store.getState().past).toEqual([]);
  });

  it("asks for the column of names before it goes on", async () => {
    const { user } = openDialog(bytesOf("who,joined\nRin Mori,2023-04\n"), "en");
    await press(user, "Choose a file…");
    expect(await screen.findByText("Choose the column that holds the names.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /A who/ }));
    await user.click(await screen.findByRole("option", { name: "Name" }));
    await press(user, "Check the rows");
    expect(screen.getByRole("heading", { name: "1 person can be imported: 1 new." })).toBeTruthy();
  });

  it("lets the company's own grades be given a meaning once for all rows", async () => {
    const { user, members } = openDialog(bytesOf("Name,Grade\nRin Mori,G4\nKai Ito,G4\n"), "en");
    await press(user, "Choose a file…");
    expect(await screen.findByText("2 rows")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /G4/ }));
    await user.click(await screen.findByRole("option", { name: "Senior CSM" }));
    await press(user, "Check the rows");
    await press(user, "Import 2 people");
    expect(
      members()
        .slice(-2)
        .map(({ levelId }) => levelId),
    ).toEqual(["senior", "senior"]);
  });

  it("replaces the whole team when the user says that the file is all of it", async () => {
    const { user, store, members } = openDialog(bytesOf("Name\nRin Mori\n"), "en");
    const before = members();
    await press(user, "Choose a file…");
    await user.click(await screen.findByRole("button", { name: "Check the rows" }));
    await user.click(screen.getByRole("switch", { name: /The file is the whole team/ }));
    await press(user, `Import 1 and take ${before.length} off the team`);
    expect(members().map(({ name }) => name)).toEqual(["Rin Mori"]);
    store.getState().undo();
    expect(members()).toEqual(before);
  });

  it("says what to choose instead of a file that is no roster", async () => {
    const { user } = openDialog(Uint8Array.of(0x50, 0x4b, 3, 4));
    await press(user, "ファイルを選ぶ…");
    expect((await screen.findByRole("alert")).textContent).toMatch(/CSV UTF-8/);
    expect(screen.getByRole("button", { name: "別のファイルを選ぶ…" })).toBeTruthy();
  });

  it("hands the list of problems on as a CSV", async () => {
    const { user, saved } = openDialog(tenBadRows);
    await press(user, "ファイルを選ぶ…");
    await user.click(await screen.findByRole("button", { name: "内容を確認" }));
    await press(user, "一覧をCSVで保存…");
    expect(saved[0]).toMatchObject({ kind: "csv", suggestedName: "名簿の問題一覧.csv" });
    expect(saved[0]!.text.split("\r\n").filter(Boolean)).toHaveLength(11);
    expect(await screen.findByText(/に保存しました/)).toBeTruthy();
  });
});

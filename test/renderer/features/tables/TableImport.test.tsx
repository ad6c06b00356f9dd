// @vitest-environment happy-dom
import type {} from "../../../../renderer/app/desktop.d.ts";
import { enablePatches } from "immer";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { attempt, type Result } from "../../../../shared/base/errors.ts";
import type { VersionMark } from "../../../../shared/ipc/record.ts";
import type { OpenedFile, SavedFile, SaveRequest } from "../../../../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../../../../shared/sample/sample-workspace.ts";
import { createTableSession } from "../../../../renderer/features/tables/table-session.ts";
import type { OpenTableReader } from "../../../../renderer/features/tables/table-reader.ts";
import { TableImport } from "../../../../renderer/features/tables/TableImport.tsx";
import { NamesContext } from "../../../../renderer/i18n/use-names.ts";
import { wordsIn, WordsContext } from "../../../../renderer/i18n/words.ts";
import { WorkspaceContext } from "../../../../renderer/workspace/use-workspace.ts";
import { type Versions, VersionsContext } from "../../../../renderer/workspace/versions.ts";
import { opened, openStore } from "../../workspace/open-store.ts";
import { fixture } from "../../../support/fixtures.ts";

enablePatches();

const tenBadRows = fixture("rosters/ten-bad-rows-shift-jis.csv");
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The reader of the app without its thread. */
const readHere: OpenTableReader = (bytes) => {
  const session = createTableSession(bytes);
  return { read: (request, tell) => attempt(() => session(request, tell), console.error), close: () => undefined };
};

/** The dialog on the sample's workspace, with a desktop that answers with one file and remembers what it saved. */
function openDialog(bytes: Uint8Array, language: "ja" | "en" = "ja", areHidden = false) {
  const { store } = openStore(opened(sampleWorkspace(language)));
  const saved: SaveRequest[] = [];
  const desktop = {
    openFile: (): Promise<Result<OpenedFile>> =>
      Promise.resolve({ ok: true, value: { token: "1", name: "名簿.csv", bytes } }),
    saveFile: (request: SaveRequest): Promise<Result<SavedFile>> => {
      saved.push(request);
      return Promise.resolve({ ok: true, value: { name: request.suggestedName } });
    },
    sealNotes: () => Promise.resolve({ ok: true as const, value: { sealed: [] } }),
  };
  const kept: VersionMark[] = [];
  const versions: Versions = {
    list: () => Promise.resolve({ ok: true, value: [] }),
    read: () => Promise.resolve({ ok: true, value: store.getState().workspace }),
    mark: () => Promise.resolve({ ok: true, value: { revision: 0, at: 0, bytes: 0 } }),
    keepNow(mark) {
      kept.push(mark);
      return Promise.resolve({ ok: true, value: { revision: 0, at: 0, bytes: 0 } });
    },
  };
  const known = new Set(store.getState().workspace.baseline.members.map(({ id }) => id));
  const names = { areHidden, nameOf: (id: string) => (known.has(id) ? `M-${id}` : "") };
  let isClosed = false;
  render(
    <WordsContext value={wordsIn(language)}>
      <WorkspaceContext value={store}>
        <NamesContext value={names}>
          <VersionsContext value={versions}>
            <TableImport onClose={() => (isClosed = true)} desktop={desktop} openReader={readHere} />
          </VersionsContext>
        </NamesContext>
      </WorkspaceContext>
    </WordsContext>,
  );
  return {
    user: userEvent.setup(),
    store,
    saved,
    kept,
    isClosed: () => isClosed,
    members: () => store.getState().workspace.baseline.members,
  };
}

const press = (user: ReturnType<typeof userEvent.setup>, name: RegExp | string) =>
  user.click(screen.getByRole("button", { name }));

describe("the import of a table", () => {
  it("shows the columns, the rows with problems and their cures, and imports the good ones in one undoable step", async () => {
    const { user, store, members, isClosed, kept } = openDialog(tenBadRows);
    const before = members();
    await press(user, "ファイルを選ぶ…");
    expect(await screen.findByText(/200行、13列のうち12列を見分けました/)).toBeTruthy();
    await press(user, "内容を確認");

    expect(
      screen.getByRole("heading", { name: /10行に問題があり、取り込めません。残りの190行は取り込めます/ }),
    ).toBeTruthy();
    const [, ...problems] = screen.getAllByRole("row");
    expect(problems).toHaveLength(10);
    expect(within(problems[1]!).getByText("「シニアサポート」ではありませんか。", { exact: false })).toBeTruthy();
    expect(members()).toBe(before);

    await press(user, "問題のある行を除いて190行を取り込む");
    await waitFor(() => expect(isClosed()).toBe(true));
    expect(kept).toEqual([{ kind: "before", deed: "import" }]);
    expect(members()).toHaveLength(before.length + 190);
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
    const { user } = openDialog(bytesOf("who,joined,grade\nRin Mori,2023-04,CSM\n"), "en");
    await press(user, "Choose a file…");
    expect(await screen.findByText("Still needed: Name. Choose the column that holds it.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /A who/ }));
    await user.click(await screen.findByRole("option", { name: "Name" }));
    await press(user, "Check the rows");
    expect(screen.getByRole("heading", { name: "1 row can be imported: 1 new." })).toBeTruthy();
  });

  it("lets the company's own grades be given a meaning once for all rows", async () => {
    const { user, members, isClosed } = openDialog(bytesOf("Name,Grade\nRin Mori,G4\nKai Ito,G4\n"), "en");
    await press(user, "Choose a file…");
    expect(await screen.findByText("2 rows")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /G4/ }));
    await user.click(await screen.findByRole("option", { name: "Senior CSM" }));
    await press(user, "Check the rows");
    await press(user, "Import 2 rows");
    await waitFor(() => expect(isClosed()).toBe(true));
    expect(
      members()
        .slice(-2)
        .map(({ levelId }) => levelId),
    ).toEqual(["senior", "senior"]);
  });

  it("replaces the whole team when the user says that the file is all of it", async () => {
    const { user, store, members, isClosed } = openDialog(bytesOf("Name\nRin Mori\n"), "en");
    const before = members();
    await press(user, "Choose a file…");
    await user.click(await screen.findByRole("button", { name: "Check the rows" }));
    await user.click(screen.getByRole("switch", { name: /The file is the whole list/ }));
    await press(user, `Import 1 and take ${before.length} out`);
    await waitFor(() => expect(isClosed()).toBe(true));
    expect(members().map(({ name }) => name)).toEqual(["Rin Mori"]);
    store.getState().undo();
    expect(members()).toEqual(before);
  });

  it("says which file cannot be read and what to choose instead", async () => {
    const { user } = openDialog(Uint8Array.of(0x50, 0x4b, 3, 4));
    await press(user, "ファイルを選ぶ…");
    expect((await screen.findByRole("alert")).textContent).toMatch(/名簿.csv：.*Excelで開いて保存し直して/);
    expect(screen.getByRole("button", { name: "別のファイルを選ぶ…" })).toBeTruthy();
  });

  it("hands the list of problems on as a CSV", async () => {
    const { user, saved } = openDialog(tenBadRows);
    await press(user, "ファイルを選ぶ…");
    await user.click(await screen.findByRole("button", { name: "内容を確認" }));
    await press(user, "一覧をCSVで保存…");
    expect(saved[0]).toMatchObject({ kind: "csv", suggestedName: "問題一覧.csv" });
    expect(saved[0]!.text.split("\r\n").filter(Boolean)).toHaveLength(11);
    expect(await screen.findByText(/に保存しました/)).toBeTruthy();
  });

  it("remembers for the next file of this kind what was said about columns and words", async () => {
    const file = bytesOf("Name,Grade,Since\nRin Mori,G4,2023-04\n");
    const { user, store, isClosed } = openDialog(file, "en");
    await press(user, "Choose a file…");
    await user.click(await screen.findByRole("button", { name: /G4/ }));
    await user.click(await screen.findByRole("option", { name: "Senior CSM" }));
    await user.click(screen.getByRole("button", { name: /C Since/ }));
    await user.click(await screen.findByRole("option", { name: "Joined" }));
    await press(user, "Check the rows");
    await press(user, "Import 1 row");
    await waitFor(() => expect(isClosed()).toBe(true));
    const { workspace } = store.getState();
    expect(workspace.baseline.members.at(-1)).toMatchObject({ levelId: "senior", joined: "2023-04" });
    const again = createTableSession(bytesOf("Name,Grade,Since\nKai Ito,G4,2024-10\n"));
    const { reading } = again({ choice: {}, kind: undefined, corrections: {}, workspace }, () => undefined);
    expect(reading.entries).toMatchObject([{ status: "added", thing: { levelId: "senior", joined: "2024-10" } }]);
  });

  it("takes cells that were copied in a spreadsheet", async () => {
    const { user } = openDialog(new Uint8Array(), "en");
    await user.click(screen.getByText(/A header row/));
    screen.getByRole("button", { name: "Choose a file…" }).focus();
    await user.paste("Account\tSegment\tARR\nKitanagi\tEnterprise\t1200000\n");
    expect(await screen.findByText(/Pasted cells: 1 row, 3 of 3 columns recognised/)).toBeTruthy();
    await press(user, "Check the rows");
    expect(screen.getByRole("heading", { name: "1 row can be imported: 1 new." })).toBeTruthy();
  });

  it("shows nobody's name while names are hidden, neither in the preview nor in the problems", async () => {
    const { user, saved } = openDialog(tenBadRows, "ja", true);
    await press(user, "ファイルを選ぶ…");
    await user.click(await screen.findByRole("button", { name: "内容を確認" }));
    const families = /佐藤|鈴木|髙橋|田中|伊藤|渡邊|山﨑/;
    expect(document.body.textContent).not.toMatch(families);
    await press(user, "一覧をCSVで保存…");
    expect(saved[0]!.text).not.toMatch(families);
    await user.click(screen.getByRole("tab", { name: /新規/ }));
    expect(document.body.textContent).not.toMatch(families);
    expect(screen.getAllByText(/新しい人（\d+行目）/).length).toBeGreaterThan(100);
  });
});

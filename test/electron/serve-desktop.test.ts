import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Desktop } from "../../shared/ipc/desktop.ts";
import { isOurs } from "../../electron/address.ts";
import { longestText } from "../../electron/request-parts.ts";
import { requests } from "../../electron/requests.ts";
import type { Handlers } from "../../electron/serve-desktop.ts";
import { desktopMethods } from "../../shared/ipc/desktop.ts";

vi.mock("electron", () => ({ ipcMain: {} }));
const { answersFor } = await import("../../electron/serve-desktop.ts");
const admit = <T>(_method: string, answer: () => Promise<T>) => answer();

const page = { parent: null, url: "app://crewcast/index.html" };

/** Every request that gets through is written down; nothing is answered. */
function anOffice() {
  const heard: unknown[] = [];
  const reported: unknown[] = [];
  const handlers = Object.fromEntries(
    desktopMethods.map((method) => [
      method,
      { schema: requests[method], run: async (request: unknown) => void heard.push(request) },
    ]),
  ) as unknown as Handlers;
  const report = (cause: unknown) => void reported.push(cause);
  return { ask: answersFor(handlers, { isOurs, report, admit }), heard, reported };
}

const preferences = { language: "ja", theme: "dark" };

const snapshot = { workspace: "kita", name: "Kita", revision: 1, root: "", parts: [] };

describe("questions of the window", () => {
  it("are answered when they come from its own top frame", async () => {
    const { ask, heard } = anOffice();
    expect(await ask("savePreferences", page, preferences)).toEqual({ ok: true, value: undefined });
    expect(heard).toEqual([preferences]);
  });

  it.each([
    { what: "no frame", frame: null },
    { what: "a frame inside", frame: { ...page, parent: {} as never } },
    { what: "another address", frame: { parent: null, url: "https://example.com/" } },
    { what: "another host of our scheme", frame: { parent: null, url: "app://other/" } },
  ])("are refused from $what", async ({ frame }) => {
    const { ask, heard } = anOffice();
    expect(await ask("savePreferences", frame, preferences)).toEqual({ ok: false, error: { code: "ipc/refused" } });
    expect(heard).toEqual([]);
  });

  it.each<[keyof Desktop, unknown, string]>([
    ["savePreferences", { language: "fr", theme: "dark" }, "savePreferences.language"],
    ["savePreferences", { ...preferences, path: "/etc/passwd" }, "savePreferences"],
    ["appendToJournal", { workspace: "kita", entries: [] }, "appendToJournal.entries"],
    [
      "appendToJournal",
      { workspace: "kita", entries: [{ revision: -1, text: "" }] },
      "appendToJournal.entries.0.revision",
    ],
    [
      "appendToJournal",
      { workspace: "kita", entries: [{ revision: 2 ** 60, text: "" }] },
      "appendToJournal.entries.0.revision",
    ],
    ["appendToJournal", { workspace: "../etc", entries: [{ revision: 1, text: "" }] }, "appendToJournal.workspace"],
    ["writeSnapshot", { ...snapshot, revision: 1.5 }, "writeSnapshot.revision"],
    ["writeSnapshot", { ...snapshot, parts: [{ id: "../a" }] }, "writeSnapshot.parts.0.id"],
    ["chooseWorkspace", { key: "../../etc" }, "chooseWorkspace.key"],
    ["openFile", { kind: "/etc/passwd" }, "openFile.kind"],
    ["saveFile", { kind: "csv", suggestedName: "a".repeat(300), text: "" }, "saveFile.suggestedName"],
    ["saveFile", { kind: "workspace", suggestedName: "a", text: "", token: "../../etc" }, "saveFile.token"],
  ])("are refused by %s when malformed, naming the place", async (method, request, path) => {
    const { ask, heard } = anOffice();
    const answer = await ask(method, page, request);
    expect(answer).toMatchObject({ ok: false, error: { code: "input/invalid", path } });
    expect(heard).toEqual([]);
  });

  it("are refused when larger than any real request", async () => {
    const { ask } = anOffice();
    const text = "x".repeat(longestText + 1);
    const answer = await ask("writeSnapshot", page, { ...snapshot, root: text });
    expect(answer).toMatchObject({ ok: false, error: { code: "input/invalid" } });
  });

  it.each(desktopMethods)("never shake %s, whatever they hold", async (method) => {
    const { ask, reported } = anOffice();
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
    });
    await fc.assert(
      fc.asyncProperty(anything, async (request) => {
        const answer = await ask(method, page, request);
        if (!answer.ok) expect(answer.error.code).toBe("input/invalid");
      }),
      { numRuns: 5_000 },
    );
    expect(reported).toEqual([]);
  });

  it("are answered as unexpected when the answer itself fails, and the failure is written down", async () => {
    const reported: unknown[] = [];
    const broken = new Error("a bug");
    const handlers = {
      openSession: { schema: requests.openSession, run: () => Promise.reject(broken) },
    } as unknown as Handlers;
    const ask = answersFor(handlers, { isOurs, report: (cause) => void reported.push(cause), admit });
    expect(await ask("openSession", page, {})).toEqual({ ok: false, error: { code: "unexpected" } });
    expect(reported).toEqual([broken]);
  });
});

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Desktop } from "../../../shared/ipc/desktop.ts";
import { expect, type OpenApp, test } from "../world.ts";

type Bridge = { desktop: Desktop };
const payloads = 5_000;

/** Answers the system's dialogs without showing them. */
const answerDialogs = (app: OpenApp["app"], path: string | undefined) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: !chosen, filePaths: chosen ? [chosen] : [] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: !chosen, filePath: chosen ?? "" });
  }, path);

test(`survives ${payloads} random questions of each kind`, async ({ world }) => {
  test.setTimeout(360_000);
  const { app, page } = await world.open();
  await answerDialogs(app, undefined);
  const codes = await page.evaluate(async (rounds) => {
    const { desktop } = window as unknown as {
      desktop: Record<string, (request: unknown) => Promise<{ ok: boolean; error?: { code: string } }>>;
    };
    let state = 20261122;
    const next = (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
    const words = [
      "",
      "x",
      "workspace",
      "roster",
      "csv",
      "../../etc/passwd",
      "__proto__",
      "\0",
      "田中",
      "a".repeat(5_000),
      "javascript:1",
    ];
    const keys = [
      "kind",
      "text",
      "revision",
      "entries",
      "token",
      "suggestedName",
      "language",
      "theme",
      "__proto__",
      "constructor",
      "length",
    ];
    const anything = (depth: number): unknown => {
      const kinds: (() => unknown)[] = [
        () => undefined,
        () => null,
        () => next(2) === 1,
        () => [NaN, Infinity, -1, 0, 1.5, 2 ** 60, next(1e9)][next(7)],
        () => words[next(words.length)],
        () => new Date(next(1e9)),
        () => new Uint8Array(next(50)),
        () => new Map([[1, 2]]),
        () => BigInt(next(1e9)),
        () => /x/,
      ];
      if (depth > 0) {
        kinds.push(() => Array.from({ length: next(4) }, () => anything(depth - 1)));
        for (let more = 0; more < 5; more++)
          kinds.push(() =>
            Object.fromEntries(Array.from({ length: next(5) }, () => [keys[next(keys.length)], anything(depth - 1)])),
          );
      }
      return kinds[next(kinds.length)]!();
    };
    const found: Record<string, string[]> = {};
    for (const [name, ask] of Object.entries(desktop)) {
      const seen = new Set<string>();
      for (let round = 0; round < rounds; round += 100) {
        const answers = await Promise.all(Array.from({ length: 100 }, () => ask(anything(3))));
        for (const { ok, error } of answers) seen.add(ok ? "ok" : error!.code);
      }
      found[name] = [...seen].sort();
    }
    return found;
  }, payloads);
  for (const [name, seen] of Object.entries(codes)) {
    expect(seen, name).toContain("input/invalid");
    expect(
      seen.filter((code) => !["ok", "input/invalid", "ipc/forgotten-file"].includes(code)),
      name,
    ).toEqual([]);
  }
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
});

test("writes again only where a person chose to, with the token of this very start", async ({ world }) => {
  const path = join(world.folder, "plan.crewcast");
  const roster = join(world.folder, "roster.csv");
  writeFileSync(roster, "name\n田中\n");
  const { app, page, quit } = await world.open();
  const save = (token: string | undefined, text: string, kind: "workspace" | "csv" = "workspace") =>
    page.evaluate(
      ([t, content, k]) =>
        (window as unknown as Bridge).desktop.saveFile({ kind: k, suggestedName: "x", text: content, token: t }),
      [token, text, kind] as const,
    );

  await answerDialogs(app, path);
  const first = await save(undefined, "one");
  expect(first).toMatchObject({ ok: true, value: { name: "plan.crewcast" } });
  const token = first.ok ? first.value?.token : undefined;
  await answerDialogs(app, undefined);
  expect(await save(token, "two")).toMatchObject({ ok: true });
  expect(readFileSync(path, "utf8")).toBe("two");

  await answerDialogs(app, roster);
  const opened = await page.evaluate(() => (window as unknown as Bridge).desktop.openFile({ kind: "table" }));
  expect(opened).toMatchObject({ ok: true, value: { name: "roster.csv" } });
  expect(JSON.stringify(opened)).not.toContain(world.folder);
  await answerDialogs(app, undefined);
  const rosterToken = opened.ok ? opened.value?.token : undefined;
  const forgotten = { ok: false, error: { code: "ipc/forgotten-file" } };
  expect(await save(rosterToken, "x")).toEqual(forgotten);
  expect(await save("6e0e3b1c-1d0a-4a52-8ce6-2f0e3b1c1d0a", "x")).toEqual(forgotten);
  expect(await save(join(world.folder, "other"), "x")).toMatchObject({ ok: false, error: { code: "input/invalid" } });
  expect(await save(token, "x", "csv")).toMatchObject({ ok: false, error: { code: "input/invalid" } });
  await quit();

  const again = await world.open();
  const replayed = await again.page.evaluate(
    (old) =>
      (window as unknown as Bridge).desktop.saveFile({ kind: "workspace", suggestedName: "x", text: "x", token: old }),
    token,
  );
  expect(replayed).toEqual(forgotten);
  expect(readFileSync(path, "utf8")).toBe("two");
  expect(readFileSync(roster, "utf8")).toBe("name\n田中\n");
  expect(existsSync(join(world.folder, "other"))).toBe(false);
});

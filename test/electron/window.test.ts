import { describe, expect, it, vi } from "vitest";
import { createTranslation } from "../../shared/i18n/translate.ts";
import { canBeSeen } from "../../electron/window-place.ts";
import { createRestarts } from "../../electron/restarts.ts";

vi.mock("electron", () => ({ BrowserWindow: {}, Menu: {}, nativeTheme: {}, screen: {} }));
const { windowOptions } = await import("../../electron/window.ts");
const { menuTemplate } = await import("../../electron/menu.ts");

const place = { x: 100, y: 100, width: 1280, height: 800, maximised: false };
const screen = { x: 0, y: 0, width: 1920, height: 1080 };

describe("the window", () => {
  it("is sandboxed, isolated and without tools", () => {
    expect(windowOptions(undefined, { preload: "preload.cjs", dark: false }).webPreferences).toEqual({
      preload: "preload.cjs",
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      devTools: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    });
  });

  it("opens where it was, if a person can still reach it there", () => {
    expect(canBeSeen(place, [screen])).toBe(true);
    expect(canBeSeen({ ...place, x: 1850 }, [screen])).toBe(false);
    expect(canBeSeen({ ...place, x: -1200 }, [screen])).toBe(false);
    expect(canBeSeen({ ...place, y: -500 }, [screen])).toBe(false);
    expect(canBeSeen({ ...place, x: 2000 }, [screen, { ...screen, x: 1920 }])).toBe(true);
    expect(canBeSeen(place, [])).toBe(false);
  });

  it("comes back after a crash, and asks after the third within a minute", () => {
    const deeds: string[] = [];
    let now = 0;
    const restarts = createRestarts({ reopen: () => deeds.push("reopen"), giveUp: () => deeds.push("ask") }, () => now);
    for (const at of [0, 50_000, 115_000, 120_000, 121_000]) {
      now = at;
      restarts.stopped();
    }
    expect(deeds).toEqual(["reopen", "reopen", "reopen", "reopen", "ask"]);
  });
});

describe.each(["linux", "win32", "darwin"] as const)("the menu on %s", (platform) => {
  const roles = (language: "en" | "ja") =>
    JSON.stringify(menuTemplate(createTranslation(language).t, platform)).matchAll(/"role":"(\w+)"/g);

  it("opens no tools, reloads nothing and leaves undo to the window", () => {
    const names = [...roles("en")].map(([, name]) => name);
    expect(names).toContain("quit");
    for (const role of ["toggleDevTools", "reload", "forceReload", "undo", "redo"]) expect(names).not.toContain(role);
  });

  it("speaks both languages", () => {
    const labels = (language: "en" | "ja") => JSON.stringify(menuTemplate(createTranslation(language).t, platform));
    expect(labels("ja")).toContain("終了");
    expect(labels("ja")).not.toContain("shell.menu");
    expect(labels("en")).toContain("Quit Crewcast");
  });
});

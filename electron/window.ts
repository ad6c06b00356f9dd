import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { BrowserWindow, type BrowserWindowConstructorOptions, nativeTheme, screen, type Session } from "electron";
import { pageUrl, stageUrl } from "./address.ts";
import { diskFiles } from "./record/files.ts";
import { writeWhole } from "./record/write-whole.ts";
import { canBeSeen, placeSchema, type WindowPlace } from "./window-place.ts";

const file = "window.json";
const initialSize = { width: 1280, height: 800 };
/** Close to the page's own surface, so that nothing flashes before the first paint. */
const surface = { light: "#f7f7f5", dark: "#16181a" };

export const webPreferences = {
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
} as const;

export const windowOptions = (
  place: WindowPlace | undefined,
  { preload, dark }: { preload: string; dark: boolean },
): BrowserWindowConstructorOptions => ({
  ...initialSize,
  ...(place ? { x: place.x, y: place.y, width: place.width, height: place.height } : {}),
  minWidth: 960,
  minHeight: 600,
  show: false,
  title: "Crewcast",
  backgroundColor: dark ? surface.dark : surface.light,
  autoHideMenuBar: true,
  webPreferences: { ...webPreferences, preload },
});

async function rememberedPlace(folder: string): Promise<WindowPlace | undefined> {
  const read: unknown = await readFile(join(folder, file), "utf8")
    .then(JSON.parse)
    .catch(() => undefined);
  const { data: place } = placeSchema.safeParse(read);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  return place && canBeSeen(place, screens) ? place : undefined;
}

export const placeOf = (window: BrowserWindow): WindowPlace => ({
  ...window.getNormalBounds(),
  maximised: window.isMaximized(),
});

function rememberPlace(window: BrowserWindow, folder: string, report: (cause: unknown) => void): void {
  writeWhole(diskFiles, folder, file, Buffer.from(JSON.stringify(placeOf(window)))).catch(report);
}

export async function openWindow(
  folder: string,
  preload: string,
  report: (cause: unknown) => void,
  /** Where another window was a moment ago. */
  at?: WindowPlace,
): Promise<BrowserWindow> {
  const place = at ?? (await rememberedPlace(folder));
  const window = new BrowserWindow(windowOptions(place, { preload, dark: nativeTheme.shouldUseDarkColors }));
  if (place?.maximised) window.maximize();
  window.once("ready-to-show", () => window.show());
  window.on("close", () => rememberPlace(window, folder, report));
  window.loadURL(pageUrl).catch(report);
  return window;
}

type StageSurroundings = {
  preload: string;
  session: Session;
  report: (cause: unknown) => void;
  /** Drawn into memory instead of onto a screen. */
  isOffscreen?: boolean;
};

/** A window that only shows slides: as closed as the first one, with a session, a bridge and a page of its own. */
export const stageOptions = (
  look: BrowserWindowConstructorOptions,
  { preload, session, isOffscreen = false }: Omit<StageSurroundings, "report">,
): BrowserWindowConstructorOptions => ({
  ...look,
  show: false,
  title: "Crewcast",
  autoHideMenuBar: true,
  webPreferences: { ...webPreferences, preload, session, offscreen: isOffscreen },
});

export function makeStageWindow(
  look: BrowserWindowConstructorOptions,
  { report, ...surroundings }: StageSurroundings,
): BrowserWindow {
  const window = new BrowserWindow(stageOptions(look, surroundings));
  window.removeMenu();
  window.loadURL(stageUrl).catch((cause: unknown) => {
    if (!window.isDestroyed()) report(cause);
  });
  return window;
}

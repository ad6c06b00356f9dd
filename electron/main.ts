import { randomUUID } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { app, type BrowserWindow, dialog, powerMonitor, protocol, session, type WebContents } from "electron";
import type { Desktop } from "../shared/ipc/desktop.ts";
import { vaultQuestions } from "../shared/ipc/vault.ts";
import { createTranslation, errorMessage, type Translate } from "../shared/i18n/translate.ts";
import { isOurs } from "./address.ts";
import { declareAppScheme, servedFiles, serveFiles } from "./app-protocol.ts";
import { type Backups, createBackups } from "./backups/backups.ts";
import { loadChosenFolder } from "./backups/chosen-folder.ts";
import { createPace } from "./backups/pace.ts";
import { createChosenFiles } from "./chosen-files.ts";
import { createDesktop } from "./desktop.ts";
import { createDialogs } from "./dialogs.ts";
import { onceInAWhile, surviveFaults } from "./faults.ts";
import { createHandedFiles, workspacePathIn } from "./handed-files.ts";
import { lockAllContents, lockSession, silenceChromium } from "./lockdown.ts";
import { createLog } from "./log.ts";
import { showMenu } from "./menu.ts";
import { isOnlyStart } from "./only-start.ts";
import { loadPreferences } from "./preferences.ts";
import type { Cipher } from "./record/cipher.ts";
import { diskFiles } from "./record/files.ts";
import { keepFree } from "./record/space.ts";
import { serveDesktop, serveStage } from "./serve-desktop.ts";
import { openShows } from "./show/open-shows.ts";
import { openStageSession } from "./show/stage-session.ts";
import { refusedSwitches } from "./switches.ts";
import { tellOfFault } from "./tell-of-fault.ts";
import { createAutoLock } from "./vault/auto-lock.ts";
import { isBox } from "./vault/box.ts";
import { createProtection } from "./vault/protection.ts";
import { createWindowLock } from "./vault/window-lock.ts";
import { keepWindowAlive } from "./window-life.ts";
import type { WindowPlace } from "./window-place.ts";
import { openWindow } from "./window.ts";
import { createWorkspaces } from "./workspaces/workspaces.ts";

const dataFolder = app.getPath("userData");
const bundles = join(__dirname, "..");
const log = createLog(join(dataFolder, "logs"), () => new Date());
const report = (cause: unknown) => log.failure("failure", cause);
const now = () => Date.now();
const protection = createProtection({ files: diskFiles, dataFolder, stored: () => stored });
const workspaces = createWorkspaces({
  ...{ files: diskFiles, dataFolder, cipher: protection.cipher, space: keepFree(diskFiles), now, report },
  newKey: () => `w-${randomUUID()}`,
});
const handed = createHandedFiles();
let words: Translate = createTranslation("en").t;
let window: BrowserWindow | undefined;
let backups: Backups | undefined;
const withoutBackups = <T>(deed: () => Promise<T>) => (backups ? backups.whileQuiet(deed) : deed());
const stored = {
  async reseal(cipher: Cipher) {
    await withoutBackups(() => workspaces.reseal(cipher));
    if (protection.condition() === "open") await backups?.wrapAll((bytes) => !isBox(bytes)).catch(report);
  },
  shut: () => withoutBackups(workspaces.shut),
};
const windowLock = createWindowLock({
  window: () => window,
  isUnlocked: () => protection.condition() === "open",
  async lock() {
    shows.closeAll();
    await protection.lock();
  },
  reopen: openMainWindow,
  report,
});
const shows = openShows({
  preload: join(bundles, "electron/stage-preload.cjs"),
  presenter: () => window,
  touched: () => autoLock.touched(),
  report,
});
const isDesk = (sender: WebContents) => sender === window?.webContents;
const autoLock = createAutoLock({ minutes: protection.minutesUntilLock, lock: windowLock.start });

surviveFaults(
  process,
  log,
  onceInAWhile(
    () => tellOfFault(window, log, words),
    () => performance.now(),
  ),
);

if (refusedSwitches(process.argv, { isReleased: app.isPackaged }).length > 0) {
  log.note("refused-switches");
  app.exit(1);
} else if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  silenceChromium();
  // Root cannot have a sandbox: a test started with --no-sandbox would get no process at all. The app never passes it.
  if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
  declareAppScheme();
  lockAllContents();
  handed.hand(workspacePathIn(process.argv, process.cwd()));
  app.on("second-instance", (_event, argv, folder) => show(workspacePathIn(argv, folder)));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    show(workspacePathIn(["", path], "/"));
  });
  app.on("activate", () => window ?? void openMainWindow().catch(cannotStart));
  app.on("quit", workspaces.release);
  quitWithTheWindow();
  app.whenReady().then(onReady).catch(cannotStart);
}

async function onReady(): Promise<void> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await chmod(dataFolder, 0o700);
  if (!(await isOnlyStart(dataFolder, report))) {
    app.exit();
    return;
  }
  // Opened while the window starts; a failure is told to the window when it asks.
  protection.whenUnlocked(workspaces.current).catch(report);
  const speak = ({ language }: { language: "ja" | "en" }) => {
    words = createTranslation(language).t;
    showMenu(words);
  };
  const preferences = await loadPreferences(dataFolder, speak);
  speak(preferences.get());
  lockSession(session.defaultSession);
  const served = await servedFiles(join(bundles, "renderer"));
  serveFiles(protocol, served);
  openStageSession(served);
  const dialogs = createDialogs(
    () => words,
    () => window,
  );
  const chosen = createChosenFiles();
  backups = createBackups({
    ...{
      files: diskFiles,
      defaultFolder: join(dataFolder, "backups"),
      chosenFolder: await loadChosenFolder(dataFolder),
    },
    ...{ newest: newestUnlocked, wrapping: protection.wrapping, space: keepFree(diskFiles), now, report },
  });
  const { soon } = createPace(backups.backUp, { set: setTimeout, now: () => performance.now() });
  const desktop = {
    appVersion: app.getVersion(),
    preferences,
    workspaces,
    backups,
    chosen,
    handed,
    dialogs,
    shows,
    report,
  };
  const locking = { protection, clearPageStorage, startLocking: windowLock.start };
  serveDesktop(createDesktop({ ...desktop, ...locking, snapshotWritten: soon }), { isDesk, isOurs, report, admit });
  serveStage({ guestAnswers: shows.guests.answersFor, isOurs, report });
  autoLock.watch(powerMonitor);
  await openMainWindow();
}

/** What may wait for a person, and is therefore not waited for. */
const waitsForPeople: ReadonlySet<keyof Desktop> = new Set(["openFile", "saveFile", "chooseBackupFolder", "awaitShow"]);

/** They change the keys, which belong to whoever may write the data. */
const changesKeys: ReadonlySet<string> = new Set<keyof Desktop>([
  ...([
    "protect",
    "unprotect",
    "changePassphrase",
    "renewRecoveryKey",
    "unlockWithRecoveryKey",
    "setAutoLock",
  ] as const),
]);

/** While locked, only questions about the lock are answered. */
async function admit<T>(method: keyof Desktop, answer: () => Promise<T>): Promise<T> {
  if (changesKeys.has(method)) await workspaces.mayWrite();
  return method in vaultQuestions ? answer() : protection.pass(answer, { waits: !waitsForPeople.has(method) });
}

async function newestUnlocked() {
  return protection.condition() === "locked" ? undefined : workspaces.newest();
}

const clearPageStorage = () => session.defaultSession.clearStorageData({ storages: ["indexdb"] });

async function openMainWindow(at?: WindowPlace): Promise<void> {
  // The working copy from before a passphrase was set lies in the clear, and no page has it open now.
  const vault = await protection.vault().catch(() => undefined);
  if (vault && vault.condition().kind !== "none") await clearPageStorage();
  const opened = await openWindow(dataFolder, join(bundles, "electron/preload.cjs"), report, at);
  keepWindowAlive(opened, log, () => words);
  opened.on("closed", () => {
    window = undefined;
    // Nobody would be left to close the window on the projector, and one that nobody sees would keep the app alive.
    shows.closeAll();
  });
  opened.webContents.on("input-event", autoLock.touched);
  window = opened;
}

/** Another start, or a double click on a file: the window comes forward and asks for the file when it gains focus. */
function show(file: string | undefined): void {
  handed.hand(file);
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** A window that is still saving refuses to close and closes later by itself: the wish to quit must outlive that. */
function quitWithTheWindow(): void {
  let isQuitting = false;
  app.on("before-quit", () => (isQuitting = true));
  app.on("window-all-closed", () => {
    if (windowLock.isLocking() && !isQuitting) return;
    if (isQuitting || process.platform !== "darwin") app.quit();
  });
}

function cannotStart(cause: unknown): void {
  log.failure("cannot-start", cause);
  dialog.showErrorBox(words("shell.cannotStart.title"), errorMessage(words, { code: "unexpected" }));
  app.exit(1);
}

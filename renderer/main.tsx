/** The composition root: makes the real things, opens the session, and shows the window. */
import "./app/page-policy.ts";
import "@fontsource-variable/inter/wght.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/forced-colors.css";
import { createRoot } from "react-dom/client";
import type { AppError } from "../shared/base/errors.ts";
import { errorMessage } from "../shared/i18n/translate.ts";
import type { Desktop } from "../shared/ipc/desktop.ts";
import { sampleWorkspace } from "../shared/sample/sample-workspace.ts";
import { App } from "./app/App.tsx";
import { markOrigin } from "./app/copies.ts";
import { watchDroppedFiles } from "./app/dropped-files.ts";
import { createFiles } from "./app/files.ts";
import { createKeeping } from "./app/keeping.ts";
import { createFrameStore } from "./app/frame.store.ts";
import { unlockFirst } from "./app/Locked.tsx";
import { Opening, StartFailed } from "./app/Opening.tsx";
import { report } from "./app/report.ts";
import { readPagesAhead } from "./app/routes.ts";
import { shownSource } from "./app/shown-source.ts";
import { applyTheme } from "./app/use-theme.ts";
import { AnalystContext } from "./analyst/use-answer.ts";
import { createAnalyst } from "./analyst/analyst.ts";
import { openAnalystThread } from "./analyst/open-analyst-thread.ts";
import { createSearchStore } from "./features/plan/recommended/search.store.ts";
import { SearchContext } from "./features/plan/recommended/use-search.ts";
import { shelves } from "./data/shelves.ts";
import { AsideContext, createAside } from "./simulator/aside.ts";
import { openSimulatorPool, type SimulatorPool } from "./simulator/simulator-pool.ts";
import { startSimulator } from "./simulator/start-simulator.ts";
import { newId } from "./workspace/new-id.ts";
import { openSession } from "./workspace/open-session.ts";
import { startWorkspace } from "./workspace/start-workspace.ts";

const desktop: Desktop = {
  ...window.desktop,
  /** The working copy goes with the workspace. */
  async eraseWorkspace(request) {
    const erased = await window.desktop.eraseWorkspace(request);
    if (erased.ok) await shelves.drop(request.key).catch(report);
    return erased;
  },
};

/** Threads take a while to start: the first ones do so while the session opens. */
let startedPool: SimulatorPool | undefined = openSimulatorPool();
function openPool(): SimulatorPool {
  const pool = startedPool ?? openSimulatorPool();
  startedPool = undefined;
  return pool;
}

/** Even on a computer that never rests. */
const mostPatientMs = 3_000;

const root = createRoot(document.getElementById("root")!);

async function start() {
  applyTheme("system");
  root.render(<Opening />);
  const open = () => openSession({ desktop, shelves, sample: sampleWorkspace, newId, report });
  const opened = await unlockFirst(open, { desktop, show: (screen) => root.render(screen) });
  if (!opened.ok) {
    root.render(<StartFailed error={opened.error} />);
    return;
  }
  const { session, notices } = opened.value;
  const { trust } = opened.value.check;
  const { preferences, appVersion, startedWith } = session;
  applyTheme(preferences.theme);
  const frame = createFrameStore({ preferences, savePreferences: (next) => desktop.savePreferences(next) });
  for (const notice of notices)
    frame.getState().notify({ id: notice, tone: "warning", say: ({ t }) => t(`storage.notices.${notice}`) });

  const refuseClosing = () => frame.getState().lay({ kind: "closing" });
  const now = () => Date.now();
  const whenIdle = () =>
    new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: mostPatientMs }));
  const {
    store: workspace,
    closing,
    takeSnapshot,
    flush,
  } = startWorkspace(opened.value, {
    ...{ desktop, page: window, now, whenIdle, refuseClosing, report },
  });
  if (!session.isLookingOn) void (session.hasShelf ? shelves.dropFirst() : shelves.dropAll()).catch(report);
  const fail = (error: AppError) =>
    frame.getState().notify({ id: "keeping", tone: "error", say: ({ t }) => errorMessage(t, error) });
  const keeping = createKeeping({ desktop, session, workspace, trust, takeSnapshot, flush, now, fail, report });
  const { versions } = keeping;
  const files = createFiles({
    desktop,
    workspace,
    frame,
    versions,
    lineage: opened.value.origin.lineage,
    report,
  });
  void markOrigin(versions, workspace.getState().workspace, workspace.getState().revision);
  if (startedWith) void files.take(startedWith);
  window.addEventListener("focus", () => void files.takeHanded());
  watchDroppedFiles(window, (file) => void files.take(file));
  const simulator = startSimulator(shownSource(workspace), openPool, report);
  const app = { frame, workspace, simulator, files, closing, appVersion, keeping, startNotices: notices };
  const searches = createSearchStore({ analyst: createAnalyst(openAnalystThread, report), now, report });
  root.render(
    <AsideContext value={createAside(openSimulatorPool, report)}>
      <AnalystContext value={createAnalyst(openAnalystThread, report)}>
        <SearchContext value={searches}>
          <App {...app} />
        </SearchContext>
      </AnalystContext>
    </AsideContext>,
  );
  requestIdleCallback(() => void readPagesAhead());
}

void start();

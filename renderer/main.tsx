/** The composition root: makes the real things, opens the session, and shows the window. */
import "./app/page-policy.ts";
import "@fontsource-variable/inter/wght.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { createRoot } from "react-dom/client";
import { sampleWorkspace } from "../shared/sample/sample-workspace.ts";
import { App } from "./app/App.tsx";
import { createFiles } from "./app/files.ts";
import { createKeeping } from "./app/keeping.ts";
import { createFrameStore } from "./app/frame.store.ts";
import { Opening, StartFailed } from "./app/Opening.tsx";
import { report } from "./app/report.ts";
import { applyTheme } from "./app/use-theme.ts";
import { createShelf } from "./data/shelf.ts";
import { openSimulatorPool, type SimulatorPool } from "./simulator/simulator-pool.ts";
import { startSimulator } from "./simulator/start-simulator.ts";
import { newId } from "./workspace/new-id.ts";
import { openSession } from "./workspace/open-session.ts";
import { startWorkspace } from "./workspace/start-workspace.ts";

const { desktop } = window;

/** Threads take a while to start: the first ones do so while the session opens. */
let startedPool: SimulatorPool | undefined = openSimulatorPool();
function openPool(): SimulatorPool {
  const pool = startedPool ?? openSimulatorPool();
  startedPool = undefined;
  return pool;
}

const root = createRoot(document.getElementById("root")!);

async function start() {
  applyTheme("system");
  root.render(<Opening />);
  const shelf = createShelf();
  const newLineage = () => newId("lineage");
  const opened = await openSession({ desktop, shelf, sample: sampleWorkspace, newLineage, report });
  if (!opened.ok) {
    root.render(<StartFailed error={opened.error} />);
    return;
  }
  const { session, notices } = opened.value;
  const { preferences, appVersion, startedWith } = session;
  applyTheme(preferences.theme);
  const frame = createFrameStore({ preferences, savePreferences: (next) => desktop.savePreferences(next) });
  for (const notice of notices)
    frame.getState().notify({ id: notice, tone: "warning", say: ({ t }) => t(`storage.notices.${notice}`) });

  const refuseClosing = () => frame.getState().lay({ kind: "closing" });
  const now = () => Date.now();
  const {
    store: workspace,
    closing,
    takeSnapshot,
  } = startWorkspace(opened.value, {
    ...{ desktop, shelf, page: window, now, refuseClosing, report },
  });
  const files = createFiles({ desktop, workspace, frame, report });
  if (startedWith) await files.take(startedWith);
  window.addEventListener("focus", () => void files.takeHanded());

  const keeping = createKeeping({ desktop, session, workspace, takeSnapshot, now, report });
  const simulator = startSimulator(workspace, openPool, report);
  root.render(<App {...{ frame, workspace, simulator, files, closing, appVersion, keeping, startNotices: notices }} />);
}

void start();

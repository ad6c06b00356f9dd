/** The composition root of the window that only shows slides. It has no workspace, and no bridge but the stage's (shared/ipc/stage.ts). */
import "./app/page-policy.ts";
import "@fontsource-variable/inter/wght.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/forced-colors.css";
import { createRoot } from "react-dom/client";
import type { Stage } from "../shared/ipc/stage.ts";
import { applyTheme } from "./app/use-theme.ts";
import { StagePage } from "./features/present/show/stage/StagePage.tsx";

declare global {
  interface Window {
    /** The bridge that the preload of slides puts there. */
    readonly stage: Stage;
  }
}

applyTheme("system");
createRoot(document.getElementById("root")!).render(<StagePage stage={window.stage} dress={applyTheme} />);

/** One script in two places: in the page it opens the controls, on the page's thread it runs the model. */
import { openPage } from "./open-page.ts";
import { serveRun } from "./serve-run.ts";

if (typeof document === "undefined") serveRun(self);
else openPage(document.currentScript?.textContent ?? "");

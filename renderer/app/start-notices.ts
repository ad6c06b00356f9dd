import { createContext, use } from "react";
import type { Notice } from "../workspace/reconcile.ts";

/** What was found and put right while the workspace opened. */
export const StartNoticesContext = createContext<readonly Notice[]>([]);

export const useStartNotices = () => use(StartNoticesContext);

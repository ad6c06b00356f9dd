/** Between the page and its thread: a plan and settings in, progress and a result out. One thread lives for one run. */
import type { PageSettings } from "../../shared/presentation/page/page-settings.ts";
import type { PageResult } from "../../shared/presentation/page/run-scrubbed-plan.ts";

export type RunRequest = { readonly plan: string; readonly settings: PageSettings };

export type RunReport =
  | { readonly type: "progress"; readonly done: number }
  | { readonly type: "finished"; readonly result: PageResult }
  | { readonly type: "failed" };

/** A report before it has a form: sentences and tables, laid out by text/ for a terminal and by page/ for a browser. */
import type { PartWorth } from "../../../shared/analysis/decisions/leave-one-out.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import type { Sensitivity } from "../../../shared/analysis/uncertainty/sensitivity.ts";
import type { ScoreId } from "../../../shared/analysis/decisions/trial-scores.ts";
import type { Uncertainty } from "../../../shared/analysis/uncertainty/uncertainty-of.ts";
import type { Language } from "../../../shared/base/words.ts";
import type { Baseline } from "../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../shared/domain/scenario.ts";
import type { Formats } from "../../../shared/i18n/formats.ts";
import type { Translate } from "../../../shared/i18n/translate.ts";

export type Speech = { readonly language: Language; readonly t: Translate; readonly formats: Formats };

/** One scenario, projected. */
export type Run = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** People may be named. */
  readonly withNames: boolean;
  readonly further: Further;
};

/** What was asked beyond the projection; absent where it was not. */
export type Further = {
  /** The projection then draws what is not known as well. */
  readonly uncertainty?: Uncertainty;
  readonly sensitivity?: Readonly<Record<ScoreId, Sensitivity>>;
  readonly worth?: readonly PartWorth[];
};

/** Figures stand to the right; a bar shows a share of the longest possible. */
export type Column = { readonly name: string; readonly kind: "words" | "figure" | "bar" };
export type Cell = string | { readonly bar: number };

export type Table = {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly note?: string;
};

export type ScenarioReport = {
  readonly run: Run;
  readonly title: string;
  readonly settings: string;
  /** The answer first. */
  readonly verdict: string;
  readonly tables: readonly Table[];
};

/** What those who left teach. */
export type HistoryReport = {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly Table[];
};

export type Report = {
  readonly organisation: string;
  /** Where the workspace knows who has left. */
  readonly history: HistoryReport | undefined;
  readonly scenarios: readonly ScenarioReport[];
  /** Side by side, where there is more than one. */
  readonly comparison: Table | undefined;
  /** How it was made, and what it does not know. */
  readonly method: { readonly title: string; readonly notes: readonly string[] };
};

export const words = (name: string): Column => ({ name, kind: "words" });
export const figure = (name: string): Column => ({ name, kind: "figure" });

/** Which branches are folded: by a rule for the whole chart, and by hand against it. Pure. */
import { lineAbove, type ReportingLines } from "../../../../shared/domain/reporting-lines.ts";

export type Folds = {
  /** Auto: as many layers are open as fit a glance. */
  readonly rule: "auto" | "none" | "all";
  /** Those that are the other way round. */
  readonly turned: ReadonlySet<string>;
};

export const autoFolds: Folds = { rule: "auto", turned: new Set() };

/** So many cards are a glance. */
const glance = 150;

/** The depth at which a large chart is folded; Infinity where everyone fits. */
function foldDepth({ ids, depthOf }: ReportingLines): number {
  if (ids.length <= glance) return Infinity;
  const perDepth: number[] = [];
  for (const id of ids) perDepth[depthOf.get(id)!] = (perDepth[depthOf.get(id)!] ?? 0) + 1;
  let shown = 0;
  const full = perDepth.findIndex((count) => (shown += count) > glance);
  // Whoever is on the last depth that fits hides the next; the top always shows its reports.
  return Math.max(1, full - 1);
}

export function foldingOf({ rule, turned }: Folds, lines: ReportingLines): (id: string) => boolean {
  const depth = rule === "auto" ? foldDepth(lines) : rule === "none" ? Infinity : 0;
  return (id) => lines.reportsOf.has(id) && lines.depthOf.get(id)! >= depth !== turned.has(id);
}

export function turn({ rule, turned }: Folds, id: string): Folds {
  const next = new Set(turned);
  if (!next.delete(id)) next.add(id);
  return { rule, turned: next };
}

/** Opens whatever hides somebody. */
export function uncover(folds: Folds, lines: ReportingLines, id: string): Folds {
  const isFolded = foldingOf(folds, lines);
  const hiding = lineAbove(lines, id).filter(isFolded);
  return hiding.reduce(turn, folds);
}

/** Somebody's reports in sight, and so whoever comes to them. */
export function opened(folds: Folds, lines: ReportingLines, id: string): Folds {
  const next = uncover(folds, lines, id);
  return foldingOf(next, lines)(id) ? turn(next, id) : next;
}

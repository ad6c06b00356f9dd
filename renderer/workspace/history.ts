/** A document and its undo history as plain values. What was committed can be replayed to exactly the same state. */
import { enablePatches, type Patch } from "immer";
import { applyPatches } from "./apply-patches.ts";
import type { EditLabel } from "./edit-label.ts";

enablePatches();

/** What one undo takes back: an edit, or all edits of one gesture. */
export type Step = {
  readonly label: EditLabel;
  readonly gesture?: string | undefined;
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
};

/** One committed deed, as the journal keeps it. */
export type Deed =
  | ({ readonly kind: "edit"; readonly at: number } & Step)
  | { readonly kind: "undo"; readonly at: number }
  | { readonly kind: "redo"; readonly at: number };

/** Older steps that lie in the record and were not read yet: undo without limit must not slow a start. */
export type EarlierSteps = { readonly id: string; readonly count: number };

export type History<Document> = {
  readonly document: Document;
  /** Before `past`, oldest first. */
  readonly earlier: readonly EarlierSteps[];
  /** Oldest first. */
  readonly past: readonly Step[];
  /** What redo brings back next is last. */
  readonly future: readonly Step[];
  /** Number of the last deed; only grows. */
  readonly revision: number;
};

const placesOf = (patches: readonly Patch[]) => patches.map(({ op, path }) => `${op} ${path.join("/")}`).join("\n");

/** Only overwrites the very places that `earlier` overwrote, so that the last one alone says it all. */
function overwrites(later: readonly Patch[], earlier: readonly Patch[]): boolean {
  return later.every(({ op }) => op === "replace") && placesOf(later) === placesOf(earlier);
}

/** Two edits of one gesture as one step. A slider that passes a hundred values leaves one. */
function joined(earlier: Step, later: Step): Step {
  if (overwrites(later.patches, earlier.patches) && overwrites(later.inverse, earlier.inverse))
    return { ...later, inverse: earlier.inverse };
  return {
    ...later,
    patches: [...earlier.patches, ...later.patches],
    inverse: [...later.inverse, ...earlier.inverse],
  };
}

/** The history after one more deed; the only way in which a document ever changes. */
export function afterDeed<Document>(
  history: History<Document>,
  deed: Deed,
  /** What the deed makes of the document, where somebody has already worked it out. */
  next?: Document,
): History<Document> {
  const { document, earlier, past, future } = history;
  const revision = history.revision + 1;
  if (deed.kind === "edit") {
    const { label, gesture, patches, inverse } = deed;
    const step: Step = { label, gesture, patches, inverse };
    const last = past.at(-1);
    const continues = gesture !== undefined && last?.gesture === gesture && future.length === 0;
    return {
      document: next ?? applyPatches(document, patches),
      earlier,
      past: continues ? [...past.slice(0, -1), joined(last, step)] : [...past, step],
      future: [],
      revision,
    };
  }
  const [from, to] = deed.kind === "undo" ? [past, future] : [future, past];
  const step = from.at(-1);
  if (step === undefined) throw new RangeError(`Nothing to ${deed.kind} at revision ${revision}`);
  const left = from.slice(0, -1);
  const grown = [...to, step];
  return deed.kind === "undo"
    ? { document: applyPatches(document, step.inverse), earlier, past: left, future: grown, revision }
    : { document: applyPatches(document, step.patches), earlier, past: grown, future: left, revision };
}

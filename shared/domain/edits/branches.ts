/** Plans that know where they come from: branches, and plans frozen as they were shown. */
import type { Baseline } from "../baseline.ts";
import { applyToTerms } from "../difference/apply-difference.ts";
import type { Difference } from "../difference/difference.ts";
import { same } from "../difference/same.ts";
import { originDifferences, originOf } from "../difference/since.ts";
import { factsToKeep } from "../kept-facts.ts";
import { type Frozen, type Origin, type Scenario, type Terms, termsOf } from "../scenario.ts";
import type { Workspace } from "../workspace.ts";
import { copyOf, type Recipe } from "./recipe.ts";
import { insertAfter } from "./scenarios.ts";

const originFrom = ({ id, name }: Scenario, then: Terms): Origin => ({ scenarioId: id, name, then: copyOf(then) });

/** A plan that starts as its origin is now, is shown at once, and can say later what either of them changed. */
export const branchScenario =
  (scenarioId: string, branchId: string, name: string): Recipe =>
  (draft) => {
    const place = draft.scenarios.findIndex(({ id }) => id === scenarioId);
    const source = draft.scenarios[place];
    if (source === undefined) return;
    const terms = copyOf(termsOf(source));
    insertAfter(draft, place, { id: branchId, name, ...terms, origin: originFrom(source, terms) });
  };

/** Those that a branch is asked to take over, in the words of `originDifferences`. */
export const takeOver =
  (branchId: string, wanted: readonly Difference[]): Recipe =>
  (draft) => {
    const branch = draft.scenarios.find(({ id }) => id === branchId);
    if (branch?.origin === undefined || branch.frozen) return;
    const source = originOf(draft, branch);
    for (const difference of wanted) {
      const { subject } = difference;
      const isMissing = subject.kind === "change" && !branch.changes.some(({ id }) => id === subject.id);
      const whole = isMissing && source?.changes.find(({ id }) => id === subject.id);
      // The branch had dropped the change that its origin altered: it comes back as the origin has it now.
      if (whole && difference.type === "changed") branch.changes.push(copyOf(whole));
      else applyToTerms(branch, difference);
      applyToTerms(branch.origin.then, difference);
    }
  };

/** All that the origin changed since. */
export const takeOverAll =
  (branchId: string): Recipe =>
  (draft) => {
    const branch = draft.scenarios.find(({ id }) => id === branchId);
    const open = branch && originDifferences(draft, branch);
    if (open)
      takeOver(
        branchId,
        open.map(({ difference }) => copyOf(difference)),
      )(draft);
  };

export type Freezing = Pick<Frozen, "at" | "occasion" | "headline"> & {
  readonly copyId: string;
  readonly name: string;
  /** For the facts, where none are kept yet that are the same. */
  readonly factsId: string;
};

/** Where they are kept: under the free id, or with the same facts that are kept already. */
export function keepFacts(draft: Workspace, facts: Baseline, freeId: string): string {
  const kept = copyOf(factsToKeep(facts));
  const known = draft.keptFacts?.find((other) => same(other.facts, kept));
  if (known) return known.id;
  (draft.keptFacts ??= []).push({ id: freeId, facts: kept });
  return freeId;
}

/** Keeps a plan, with the facts under it, as it is shown on an occasion. The plan itself goes on. */
export const freezeScenario =
  (scenarioId: string, { copyId, name, at, occasion, headline, factsId }: Freezing): Recipe =>
  (draft) => {
    const place = draft.scenarios.findIndex(({ id }) => id === scenarioId);
    const source = draft.scenarios[place];
    if (source === undefined || source.frozen) return;
    const terms = copyOf(termsOf(source));
    const frozen: Frozen = {
      at,
      occasion,
      factsId: keepFacts(draft, draft.baseline, factsId),
      ...(headline && { headline }),
    };
    draft.scenarios.splice(place + 1, 0, {
      ...{ id: copyId, name, ...terms },
      ...(source.note !== undefined && { note: source.note }),
      ...(source.tags && { tags: copyOf(source.tags) }),
      origin: originFrom(source, terms),
      frozen,
    });
  };

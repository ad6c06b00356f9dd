/** Two people went on from the same state of a workspace: what it takes to have the work of both. */
import type { Difference } from "../difference/difference.ts";
import type { Workspace } from "../workspace.ts";

export type Side = "mine" | "theirs";

/**
 * One question: what both did cannot stand together. Either side may hold several differences, where the answer to one
 * is the answer to the others: a person taken off the team, and the customers the other side gave them.
 */
export type Conflict = {
  /** The places it is about, one a line. */
  readonly id: string;
  readonly mine: readonly Difference[];
  readonly theirs: readonly Difference[];
};

export type Answer =
  | { readonly take: Side }
  /** Neither: another value for the one field that both changed. */
  | { readonly take: "value"; readonly value: unknown };

/** By the conflict's id. */
export type Answers = ReadonlyMap<string, Answer>;

export type MergePlan = {
  readonly mine: Workspace;
  readonly theirs: Workspace;
  /** Everything I did since; all of it stands unless an answer takes it back. */
  readonly myDifferences: readonly Difference[];
  readonly theirDifferences: readonly Difference[];
  /** What both did alike. */
  readonly agreed: readonly Difference[];
  /** What the other side did and nothing of mine speaks against. */
  readonly taken: readonly Difference[];
  /** Of those, changes of a list of ids, brought together with mine. */
  readonly joined: ReadonlyMap<Difference, Difference>;
  readonly conflicts: readonly Conflict[];
  /** No common state was known: what is only in one of the two is kept, since nobody can say whether it was added here or removed there. */
  readonly isTwoWay: boolean;
};

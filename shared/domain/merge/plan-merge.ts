/**
 * Three-way merge. Both sides are told as differences from the state they have in common; what the other side did is added to
 * mine, save where both cannot stand. Those are the questions, and nothing else is one.
 */
import { type Difference, subjectKey } from "../difference/difference.ts";
import { differencesBetween } from "../difference/differences-between.ts";
import { copyOf } from "../edits/recipe.ts";
import type { Workspace } from "../workspace.ts";
import { carryOut } from "./carry-out.ts";
import { contradictionsIn } from "./contradictions.ts";
import { type Bond, conflictsFrom, type Deed, sortOut } from "./groups.ts";
import { loosen } from "./loosen.ts";
import type { Answers, MergePlan, Side } from "./merge.ts";
import { placeKey } from "./same-place.ts";
import { joinedSet } from "./sets.ts";
import { thingsOf, tiesOf } from "./ties.ts";

/** Which plan is on screen and which copies went in is nobody's work, and a workspace stays the one it is. */
const isWork = ({ subject, ...rest }: Difference) =>
  subject.kind !== "workspace" ||
  !("field" in rest) ||
  !["id", "activeScenarioId", "copies"].includes(rest.field[0] ?? "");

const removedIn = (differences: readonly Difference[]) =>
  new Set(differences.filter(({ type }) => type === "removed").map(({ subject }) => subjectKey(subject)));

type Went = { readonly before: Workspace; readonly after: Workspace; readonly differences: readonly Difference[] };

function deedsOf(side: Side, { before, after, differences }: Went, other: Went): Deed[] {
  const [then, now] = [thingsOf(before), thingsOf(after)];
  const gone = removedIn(other.differences);
  return differences
    .filter(isWork)
    .flatMap((difference) => loosen(difference, gone))
    .map((difference) => ({ side, difference, ties: tiesOf(difference, then, now) }));
}

const deedsOfBoth = (mine: Went, theirs: Went) => ({
  mine: deedsOf("mine", mine, theirs),
  theirs: deedsOf("theirs", theirs, mine),
});

const fromAncestor = (before: Workspace, mine: Workspace, theirs: Workspace) =>
  deedsOfBoth(
    { before, after: mine, differences: differencesBetween(before, mine) },
    { before, after: theirs, differences: differencesBetween(before, theirs) },
  );

/** Without a common state every difference is a question, and whatever only one of them has is taken to have been added. */
function withoutAncestor(mine: Workspace, theirs: Workspace) {
  const all = differencesBetween(mine, theirs);
  const here = all.flatMap((difference): Difference[] => {
    const { subject } = difference;
    if (difference.type === "removed") return [{ type: "added", subject, to: difference.from }];
    return difference.type === "changed" && difference.from !== undefined
      ? [{ ...difference, from: undefined, to: difference.from }]
      : [];
  });
  const there = all.flatMap((difference): Difference[] => {
    if (difference.type === "added") return [difference];
    return difference.type === "changed" && difference.to !== undefined ? [{ ...difference, from: undefined }] : [];
  });
  // Nobody removed anything, so everything that either of them has counts as known from before.
  return deedsOfBoth(
    { before: theirs, after: mine, differences: here },
    { before: mine, after: theirs, differences: there },
  );
}

function joinedSets(mine: readonly Deed[], theirs: readonly Deed[]): Map<Difference, Difference> {
  const here = new Map(mine.map(({ difference }) => [placeKey(difference), difference]));
  return new Map(
    theirs.flatMap(({ difference }) => {
      const my = here.get(placeKey(difference));
      const joined = my && joinedSet(my, difference);
      return joined ? [[difference, joined] as const] : [];
    }),
  );
}

/** `answers` so far: some contradictions show only under them, and become questions of their own. */
export function planMerge(
  ancestor: Workspace | undefined,
  mine: Workspace,
  theirs: Workspace,
  answers: Answers = new Map(),
): MergePlan {
  const deeds = ancestor ? fromAncestor(ancestor, mine, theirs) : withoutAncestor(mine, theirs);
  const { agreed, bonds, yielding } = sortOut(deeds.mine, deeds.theirs);
  const isAgreed = new Set(agreed);
  const settled = new Set([...agreed, ...yielding]);
  const differencesOf = (side: Side) => deeds[side].map(({ difference }) => difference);
  const joined = joinedSets(deeds.mine, deeds.theirs);

  function planWith(known: readonly Bond[]): MergePlan {
    const conflicts = conflictsFrom(deeds, known, settled);
    const inQuestion = new Set(conflicts.flatMap((conflict) => conflict.theirs));
    const yieldingTheirs = new Set(yielding.filter(({ side }) => side === "theirs"));
    return {
      ...{ mine, theirs, conflicts, joined, isTwoWay: ancestor === undefined },
      myDifferences: differencesOf("mine"),
      theirDifferences: differencesOf("theirs"),
      agreed: agreed.filter(({ side }) => side === "mine").map(({ difference }) => difference),
      taken: deeds.theirs
        .filter((deed) => !isAgreed.has(deed) && !yieldingTheirs.has(deed) && !inQuestion.has(deed.difference))
        .map(({ difference }) => difference),
    };
  }

  let known = bonds;
  for (;;) {
    const plan = planWith(known);
    const merged = copyOf(mine);
    carryOut(plan, answers)(merged);
    const more = contradictionsIn(merged, [mine, theirs], deeds.mine, deeds.theirs);
    const isKnown = ([one, other]: Bond) =>
      plan.conflicts.some(
        (conflict) => conflict.mine.includes(one.difference) && conflict.theirs.includes(other.difference),
      );
    if (more.every(isKnown)) return plan;
    known = [...known, ...more];
  }
}

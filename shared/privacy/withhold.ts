/** Decides which numbers about groups of people may be shown together, so that nothing about a few follows by subtraction. */
import { dominatedBetween, isDominated } from "./dominance.ts";
import type { Figure, Showing } from "./figure.ts";
import { cutBy, noParts, type Parts, partsIn } from "./parts.ts";
import { isDerivable, residuesOf } from "./residues.ts";
import { findsSmallSum } from "./small-sums.ts";

type Shown = { readonly figures: readonly Figure[]; readonly parts: Parts };

/** Whether what is shown would give away fewer than `smallest` people, or money that is mostly one person's. */
function givesAway({ figures, parts }: Shown, kept: readonly Figure[], smallest: number): boolean {
  const hasSmallPart = parts.sizes.some((size) => size < smallest);
  // Sums of parts that are all large enough are about enough people, whatever anyone subtracts.
  if (!hasSmallPart && kept.length === 0) return false;
  const rows = figures.map(({ people }) => partsIn(parts, people)!);
  const residues = residuesOf(rows, parts.sizes.length);
  // What takes too long to look through counts as given away.
  if (hasSmallPart && findsSmallSum(residues, parts.sizes, smallest) !== false) return true;
  return kept.some(({ people }) => {
    const inParts = partsIn(parts, people);
    return inParts !== undefined && isDerivable(residues, inParts);
  });
}

/**
 * First come, first shown: put what matters most at the front. `before` is what the same readers have already seen, such as
 * earlier slides of a deck, another filter or another scenario; it counts, and is not judged again.
 */
export function withhold(
  figures: readonly Figure[],
  smallest: number,
  before: readonly Figure[] = [],
): ReadonlyMap<string, Showing> {
  const dominated = figures.filter(({ amounts }) => isDominated(amounts));
  let shown: Shown = {
    figures: before,
    parts: before.reduce((parts, { people }) => cutBy(parts, people), noParts),
  };
  const verdictOn = (figure: Figure): Showing => {
    // Nobody is nobody's secret.
    if (figure.people.length === 0) return "shown";
    if (new Set(figure.people).size < smallest) return "small";
    if (isDominated(figure.amounts)) return "dominated";
    if (shown.figures.some((other) => dominatedBetween(figure, other))) return "derivable";
    const next = { figures: [...shown.figures, figure], parts: cutBy(shown.parts, figure.people) };
    if (givesAway(next, dominated, smallest)) return "derivable";
    shown = next;
    return "shown";
  };
  return new Map(figures.map((figure) => [figure.id, verdictOn(figure)]));
}

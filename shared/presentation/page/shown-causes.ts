/** Why people are likely to leave, as far as it can be said to anybody: no reason that would speak mostly of one person. */
import { eachMemberIn } from "../../analysis/people/member-figures.ts";
import type { Projection } from "../../analysis/projection.ts";
import { type AttritionCause, attritionCauseIds } from "../../catalogue/attrition-causes.ts";
import { isDominated } from "../../privacy/dominance.ts";

export type ShownCauses = {
  /** Largest first. */
  readonly causes: readonly { readonly cause: AttritionCause; readonly people: number }[];
  /** Those that are only told together; 0 where every reason is shown by itself. */
  readonly together: number;
};

/** Whom of today's members the people who leave for these causes are made of. */
const partsOf = ({ members }: Projection, causes: readonly AttritionCause[]) =>
  eachMemberIn(members).map(({ leaves, causes: split }) =>
    causes.reduce((sum, cause) => sum + leaves.horizon.value * split[cause], 0),
  );

/** Undefined where the team is so small, or so much of its risk one person's, that no reason can be told. */
export function shownCauses(projection: Projection, smallestGroup: number): ShownCauses | undefined {
  const people = (cause: AttritionCause) => projection.totals.leaversByCause[cause].value;
  const isTooClose = (causes: readonly AttritionCause[]) => isDominated(partsOf(projection, causes));
  if (projection.members.ids.length < smallestGroup || isTooClose(attritionCauseIds)) return undefined;
  const shown = attritionCauseIds
    .filter((cause) => people(cause) > 0)
    .toSorted((one, other) => people(other) - people(one));
  const hidden = shown.filter((cause) => isTooClose([cause]));
  const rest = shown.filter((cause) => !hidden.includes(cause));
  // One alone would follow from the sum of all.
  while (hidden.length > 0 && rest.length > 0 && (hidden.length === 1 || isTooClose(hidden))) hidden.push(rest.pop()!);
  return {
    causes: rest.map((cause) => ({ cause, people: people(cause) })),
    together: hidden.reduce((sum, cause) => sum + people(cause), 0),
  };
}

/** What a projection says of its members, as numbers in a row: thousands of small objects take far longer to copy between threads. */
import { attritionCauseIds } from "../../shared/catalogue/attrition-causes.ts";
import type { Estimate, MemberProjection } from "../../shared/analysis/projection.ts";

export type PackedMembers = { readonly ids: readonly string[]; readonly figures: Float64Array<ArrayBuffer> };

type Pair = readonly [value: number, standardError: number];

const causes = attritionCauseIds.length;
/** Four chances of leaving, causes and their errors, three estimates of a promotion, and the load. */
const width = 4 * 2 + 2 * causes + 3 * 2 + 1;

const pairOf = (estimate: Estimate | undefined): Pair =>
  estimate ? [estimate.value, estimate.standardError] : [Number.NaN, Number.NaN];

export function packMembers(members: readonly MemberProjection[]): PackedMembers {
  const figures = new Float64Array(members.length * width);
  members.forEach(({ leaves, causes: split, causeErrors, promotion, load }, index) => {
    figures.set(
      [
        ...[leaves.within3, leaves.within6, leaves.within12, leaves.horizon].flatMap(pairOf),
        ...attritionCauseIds.map((cause) => split[cause]),
        ...attritionCauseIds.map((cause) => causeErrors[cause]),
        ...[promotion.chance, promotion.waitMonths, promotion.monthsUntil].flatMap(pairOf),
        load,
      ],
      index * width,
    );
  });
  return { ids: members.map(({ memberId }) => memberId), figures };
}

function unpackMember(memberId: string, figures: Float64Array): MemberProjection {
  const estimate = (at: number): Estimate => ({ value: figures[at]!, standardError: figures[at + 1]! });
  const byCause = (from: number) =>
    Object.fromEntries(attritionCauseIds.map((cause, index) => [cause, figures[from + index]!])) as {
      -readonly [Cause in keyof MemberProjection["causes"]]: number;
    };
  const rises = 8 + 2 * causes;
  const monthsUntil = estimate(rises + 4);
  return {
    memberId,
    leaves: { within3: estimate(0), within6: estimate(2), within12: estimate(4), horizon: estimate(6) },
    causes: byCause(8),
    causeErrors: byCause(8 + causes),
    promotion: {
      chance: estimate(rises),
      waitMonths: estimate(rises + 2),
      // Nobody rises in no time at all: a mean that is no number stands for none.
      monthsUntil: Number.isNaN(monthsUntil.value) ? undefined : monthsUntil,
    },
    load: figures[rises + 6]!,
  };
}

export const unpackMembers = ({ ids, figures }: PackedMembers): readonly MemberProjection[] =>
  ids.map((id, index) => unpackMember(id, figures.subarray(index * width, (index + 1) * width)));

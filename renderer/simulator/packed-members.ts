/** What a projection says of its members, as numbers in a row: thousands of small objects take far longer to copy between threads. */
import { attritionCauseIds } from "../../shared/catalogue/attrition-causes.ts";
import type { Estimate, MemberProjection } from "../../shared/analysis/projection.ts";

export type PackedMembers = { readonly ids: readonly string[]; readonly figures: Float64Array<ArrayBuffer> };

type Shares = MemberProjection["causes"];

const causes = attritionCauseIds.length;
/** Four chances of leaving, causes and their errors, three estimates of a promotion, and the load. */
const width = 4 * 2 + 2 * causes + 3 * 2 + 1;

export function packMembers(members: readonly MemberProjection[]): PackedMembers {
  const figures = new Float64Array(members.length * width);
  let at = 0;
  const put = (figure: number) => (figures[at++] = figure);
  const putEstimate = (estimate: Estimate | undefined) => {
    put(estimate ? estimate.value : Number.NaN);
    put(estimate ? estimate.standardError : Number.NaN);
  };
  const putShares = (shares: Shares) => attritionCauseIds.forEach((cause) => put(shares[cause]));
  for (const { leaves, causes: split, causeErrors, promotion, load } of members) {
    putEstimate(leaves.within3);
    putEstimate(leaves.within6);
    putEstimate(leaves.within12);
    putEstimate(leaves.horizon);
    putShares(split);
    putShares(causeErrors);
    putEstimate(promotion.chance);
    putEstimate(promotion.waitMonths);
    putEstimate(promotion.monthsUntil);
    put(load);
  }
  return { ids: members.map(({ memberId }) => memberId), figures };
}

export function unpackMembers({ ids, figures }: PackedMembers): readonly MemberProjection[] {
  let at = 0;
  const take = (): number => figures[at++]!;
  const takeEstimate = (): Estimate => ({ value: take(), standardError: take() });
  function takeShares(): Shares {
    const shares: { -readonly [Cause in keyof Shares]?: number } = {};
    for (const cause of attritionCauseIds) shares[cause] = take();
    return shares as Shares;
  }
  function takePromotion(): MemberProjection["promotion"] {
    const [chance, waitMonths, monthsUntil] = [takeEstimate(), takeEstimate(), takeEstimate()];
    // Nobody rises in no time at all: a mean that is no number stands for none.
    return { chance, waitMonths, monthsUntil: Number.isNaN(monthsUntil.value) ? undefined : monthsUntil };
  }
  // Each takes its figures in the order in which they were put.
  return ids.map((memberId) => ({
    memberId,
    leaves: { within3: takeEstimate(), within6: takeEstimate(), within12: takeEstimate(), horizon: takeEstimate() },
    causes: takeShares(),
    causeErrors: takeShares(),
    promotion: takePromotion(),
    load: take(),
  }));
}

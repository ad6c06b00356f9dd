import { memberPlaces } from "../../shared/analysis/people/member-figures.ts";
import type { MemberFigures } from "../../shared/analysis/projection.ts";
import { type AttritionCause, attritionCauseIds } from "../../shared/catalogue/attrition-causes.ts";

export type SaidOfMember = {
  readonly id: string;
  /** The chance of having left within 3, 6 and 12 months and by the end, each with this error. */
  readonly leaving: readonly [number, number, number, number];
  readonly error?: number;
  readonly causes?: Partial<Record<AttritionCause, number>>;
};

/** What a projection would say of members of whom a test knows this much. */
export function figuresOf(members: readonly SaidOfMember[]): MemberFigures {
  const inAll = memberPlaces.load + 1;
  const figures = new Float64Array(members.length * inAll);
  members.forEach(({ leaving, error = 0, causes = {} }, member) => {
    const own = figures.subarray(member * inAll, (member + 1) * inAll);
    leaving.forEach((chance, limit) => own.set([chance, error], memberPlaces.leaving + 2 * limit));
    own.set(
      attritionCauseIds.map((cause) => causes[cause] ?? 0),
      memberPlaces.causes,
    );
  });
  return { ids: members.map(({ id }) => id), figures };
}

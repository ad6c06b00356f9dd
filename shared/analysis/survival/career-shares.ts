/** How career leaving splits into its four causes: a Dirichlet with the weight of the catalogue's ranges, and what was counted. */
import type { Coefficients } from "../../catalogue/coefficients.ts";
import { coefficients as catalogue } from "../../catalogue/coefficients.ts";
import { shapeOf } from "./gamma-poisson.ts";
import { endingsOf } from "./spell.ts";
import type { TeamSpell } from "./team-history.ts";

const careerIds = ["operator", "phase", "blocked", "alone"] as const;

export type CareerShares = readonly {
  readonly cause: (typeof careerIds)[number];
  readonly leavers: number;
  readonly share: number;
}[];

export function careerShares(spells: readonly TeamSpell[], values: Coefficients): CareerShares {
  // A share s of a Dirichlet worth n has the squared relative spread (1 − s) ÷ s ÷ (n + 1): solved for n, the mean of the four.
  const worth =
    careerIds.reduce((sum, cause) => {
      const share = values[`career-${cause}`];
      return sum + ((1 - share) / share) * shapeOf([catalogue[`career-${cause}`].range]) - 1;
    }, 0) / careerIds.length;
  const endings = spells.flatMap((spell) => endingsOf(spell));
  const counts = careerIds.map((id) => endings.reduce((sum, [cause, part]) => sum + (cause === id ? part : 0), 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return careerIds.map((cause, index) => ({
    cause,
    leavers: counts[index]!,
    share: (worth * values[`career-${cause}`] + counts[index]!) / (worth + total),
  }));
}

/**
 * What would be learnt of a plan from one person's true answers: the expected value of partial perfect information, as a variance. It
 * is the first-order index of Sobol, Var(E[Y | answers of the person]).
 *
 * Regressing Y on the answers themselves would drown in luck: they move a person's chances by a few hundredths. So the way goes through
 * what they move. Given the spell b in which somebody leaves, Y no longer depends on their answers, so that
 *   E[Y | answers] = Σ_b E[Y | leaves in b] · P(b | answers),
 * where the second factor is known for every world and the first is estimated from all worlds (conditional Monte Carlo). Spells
 * follow from the person's own answers and luck, not from how the future went: what made others leave does not pass for an effect.
 *
 * Sobol 1993; Saltelli et al., Global Sensitivity Analysis, 2008, chapter 4; Strong, Oakley and Brennan, Medical Decision Making 34
 * (2014), on estimating partial information from one set of simulations by regression; Asmussen and Glynn, Stochastic Simulation,
 * 2007, section V.4, on conditioning.
 */
import type { Estimate } from "../../projection.ts";
import { leastSquares } from "./least-squares.ts";
import type { LivedPerson } from "./person-in-worlds.ts";
import { type Spells, spellsOf } from "./spells.ts";

export type Settled = {
  /** Part of the variance that would be gone, bias taken off; below 0 only by chance. */
  readonly part: Estimate;
  /** Between the tenth of answers that weigh most and the tenth that weigh least. */
  readonly swing: Estimate;
};

/** How the chances go together over the worlds, and how they differ between the heaviest answers and the lightest. */
type Chances = {
  /** By world: each chance less its mean. */
  readonly apart: readonly (readonly number[])[];
  readonly covariance: readonly (readonly number[])[];
  readonly contrast: readonly number[];
};

const tail = 0.1;

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function chancesOf({ chances }: Spells, spells: number): Chances {
  const { length: worlds } = chances;
  const meanOver = (some: readonly (readonly number[])[]) =>
    Array.from({ length: spells }, (_, spell) => sumOf(some.map((one) => one[spell]!)) / some.length);
  const mean = meanOver(chances);
  const apart = chances.map((own) => own.map((chance, spell) => chance - mean[spell]!));
  const covariance = mean.map((_, one) =>
    mean.map((__, other) => sumOf(apart.map((own) => own[one]! * own[other]!)) / worlds),
  );
  const ordered = chances.toSorted((one, other) => sumOf(other) - sumOf(one));
  const few = Math.max(1, Math.round(worlds * tail));
  const [heavy, light] = [meanOver(ordered.slice(0, few)), meanOver(ordered.slice(-few))];
  return { apart, covariance, contrast: heavy.map((chance, spell) => chance - light[spell]!) };
}

const quadratic = (vector: readonly number[], matrix: readonly (readonly number[])[], other = vector): number =>
  vector.reduce((sum, value, i) => sum + value * matrix[i]!.reduce((own, entry, j) => own + entry * other[j]!, 0), 0);

const product = (one: readonly (readonly number[])[], other: readonly (readonly number[])[]) =>
  one.map((row) => other.map((_, column) => row.reduce((sum, value, k) => sum + value * other[k]![column]!, 0)));

const trace = (matrix: readonly (readonly number[])[]) => matrix.reduce((sum, row, i) => sum + row[i]!, 0);

/** Of the mean square of Σ_b g_b · (P_b − mean) over the worlds, which are no more than a sample of what may be answered. */
function sampling(effects: readonly number[], { apart }: Chances): number {
  const squares = apart.map((own) => sumOf(own.map((chance, spell) => chance * effects[spell]!)) ** 2);
  const mean = sumOf(squares) / squares.length;
  return sumOf(squares.map((square) => (square - mean) ** 2)) / squares.length ** 2;
}

/** By person: what their answers would settle of a figure that each world has. */
export function settledBy(people: readonly LivedPerson[]): (figure: Float64Array) => readonly Settled[] {
  const worlds = people[0]?.thresholds.length ?? 0;
  const spells = people[0] ? people[0].hazards.length / worlds : 0;
  const lived = people.map(spellsOf);
  const rows = Array.from({ length: worlds }, (_, world) =>
    lived.flatMap(({ leavesIn }, person) => (leavesIn[world] === undefined ? [] : [person * spells + leavesIn[world]])),
  );
  const squares = leastSquares({ count: people.length * spells, rows });
  const chances = lived.map((own) => chancesOf(own, spells));

  function settled(person: number, effects: readonly number[], errors: readonly (readonly number[])[]) {
    const { covariance, contrast } = chances[person]!;
    const spread = product(covariance, errors);
    // Var(E[Y | answers]) = g′Cg; the errors M of g add tr(CM) to it. Of g′Cg itself the variance is 4 g′CMCg + 2 tr(CMCM), and where g
    // is no more than noise the first term holds twice the second once more.
    const value = quadratic(effects, covariance) - trace(spread);
    const noise = 2 * trace(product(spread, spread));
    const along = 4 * quadratic(effects, product(spread, covariance));
    // Chances go with the surroundings, and their spread with the square.
    const around = (2 * value * lived[person]!.relativeError) ** 2;
    const variance = Math.max(noise, along - noise) + sampling(effects, chances[person]!) + around;
    return {
      part: { value, standardError: Math.sqrt(variance) },
      swing: {
        value: sumOf(effects.map((effect, spell) => effect * contrast[spell]!)),
        standardError: Math.sqrt(Math.max(0, quadratic(contrast, errors))),
      },
    };
  }

  return (figure) => {
    const mean = sumOf(Array.from(figure)) / figure.length;
    const variance = sumOf(Array.from(figure, (value) => (value - mean) ** 2)) / figure.length;
    const scale = variance > 0 ? 1 / variance : 0;
    const { coefficients, rest } = squares.fit(figure);
    return people.map((_, person) => {
      const places = Array.from({ length: spells }, (__, spell) => person * spells + spell);
      const { part, swing } = settled(
        person,
        places.map((place) => coefficients[place]!),
        places.map((one) => places.map((other) => rest * squares.covariance(one, other))),
      );
      return { part: { value: part.value * scale, standardError: part.standardError * scale }, swing };
    });
  };
}

/**
 * Not knowing, made countable. A world is one draw of every uncertain coefficient and of how well each lever works; within a world
 * only chance is left. Draws are keyed by seed, world and coefficient or lever: two plans of one seed live in the same worlds.
 */
import { attritionPatterns } from "../../catalogue/attrition-causes.ts";
import { tenureBands } from "../../catalogue/coefficient-tenure.ts";
import { type CoefficientId, type Coefficients, coefficientIds, coefficientsOf } from "../../catalogue/coefficients.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Scenario } from "../../domain/scenario.ts";
import { draw, keyOf, purposes } from "../../simulation/draws.ts";
import { normalQuantile } from "../../simulation/normal-quantile.ts";
import { plausibleLever } from "./plausible-lever.ts";
import { type Range, isUncertain, plausibleValue } from "./plausible-values.ts";

export type Worlds = {
  readonly count: number;
  /** The coefficients drawn. */
  readonly ids: readonly CoefficientId[];
  /** [coefficient][world]: the standard normal numbers behind the draws. */
  readonly normals: readonly Float64Array[];
  /** The plan as it would be if the world were so. */
  planIn(world: number): Scenario;
  /** The facts, with every lever working as well as it does in that world. */
  factsIn(world: number, baseline: Baseline): Baseline;
};

const patterns = Object.keys(attritionPatterns) as (keyof typeof attritionPatterns)[];

/** Coefficients that split a whole: drawn apart, then brought back to their sum, which other coefficients govern. */
const splits: readonly (readonly CoefficientId[])[] = [
  ...tenureBands.map(({ id }) => patterns.map((pattern): CoefficientId => `share-${pattern}-${id}`)),
  coefficientIds.filter((id) => id.startsWith("career-")),
];

function keepSums(drawn: Record<string, number>, inForce: Coefficients): void {
  for (const split of splits) {
    let before = 0;
    let after = 0;
    for (const id of split) {
      before += inForce[id];
      after += drawn[id] ?? inForce[id];
    }
    if (after > 0) for (const id of split) drawn[id] = ((drawn[id] ?? inForce[id]) * before) / after;
  }
}

/** The plan with other values of some coefficients; what they are parts of keeps its sum. */
export function withCoefficients(
  scenario: Scenario,
  values: Readonly<Partial<Record<CoefficientId, number>>>,
  inForce: Coefficients = coefficientsOf(scenario),
): Scenario {
  const drawn: Record<string, number> = { ...scenario.coefficients, ...values };
  keepSums(drawn, inForce);
  return { ...scenario, coefficients: drawn };
}

/** What is known better than the catalogue knows it. */
export type Knowledge = {
  /** Taken as they are in force, as if somebody had measured them. */
  readonly known?: readonly CoefficientId[] | undefined;
  /** Ranges about the values in force, in place of the catalogue's. */
  readonly learnt?: Readonly<Partial<Record<CoefficientId, Range>>> | undefined;
};

export function worldsOf(scenario: Scenario, count: number, { known = [], learnt = {} }: Knowledge = {}): Worlds {
  const inForce = coefficientsOf(scenario);
  const ids = coefficientIds.filter(
    (id) => !known.includes(id) && isUncertain(id, scenario.coefficients[id], learnt[id]),
  );
  const normalIn = (key: string, world: number) => {
    const [high, low] = keyOf(key);
    return normalQuantile(draw(scenario.seed, world, high, low, 0, purposes.coefficient));
  };
  const normals = ids.map((id) =>
    Float64Array.from({ length: count }, (_, world) => normalIn(`coefficient:${id}`, world)),
  );
  return {
    count,
    ids,
    normals,
    planIn(world) {
      if (ids.length === 0) return { ...scenario, coefficients: { ...scenario.coefficients } };
      const drawn = ids.map((id, index) => [id, plausibleValue(id, inForce[id], normals[index]![world]!, learnt[id])]);
      return withCoefficients(scenario, Object.fromEntries(drawn) as Record<CoefficientId, number>, inForce);
    },
    factsIn: (world, baseline) => ({
      ...baseline,
      levers: baseline.levers.map((lever) => plausibleLever(lever, normalIn(`lever:${lever.id}`, world))),
    }),
  };
}

/**
 * What each assumption does to the answer, from the low end of its range to the high one: one at a time, on the same luck. Which
 * ones are worth such a look is told first by many worlds of few futures, in which all of them vary together; the same worlds say
 * which part of not knowing would be gone if one were known.
 */
import { type CoefficientId, coefficientsOf } from "../../catalogue/coefficients.ts";
import { inProcessSimulator } from "../../simulation/in-process-simulator.ts";
import type { Simulator } from "../../simulation/protocol.ts";
import { type Plan, readPlans } from "../decisions/score-plans.ts";
import { type Worth, type WorthScores, worthBetween, worthScores } from "../decisions/worth-scores.ts";
import type { Estimate } from "../projection.ts";
import { plausibleLever } from "./plausible-lever.ts";
import { plausibleValue, type Range, toRangeEnd } from "./plausible-values.ts";
import { runWorlds } from "./run-worlds.ts";
import { type Sensitivity, sensitivityOf } from "./sensitivity.ts";
import { type VarianceSplit, varianceSplit } from "./variance-split.ts";
import { withCoefficients } from "./worlds.ts";

/** Of which figure the tornado is drawn. */
export const tornadoMeasures = ["work", "hold", "arr"] as const;
export type TornadoMeasure = (typeof tornadoMeasures)[number];

export type Assumption =
  | { readonly kind: "coefficient"; readonly id: CoefficientId }
  | { readonly kind: "lever"; readonly id: string };

/** The plan with the assumption at an end of its range, less the plan. */
export type AtEnd = Readonly<Record<TornadoMeasure, Worth>>;

export type Bar = {
  readonly assumption: Assumption;
  /** Values in force and at the ends; absent for a lever, whose effects all move together. */
  readonly values: { readonly inForce: number; readonly low: number; readonly high: number } | undefined;
  readonly low: AtEnd;
  readonly high: AtEnd;
  /** High less low. */
  readonly swing: AtEnd;
  /** Part of not knowing that would be gone if it were known; absent for a lever, and where it cannot be told from noise. */
  readonly known: Readonly<Record<TornadoMeasure, Estimate | undefined>>;
};

export type Tornado = {
  readonly scenarioId: string;
  readonly worlds: number;
  readonly futuresPerWorld: number;
  readonly trials: number;
  /** Assumptions that vary, of which the bars are the foremost. */
  readonly screened: number;
  readonly inForce: Readonly<Record<TornadoMeasure, Estimate>>;
  readonly split: Readonly<Record<TornadoMeasure, VarianceSplit>>;
  readonly bars: readonly Bar[];
};

export type AskedTornado = { readonly worlds: number; readonly trials: number };

type Learnt = Readonly<Partial<Record<CoefficientId, Range>>>;

/** Few: what tells assumptions apart is the number of worlds. */
const futuresPerWorld = 4;
const mostCoefficients = 12;
/** Part of the way at which the worlds are through: a world takes a tenth of a plan at an end. */
const screeningShare = 0.5;

const recordOf = <Value>(of: (id: TornadoMeasure) => Value): Readonly<Record<TornadoMeasure, Value>> => ({
  work: of("work"),
  hold: of("hold"),
  arr: of("arr"),
});

/** A chance to hold is 0 or 1 in every future: it tells assumptions apart worst, and moves with the work. */
const screenedBy = ["work", "arr"] as const satisfies readonly TornadoMeasure[];

/** The foremost by either figure: each claims its own in turn, so that neither is left without. */
export function foremost(
  sensitivities: Readonly<Record<TornadoMeasure, Sensitivity>>,
  most = mostCoefficients,
): readonly CoefficientId[] {
  const found = new Set<CoefficientId>();
  const longest = Math.max(...screenedBy.map((id) => sensitivities[id].influences.length));
  for (let place = 0; place < longest; place++)
    for (const id of screenedBy) {
      const influence = sensitivities[id].influences[place];
      if (influence && found.size < most) found.add(influence.coefficientId);
    }
  return [...found];
}

type Ends = { readonly assumption: Assumption; readonly values: Bar["values"]; readonly at: readonly [Plan, Plan] };

/** Both ends of a coefficient's range; a user's own value keeps the distances to them. */
export function endsOfCoefficient({ baseline, scenario }: Plan, id: CoefficientId, learnt: Learnt = {}): Ends {
  const inForce = coefficientsOf(scenario)[id];
  const [low, high] = [-toRangeEnd, toRangeEnd].map((z) => plausibleValue(id, inForce, z, learnt[id])) as [
    number,
    number,
  ];
  const at = (value: number): Plan => ({ baseline, scenario: withCoefficients(scenario, { [id]: value }) });
  return { assumption: { kind: "coefficient", id }, values: { inForce, low, high }, at: [at(low), at(high)] };
}

/** As badly and as well as a lever may plausibly work. */
function endsOfLever({ baseline, scenario }: Plan, leverId: string): Ends {
  const at = (z: number): Plan => ({
    baseline: {
      ...baseline,
      levers: baseline.levers.map((lever) => (lever.id === leverId ? plausibleLever(lever, z) : lever)),
    },
    scenario,
  });
  return { assumption: { kind: "lever", id: leverId }, values: undefined, at: [at(-toRangeEnd), at(toRangeEnd)] };
}

/** Those that run or that the plan starts, and whose effects have ranges. */
export function leversInDoubt({ baseline, scenario }: Plan): readonly string[] {
  const starts = new Set(
    scenario.changes.flatMap((change) => (change.enabled && change.type === "startLever" ? [change.leverId] : [])),
  );
  return baseline.levers
    .filter(({ id, running }) => running || starts.has(id))
    .filter((lever) => plausibleLever(lever, 1) !== lever)
    .map(({ id }) => id);
}

export async function valueEnds(
  plan: Plan,
  ends: readonly Ends[],
  simulators: readonly Simulator[],
  options: { readonly trials?: number; readonly onProgress?: (doneShare: number) => void } = {},
): Promise<{ readonly whole: WorthScores; readonly bars: readonly Omit<Bar, "known">[] }> {
  const { onProgress, ...rest } = options;
  const scores = (await readPlans([plan, ...ends.flatMap(({ at }) => at)], simulators, worthScores, {
    ...rest,
    onProgress: (_, share) => onProgress?.(share),
  }))!;
  const [whole, ...atEnds] = scores;
  const between = (one: WorthScores, other: WorthScores): AtEnd =>
    recordOf((id) =>
      worthBetween(
        id,
        one.trials,
        (trial) => one[id][trial]!,
        (trial) => other[id][trial]!,
      ),
    );
  return {
    whole: whole!,
    bars: ends.map(({ assumption, values }, index) => {
      const [low, high] = [atEnds[2 * index]!, atEnds[2 * index + 1]!];
      return {
        ...{ assumption, values },
        low: between(low, whole!),
        high: between(high, whole!),
        swing: between(high, low),
      };
    }),
  };
}

const meanWithError = (values: Float64Array): Estimate => {
  const { mean, standardError } = worthBetween(
    "work",
    values.length,
    (trial) => values[trial]!,
    () => 0,
  );
  return { value: mean, standardError };
};

export async function tornadoOf(
  plan: Plan,
  { worlds, trials }: AskedTornado,
  learnt: Learnt,
  onProgress: (doneShare: number) => void = () => undefined,
  simulators: readonly Simulator[] = [inProcessSimulator()],
): Promise<Tornado> {
  const { baseline, scenario } = plan;
  // Always wanted, so never undefined.
  const run = (await runWorlds(baseline, scenario, simulators, {
    ...{ worlds, learnt },
    trialsPerWorld: futuresPerWorld,
    onProgress: (done) => onProgress((screeningShare * done) / (worlds * futuresPerWorld)),
  }))!;
  const inWorlds = worthScores(run.outcome);
  const sensitivities = recordOf((id) => sensitivityOf(run, inWorlds[id]));
  const ends = [
    ...foremost(sensitivities).map((id) => endsOfCoefficient(plan, id, learnt)),
    ...leversInDoubt(plan).map((id) => endsOfLever(plan, id)),
  ];
  const { whole, bars } = await valueEnds(plan, ends, simulators, {
    trials,
    onProgress: (share) => onProgress(screeningShare + (1 - screeningShare) * share),
  });
  const knownOf = ({ kind, id }: Assumption, measure: TornadoMeasure): Estimate | undefined => {
    if (kind === "lever") return undefined;
    const influence = sensitivities[measure].influences.find(({ coefficientId }) => coefficientId === id);
    return influence?.isClear ? influence.ofNotKnowing : undefined;
  };
  return {
    scenarioId: scenario.id,
    worlds: run.worlds.count,
    futuresPerWorld,
    trials: whole.trials,
    screened: run.worlds.ids.length,
    inForce: recordOf((id) => meanWithError(whole[id])),
    split: recordOf((id) => varianceSplit(inWorlds[id], futuresPerWorld)),
    bars: bars.map((bar) => ({ ...bar, known: recordOf((id) => knownOf(bar.assumption, id)) })),
  };
}

/** Widest first. */
export const byReach = (bars: readonly Bar[], id: TornadoMeasure): readonly Bar[] => {
  const reach = ({ low, high }: Bar) =>
    Math.max(low[id].mean, high[id].mean, 0) - Math.min(low[id].mean, high[id].mean, 0);
  return bars.toSorted((one, other) => reach(other) - reach(one));
};

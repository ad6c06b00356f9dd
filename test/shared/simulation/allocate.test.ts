import createHighs, { type Highs } from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { activities } from "../../../shared/catalogue/activities.ts";
import { memberTypeIds } from "../../../shared/catalogue/member-types.ts";
import { type Allocation, type Network, allocate, emptyTableau } from "../../../shared/simulation/allocate.ts";

type Problem = { network: Network; at: Allocation };

/** A generator for choosing test plans only. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A team of one to four groups, one to three markets, the catalogue's work with its affinities and priorities shaken. */
function randomProblem(random: () => number): Problem {
  const groups = 1 + Math.floor(random() * 4);
  const markets = groups === 1 ? 1 : 1 + Math.floor(random() * 3);
  const work = Object.values(activities);
  const priority = work.map((entry) => entry.priority * (0.6 + 0.8 * random()));
  const affinity = memberTypeIds.map((type) =>
    work.map((entry) => Math.min(1, Math.max(0.05, entry.affinity[type] + 0.3 * (random() - 0.5)))),
  );
  const pairs: { source: number; sink: number; gain: number; value: number }[] = [];
  for (let market = 0; market < markets; market++) {
    for (let group = 0; group < groups; group++) {
      if (market < markets - 1 && group > 0 && random() > 0.6) continue;
      memberTypeIds.forEach((_, type) =>
        work.forEach((_, activity) => {
          const gain = affinity[type]![activity]!;
          pairs.push({
            source: group * 3 + type,
            sink: market * work.length + activity,
            gain,
            value: gain * priority[activity]!,
          });
        }),
      );
    }
  }
  const [sources, sinks] = [groups * 3, markets * work.length];
  const demand = Float64Array.from({ length: sinks }, () => (random() < 0.15 ? 0 : 100 * random()));
  const parts = Float64Array.from({ length: sources }, () => random() * random());
  const enough = (0.5 + 1.1 * random()) * demand.reduce((sum, hours) => sum + hours, 0);
  const scale = enough / parts.reduce((sum, part) => sum + part, 0);
  return {
    network: {
      pairSource: Int32Array.from(pairs, ({ source }) => source),
      pairSink: Int32Array.from(pairs, ({ sink }) => sink),
      pairGain: Float64Array.from(pairs, ({ gain }) => gain),
      pairValue: Float64Array.from(pairs, ({ value }) => value),
    },
    at: {
      supply: parts.map((part) => part * scale),
      demand,
      flow: new Float64Array(pairs.length),
      tableau: emptyTableau(sources, sinks, pairs.length),
    },
  };
}

function valueOf({ network, at }: Problem): number {
  return at.flow.reduce((sum, hours, pair) => sum + hours * network.pairValue[pair]!, 0);
}

function optimumOf({ network, at }: Problem, highs: Highs): number {
  const digits = (value: number) => value.toFixed(12);
  const pairs = Array.from(network.pairSource, (source, pair) => ({ pair, source, sink: network.pairSink[pair]! }));
  const rows = [
    ...Array.from(
      at.supply,
      (hours, row) => [pairs.filter(({ source }) => source === row).map(({ pair }) => `x${pair}`), hours] as const,
    ),
    ...Array.from(
      at.demand,
      (hours, row) =>
        [
          pairs.filter(({ sink }) => sink === row).map(({ pair }) => `${digits(network.pairGain[pair]!)} x${pair}`),
          hours,
        ] as const,
    ),
  ].filter(([terms]) => terms.length > 0);
  const goal = pairs.map(({ pair }) => `${digits(network.pairValue[pair]!)} x${pair}`).join(" + ");
  const limits = rows.map(([terms, hours], index) => ` r${index}: ${terms.join(" + ")} <= ${digits(hours)}`).join("\n");
  return highs.solve(`Maximize\n obj: ${goal}\nSubject To\n${limits}\nEnd\n`).ObjectiveValue;
}

describe("check 10: allocation against the LP optimum", () => {
  let highs: Highs;
  beforeAll(async () => {
    highs = await createHighs();
  });

  it("equals it over random plans", () => {
    const random = randomFrom(20_261_122);
    for (let plan = 0; plan < 200; plan++) {
      const problem = randomProblem(random);
      allocate(problem.network, problem.at);
      // HiGHS works to 1e-7.
      expect(Math.abs(valueOf(problem) / optimumOf(problem, highs) - 1)).toBeLessThan(1e-6);
    }
  }, 60_000);

  it("gives nobody more hours than they have and no work more than it asks for", () => {
    const random = randomFrom(3);
    for (let plan = 0; plan < 100; plan++) {
      const { network, at } = randomProblem(random);
      allocate(network, at);
      const given = new Float64Array(at.supply.length);
      const gained = new Float64Array(at.demand.length);
      at.flow.forEach((hours, pair) => {
        given[network.pairSource[pair]!]! += hours;
        gained[network.pairSink[pair]!]! += hours * network.pairGain[pair]!;
      });
      given.forEach((hours, source) => expect(hours).toBeLessThanOrEqual(at.supply[source]! + 1e-6));
      gained.forEach((hours, sink) => expect(hours).toBeLessThanOrEqual(at.demand[sink]! + 1e-6));
    }
  });
});

import { beforeAll, describe, expect, it } from "vitest";
import { type Surprises, surprisesOf } from "../../../../shared/analysis/metric-chain/course.ts";
import { compareLagged, falseShare, type Lagged } from "../../../../shared/analysis/metric-chain/lagged.ts";
import { chainLinks } from "../../../../shared/analysis/metric-chain/links.ts";
import { addMonths, month } from "../../../../shared/base/month.ts";
import { metricIds } from "../../../../shared/catalogue/metrics.ts";
import { luckOf } from "../../../support/luck.ts";
import { remembering } from "../../../support/remembering.ts";

const pairs = chainLinks({});
const pointsOf = (values: ArrayLike<number>) =>
  Array.from(values, (value, at) => ({ month: addMonths(month("2023-12"), at), value }));
const seriesOf = (values: ArrayLike<number>) => surprisesOf(pointsOf(values), "score")!;

function compare(series: ReadonlyMap<string, Surprises>, seed: number, shuffles = 199) {
  const luck = luckOf(seed + 1);
  return compareLagged(series, pairs, { shuffles, chance: () => luck.between(0, 1) });
}

/** All metrics of the catalogue, each for itself, with a season and a trend that all of them share. */
const apart = (name: string, months: number, memory: number) =>
  new Map(
    metricIds.map((id) => [
      id,
      remembering(`${name} ${id}`, months, memory).map(
        (value, at) => value + 3 * Math.sin((at * Math.PI) / 6) + (at % 12 === 3 ? 4 : 0) + at / 6,
      ),
    ]),
  );

const strongest = (lags: readonly Lagged[]) => lags.reduce((most, one) => (one.size > most.size ? one : most));

describe("compareLagged", () => {
  it.each([
    [36, 0.6],
    [48, 0.8],
  ])(
    "shows a link between %i months of independent series with a memory of %d in at most one world of twenty",
    (months, memory) => {
      const worlds = 60;
      let told = 0;
      for (let world = 0; world < worlds; world++) {
        const series = new Map(
          [...apart(`${memory} ${world}`, months, memory)].map(([id, all]) => [id, seriesOf(all)]),
        );
        const { lags, needed } = compare(series, world);
        if (lags.flat().some(({ size }) => size > needed)) told++;
      }
      expect(told / worlds).toBeLessThan(falseShare + 4 * Math.sqrt((falseShare * (1 - falseShare)) / worlds));
    },
    30_000,
  );

  describe("with a planted link", () => {
    const lag = 3;
    const worlds = 12;
    const found = new Map<string, { found: number; atLag: number }>();
    const cases = [
      [36, 0.9],
      [48, 0.8],
      [60, 0.8],
    ] as const;

    beforeAll(() => {
      for (const [months, strength] of cases) {
        const told = { found: 0, atLag: 0 };
        for (let world = 0; world < worlds; world++) {
          const all = apart(`planted ${months} ${world}`, months, 0.5);
          const cause = remembering(`cause ${months} ${world}`, months + lag, 0.5);
          const own = remembering(`own ${months} ${world}`, months, 0.5);
          all.set("nps", cause.slice(lag));
          all.set(
            "churnRate",
            own.map((value, at) => Math.sqrt(1 - strength ** 2) * value - strength * cause[at]!),
          );
          const series = new Map([...all].map(([id, values]) => [id, seriesOf(values)]));
          const { lags, needed } = compare(series, world);
          const best = strongest(lags[pairs.findIndex(({ from, to }) => from === "nps" && to === "churnRate")]!);
          if (best.size > needed) told.found++;
          if (best.size > needed && best.lag === lag && best.high < 0) told.atLag++;
        }
        found.set(`${months} ${strength}`, told);
        console.info(
          `a link of ${strength} in ${months} months: found in ${told.found} of ${worlds}, ${told.atLag} at its lag`,
        );
      }
    }, 60_000);

    it.each(cases)(
      "finds it in %i months at a strength of %d, at its own lag and with its own sign",
      (months, strength) => {
        const { found: all, atLag } = found.get(`${months} ${strength}`)!;
        expect(all).toBeGreaterThan(worlds * 0.6);
        expect(atLag).toBeGreaterThanOrEqual(all - 1);
      },
    );
  });

  it("gives intervals that leave out 0 exactly where a link is shown, and the same answer every time", () => {
    const series = new Map([...apart("same", 40, 0.3)].map(([id, all]) => [id, seriesOf(all)]));
    const one = compare(series, 5);
    expect(compare(series, 5)).toEqual(one);
    for (const { low, high, size } of one.lags.flat()) expect(low > 0 || high < 0).toBe(size > one.needed);
  });

  it("takes neither a shared season nor a shared trend for a link, which plain correlation would", () => {
    const all = apart("shared", 48, 0);
    const [x, y] = [all.get("nps")!, all.get("churnRate")!];
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [mx, my] = [mean(x), mean(y)];
    const cross = x.reduce((sum, value, at) => sum + (value - mx) * (y[at]! - my), 0);
    const spread = (values: Float64Array, middle: number) =>
      values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
    expect(cross / Math.sqrt(spread(x, mx) * spread(y, my))).toBeGreaterThan(0.8);
    const { lags, needed } = compare(new Map([...all].map(([id, values]) => [id, seriesOf(values)])), 3);
    expect(lags.flat().filter(({ size }) => size > needed)).toEqual([]);
  });
});

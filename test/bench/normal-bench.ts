/** How well the sense of normal finds planted departures, how often it cries wolf, and how it does on series of others. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { falseAlarmShare } from "../../shared/analysis/normal/false-alarms.ts";
import { judgeValues } from "../../shared/analysis/normal/judge-values.ts";
import { type MetricNormal, normalOf } from "../../shared/analysis/normal/normal-of.ts";
import { aMetric } from "../support/a-metric.ts";
import { chanceOf, ordinaryMetrics } from "../support/ordinary-metrics.ts";

const months = 48;
const sizes = [1.3, 1.5, 2, 1 / 1.5, 1 / 3] as const;

const isOut = ({ standing }: MetricNormal["months"][number] | { readonly standing: string }) =>
  standing === "high" || standing === "low";

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** One departure in the last year of each metric; precision counts everything else that was reported in that year. */
export function plantedTable(metrics: number): string {
  const lines = ["kind of noise                        size  recall  precision"];
  const all = new Map(sizes.map((size) => [size, { found: 0, reported: 0, planted: 0 }]));
  for (const kind of Object.keys(ordinaryMetrics)) {
    for (const size of sizes) {
      const count = { found: 0, reported: 0, planted: 0 };
      for (let seed = 0; seed < metrics; seed++) {
        const chance = chanceOf(1_000 + seed);
        const { unit, values } = ordinaryMetrics[kind]!(chance, months);
        const at = 36 + Math.floor(12 * chance.uniform());
        // Scores have no multiples: they are moved by as many of their standard deviations as the others are.
        const moved = (value: number) =>
          unit === "score" ? value + 10 * Math.log(size) * (kind.includes("whole") ? 2 : 5) : value * size;
        const planted = values.map((value, index) => (index === at ? moved(value) : value));
        const judged = normalOf(aMetric(planted, { unit }), []).months;
        count.planted += 1;
        count.found += isOut(judged[at]!) ? 1 : 0;
        count.reported += judged.slice(36).filter(isOut).length;
      }
      lines.push(
        `${kind.padEnd(36)} ×${size.toFixed(2)}  ${percent(count.found, count.planted)}  ${percent(count.found, count.reported)}`,
      );
      const sum = all.get(size)!;
      for (const key of ["found", "reported", "planted"] as const) sum[key] += count[key];
    }
  }
  for (const [size, { found, reported, planted }] of all)
    lines.push(
      `${"all kinds".padEnd(36)} ×${size.toFixed(2)}  ${percent(found, planted)}  ${percent(found, reported)}`,
    );
  return lines.join("\n");
}

export function ordinaryTable(metrics: number): string {
  const lines = [
    `kind of noise                        one false alarm in … months   years with more than one (stated: 1 in ${1 / falseAlarmShare})`,
  ];
  for (const [kind, make] of Object.entries(ordinaryMetrics)) {
    let [alarms, crowded] = [0, 0];
    for (let seed = 0; seed < metrics; seed++) {
      const { unit, values } = make(chanceOf(seed), months);
      const judged = normalOf(aMetric(values, { unit }), []).months;
      for (let year = 12; year < months; year += 12) {
        const count = judged.slice(year, year + 12).filter(isOut).length;
        alarms += count;
        crowded += count > 1 ? 1 : 0;
      }
    }
    const years = (metrics * (months - 12)) / 12;
    lines.push(`${kind.padEnd(36)} ${Math.round((years * 12) / Math.max(1, alarms))}   ${percent(crowded, years)}`);
  }
  return lines.join("\n");
}

/** Five minutes each, a day to a round; one false alarm in two weeks is what is asked for. */
const valuesADay = 288;
/** Reports closer together than this are one event. */
const together = 12;

/** Series of the Numenta Anomaly Benchmark in a folder of their own: CSV files and windows.json. */
export function numentaTable(folder: string): string {
  const windows = JSON.parse(readFileSync(join(folder, "windows.json"), "utf8")) as Record<string, [string, string][]>;
  const lines = [
    "series                              windows found   events in windows / all (precision)   values reported",
  ];
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".csv"))) {
    const rows = readFileSync(join(folder, file), "utf8").trim().split("\n").slice(1);
    const points = rows.map((row) => row.split(",")).map(([time = "", value]) => ({ time, value: Number(value) }));
    const { verdicts } = judgeValues(
      points.map(({ value }) => ({ value, weight: 1 })),
      { season: valuesADay, falseAlarmShare: 1 / points.length, leastNoise: 1e-3 },
    );
    const reported = points.flatMap((_, index) => {
      const verdict = verdicts[index];
      return verdict && isOut(verdict) ? [index] : [];
    });
    const events = reported.filter((index, at) => at === 0 || index - reported[at - 1]! > together);
    const own = Object.entries(windows).find(([name]) => name.endsWith(file))?.[1] ?? [];
    const isIn = (index: number) => own.some(([from, to]) => points[index]!.time >= from && points[index]!.time <= to);
    const found = own.filter(([from, to]) =>
      reported.some((index) => points[index]!.time >= from && points[index]!.time <= to),
    );
    lines.push(
      `${file.padEnd(35)} ${found.length} of ${own.length}   ${events.filter(isIn).length} / ${events.length} (${percent(events.filter(isIn).length, events.length)})   ${reported.length}: ${events
        .map((index) => points[index]!.time)
        .slice(0, 8)
        .join(", ")}`,
    );
  }
  return lines.join("\n");
}

/** The coverage fan as an SVG that needs no script: bands, median, target, and a sentence for those who hear the page. */
import type { Run, Speech } from "../report/report.ts";
import { monthOfYear } from "../../../shared/base/month.ts";
import { escapeHtml } from "../../../shared/presentation/page/markup.ts";

const width = 760;
const height = 260;
const margin = { left: 44, right: 92, top: 12, bottom: 30 };

/** Months that the words of a tick take up on the axis. */
const labelMonths = 4;

/** The lowest tick at or below, in steps of ten points. */
const floorTo = (value: number) => Math.floor(value * 10) / 10;

/** Where the scale begins: the same for charts that are compared. */
export function lowestShare(runs: readonly Run[]): number {
  const lows = runs.flatMap(({ projection, scenario }) => [
    floorTo(Math.min(...projection.coverage.p5)),
    floorTo(scenario.coverageTargetShare) - 0.1,
  ]);
  return Math.max(0, Math.min(...lows));
}

export function fanChart({ projection, scenario }: Run, low: number, { t, formats }: Speech): string {
  const { coverage, months } = projection;
  const last = months.length - 1;
  const x = (month: number) => margin.left + ((width - margin.left - margin.right) * month) / Math.max(1, last);
  const y = (share: number) =>
    height - margin.bottom - ((height - margin.top - margin.bottom) * (share - low)) / Math.max(0.1, 1 - low);
  const at = (share: number, month: number) => `${x(month).toFixed(1)},${y(share).toFixed(1)}`;
  const line = (series: Float64Array) => [...series].map(at).join(" ");
  const band = (from: Float64Array, to: Float64Array) => [...[...to].map(at), ...[...from].map(at).reverse()].join(" ");

  const ticks = Array.from({ length: Math.round((1 - low) * 10) + 1 }, (_, index) => low + index / 10);
  const firstJanuary = months.findIndex((month) => monthOfYear(month) === 1);
  const years = months.flatMap((month, index) => {
    // The first month says where the plan begins, unless a January next to it already does.
    const isNamed = monthOfYear(month) === 1 || (index === 0 && (firstJanuary === -1 || firstJanuary > labelMonths));
    return isNamed ? [{ month, index }] : [];
  });
  const spoken = t("report.coverage.chart", {
    start: formats.percent(coverage.p50[0]!),
    end: formats.percent(coverage.p50[last]!),
    target: formats.percent(scenario.coverageTargetShare),
  });
  const label = (share: number, text: string, name: string) =>
    `<text class="${name}" x="${width - margin.right + 8}" y="${(y(share) + 4).toFixed(1)}">${escapeHtml(text)}</text>`;
  // The two labels must not stand on each other.
  const end = coverage.p50[last]!;
  const apart = Math.abs(y(end) - y(scenario.coverageTargetShare)) < 14;
  const endLabel = apart ? end - (14 / (height - margin.top - margin.bottom)) * (1 - low) : end;

  return [
    `<svg class="fan" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(spoken)}">`,
    ...ticks.map(
      (share) =>
        `<line class="grid" x1="${margin.left}" x2="${width - margin.right}" y1="${y(share).toFixed(1)}" y2="${y(share).toFixed(1)}"/>` +
        `<text class="tick" text-anchor="end" x="${margin.left - 8}" y="${(y(share) + 4).toFixed(1)}">${formats.percent(share)}</text>`,
    ),
    ...years.map(
      ({ month, index }) =>
        `<line class="grid" x1="${x(index).toFixed(1)}" x2="${x(index).toFixed(1)}" y1="${margin.top}" y2="${height - margin.bottom}"/>` +
        `<text class="tick" x="${(x(index) + 3).toFixed(1)}" y="${height - 10}">${escapeHtml(formats.month(month))}</text>`,
    ),
    `<polygon class="outer" points="${band(coverage.p5, coverage.p95)}"/>`,
    `<polygon class="inner" points="${band(coverage.p25, coverage.p75)}"/>`,
    `<polyline class="median" points="${line(coverage.p50)}"/>`,
    `<line class="target" x1="${margin.left}" x2="${width - margin.right}" y1="${y(scenario.coverageTargetShare).toFixed(1)}" y2="${y(scenario.coverageTargetShare).toFixed(1)}"/>`,
    label(
      scenario.coverageTargetShare,
      t("report.coverage.target", { target: formats.percent(scenario.coverageTargetShare) }),
      "target-label",
    ),
    label(endLabel, `${t("report.coverage.median")} ${formats.percent(end)}`, "median-label"),
    "</svg>",
    `<p class="caption">${escapeHtml(spoken)}</p>`,
  ].join("\n");
}

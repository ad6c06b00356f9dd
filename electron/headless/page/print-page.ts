import type { Cell, Column, HistoryReport, Report, ScenarioReport, Speech, Table } from "../report/report.ts";
import { escapeHtml } from "../../../shared/presentation/page/markup.ts";
import { fanChart, lowestShare } from "./fan-chart.ts";
import { style } from "./style.ts";

const cellOf = (cell: Cell, { kind }: Column): string =>
  typeof cell === "string"
    ? `<td class="${kind}">${escapeHtml(cell)}</td>`
    : `<td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${(cell.bar * 100).toFixed(1)}" height="10"/></svg></td>`;

/** Columns without a name and without a single word in them are left out. */
const isUsed = (rows: Table["rows"]) => (column: Column, index: number) =>
  column.name !== "" || rows.some((row) => row[index] !== "");

function tableOf({ title, columns, rows, note }: Table): string {
  const used = isUsed(rows);
  const shown = columns.flatMap((column, index) => (used(column, index) ? [{ column, index }] : []));
  const named = shown.some(({ column }) => column.name !== "");
  const head = shown.map(({ column }) =>
    column.name === "" ? "<td></td>" : `<th scope="col" class="${column.kind}">${escapeHtml(column.name)}</th>`,
  );
  const body = rows.map(
    (row) => `<tr>${shown.map(({ column, index }) => cellOf(row[index] ?? "", column)).join("")}</tr>`,
  );
  return [
    `<h3>${escapeHtml(title)}</h3>`,
    rows.length === 0
      ? ""
      : `<div class="scroll"><table>${named ? `<thead><tr>${head.join("")}</tr></thead>` : ""}<tbody>\n${body.join("\n")}\n</tbody></table></div>`,
    note === undefined ? "" : `<p class="note">${escapeHtml(note)}</p>`,
  ].join("\n");
}

const scenarioOf = ({ run, title, settings, verdict, tables }: ScenarioReport, low: number, speech: Speech): string =>
  [
    `<section class="scenario">`,
    `<h2>${escapeHtml(title)}</h2>`,
    `<p class="settings">${escapeHtml(settings)}</p>`,
    `<p class="verdict">${escapeHtml(verdict)}</p>`,
    fanChart(run, low, speech),
    ...tables.map(tableOf),
    "</section>",
  ].join("\n");

const historyOf = ({ title, sentences, tables }: HistoryReport): string =>
  [
    "<section>",
    `<h2>${escapeHtml(title)}</h2>`,
    ...sentences.map((sentence) => `<p>${escapeHtml(sentence)}</p>`),
    ...tables.map(tableOf),
    "</section>",
  ].join("\n");

/** One file that needs nothing else: no script, no font, no network. The policy in its head holds it to that. */
export function printPage({ organisation, history, scenarios, comparison, method }: Report, speech: Speech): string {
  const low = lowestShare(scenarios.map(({ run }) => run));
  return `<!doctype html>
<html lang="${speech.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(organisation)} · Crewcast</title>
<style>${style}</style>
</head>
<body>
<header><h1>${escapeHtml(organisation)}</h1></header>
<main>
${comparison === undefined ? "" : `<section>${tableOf(comparison)}</section>`}
${scenarios.map((scenario) => scenarioOf(scenario, low, speech)).join("\n")}
${history === undefined ? "" : historyOf(history)}
</main>
<footer><h3>${escapeHtml(method.title)}</h3>
${method.notes.map((note) => `<p>${escapeHtml(note)}</p>`).join("\n")}</footer>
</body>
</html>
`;
}

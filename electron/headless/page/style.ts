/** The page's whole look: reads well on paper, on a wall and in the dark. The colours are those of the app. */
export const style = `
:root { color-scheme: light dark; --surface: #fbfaf8; --text: #1d1b18; --soft: #57524a; --line: #dedad2; --accent: #1f5f99; --loss: #b3261e; --outer: rgb(31 95 153 / 14%); --inner: rgb(31 95 153 / 28%); }
@media (prefers-color-scheme: dark) { :root { --surface: #171a1d; --text: #eceae6; --soft: #b3b0a9; --line: #343a40; --accent: #8cc3f2; --loss: #ff8a80; --outer: rgb(111 177 234 / 16%); --inner: rgb(111 177 234 / 32%); } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 40px 24px 64px; max-width: 840px; background: var(--surface); color: var(--text); font: 14px/1.6 "Inter", "Hiragino Sans", "Hiragino Kaku Gothic ProN", "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP", system-ui, sans-serif; line-break: strict; }
header { border-bottom: 2px solid var(--text); padding-bottom: 12px; }
h1 { margin: 0; font-size: 26px; line-height: 1.3; font-weight: 650; }
h2 { margin: 48px 0 4px; font-size: 20px; line-height: 1.3; font-weight: 650; }
h3 { margin: 32px 0 6px; font-size: 14px; font-weight: 650; }
.settings, .note, .caption, footer { color: var(--soft); font-size: 12px; margin: 4px 0; }
.verdict { margin: 12px 0 16px; font-size: 20px; line-height: 1.5; text-wrap: pretty; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.3; font-variant-numeric: tabular-nums; }
th { color: var(--soft); font-weight: 500; text-align: left; vertical-align: bottom; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--line); }
th.figure, td.figure { text-align: right; white-space: nowrap; }
td.bar { width: 34%; }
td.bar svg { display: block; width: 100%; height: 10px; }
td.bar rect { fill: var(--accent); }
.fan { display: block; width: 100%; height: auto; }
.fan text { font-size: 12px; fill: var(--soft); font-variant-numeric: tabular-nums; }
.grid { stroke: var(--line); stroke-width: 1; }
.outer { fill: var(--outer); }
.inner { fill: var(--inner); }
.median { fill: none; stroke: var(--accent); stroke-width: 2; }
.target { stroke: var(--loss); stroke-width: 1.5; stroke-dasharray: 5 4; }
.fan .target-label { fill: var(--loss); }
.fan .median-label { fill: var(--accent); font-weight: 600; }
footer { margin-top: 48px; border-top: 1px solid var(--line); }
footer h3 { margin: 16px 0 6px; color: var(--text); }
@media print { :root { color-scheme: light; --surface: #fff; --text: #000; --soft: #444; --line: #ccc; --accent: #1f5f99; --loss: #b3261e; --outer: rgb(31 95 153 / 14%); --inner: rgb(31 95 153 / 28%); } body { padding: 0; max-width: none; font-size: 10pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; } section.scenario + section.scenario { break-before: page; } table, .fan, .verdict { break-inside: avoid; } h3 { break-after: avoid; } @page { margin: 16mm; } }
`;

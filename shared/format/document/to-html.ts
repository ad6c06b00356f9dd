/** One file that any browser shows and prints: no script, nothing from elsewhere. */
import type { Block, Document } from "../../base/document.ts";

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const style = `
body { max-width: 46rem; margin: 2.5rem auto; padding: 0 1.5rem; color: #1d1b18; background: #fff;
  font: 15px/1.7 Inter, "Hiragino Sans", "Yu Gothic UI", "Noto Sans CJK JP", "Noto Sans JP", system-ui, sans-serif; }
h1 { margin: 0; font-size: 24px; line-height: 1.3; }
h2 { margin: 2rem 0 0.5rem; padding-top: 0.75rem; border-top: 1px solid #dedad2; font-size: 17px; }
.subtitle, .note { color: #57524a; }
.note { font-size: 13px; }
table { width: 100%; border-collapse: collapse; font-size: 14px; }
th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid #dedad2; text-align: left; }
.question { margin: 1rem 0; break-inside: avoid; }
.question p { margin: 0; }
.question strong { font-weight: 600; }
h2 { break-after: avoid; }
@media print { body { margin: 0 auto; font-size: 11pt; } @page { margin: 18mm; } }
.space { height: 1.9em; border-bottom: 1px solid #a8a297; }
td:empty { height: 2em; }
`;

/** Of what fits on one page of A4 in print, without being hard to read on screen. */
const onePageStyle = `
.onePage td:empty { height: 1.7em; }
@media print {
  @page { size: A4; margin: 12mm 15mm; }
  .onePage { max-width: none; padding: 0; font-size: 9.5pt; line-height: 1.4; }
  .onePage h1 { font-size: 15pt; }
  .onePage h2 { margin: 1.8mm 0 0.4mm; padding-top: 0; border-top: 0; font-size: 10.5pt; }
  .onePage p { margin: 0 0 0.4mm; }
  .onePage .note, .onePage table { font-size: 9pt; }
  .onePage .question { margin: 0.8mm 0 0; }
  .onePage .space { height: 6mm; }
  .onePage td:empty { height: 6mm; }
  .onePage th, .onePage td { padding: 0.6mm 3mm 0.6mm 0; }
}
`;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2>${escaped(block.text)}</h2>`;
    case "paragraph":
      return `<p>${escaped(block.text)}</p>`;
    case "note":
      return `<p class="note">${escaped(block.text)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "space":
      return `<div class="space"></div>`.repeat(block.lines);
    case "table": {
      const head = block.head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
      const rows = block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`);
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
    }
    case "question": {
      const answers = block.answers.map(({ term, text }) =>
        term === "" ? `<p>${escaped(text)}</p>` : `<p>${escaped(term)}: ${escaped(text)}</p>`,
      );
      return `<div class="question"><p><strong>${escaped(block.text)}</strong></p>${answers.join("")}</div>`;
    }
  }
}

export const toHtml = ({ language, title, subtitle, blocks, fits }: Document): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${style}${fits ? onePageStyle : ""}</style>
</head>
<body${fits ? ` class="${fits}"` : ""}>
<h1>${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
${blocks.map(blockHtml).join("\n")}
</body>
</html>
`;

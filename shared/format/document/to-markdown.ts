import type { Block, Document } from "../../base/document.ts";

/** Signs that Markdown would take for its own, wherever in a line they stand or only at its beginning. */
const escaped = (text: string) =>
  text
    .replaceAll(/[\\`*_[\]<>|]/g, "\\$&")
    .replace(/^(\s*)([#+-])/, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/, "$1\\$2");

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "note":
      return `> ${escaped(block.text)}`;
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "space":
      return Array.from({ length: block.lines }, () => "\\_\\_\\_").join("\n\n");
    case "table": {
      const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
      return [line(block.head), line(block.head.map(() => "---")).replaceAll("\\", ""), ...block.rows.map(line)].join(
        "\n",
      );
    }
    case "question":
      return [
        `**${escaped(block.text)}**`,
        ...block.answers.map(({ term, text }) =>
          term === "" ? escaped(text) : `- ${escaped(term)}: ${escaped(text)}`,
        ),
      ].join("\n\n");
  }
}

export const toMarkdown = ({ title, subtitle, blocks }: Document): string =>
  [`# ${escaped(title)}`, escaped(subtitle), ...blocks.map(blockText)].join("\n\n") + "\n";

import type { Block, Document } from "../../base/document.ts";

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `\n■ ${block.text}`;
    case "paragraph":
    case "note":
      return block.text;
    case "list":
      return block.items.map((item) => `- ${item}`).join("\n");
    case "space":
      return Array.from({ length: block.lines }, () => "____").join("\n");
    case "table":
      return [block.head, ...block.rows].map((cells) => cells.join(" / ")).join("\n");
    case "question":
      return [block.text, ...block.answers.map(({ term, text }) => (term === "" ? text : `  ${term}: ${text}`))].join(
        "\n",
      );
  }
}

/** For a mail or a chat, where nothing is set in any type. */
export const toPlainText = ({ title, subtitle, blocks }: Document): string =>
  [title, subtitle, ...blocks.map(blockText)].join("\n\n") + "\n";

/** Terminals give most Japanese characters two columns and combining marks none. */
const wide = new RegExp(
  "[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF00-\\uFF60\\uFFE0-\\uFFE6]|[\\u{1F300}-\\u{1FAFF}\\u{20000}-\\u{3FFFD}]",
  "u",
);
const combining = /\p{Mn}|\u200D|\uFE0F/u;

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += combining.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

export const padEnd = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));
export const padStart = (text: string, width: number): string => " ".repeat(Math.max(0, width - widthOf(text))) + text;

/** Japanese may break anywhere but before these; other words break at spaces. */
const neverFirst = /^[、。」)）・ー％%〜]/u;

/** Pieces that a line may end after. */
const piecesOf = (text: string): string[] => text.match(/[\u0021-\u2E7F]+ *| +|./gu) ?? [];

export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of piecesOf(text)) {
    if (line !== "" && widthOf((line + piece).trimEnd()) > width && !neverFirst.test(piece)) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += line === "" ? piece.trimStart() : piece;
  }
  return line === "" ? lines : [...lines, line.trimEnd()];
}

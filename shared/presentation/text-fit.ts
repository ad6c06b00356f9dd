/** How much room words take, near enough for laying out a sheet where nothing can be measured: paper and office files have no screen. */

/** Characters as wide as they are high: kana, kanji, full-width signs. */
const isFull = (code: number) => code >= 0x2e80 && code < 0xfb00;
const isFullForm = (code: number) => code >= 0xff00 && code <= 0xff60;
const narrow = new Set("iljtfrI.,:;'|!()[] ");

function widthOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (isFull(code) || isFullForm(code)) return 1;
  if (narrow.has(character)) return 0.32;
  return /[A-Z0-9%¥MW@]/.test(character) ? 0.66 : 0.56;
}

/** In multiples of the size of the letters. */
export const textWidth = (text: string): number => [...text].reduce((sum, each) => sum + widthOf(each), 0);

/** Lines that a paragraph needs; a tenth of each line is lost to words that do not fit in any more. */
export const linesOf = (text: string, size: number, width: number): number =>
  text
    .split("\n")
    .reduce((lines, part) => lines + Math.max(1, Math.ceil((textWidth(part) * size) / (width * 0.94))), 0);

export type Fitted = { readonly size: number; readonly lines: number };

/** The largest size in which the text takes no more lines than there are; the smallest where it never does. */
export function fitText(text: string, width: number, mostLines: number, sizes: readonly number[]): Fitted {
  const fitting = sizes.find((size) => linesOf(text, size, width) <= mostLines) ?? sizes.at(-1)!;
  return { size: fitting, lines: linesOf(text, fitting, width) };
}

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

const afterSpace = /(?<=\s)(?=\S)/u;
const afterSign = /(?<=[、。）」』：])(?![、。）」』：])/u;
/** A figure at the end stays with the word before it: alone it would be the whole of a last line. */
const afterKana = /(?<=[ぁ-ゖ])(?<!\dか)(?=[一-龠々ァ-ヺA-Za-z0-9「（『])(?![\d.,]+(?:%|人|件|社|か月)?[。）」]*$)/u;
const beforeBracket = /(?<=[^\s「（『])(?=[「（『])/u;
const phraseEnd = new RegExp(
  [afterSpace, afterSign, afterKana, beforeBracket].map(({ source }) => source).join("|"),
  "u",
);

/** Where a line may end. Japanese has no spaces: a new phrase begins where kana that bind words are followed by a word. */
export const phrasesOf = (text: string): readonly string[] => text.split(phraseEnd);

/** Letters of some fonts are a little wider than reckoned. */
const usable = 0.98;

/** Lines that a paragraph needs where whole phrases go to the next line. */
export function linesOf(text: string, size: number, width: number): number {
  const room = (width * usable) / size;
  return text.split("\n").reduce((sum, part) => {
    let [lines, used] = [1, 0];
    for (const phrase of phrasesOf(part)) {
      const needed = textWidth(phrase);
      if (used > 0 && used + textWidth(phrase.trimEnd()) > room) [lines, used] = [lines + 1, 0];
      const own = Math.max(0, Math.ceil(needed / room) - 1);
      lines += own;
      used += needed - own * room;
    }
    return sum + lines;
  }, 0);
}

export type Fitted = { readonly size: number; readonly lines: number };

/** The largest size in which the text takes no more lines than there are; the smallest where it never does. */
export function fitText(text: string, width: number, mostLines: number, sizes: readonly number[]): Fitted {
  const fitting = sizes.find((size) => linesOf(text, size, width) <= mostLines) ?? sizes.at(-1)!;
  return { size: fitting, lines: linesOf(text, fitting, width) };
}

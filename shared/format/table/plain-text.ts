/** For comparing, never for storing: width, case and spaces apart, so that "ＣＳ　Lead" and "cs lead" are one. */
export const plainText = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Also without any space: 山田　太郎 and 山田太郎 are one person. */
export const nameKey = (text: string): string => plainText(text).replaceAll(" ", "");

/** The known word that a mistyped one probably means: at most one letter in `lettersPerSlip` differs. */
export function closeMatch(text: string, known: readonly string[], lettersPerSlip = 2): string | undefined {
  const key = [...nameKey(text)];
  let best: { readonly word: string; readonly slips: number } | undefined;
  for (const word of known) {
    const other = [...nameKey(word)];
    const slips = editDistance(key, other);
    const allowed = Math.floor(Math.max(key.length, other.length) / lettersPerSlip);
    if (slips <= allowed && (best === undefined || slips < best.slips)) best = { word, slips };
  }
  return best?.word;
}

/** Insertions, deletions and replacements between two words (Levenshtein). */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of a.entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column++) {
      const replaced = row[column - 1]! + (b[column - 1] === letter ? 0 : 1);
      next.push(Math.min(replaced, row[column]! + 1, next[column - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}

/** Finding by typing. Full-width and half-width, capital and small, ひらがな and カタカナ are the same to someone who searches. */
export const searchText = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Words of a search, to be found in texts that went through `searchText`. */
export const searchWords = (search: string): readonly string[] =>
  searchText(search)
    .split(/\s+/)
    .filter((word) => word !== "");

export const hasAllWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** Where the words of a narrow head may part: Japanese has no spaces, and a browser would part it within a word. */

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const isJapanese = /[\u3040-\u30ff\u3400-\u9fff]/u;
const isKana = /^[ぁ-ゖ]+$/u;
const isKatakana = /^[ァ-ヺー]+$/u;
/** Words made of two shorter ones (アップセル) stay whole up to so many letters. */
const longestJoined = 6;
const endings = new Set(["られる", "ている", "ました", "ません"]);

/** Endings and particles stay with the word before them, and so do signs. */
const belongsToBefore = (part: string): boolean =>
  /^[^\p{Letter}\p{Number}]+$/u.test(part) || (isKana.test(part) && (part.length < 3 || endings.has(part)));

function joins(before: string, part: string): boolean {
  if (belongsToBefore(part)) return true;
  const last = /[ァ-ヺー]+$/u.exec(before)?.[0] ?? "";
  if (last !== "" && isKatakana.test(part)) return last.length + part.length <= longestJoined;
  // A lone character that says what kind of thing the word before it names: 定例会, 交渉力.
  return part.length === 1 && /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}$/u.test(part);
}

/** Whole again when joined. Words of languages with spaces stay as they are: there a browser knows where to part. */
export function wordParts(text: string): readonly string[] {
  if (!isJapanese.test(text)) return text.split(/(?<=\s)/u);
  const parts: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = parts.at(-1);
    if (before !== undefined && joins(before, segment)) parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

/** Options by a few letters of what they are called, or of anything else they are known by. */

export type Findable = {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  /** How a name is read, and the like. */
  readonly alsoKnownAs?: readonly string[];
};

const plain = (words: string) => words.normalize("NFKC").toLowerCase();

/** Enough to choose from; more letters find the others. */
const mostOffered = 60;

export function foundIn(options: readonly Findable[], letters: string): readonly Findable[] {
  const wanted = plain(letters.trim());
  const found: Findable[] = [];
  for (const option of options) {
    if (found.length === mostOffered) break;
    const { label, note = "", alsoKnownAs = [] } = option;
    if ([label, note, ...alsoKnownAs].some((words) => plain(words).includes(wanted))) found.push(option);
  }
  return found;
}

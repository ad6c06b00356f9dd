/** What can honestly be said about a passphrase by looking at it: whether it is short, a pattern, or long. */
import { leastPassphraseLetters } from "../../../shared/ipc/vault.ts";

export type PassphraseHint = "short" | "guessable" | "fair" | "good";

const fairLetters = 12;
const goodLetters = 20;
const fewDifferent = 5;
const rows = [
  "01234567890",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiop",
  "asdfghjkl",
  "zxcvbnm",
  "password",
  "crewcast",
];

/** A letter outside ASCII is one of thousands, not of dozens. */
const weightOf = (letter: string) => (letter > "\u007f" ? 2 : 1);

const isInARow = (text: string) => {
  const backwards = [...text].reverse().join("");
  return rows.some((row) => [text, backwards].some((way) => way.length >= 3 && row.includes(way)));
};

/** What is left once runs along the keyboard and the alphabet are counted as one letter. */
const withoutRuns = (text: string): string[] => {
  const kept: string[] = [];
  for (const letter of text) {
    const run = kept.slice(-2).join("") + letter;
    if (run.length > 2 && isInARow(run)) kept[kept.length - 1] = letter;
    else kept.push(letter);
  }
  return kept;
};

export function passphraseHint(passphrase: string): PassphraseHint {
  const letters = [...passphrase.normalize("NFKC").toLowerCase()];
  if (letters.length < leastPassphraseLetters) return "short";
  const different = new Set(letters).size;
  const weight = withoutRuns(letters.join("")).reduce((sum, letter) => sum + weightOf(letter), 0);
  if (/^\d+$/.test(letters.join("")) || different < fewDifferent || weight < fairLetters) return "guessable";
  return weight >= goodLetters ? "good" : "fair";
}

/** A sentence of which some words are numbers that open to their why. */
import type { Subject } from "./subject.ts";

export type SentencePart = string | { readonly text: string; readonly about: Subject };
export type Sentence = readonly SentencePart[];

type Slots = Readonly<Record<string, { readonly text: string; readonly about: Subject }>>;

/** Stands for a slot while the sentence is translated; no language writes it. */
const mark = "\u0001";

/** `say` speaks a sentence with blanks; the slots come back as parts of their own, in the language's own order. */
export function sentenceWith(slots: Slots, say: (blanks: Record<string, string>) => string): Sentence {
  const spoken = say(Object.fromEntries(Object.keys(slots).map((name) => [name, `${mark}${name}${mark}`])));
  return spoken
    .split(mark)
    .map((piece, index) => (index % 2 === 0 ? piece : (slots[piece] ?? piece)))
    .filter((part) => part !== "");
}

export const plainText = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");

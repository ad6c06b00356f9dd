/** A sentence of which some words are numbers that open to their why. */
import type { Subject } from "./subject.ts";

export type SentencePart = string | { readonly text: string; readonly about: Subject };
export type Sentence = readonly SentencePart[];

type Slot = { readonly text: string; readonly about: Subject };

/** Stands for a slot while the sentence is translated; no language writes it. */
const mark = "\u0001";

/** `say` speaks a sentence with blanks; the slots come back as parts of their own, in the language's own order. */
export function sentenceWith<Name extends string>(
  slots: Readonly<Record<Name, Slot>>,
  say: (blanks: Record<Name, string>) => string,
): Sentence {
  const byName = new Map<string, Slot>(Object.entries(slots));
  const blanks = Object.fromEntries([...byName.keys()].map((name) => [name, `${mark}${name}${mark}`]));
  return say(blanks as Record<Name, string>)
    .split(mark)
    .map((piece, index) => (index % 2 === 0 ? piece : (byName.get(piece) ?? piece)))
    .filter((part) => part !== "");
}

export const plainText = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === "string" ? part : part.text)).join("");

import { createContext } from "react";
import type { Language } from "../../shared/base/words.ts";
import { type MemberType, memberTypes } from "../../shared/catalogue/member-types.ts";
import { createFormats, type Formats } from "../../shared/i18n/formats.ts";
import { createTranslation, type Translate } from "../../shared/i18n/translate.ts";
import type { TypeNames } from "../../shared/ipc/desktop.ts";

/** Everything needed to say something in one language. */
export type Words = {
  readonly t: Translate;
  readonly formats: Formats;
  readonly language: Language;
  /** A type of CS people as this person wants to read it. */
  readonly typeName: (type: MemberType) => string;
};

const spoken = new Map<string, Words>();

/** A sentence without blanks is looked up once: screens say hundreds of them with every projection. */
function remembering(t: Translate): Translate {
  const said = new Map<string, string>();
  const say = t as unknown as (key: string, blanks?: object) => string;
  const answer = (key: string, blanks?: object) => {
    if (blanks !== undefined) return say(key, blanks);
    const sentence = said.get(key) ?? say(key);
    said.set(key, sentence);
    return sentence;
  };
  return answer as unknown as Translate;
}

/** Made once per language and way of naming types, so that switching back and forth costs nothing. */
export function wordsIn(language: Language, typeNames: TypeNames = "field"): Words {
  const key = `${language} ${typeNames}`;
  const known = spoken.get(key);
  if (known) return known;
  const typeName = (type: MemberType) => memberTypes[type][typeNames === "field" ? "name" : "soberName"][language];
  const words: Words = {
    t: remembering(createTranslation(language).t),
    formats: createFormats(language),
    language,
    typeName,
  };
  spoken.set(key, words);
  return words;
}

export const WordsContext = createContext<Words | undefined>(undefined);

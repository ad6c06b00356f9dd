import { createContext } from "react";
import type { Language } from "../../shared/base/words.ts";
import { type MemberType, memberTypes } from "../../shared/catalogue/member-types.ts";
import { createFormats, type Formats } from "../../shared/i18n/formats.ts";
import { createTranslation, type Translate, type Translation } from "../../shared/i18n/translate.ts";
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

/** A sentence is looked up once, whatever then fills its blanks: screens say hundreds of them with every projection. */
function remembering({ t, services: { interpolator } }: Translation, language: Language): Translate {
  const plurals = new Intl.PluralRules(language);
  const sentences = new Map<string, string>();
  const lookUp = t as unknown as (key: string, options: object) => string;

  function sentenceFor(key: string, count: number | undefined): string {
    const name = count === undefined ? key : `${key} ${count === 0 ? "zero" : plurals.select(count)}`;
    const known = sentences.get(name);
    if (known !== undefined) return known;
    const sentence = lookUp(key, { count, skipInterpolation: true });
    sentences.set(name, sentence);
    return sentence;
  }

  const say = (key: string, blanks?: { readonly count?: number }) => {
    const sentence = sentenceFor(key, blanks?.count);
    return blanks === undefined ? sentence : interpolator.interpolate(sentence, blanks, language, {});
  };
  return say as unknown as Translate;
}

/** Made once per language and way of naming types, so that switching back and forth costs nothing. */
export function wordsIn(language: Language, typeNames: TypeNames = "field"): Words {
  const key = `${language} ${typeNames}`;
  const known = spoken.get(key);
  if (known) return known;
  const typeName = (type: MemberType) => memberTypes[type][typeNames === "field" ? "name" : "soberName"][language];
  const words: Words = {
    t: remembering(createTranslation(language), language),
    formats: createFormats(language),
    language,
    typeName,
  };
  spoken.set(key, words);
  return words;
}

export const WordsContext = createContext<Words | undefined>(undefined);

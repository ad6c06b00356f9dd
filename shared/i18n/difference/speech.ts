/** All that is needed to speak about differences: a language, and what things are called. */
import type { Language, Words } from "../../base/words.ts";
import { attritionCauses } from "../../catalogue/attrition-causes.ts";
import type { MemberType } from "../../catalogue/member-types.ts";
import type { Formats } from "../formats.ts";
import type { Translate } from "../translate.ts";
import type { ThingNames } from "./thing-names.ts";

export type Speech = {
  readonly t: Translate;
  readonly formats: Formats;
  readonly language: Language;
  readonly typeName: (type: MemberType) => string;
  readonly names: ThingNames;
};

/** Words whose key is made from a field's name, which the compiler cannot follow. */
export function sayByKey({ t }: Pick<Speech, "t">, key: string, blanks: object = {}): string {
  const say = t as unknown as (key: string, blanks: object) => string;
  return say(key, blanks);
}

/** The name of an entry of a catalogue; the id itself where this version does not know it. */
export const wordIn = (
  catalogue: Readonly<Record<string, Words>>,
  id: string,
  { language }: Pick<Speech, "language">,
): string => (Object.hasOwn(catalogue, id) ? catalogue[id]![language] : id);

export const nameOfCause = (id: string, { language }: Pick<Speech, "language">): string =>
  Object.hasOwn(attritionCauses, id) ? attritionCauses[id as keyof typeof attritionCauses].name[language] : id;

export const hasWords = ({ t }: Pick<Speech, "t">, key: string): boolean => {
  const say = t as unknown as (key: string, options: object) => string;
  return say(key, { defaultValue: "" }) !== "";
};

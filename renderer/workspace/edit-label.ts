/** What an edit did, as data: it is stored with the edit and spoken in the reader's language. */
import type { Translate } from "../../shared/i18n/translate.ts";
import { storage } from "../../shared/i18n/en/storage.ts";

type Words = typeof storage.edits;

/** The blanks of a sentence: "name" in "Open “{{name}}”". */
type BlanksOf<Sentence> = Sentence extends `${string}{{${infer Blank}}}${infer Rest}` ? Blank | BlanksOf<Rest> : never;

type WithoutPlural<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;

/** `{ key: "addHire" }`, `{ key: "openFile", name: "plan.crewcast" }`, `{ key: "setField", field: "salaryJpy", count: 24 }`. */
export type EditLabel = {
  [Key in keyof Words]: { readonly key: WithoutPlural<Key> } & {
    readonly [Blank in BlanksOf<Words[Key]>]: Blank extends "count" ? number : string;
  };
}[keyof Words];

const known = new Set(Object.keys(storage.edits).map((key) => key.replace(/_(one|other)$/, "")));

/** The words of an edit. One from a version with other labels still undoes, as "an edit". */
export function nameOfEdit(t: Translate, label: EditLabel): string {
  const { key, ...blanks } = label;
  // Each label carries just the blanks of its own sentence, which the compiler cannot follow through the union.
  const say = t as unknown as (key: string, blanks: object) => string;
  // A fact of a member is stored by its name in the document, and called what differences call it.
  const field = "field" in blanks && { field: say(`difference.fields.member.${blanks.field}`, {}) };
  return say(`storage.edits.${known.has(key) ? key : "other"}`, { ...blanks, ...field });
}

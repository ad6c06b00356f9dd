type Words = { readonly [key: string]: string | Words };

/** Every sentence with its full key: `frame.rail.label` → "Screens". */
export function sentencesIn(words: Words, prefix = ""): ReadonlyMap<string, string> {
  const entries = Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value] as const] : [...sentencesIn(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

/** What a sentence leaves open: `{{month}}` → month. */
export const gapsOf = (sentence = ""): readonly string[] =>
  [...sentence.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map(([, name]) => name ?? "").toSorted();

/** The key a program asks for; i18next adds the plural ending itself. */
export const askedKey = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, "");

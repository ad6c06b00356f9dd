/** A phrase in each language the product speaks. */
export type Language = "ja" | "en";
export type Words = Readonly<Record<Language, string>>;

export const languages: readonly Language[] = ["ja", "en"];

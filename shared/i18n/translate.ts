/** Speaks the interface's words in one language. The window, the menu and the command line all use it. */
import i18next, { type TFunction } from "i18next";
import type { AppError } from "../base/errors.ts";
import type { Month } from "../base/month.ts";
import type { Language } from "../base/words.ts";
import { createFormats } from "./formats.ts";
import { en, ja } from "./messages.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    returnNull: false;
  }
}

export type Translate = TFunction;

export type Translation = ReturnType<typeof createTranslation>;

/** A translator of its own, so that no two parts of the program share a language by accident. */
export function createTranslation(language: Language) {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: en }, ja: { translation: ja } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // Numbers inside a sentence are written as everywhere else: `{{limit, integer}}`.
  const { integer, money, month } = createFormats(language);
  instance.services.formatter?.add("integer", (value: number) => integer(value));
  instance.services.formatter?.add("yen", (value: number) => money(value));
  instance.services.formatter?.add("month", (value: Month) => month(value));
  return instance;
}

/** The sentence for a failure: what happened, where, and the cure. */
export function errorMessage(t: Translate, error: AppError): string {
  const { code, ...details } = error;
  // The words of each code take just that code's details, which the compiler cannot follow through the union.
  const say = t as unknown as (key: string, details: object) => string;
  return say(`errors.${code}`, {
    ...details,
    ...("known" in details && { known: details.known.join(", ") }),
    ...("names" in details && { names: [...details.names, details.names[0]].join(" → ") }),
  });
}

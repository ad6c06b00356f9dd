/** Speaks the interface's words in one language. The window, the menu and the command line all use it. */
import i18next, { type FormatterModule, type TFunction } from "i18next";
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

/** Numbers inside a sentence are written as everywhere else: `{{limit, integer}}`, and what is counted without saying so. */
function numbersOf(language: Language): FormatterModule {
  const { integer, money, month } = createFormats(language);
  return {
    type: "formatter",
    init: () => {},
    add: () => {},
    addCached: () => {},
    format(value: unknown, as, _language, said: Readonly<Record<string, unknown>> = {}) {
      const isCount = as === undefined && said["interpolationkey"] === "count" && Number.isInteger(value);
      if (as === "integer" || isCount) return integer(value as number);
      if (as === "yen") return money(value as number);
      return as === "month" ? month(value as Month) : (value as string);
    },
  };
}

/** A translator of its own, so that no two parts of the program share a language by accident. */
export function createTranslation(language: Language) {
  const instance = i18next.createInstance();
  instance.use(numbersOf(language));
  void instance.init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: en }, ja: { translation: ja } },
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
  });
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

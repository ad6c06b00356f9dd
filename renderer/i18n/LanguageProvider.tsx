import { type ReactNode, useLayoutEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Language } from "../../shared/base/words.ts";
import type { TypeNames } from "../../shared/ipc/desktop.ts";
import { wordsIn, WordsContext } from "./words.ts";

type LanguageProviderProps = { language: Language; typeNames?: TypeNames | undefined; children: ReactNode };

/** Speaks one language to everything below it, to the page (for fonts and screen readers) and to the controls. */
export function LanguageProvider({ language, typeNames, children }: LanguageProviderProps) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={wordsIn(language, typeNames)}>
      <I18nProvider locale={language === "ja" ? "ja-JP" : "en-US"}>{children}</I18nProvider>
    </WordsContext>
  );
}

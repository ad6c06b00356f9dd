import { type ReactNode, useLayoutEffect } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Language } from "../../shared/base/words.ts";
import { wordsIn, WordsContext } from "./words.ts";

/** Speaks one language to everything below it, to the page (for fonts and screen readers) and to the controls. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={wordsIn(language)}>
      <I18nProvider locale={language === "ja" ? "ja-JP" : "en-US"}>{children}</I18nProvider>
    </WordsContext>
  );
}

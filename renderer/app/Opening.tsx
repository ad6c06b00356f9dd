/** What the window shows before there is a workspace to show. */
import type { AppError } from "../../shared/base/errors.ts";
import type { Language } from "../../shared/base/words.ts";
import { errorMessage } from "../../shared/i18n/translate.ts";
import { LanguageProvider } from "../i18n/LanguageProvider.tsx";
import { useWords } from "../i18n/use-words.ts";
import { Button } from "../ui/Button.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { ErrorScreen } from "./ErrorScreen.tsx";
import "./Opening.css";

/** The person's own choice is not yet known here. */
const systemLanguage: Language = navigator.language.startsWith("ja") ? "ja" : "en";

export function Opening() {
  return (
    <LanguageProvider language={systemLanguage}>
      <OpeningSkeleton />
    </LanguageProvider>
  );
}

function OpeningSkeleton() {
  const { t } = useWords();
  return (
    <div className="opening">
      <div className="opening-rail" />
      <main className="opening-page">
        <Skeleton label={t("frame.opening")} lines={2} />
        <Skeleton label={t("frame.opening")} height={320} />
      </main>
    </div>
  );
}

export function StartFailed({ error }: { error: AppError }) {
  return (
    <LanguageProvider language={systemLanguage}>
      <StartFailure error={error} />
    </LanguageProvider>
  );
}

function StartFailure({ error }: { error: AppError }) {
  const { t } = useWords();
  return (
    <main className="opening-page">
      <ErrorScreen
        title={t("frame.error.startTitle")}
        actions={
          <Button tone="primary" onPress={() => location.reload()}>
            {t("frame.error.reload")}
          </Button>
        }
      >
        <p>{errorMessage(t, error)}</p>
        <p>{t("frame.error.startBody")}</p>
      </ErrorScreen>
    </main>
  );
}

import type { ReactNode } from "react";
import { useWords } from "../i18n/use-words.ts";
import { Banner } from "../ui/Banner.tsx";

type FailedProps = { readonly onRetry: () => void; readonly children: ReactNode };

/** In place of what could not be worked out, with a way to ask for it again. */
export function Failed({ onRetry, children }: FailedProps) {
  const { t } = useWords();
  return (
    <Banner tone="error" deeds={[{ label: t("common.tryAgain"), onPress: onRetry }]}>
      {children}
    </Banner>
  );
}

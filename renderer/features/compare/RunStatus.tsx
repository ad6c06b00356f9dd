import { useStore } from "zustand";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Failed } from "../../explain/Failed.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useCompareStores } from "./compare-stores.ts";
import type { Comparison } from "./use-comparison.ts";

/** How far the runs are, with a way to stop them and to go on; nothing once they are done. */
export function RunStatus({ comparison: { plans } }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const { comparison } = useCompareStores();
  const { run, stop, retry } = useStore(comparison);
  if (run.status === "failed")
    return <Failed onRetry={retry}>{t("compare.run.failed", { why: errorMessage(t, run.error) })}</Failed>;
  if (run.status === "stopped")
    return (
      <Banner tone="info" deeds={[{ label: t("compare.run.goOn"), onPress: retry }]}>
        {t("compare.run.stopped")}
      </Banner>
    );
  if (run.status !== "running") return undefined;
  return (
    <Progress
      label={t("compare.run.working")}
      doneShare={run.doneShare}
      note={plans.every(({ scores }) => scores !== undefined) ? t("compare.run.rough") : undefined}
      cancel={{ label: t("compare.run.stop"), onCancel: stop }}
    />
  );
}

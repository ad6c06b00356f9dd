import { useStore } from "zustand";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { useCompareStores } from "./compare-stores.ts";
import type { Comparison } from "./use-comparison.ts";

/** How far the runs are, with a way to stop them and to go on; nothing once they are done. */
export function RunStatus({ comparison: { plans } }: { readonly comparison: Comparison }) {
  const { t } = useWords();
  const { comparison } = useCompareStores();
  const { run, stop, retry } = useStore(comparison);
  if (run.status === "failed")
    return (
      <Banner
        tone="error"
        actions={
          <Button size="small" onPress={retry}>
            {t("compare.run.retry")}
          </Button>
        }
      >
        {t("compare.run.failed", { why: errorMessage(t, run.error) })}
      </Banner>
    );
  if (run.status === "stopped")
    return (
      <Banner
        tone="info"
        actions={
          <Button size="small" onPress={retry}>
            {t("compare.run.goOn")}
          </Button>
        }
      >
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

import { useWords } from "../../../i18n/use-words.ts";
import { Failed } from "../../../explain/Failed.tsx";
import { Banner } from "../../../ui/Banner.tsx";
import { Progress } from "../../../ui/Progress.tsx";
import type { Sharpened } from "./use-sharpened.ts";

type WorthStatusProps = {
  readonly answers: readonly Sharpened<unknown>[];
  readonly isStopped: boolean;
  readonly onStop: (isStopped: boolean) => void;
  readonly onRetry: () => void;
};

/** How far the working out is, with a way to stop it and to begin again; nothing once all of it is there. */
export function WorthStatus({ answers, isStopped, onStop, onRetry }: WorthStatusProps) {
  const { t } = useWords();
  if (answers.some(({ state }) => state === "failed"))
    return <Failed onRetry={onRetry}>{t("planWorth.failed")}</Failed>;
  if (isStopped)
    return (
      <Banner tone="info" deeds={[{ label: t("planWorth.workOut"), onPress: () => onStop(false) }]}>
        {t("planWorth.stopped")}
      </Banner>
    );
  if (answers.every(({ state }) => state === "ready")) return undefined;
  return (
    <Progress
      label={t("planWorth.working")}
      note={answers.some(({ state }) => state === "rough") ? t("planWorth.rough") : undefined}
      doneShare={answers.reduce((sum, { doneShare }) => sum + doneShare, 0) / answers.length}
      cancel={{ label: t("planWorth.stop"), onCancel: () => onStop(true) }}
    />
  );
}

/** Over figures that are not of the plan as it is now. */
export function StaleNote({ state }: Pick<Sharpened<unknown>, "state">) {
  const { t } = useWords();
  return state === "stale" ? <p className="worth-stale">{t("planWorth.stale")}</p> : undefined;
}

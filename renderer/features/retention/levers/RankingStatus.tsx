import type { Answered } from "../../../analyst/use-answer.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Progress } from "../../../ui/Progress.tsx";

type RankingStatusProps = {
  readonly answered: Answered<unknown>;
  readonly isStopped: boolean;
  /** Something was worked out before it was stopped. */
  readonly isRoughKnown: boolean;
  readonly onStop: (isStopped: boolean) => void;
};

/** How far the weighing is, with a way to stop it and to begin again; nothing once it is done. */
export function RankingStatus({ answered, isStopped, isRoughKnown, onStop }: RankingStatusProps) {
  const { t } = useWords();
  if (isStopped)
    return (
      <Banner tone="info" deeds={[{ label: t("retentionLevers.workOut"), onPress: () => onStop(false) }]}>
        {t(isRoughKnown ? "retentionLevers.stoppedRough" : "retentionLevers.stopped")}
      </Banner>
    );
  if (answered.status === "failed") return <Banner tone="error">{t("retentionLevers.failed")}</Banner>;
  if (answered.status === "ready") return undefined;
  return (
    <Progress
      label={t("retentionLevers.working")}
      doneShare={answered.doneShare ?? 0}
      cancel={{ label: t("retentionLevers.stop"), onCancel: () => onStop(true) }}
    />
  );
}

/** What an examination finds, in three lines. Asked only once the steps are weighed, so that a hand that explores does not pay for it. */
import { memo, useState } from "react";
import { latest } from "../../analyst/latest.ts";
import { useAnswer } from "../../analyst/use-answer.ts";
import { useFocus } from "../../focus/use-focus.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Failed } from "../../explain/Failed.tsx";
import { Button } from "../../ui/Button.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import type { Weighed } from "./advice.view.ts";
import { findingRows } from "./findings.view.ts";

const place = { screen: "examine", view: "findings" } as const;

export const FindingsPanel = memo(function FindingsPanel({ weighed }: { readonly weighed: Weighed }) {
  const words = useWords();
  const { t } = words;
  const { goTo } = useFocus();
  const [attempts, setAttempts] = useState(0);
  const answered = useAnswer("findings", weighed.status === "waiting" ? undefined : { attempts });
  const found = latest(answered);
  const rows = findingRows(found?.findings ?? [], words);
  return (
    <Panel
      title={t("examineFindings.panel.title")}
      actions={
        <Button size="small" tone="quiet" onPress={() => goTo(place)}>
          {t("examineFindings.panel.all")}
        </Button>
      }
    >
      {answered.status === "failed" ? (
        <Failed onRetry={() => setAttempts((before) => before + 1)}>{t("examineFindings.failed")}</Failed>
      ) : found === undefined ? (
        <Skeleton label={t("examineFindings.loading")} height={108} />
      ) : rows.length === 0 ? (
        <p className="overview-quiet">{t("examineFindings.panel.none")}</p>
      ) : (
        <ul className="overview-details" aria-busy={answered.status === "asking"}>
          {rows.map(({ id, name, sign, verdict, strength }) => (
            <li key={id}>
              <button type="button" className="overview-detail" onClick={() => goTo({ ...place, findingId: id })}>
                <span className="overview-detail-screen">{name}</span>
                <span className="overview-detail-finding">
                  {verdict} · {strength} · {sign}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
});

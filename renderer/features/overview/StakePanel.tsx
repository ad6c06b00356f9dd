import { memo, useState } from "react";
import { arrAtRisk } from "../../../shared/analysis/finance/arr-carried.ts";
import type { Projection } from "../../../shared/analysis/projection.ts";
import { asShown } from "../../../shared/domain/facts-of.ts";
import { latest } from "../../analyst/latest.ts";
import { useAnswer } from "../../analyst/use-answer.ts";
import { ExplanationBody } from "../../explain/ExplanationBody.tsx";
import { WhyNumber } from "../../explain/WhyNumber.tsx";
import { useWords } from "../../i18n/use-words.ts";
import { Failed } from "../../explain/Failed.tsx";
import { Figure } from "../../ui/Figure.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Skeleton } from "../../ui/Skeleton.tsx";
import { Why } from "../../ui/Why.tsx";
import { useWorkspace } from "../../workspace/use-workspace.ts";
import { PartBars } from "./PartBars.tsx";
import { explainChanging, stakeReasons, undoneNote } from "./stake.view.ts";

type StakePanelProps = { readonly projection: Projection };

/** Two ways to lose ARR, each with its why. */
export const StakePanel = memo(function StakePanel({ projection }: StakePanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const [attempt, tryAgain] = useState(0);
  const lost = projection.totals.arrLostToShortfallJpy.value;
  return (
    <Panel title={t("overview.stake.title")} note={t("overview.stake.note")}>
      <dl className="overview-stakes">
        <div className="overview-figure">
          <dt>{t("overview.stake.undone")}</dt>
          <dd className="overview-figure-value" data-loss={lost > 0}>
            <WhyNumber
              about={{ of: "arrAtStake" }}
              label={t("overview.stake.undone")}
              value={<Figure text={formats.money(lost)} />}
            />
          </dd>
          <dd className="overview-figure-note">{undoneNote(projection, words)}</dd>
        </div>
      </dl>
      <Changing key={attempt} projection={projection} onRetry={() => tryAgain(attempt + 1)} />
    </Panel>
  );
});

function Changing({ projection, onRetry }: StakePanelProps & { readonly onRetry: () => void }) {
  const words = useWords();
  const { t, formats } = words;
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const answered = useAnswer("arrCarried", {});
  const carried = latest(answered);
  if (answered.status === "failed") return <Failed onRetry={onRetry}>{t("overview.stake.failed")}</Failed>;
  if (carried === undefined) return <Skeleton label={t("overview.stake.working")} lines={4} />;
  const risk = arrAtRisk(projection, carried);
  const carriedJpy = carried.reduce((sum, { arrJpy }) => sum + arrJpy, 0);
  const reasons = stakeReasons(risk, words);
  return (
    <>
      <dl className="overview-stakes">
        <div className="overview-figure">
          <dt>{t("overview.stake.changing")}</dt>
          <dd className="overview-figure-value">
            <Why label={t("overview.stake.changing")} value={<Figure text={formats.money(risk.arrJpy.value)} />}>
              <ExplanationBody explanation={explainChanging(risk, carriedJpy, { projection, workspace, words })} />
            </Why>
          </dd>
          <dd className="overview-figure-note">
            {t("overview.stake.changingNote", { share: formats.percent(risk.ofCarried) })}
          </dd>
        </div>
      </dl>
      <PartBars
        label={t("overview.stake.reasons")}
        parts={reasons.map(({ id, name, jpy, money }) => ({
          ...{ id, name, value: jpy },
          figure: money,
          colour: id === "known" ? "var(--text-soft)" : `var(--cause-${id})`,
        }))}
      />
    </>
  );
}

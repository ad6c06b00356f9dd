import type { ReactNode } from "react";
import type { Against, JudgementScore } from "../../../../../shared/analysis/retention/judgements/score-judgements.ts";
import { ChartPanel } from "../../../../charts/ChartPanel.tsx";
import { useWords } from "../../../../i18n/use-words.ts";
import { Facts } from "../../../../ui/Facts.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { Why, WhyPart } from "../../../../ui/Why.tsx";
import { CalibrationPlot } from "./CalibrationPlot.tsx";
import { curveLabel, curvePoints, curveTable } from "./judgements.view.ts";

type ScorePanelProps = {
  readonly score: JudgementScore;
  /** Stands under the figures, beside the curve. */
  readonly children: ReactNode;
};

/** The Brier score with its interval and parts, beside the usual rate and the model; and the curve behind it. */
export function ScorePanel({ score, children }: ScorePanelProps) {
  const words = useWords();
  const { t } = words;
  if (score.brier === undefined) return children;
  return (
    <div className="leavers-courses">
      <div className="leavers-history">
        <Panel title={t("retentionLeavers.judgements.score.title")}>
          <Facts
            facts={[
              { term: t("retentionLeavers.judgements.score.brier"), value: <Score brier={score.brier} /> },
              {
                term: t("retentionLeavers.judgements.score.usual"),
                value: <Other against={score.againstUsual} of="usual" />,
              },
              {
                term: t("retentionLeavers.judgements.score.model"),
                value: <Other against={score.againstModel} of="model" />,
              },
            ]}
          />
        </Panel>
        {children}
      </div>
      <ChartPanel
        title={t("retentionLeavers.judgements.curve.title")}
        note={t("retentionLeavers.judgements.curve.note")}
        table={() => curveTable(score, words)}
      >
        <CalibrationPlot
          points={curvePoints(score)}
          label={curveLabel(score, words)}
          said={t("retentionLeavers.judgements.curve.said")}
          happened={t("retentionLeavers.judgements.curve.happened")}
        />
      </ChartPanel>
    </div>
  );
}

function Score({ brier }: { readonly brier: NonNullable<JudgementScore["brier"]> }) {
  const { t, formats } = useWords();
  const say = (value: number) => formats.decimal(value, 3);
  const { score, interval, reliability, resolution, uncertainty } = brier;
  const parts = { reliability: say(reliability), resolution: say(resolution), uncertainty: say(uncertainty) };
  return (
    <Why label={t("retentionLeavers.judgements.score.brierWhy")} value={say(score)}>
      <p>{t("retentionLeavers.judgements.score.brierNote")}</p>
      <Facts
        facts={[
          {
            term: t("retentionLeavers.judgements.score.interval"),
            value: formats.range(say(Math.max(0, interval.low)), say(interval.high)),
          },
        ]}
      />
      <WhyPart title={t("retentionLeavers.judgements.score.parts")}>
        <Facts
          facts={(["reliability", "resolution", "uncertainty"] as const).map((id) => ({
            term: t(`retentionLeavers.judgements.score.${id}`),
            value: parts[id],
          }))}
        />
        <p>{t("retentionLeavers.judgements.score.formula", { ...parts, score: say(score) })}</p>
      </WhyPart>
    </Why>
  );
}

type OtherProps = { readonly against: Against | undefined; readonly of: "usual" | "model" };

function Other({ against, of }: OtherProps) {
  const { t, formats } = useWords();
  if (against === undefined) return t("retentionLeavers.judgements.score.modelNone");
  const signed = (value: number) => formats.signed(value, 3);
  const { difference, theirScore, reads, judgements } = against;
  const told = {
    score: formats.decimal(theirScore, 3),
    difference: signed(difference.value),
    ...{ low: signed(difference.low), high: signed(difference.high) },
  };
  return (
    <Why label={t(`retentionLeavers.judgements.score.${of}`)} value={told.score}>
      <p>
        {of === "usual"
          ? t("retentionLeavers.judgements.score.usualNote")
          : t("retentionLeavers.judgements.score.modelNote", { count: judgements })}
      </p>
      <p>{t("retentionLeavers.judgements.score.against", told)}</p>
      <p>{t(`retentionLeavers.judgements.score.reads.${reads}`)}</p>
    </Why>
  );
}

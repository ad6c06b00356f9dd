/** What something brings, measure by measure; each figure opens to its interval and to what that is made of. */
import type { RankedHelp } from "../../../../shared/analysis/retention/levers/rank-levers.ts";
import { toInterval } from "../../../../shared/analysis/statistics/estimate.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Why } from "../../../ui/Why.tsx";
import { gainIn, isHire, type Measure, measures, sayGain, sayInterval, toneOf } from "./figures.view.ts";

type GainFigureProps = { readonly help: RankedHelp; readonly measure: Measure; readonly name: string };

export function GainFigure({ help, measure, name }: GainFigureProps) {
  const words = useWords();
  const { t, formats } = words;
  const gain = gainIn(help, measure);
  const error = sayGain(measure, toInterval * gain.standardError, words).replace(/^[+±−]/u, "");
  return (
    <span
      className="levers-gain"
      data-tone={measure === "kept" && isHire(help) ? "same" : toneOf(measure, gain, words)}
    >
      <Why
        label={t("retentionLevers.why.label", { gain: t(`retentionLevers.gains.${measure}`), name })}
        value={sayGain(measure, gain.mean, words)}
      >
        <p>{t(`retentionLevers.why.${measure}`)}</p>
        {measure === "kept" && isHire(help) && <p>{t("retentionLevers.why.hired")}</p>}
        <p>{t(help.isTried ? "retentionLevers.why.triedShort" : "retentionLevers.why.leftOutShort")}</p>
        <Facts
          facts={[
            { term: t("retentionLevers.why.mean"), value: sayGain(measure, gain.mean, words) },
            { term: t("retentionLevers.why.interval"), value: sayInterval(measure, gain, words) },
            { term: t("retentionLevers.why.chance"), value: t("retentionLevers.why.chanceValue", { error }) },
            {
              term: t("retentionLevers.why.better"),
              value: t("retentionLevers.why.futures", { share: formats.percent(gain.betterShare) }),
            },
          ]}
        />
        <p>{t(gain.isSure ? "retentionLevers.why.both" : "retentionLevers.why.unsure")}</p>
      </Why>
    </span>
  );
}

/** All of them in one list. */
export function Gains({ help, name }: { readonly help: RankedHelp; readonly name: string }) {
  const words = useWords();
  return (
    <Facts
      facts={measures.map((measure) => ({
        term: words.t(`retentionLevers.gains.${measure}`),
        value: (
          <>
            <GainFigure help={help} measure={measure} name={name} />
            <span className="levers-interval">{sayInterval(measure, gainIn(help, measure), words)}</span>
          </>
        ),
      }))}
    />
  );
}

import type { MeasureId, Worth } from "../../../../shared/analysis/decisions/worth-scores.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Why } from "../../../ui/Why.tsx";
import { doubtOf, sayInterval, sayWorth, toneOf } from "./figures.view.ts";

type WorthFigureProps = {
  readonly id: MeasureId;
  readonly worth: Worth;
  /** Of what. */
  readonly name: string;
  readonly trials: number;
  readonly isDelay?: boolean;
};

/** A figure with its interval under it; opens to what it means and how sure it is. */
export function WorthFigure({ id, worth, name, trials, isDelay = false }: WorthFigureProps) {
  const words = useWords();
  const { t, formats } = words;
  const doubt = doubtOf(worth);
  const value = sayWorth(id, worth.mean, words);
  return (
    <span className="worth-figure" data-tone={toneOf(id, worth)}>
      <Why label={t("planWorth.why.label", { measure: t(`planWorth.measures.${id}`), name })} value={value}>
        <p>{t(`planWorth.meaning.${id}`)}</p>
        <p>{t(isDelay ? "planWorth.why.later" : "planWorth.why.leftOut")}</p>
        <Facts
          facts={[
            { term: t("planWorth.why.mean"), value },
            { term: t("planWorth.why.interval"), value: sayInterval(id, worth, words) },
            {
              term: t(isDelay ? "planWorth.why.betterLater" : "planWorth.why.better"),
              value: t("planWorth.why.futures", { share: formats.percent(worth.betterShare) }),
            },
            { term: t("planWorth.why.trials"), value: formats.integer(trials) },
          ]}
        />
        {doubt && <p>{t(`planWorth.why.${doubt}`)}</p>}
      </Why>
      {doubt !== "nothing" && <span className="worth-interval">{sayInterval(id, worth, words)}</span>}
    </span>
  );
}

/** One deed of the shortest list: what it is, what it costs, what it changes in the whole plan, and a way to try it. */
import type { Deed } from "../../../../shared/analysis/composition/deeds.ts";
import type { OptionValue } from "../../../../shared/analysis/decisions/value-options.ts";
import { ExplanationBody } from "../../../explain/ExplanationBody.tsx";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Why } from "../../../ui/Why.tsx";
import {
  type Around,
  type Measure,
  costWords,
  deedDetail,
  deedWords,
  differenceOf,
  effectWords,
  explainCost,
  explainEffect,
  toneOf,
} from "./list.view.ts";

type DeedRowProps = {
  readonly deed: Deed;
  readonly around: Around;
  readonly value: OptionValue | undefined;
  readonly isFrozen: boolean;
  readonly onTry: () => void;
};

export function DeedRow({ deed, around, value, isFrozen, onTry }: DeedRowProps) {
  const { t } = useWords();
  const words = deedWords(deed, around);
  const why = deed.costJpy > 0 ? explainCost(deed, around) : undefined;
  return (
    <li className="mix-deed">
      <p className="mix-deed-what">{words}</p>
      <p className="mix-deed-detail">{deedDetail(deed, around)}</p>
      <p className="mix-deed-figures">
        {why ? (
          <Why label={why.label} value={costWords(deed.costJpy, around.words)}>
            <ExplanationBody explanation={why} />
          </Why>
        ) : (
          costWords(deed.costJpy, around.words)
        )}
        {value && <Effects what={words} value={value} />}
      </p>
      <Button
        size="small"
        aria-label={t("teamMix.list.tryLabel", { deed: words })}
        disabledReason={isFrozen ? t("teamMix.list.frozen") : undefined}
        isEdit
        onPress={onTry}
      >
        {t("teamMix.list.try")}
      </Button>
    </li>
  );
}

const measures: readonly Measure[] = ["holds", "coverage"];

export function Effects({ what, value }: { readonly what: string; readonly value: OptionValue }) {
  const words = useWords();
  return measures.map((measure) => {
    const difference = differenceOf(value, measure);
    const explanation = explainEffect(what, measure, difference, words);
    return (
      <span key={measure} className="mix-effect" data-tone={toneOf(difference)}>
        {words.t(`teamMix.list.${measure}`)}{" "}
        <Why label={explanation.label} value={effectWords(difference, words)}>
          <ExplanationBody explanation={explanation} />
        </Why>
      </span>
    );
  });
}

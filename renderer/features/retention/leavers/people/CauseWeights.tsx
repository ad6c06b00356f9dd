/** How much each cause weighed, in four words; the parts it counts for stand below. */
import { attritionCauseIds, attritionCauses } from "../../../../../shared/catalogue/attrition-causes.ts";
import { asCauseFacts, type CauseParts, causePartsOf } from "../../../../../shared/domain/past-member.ts";
import { CauseGlyph } from "../../../../charts/CauseGlyph.tsx";
import { useWords } from "../../../../i18n/use-words.ts";
import { SegmentedControl } from "../../../../ui/SegmentedControl.tsx";
import { partsWords } from "./people.view.ts";
import { weightIds, weightOf, withWeight } from "./record-draft.ts";

type CauseWeightsProps = { readonly weights: CauseParts; readonly onChange: (weights: CauseParts) => void };

export function CauseWeights({ weights, onChange }: CauseWeightsProps) {
  const words = useWords();
  const { t, language } = words;
  const parts = causePartsOf(asCauseFacts(weights));
  const options = weightIds.map((id) => ({ id, label: t(`retentionLeavers.record.weights.${id}`) }));
  return (
    <fieldset className="leavers-causes">
      <legend className="field-label">{t("retentionLeavers.record.causes")}</legend>
      <p className="leavers-quiet">{t("retentionLeavers.record.causesNote")}</p>
      <ul className="leavers-weights">
        {attritionCauseIds.map((cause) => (
          <li key={cause} className="leavers-weight">
            <CauseGlyph pattern={attritionCauses[cause].pattern} />
            <span>{attritionCauses[cause].name[language]}</span>
            <SegmentedControl
              label={attritionCauses[cause].name[language]}
              options={options}
              value={weightOf(weights, cause)}
              onChange={(weight) => onChange(withWeight(weights, cause, weight))}
            />
          </li>
        ))}
      </ul>
      <p className="leavers-sum" role="status">
        {parts === undefined
          ? t("retentionLeavers.record.sumNone")
          : t("retentionLeavers.record.sum", { parts: partsWords(parts, words) })}
      </p>
    </fieldset>
  );
}

/** The fields of somebody's training: who, towards which mix, and what it costs. */
import { usualTrainingCostJpy } from "../../../../shared/analysis/composition/training-cost.ts";
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import type { ChangeOf } from "../../../../shared/domain/change.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { useRole } from "../../../role/use-role.ts";
import { Button } from "../../../ui/Button.tsx";
import { WhoField } from "./CommonFields.tsx";
import { AmountField, MixField, wholeYen } from "./FieldParts.tsx";
import type { Fields } from "./use-fields.ts";
import type { Timeline } from "./use-timeline.ts";

export function MixFields(fields: Fields<"changeMix">) {
  const { change, timeline, set } = fields;
  const { t, formats } = timeline.words;
  const { seesMoney } = useRole();
  const { costJpy } = change;
  const usualJpy = usualCostJpy(change, timeline);
  return (
    <>
      <WhoField {...fields} />
      <MixField value={change.mix} onChange={(mix, gesture) => set({ mix }, gesture)} />
      {seesMoney && (
        <div className="timeline-amount">
          <AmountField
            label={t("planTimeline.inspector.training")}
            value={costJpy}
            note={t("planTimeline.inspector.trainingNote")}
            max={1e9}
            step={50_000}
            format={wholeYen}
            onChange={(next) => set({ costJpy: next === undefined ? undefined : Math.round(next) })}
          />
          {usualJpy > 0 && usualJpy !== costJpy && (
            <Button size="small" tone="quiet" onPress={() => set({ costJpy: usualJpy })}>
              {t("planTimeline.inspector.trainingTake", { money: formats.money(usualJpy) })}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** For the way from the mix that the person would have in that month without this change. */
function usualCostJpy(change: ChangeOf<"changeMix">, { baseline, scenario }: Timeline): number {
  const without = { ...scenario, changes: scenario.changes.filter(({ id }) => id !== change.id) };
  const post = teamAt(baseline, without, change.month).find(({ id }) => id === change.memberId);
  return post ? usualTrainingCostJpy(post.mix, change.mix, coefficientsOf(scenario)) : 0;
}

import type { AskedPlan } from "../../../../shared/analysis/recommended-plan/asked.ts";
import { leversToStart } from "../../../../shared/analysis/recommended-plan/asked.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Switch } from "../../../ui/Switch.tsx";

type AskPanelProps = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly asked: AskedPlan;
  /** What the budget of the timeline leaves; undefined without one. */
  readonly room: number | undefined;
  readonly set: (facts: Partial<AskedPlan>) => void;
  readonly seesMoney: boolean;
};

const usualCeilingJpy = 50_000_000;
const million = 1_000_000;

const toggled = (ids: readonly string[], id: string, isOn: boolean) =>
  isOn ? [...ids, id] : ids.filter((other) => other !== id);

/** What the search may do, and within which limits. */
export function AskPanel({ baseline, scenario, asked, room, set, seesMoney }: AskPanelProps) {
  const { t, formats } = useWords();
  const monthAt = (index: number) => formats.month(addMonths(scenario.start, index));
  const levers = leversToStart({ baseline, scenario });
  const note = t("planRecommended.ask.note", {
    target: formats.percent(scenario.coverageTargetShare),
    safety: formats.integer(scenario.safetyShare * 100),
    end: monthAt(scenario.months - 1),
  });
  return (
    <Panel title={t("planRecommended.ask.title")} note={note}>
      <div className="recommended-limits">
        <Select
          label={t("planRecommended.ask.latest")}
          value={String(asked.latestMonth)}
          onChange={(month) => set({ latestMonth: Number(month) })}
          options={Array.from({ length: scenario.months }, (_, index) => ({
            id: String(index),
            label: monthAt(index),
          }))}
        />
        <NumberField
          label={t("planRecommended.ask.mostPerMonth")}
          value={asked.mostPerMonth}
          minValue={1}
          maxValue={10}
          onChange={(mostPerMonth) => set({ mostPerMonth })}
        />
        <NumberField
          label={t("planRecommended.ask.mostHires")}
          value={asked.mostHires}
          minValue={0}
          maxValue={60}
          onChange={(mostHires) => set({ mostHires })}
        />
      </div>
      <Switch
        isOn={asked.mostCostJpy !== undefined}
        onChange={(isOn) => set({ mostCostJpy: isOn ? (room ?? usualCeilingJpy) : undefined })}
      >
        {t("planRecommended.ask.budget")}
      </Switch>
      {room !== undefined && (
        <p className="recommended-quiet">
          {t(room > 0 ? "planRecommended.ask.room" : "planRecommended.ask.noRoom", {
            money: formats.money(room),
            end: monthAt(scenario.months - 1),
          })}
        </p>
      )}
      {asked.mostCostJpy !== undefined && (
        <NumberField
          label={t("planRecommended.ask.budgetJpy")}
          unit={t("planRecommended.ask.yen")}
          note={formats.money(asked.mostCostJpy)}
          value={asked.mostCostJpy}
          minValue={0}
          step={million}
          onChange={(mostCostJpy) => set({ mostCostJpy })}
        />
      )}
      <fieldset className="recommended-choices">
        <legend>{t("planRecommended.ask.levels")}</legend>
        {baseline.levels.map(({ id, name }) => (
          <Switch
            key={id}
            isOn={asked.levelIds.includes(id)}
            onChange={(isOn) => set({ levelIds: toggled(asked.levelIds, id, isOn) })}
          >
            {name}
          </Switch>
        ))}
      </fieldset>
      <fieldset className="recommended-choices">
        <legend>{t("planRecommended.ask.levers")}</legend>
        {levers.length === 0 && <p className="recommended-quiet">{t("planRecommended.ask.noLevers")}</p>}
        {levers.map(({ id, name, owner, costPerMonthJpy }) => (
          <Switch
            key={id}
            isOn={asked.leverIds.includes(id)}
            onChange={(isOn) => set({ leverIds: toggled(asked.leverIds, id, isOn) })}
          >
            <span>
              {name}
              <span className="recommended-quiet">
                {[
                  ...(seesMoney && costPerMonthJpy > 0
                    ? [t("planRecommended.ask.perMonth", { money: formats.money(costPerMonthJpy) })]
                    : []),
                  ...(owner === undefined ? [t("planRecommended.ask.unowned")] : []),
                ]
                  .map((words) => ` · ${words}`)
                  .join("")}
              </span>
            </span>
          </Switch>
        ))}
      </fieldset>
    </Panel>
  );
}

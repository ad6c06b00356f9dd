/** The fields of what changes around the team: growth, the effort of the work, the company. */
import {
  companyPhaseIds,
  companyPhases,
  journeyStageIds,
  journeyStages,
} from "../../../../shared/catalogue/journey.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { AmountField, SomeField, WithError } from "./FieldParts.tsx";
import { named } from "./named.ts";
import type { Fields } from "./use-fields.ts";

const percent: Intl.NumberFormatOptions = { style: "percent" };
const ratio: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };

export function GrowthFields({ change, timeline, set, errorAt }: Fields<"changeGrowth">) {
  const { t } = timeline.words;
  const { newPerMonth, monthlyGrowth, series } = change.growth;
  const grow = (facts: Partial<typeof change.growth>) => set({ growth: { newPerMonth, monthlyGrowth, ...facts } });
  return (
    <>
      <WithError error={errorAt("segmentId")}>
        <Select
          label={t("planTimeline.inspector.segment")}
          value={change.segmentId}
          options={named(timeline.baseline.segments)}
          onChange={(segmentId) => set({ segmentId })}
        />
      </WithError>
      <div className="timeline-pair">
        <NumberField
          label={t("planTimeline.inspector.newPerMonth")}
          value={newPerMonth}
          minValue={0}
          maxValue={10_000}
          step={0.1}
          formatOptions={ratio}
          onChange={(next) => !Number.isNaN(next) && grow({ newPerMonth: next })}
        />
        <NumberField
          label={t("planTimeline.inspector.growth")}
          value={monthlyGrowth}
          minValue={-0.5}
          maxValue={0.5}
          step={0.005}
          formatOptions={{ ...percent, maximumFractionDigits: 1 }}
          onChange={(next) => !Number.isNaN(next) && grow({ monthlyGrowth: next })}
        />
      </div>
      {series && <p className="field-note">{t("planTimeline.inspector.series", { count: series.length })}</p>}
    </>
  );
}

export function EffortFields({ change, timeline, set }: Fields<"changeEffort">) {
  const { t, language } = timeline.words;
  const { baseline, speech } = timeline;
  const { scope } = change;
  const scoped = (facts: Partial<typeof scope>) => set({ scope: { ...scope, ...facts } });
  return (
    <>
      <NumberField
        label={t("planTimeline.inspector.ratio")}
        value={scope.ratio}
        minValue={0}
        maxValue={100}
        step={0.05}
        formatOptions={ratio}
        unit="×"
        onChange={(next) => !Number.isNaN(next) && scoped({ ratio: next })}
      />
      <SomeField
        label={t("planTimeline.inspector.segments")}
        note={t("planTimeline.inspector.allSegments")}
        chosen={scope.segmentIds}
        options={named(baseline.segments)}
        onChange={(segmentIds) => scoped({ segmentIds })}
      />
      <SomeField
        label={t("planTimeline.inspector.stages")}
        note={t("planTimeline.inspector.allStages")}
        chosen={scope.stages}
        options={journeyStageIds.map((id) => ({ id, label: journeyStages[id][language] }))}
        onChange={(ids) => scoped({ stages: journeyStageIds.filter((id) => ids.includes(id)) })}
      />
      <SomeField
        label={t("planTimeline.inspector.activities")}
        note={t("planTimeline.inspector.allActivities")}
        chosen={scope.activityIds}
        options={baseline.activities.map(({ id }) => ({ id, label: speech.names.activity(id) }))}
        onChange={(activityIds) => scoped({ activityIds })}
      />
    </>
  );
}

const keepsPhase = "asBefore";

export function CompanyFields({ change, timeline, set }: Fields<"changeCompany">) {
  const { t, language } = timeline.words;
  const shares = [
    ["competitorPressureShare", "competitor"],
    ["wrongFitShare", "wrongFit"],
    ["processMaturityShare", "maturity"],
  ] as const;
  return (
    <>
      <p className="field-note">{t("planTimeline.inspector.companyNote")}</p>
      <Select
        label={t("planTimeline.inspector.phase")}
        value={change.phase ?? keepsPhase}
        options={[
          { id: keepsPhase, label: t("planTimeline.inspector.asBefore") },
          ...companyPhaseIds.map((id) => ({ id, label: companyPhases[id][language] })),
        ]}
        onChange={(id) => set({ phase: companyPhaseIds.find((phase) => phase === id) })}
      />
      <AmountField
        label={t("planTimeline.inspector.productLoop")}
        value={change.productLoopMonths}
        max={60}
        step={0.5}
        onChange={(productLoopMonths) => set({ productLoopMonths })}
      />
      {shares.map(([field, name]) => (
        <AmountField
          key={field}
          label={t(`planTimeline.inspector.${name}`)}
          value={change[field]}
          max={1}
          step={0.05}
          format={percent}
          onChange={(share) => set({ [field]: share })}
        />
      ))}
    </>
  );
}

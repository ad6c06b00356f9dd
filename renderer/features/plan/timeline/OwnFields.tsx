/** The fields that each type of change has of its own. */
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import {
  companyPhaseIds,
  companyPhases,
  journeyStageIds,
  journeyStages,
} from "../../../../shared/catalogue/journey.ts";
import type { Change, ChangeOf } from "../../../../shared/domain/change.ts";
import { useRole } from "../../../role/use-role.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { AmountField, MixField, PersonField, SomeField, WithError } from "./FieldParts.tsx";
import type { Fields } from "./use-fields.ts";

const percent: Intl.NumberFormatOptions = { style: "percent" };
const wholeYen: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };
const ratio: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };

const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
  things.map(({ id, name }) => ({ id, label: name }));

type OwnFieldsProps = Omit<Fields, "change"> & { readonly change: Change };

/** Which type it is decides which fields may be set, which the compiler cannot follow through one `set`. */
const fieldsOf = <Type extends Change["type"]>(fields: OwnFieldsProps, change: ChangeOf<Type>): Fields<Type> => ({
  ...(fields as unknown as Fields<Type>),
  change,
});

export function OwnFields(props: OwnFieldsProps) {
  const { change } = props;
  switch (change.type) {
    case "hire":
      return <HireFields {...fieldsOf(props, change)} />;
    case "leave":
      return <WhoField {...props} />;
    case "promote":
      return (
        <>
          <WhoField {...props} />
          <LevelField {...props} levelId={change.levelId} />
        </>
      );
    case "move":
      return <MoveFields {...fieldsOf(props, change)} />;
    case "changeMix":
      return (
        <>
          <WhoField {...props} />
          <MixField value={change.mix} onChange={(mix, gesture) => fieldsOf(props, change).set({ mix }, gesture)} />
        </>
      );
    case "changeHours":
      return (
        <>
          <WhoField {...props} />
          <PartTimeField {...props} fteShare={change.fteShare} />
        </>
      );
    case "openSeats":
      return (
        <>
          <LevelField {...props} levelId={change.levelId} />
          <CountField {...props} names="seats" count={change.count} least={-20} most={20} />
        </>
      );
    case "openProductSeats":
      return <CountField {...props} names="productSeats" count={change.count} least={0} most={1_000} />;
    case "startLever":
    case "stopLever":
      return <LeverField {...props} leverId={change.leverId} />;
    case "changeGrowth":
      return <GrowthFields {...fieldsOf(props, change)} />;
    case "changeEffort":
      return <EffortFields {...fieldsOf(props, change)} />;
    case "changeCompany":
      return <CompanyFields {...fieldsOf(props, change)} />;
  }
}

type Any = Omit<OwnFieldsProps, "change"> & { readonly change: Change };

function WhoField({ change, timeline, set, errorAt }: Any) {
  const { t } = timeline.words;
  return (
    <PersonField
      label={t("planTimeline.inspector.person")}
      value={"memberId" in change ? change.memberId : undefined}
      people={timeline.baseline.members}
      error={errorAt("memberId")}
      onChange={(memberId) => memberId !== undefined && set({ memberId } as never)}
    />
  );
}

function LevelField({ timeline, set, errorAt, levelId }: Any & { readonly levelId: string }) {
  const { t } = timeline.words;
  return (
    <WithError error={errorAt("levelId")}>
      <Select
        label={t("planTimeline.inspector.level")}
        value={levelId}
        options={named(timeline.baseline.levels)}
        onChange={(id) => set({ levelId: id } as never)}
      />
    </WithError>
  );
}

function LeverField({ timeline, set, errorAt, leverId }: Any & { readonly leverId: string }) {
  const { t } = timeline.words;
  return (
    <WithError error={errorAt("leverId")}>
      <Select
        label={t("planTimeline.inspector.lever")}
        value={leverId}
        options={named(timeline.baseline.levers)}
        onChange={(id) => set({ leverId: id } as never)}
      />
    </WithError>
  );
}

type CountFieldProps = Any & {
  readonly names: "count" | "seats" | "productSeats";
  readonly count: number;
  readonly least: number;
  readonly most: number;
};

function CountField({ timeline, set, names, count, least, most }: CountFieldProps) {
  const { t } = timeline.words;
  return (
    <NumberField
      label={t(`planTimeline.inspector.${names}`)}
      value={count}
      minValue={least}
      maxValue={most}
      step={1}
      onChange={(next) => !Number.isNaN(next) && set({ count: Math.round(next) } as never)}
    />
  );
}

function PartTimeField({ timeline, set, fteShare }: Any & { readonly fteShare: number }) {
  const { t } = timeline.words;
  return (
    <NumberField
      label={t("planTimeline.inspector.hours")}
      value={fteShare}
      minValue={0}
      maxValue={1}
      step={0.05}
      formatOptions={percent}
      onChange={(next) => !Number.isNaN(next) && set({ fteShare: next } as never)}
    />
  );
}

function HireFields(fields: Fields<"hire">) {
  const { change, timeline, set, errorAt } = fields;
  const { t, formats } = timeline.words;
  const { baseline, scenario } = timeline;
  const { seesMoney } = useRole();
  const level = baseline.levels.find(({ id }) => id === change.levelId);
  const any = fields as unknown as Any;
  return (
    <>
      <div className="timeline-pair">
        <CountField {...any} names="count" count={change.count} least={1} most={100} />
        <PartTimeField {...any} fteShare={change.fteShare} />
      </div>
      <LevelField {...any} levelId={change.levelId} />
      <MixField value={change.mix} onChange={(mix, gesture) => set({ mix }, gesture)} />
      <AmountField
        label={t("planTimeline.inspector.leadTime")}
        value={change.leadTimeMonths}
        note={t("planTimeline.inspector.leadTimeNote", {
          months: formats.decimal(coefficientsOf(scenario).leadTimeMonths, 1),
        })}
        reset={t("planTimeline.inspector.leadTimeReset")}
        max={36}
        step={0.5}
        onChange={(leadTimeMonths) => set({ leadTimeMonths })}
      />
      {seesMoney && (
        <AmountField
          label={t("planTimeline.inspector.salary")}
          value={change.salaryJpy}
          note={t("planTimeline.inspector.salaryNote", { money: formats.money(level?.salaryJpy ?? 0) })}
          reset={t("planTimeline.inspector.salaryReset")}
          max={1e9}
          step={100_000}
          format={wholeYen}
          onChange={(salaryJpy) => set({ salaryJpy: salaryJpy === undefined ? undefined : Math.round(salaryJpy) })}
        />
      )}
      <PersonField
        label={t("planTimeline.inspector.manager")}
        value={change.managerId}
        people={baseline.members}
        nobody={t("planTimeline.inspector.noManager")}
        error={errorAt("managerId")}
        onChange={(managerId) => set({ managerId })}
      />
      <SomeField
        label={t("planTimeline.inspector.segments")}
        note={t("planTimeline.inspector.allSegments")}
        chosen={change.segmentIds}
        options={named(baseline.segments)}
        onChange={(segmentIds) => set({ segmentIds })}
      />
      <Switch isOn={change.honestInterview} onChange={(honestInterview) => set({ honestInterview })}>
        {t("planTimeline.inspector.honest")}
      </Switch>
    </>
  );
}

function MoveFields(fields: Fields<"move">) {
  const { change, timeline, set, errorAt } = fields;
  const { t } = timeline.words;
  const { baseline } = timeline;
  const person = baseline.members.find(({ id }) => id === change.memberId);
  return (
    <>
      <WhoField {...fields} />
      <TextField
        key={`${change.id} ${change.team ?? ""}`}
        label={t("planTimeline.inspector.team")}
        note={t("planTimeline.inspector.teamNote")}
        defaultValue={change.team ?? ""}
        maxLength={120}
        onBlur={({ target }) => {
          const team = target.value.trim();
          if (team !== (change.team ?? "")) set({ team: team === "" ? undefined : team });
        }}
      />
      <PersonField
        label={t("planTimeline.inspector.manager")}
        value={change.managerId}
        people={baseline.members.filter(({ id }) => id !== change.memberId)}
        nobody={t("planTimeline.inspector.asBefore")}
        error={errorAt("managerId")}
        onChange={(managerId) => set({ managerId })}
      />
      <Switch
        isOn={change.segmentIds !== undefined}
        onChange={(isOn) => set({ segmentIds: isOn ? [...(person?.segmentIds ?? [])] : undefined })}
      >
        {t("planTimeline.inspector.keepSegments")}
      </Switch>
      {change.segmentIds && (
        <SomeField
          label={t("planTimeline.inspector.segments")}
          note={t("planTimeline.inspector.allSegments")}
          chosen={change.segmentIds}
          options={named(baseline.segments)}
          onChange={(segmentIds) => set({ segmentIds })}
        />
      )}
    </>
  );
}

function GrowthFields({ change, timeline, set, errorAt }: Fields<"changeGrowth">) {
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

function EffortFields({ change, timeline, set }: Fields<"changeEffort">) {
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

function CompanyFields({ change, timeline, set }: Fields<"changeCompany">) {
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

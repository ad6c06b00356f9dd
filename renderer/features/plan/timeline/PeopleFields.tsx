/** The fields of a hire, and of a move to another team, manager or segment. */
import { coefficientsOf } from "../../../../shared/catalogue/coefficients.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { useRole } from "../../../role/use-role.ts";
import { Switch } from "../../../ui/Switch.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { Findable } from "../../../ui/found-in.ts";
import { type AnyFields, CountField, LevelField, PartTimeField, WhoField } from "./CommonFields.tsx";
import { AmountField, MixField, SomeField, wholeYen } from "./FieldParts.tsx";
import { named } from "./named.ts";
import { PersonField } from "./PersonField.tsx";
import type { Fields } from "./use-fields.ts";
import type { Timeline } from "./use-timeline.ts";

/** The people of planned hires, who can be given reports before they have a name. */
function hiredLeaders({ baseline, scenario, words, speech }: Timeline, besides: string): readonly Findable[] {
  const { t, formats, typeName } = words;
  return teamAt(baseline, scenario, scenario.start)
    .filter(({ kind }) => kind === "hire")
    .map(({ id, changeId, mix, levelId, joins }, index) => ({
      ...{ id, changeId },
      label: t("team.hire", { number: index + 1, type: typeName(mainType(mix)) }),
      note: t("teamChart.face.coming", { level: speech.names.level(levelId), month: formats.month(joins) }),
    }))
    .filter(({ changeId }) => changeId !== besides);
}

export function HireFields(fields: Fields<"hire">) {
  const { change, timeline, set, errorAt } = fields;
  const { t, formats } = timeline.words;
  const { baseline, scenario } = timeline;
  const { seesMoney } = useRole();
  const level = baseline.levels.find(({ id }) => id === change.levelId);
  const any = fields as unknown as AnyFields;
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
        timeline={timeline}
        hires={hiredLeaders(timeline, change.id)}
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

export function MoveFields(fields: Fields<"move">) {
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
        timeline={timeline}
        besides={change.memberId}
        hires={hiredLeaders(timeline, change.id)}
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

/** The facts about a candidate: each counts as soon as it is entered, and each can be undone. */
import { monthsFrom } from "../../../../shared/base/month.ts";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import type { Candidate } from "../../../../shared/domain/candidate.ts";
import { type CandidateFacts, changeCandidate } from "../../../../shared/domain/edits/candidates.ts";
import { mainType, withShare } from "../../../../shared/domain/mix.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useRole } from "../../../role/use-role.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Slider } from "../../../ui/Slider.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import type { Team } from "../../../focus/use-team.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { CommittedText } from "./CommittedText.tsx";
import { SkillFields } from "./SkillFields.tsx";
import { TraitFields } from "./TraitFields.tsx";

type FactsFormProps = { readonly team: Team; readonly candidate: Candidate };

const percent: Intl.NumberFormatOptions = { style: "percent" };
const yen: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };
const none = "none";
const longestName = 120;

export function FactsForm({ team, candidate }: FactsFormProps) {
  const { t, formats, typeName } = useWords();
  const { areHidden } = useNames();
  const { seesMoney } = useRole();
  const edit = useEdit();
  const { baseline, scenario } = team;
  const { id, name, reading = "", levelId, starts, salaryJpy, fteShare, mix, segmentIds, hireId } = candidate;
  const change = (facts: CandidateFacts, gesture?: string) =>
    edit({ key: "changeCandidate" }, changeCandidate(id, facts), gesture);
  const soon = monthsFrom(scenario.start, scenario.months);
  const months = soon.includes(starts) ? soon : [starts, ...soon];
  const candidates = useWorkspace(({ workspace }) => workspace.baseline.candidates);
  const others = (changeId: string) =>
    candidates?.filter((one) => one.id !== id && one.hireId === changeId).length ?? 0;
  // Seats that others are to fill are taken.
  const hires = scenario.changes.flatMap((one) =>
    one.type === "hire" && (one.id === hireId || one.count > others(one.id)) ? [one] : [],
  );
  const works = (segmentId: string) => segmentIds.length === 0 || segmentIds.includes(segmentId);

  function turn(segmentId: string, isOn: boolean) {
    const all = baseline.segments.map((segment) => segment.id);
    const next = all.filter((each) => (each === segmentId ? isOn : works(each)));
    // None is as good as all: somebody has to be worked for.
    change({ segmentIds: next.length === all.length ? [] : next });
  }

  return (
    <Panel title={t("retentionCandidates.facts.title")} note={t("retentionCandidates.facts.note")}>
      <div className="candidates-fields">
        {!areHidden && (
          <>
            <CommittedText
              label={t("retentionCandidates.facts.name")}
              value={name}
              maxLength={longestName}
              onCommit={(next) => next !== "" && change({ name: next })}
            />
            <CommittedText
              label={t("retentionCandidates.facts.reading")}
              value={reading}
              maxLength={longestName}
              onCommit={(next) => change({ reading: next === "" ? undefined : next })}
            />
          </>
        )}
        <Select
          label={t("retentionCandidates.facts.level")}
          options={baseline.levels.map((level) => ({ id: level.id, label: level.name }))}
          value={levelId}
          onChange={(next) => change({ levelId: next })}
        />
        <Select
          label={t("retentionCandidates.facts.starts")}
          options={months.map((month) => ({ id: month, label: formats.month(month) }))}
          value={starts}
          onChange={(next) => change({ starts: next })}
        />
        {seesMoney && (
          <NumberField
            label={t("retentionCandidates.facts.salary")}
            note={t("retentionCandidates.facts.salaryNote")}
            value={salaryJpy ?? NaN}
            minValue={0}
            step={100_000}
            formatOptions={yen}
            onChange={(next) => change({ salaryJpy: Number.isNaN(next) ? undefined : Math.round(next) })}
          />
        )}
        <NumberField
          label={t("retentionCandidates.facts.fte")}
          value={fteShare}
          minValue={0.1}
          maxValue={1}
          step={0.1}
          formatOptions={percent}
          onChange={(next) => !Number.isNaN(next) && change({ fteShare: next })}
        />
        <Select
          label={t("retentionCandidates.facts.fills")}
          options={[
            { id: none, label: t("retentionCandidates.facts.fillsNone") },
            ...hires.map((hire) => ({
              id: hire.id,
              label: t("retentionCandidates.facts.fillsOne", {
                type: typeName(mainType(hire.mix)),
                month: formats.month(hire.month),
              }),
            })),
          ]}
          value={hires.some((hire) => hire.id === hireId) ? hireId : none}
          onChange={(next) => change({ hireId: next === none ? undefined : next })}
        />
      </div>
      <h3 className="candidates-topic-title">{t("retentionCandidates.facts.mix")}</h3>
      {memberTypeIds.map((type) => (
        <Slider
          key={type}
          label={typeName(type)}
          value={mix[type]}
          minValue={0}
          maxValue={1}
          step={0.01}
          colour={`var(--type-${type})`}
          formatOptions={percent}
          onChange={(share, gesture) => change({ mix: withShare(mix, type, share) }, gesture)}
        />
      ))}
      {baseline.segments.length > 1 && (
        <div className="candidates-segments" role="group" aria-label={t("retentionCandidates.facts.segments")}>
          <span className="field-label">{t("retentionCandidates.facts.segments")}</span>
          {baseline.segments.map((segment) => (
            <Switch key={segment.id} isOn={works(segment.id)} onChange={(isOn) => turn(segment.id, isOn)}>
              {segment.name}
            </Switch>
          ))}
        </div>
      )}
      <h3 className="candidates-topic-title">{t("retentionCandidates.facts.traits")}</h3>
      <TraitFields candidate={candidate} onChange={change} />
      <h3 className="candidates-topic-title">{t("retentionCandidates.skills.fields")}</h3>
      <p className="candidates-quiet">{t("retentionCandidates.skills.fieldsNote")}</p>
      <SkillFields
        candidate={candidate}
        level={baseline.levels.find((level) => level.id === levelId)}
        onChange={change}
      />
    </Panel>
  );
}

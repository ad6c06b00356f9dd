/** Whom to look for: the suggestion, and what the reader would rather have. */
import { useState } from "react";
import { type BriefAsk, monthsToHelp } from "../../../../../shared/analysis/hiring-brief/brief.ts";
import { addMonths, type Month, monthsBetween } from "../../../../../shared/base/month.ts";
import type { Scenario } from "../../../../../shared/domain/scenario.ts";
import { type MemberType, memberTypeIds } from "../../../../../shared/catalogue/member-types.ts";
import { addHire } from "../../../../../shared/domain/edits/changes.ts";
import { mainType } from "../../../../../shared/domain/mix.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { Button } from "../../../../ui/Button.tsx";
import { Panel } from "../../../../ui/Panel.tsx";
import { SegmentedControl } from "../../../../ui/SegmentedControl.tsx";
import { Select } from "../../../../ui/Select.tsx";
import { Still } from "../../../../ui/Still.tsx";
import { Switch } from "../../../../ui/Switch.tsx";
import { useEdit } from "../../../../workspace/use-workspace.ts";
import type { Team } from "../../../../focus/use-team.ts";

type BriefControlsProps = {
  team: Team;
  /** In which they should be at full speed. */
  month: Month;
  ask: BriefAsk;
  suggestion: { readonly type: MemberType; readonly people: number | undefined };
  onType: (type: MemberType) => void;
  onLevel: (levelId: string) => void;
  onSegments: (segmentIds: readonly string[]) => void;
};

/** A twentieth of a person is nobody. */
const leastPeople = 0.05;

export function BriefControls({ team, month, ask, suggestion, onType, onLevel, onSegments }: BriefControlsProps) {
  const { t, formats, typeName } = useWords();
  const edit = useEdit();
  const { baseline, scenario, isFrozen } = team;
  const [plannedFor, setPlanned] = useState<Month>();
  const opens = opensIn(month, scenario);
  const type = typeName(suggestion.type);
  const isOn = (id: string) => ask.segmentIds.length === 0 || ask.segmentIds.includes(id);

  function turn(id: string, on: boolean) {
    const all = baseline.segments.map((segment) => segment.id);
    const next = all.filter((each) => (each === id ? on : isOn(each)));
    // None is as good as all: somebody has to be worked for.
    onSegments(next.length === all.length ? [] : next);
  }

  function plan() {
    edit(
      { key: "addHire" },
      addHire({
        ...{ id: crypto.randomUUID(), type: "hire", month: opens, enabled: true, tags: [], count: 1 },
        ...{ mix: { ...ask.mix }, levelId: ask.levelId, fteShare: 1, segmentIds: [...ask.segmentIds] },
        honestInterview: true,
      }),
    );
    setPlanned(opens);
  }

  return (
    <Panel
      title={t("teamSkills.brief.aim")}
      note={
        suggestion.people !== undefined && suggestion.people >= leastPeople
          ? t("teamSkills.brief.suggestedShort", {
              month: formats.month(month),
              type,
              people: formats.decimal(suggestion.people, 1),
            })
          : t("teamSkills.brief.suggested", { month: formats.month(month), type })
      }
    >
      <div className="brief-controls">
        <SegmentedControl
          label={t("teamSkills.brief.type")}
          value={mainType(ask.mix)}
          onChange={onType}
          options={memberTypeIds.map((id) => ({ id, label: typeName(id) }))}
        />
        <Select
          label={t("teamSkills.brief.level")}
          value={ask.levelId}
          onChange={onLevel}
          options={baseline.levels.map(({ id, name }) => ({ id, label: name }))}
        />
        {baseline.segments.length > 1 && (
          <div className="brief-segments" role="group" aria-label={t("teamSkills.brief.segments")}>
            <span className="field-label">{t("teamSkills.brief.segments")}</span>
            {baseline.segments.map(({ id, name }) => (
              <Switch key={id} isOn={isOn(id)} onChange={(on) => turn(id, on)}>
                {name}
              </Switch>
            ))}
          </div>
        )}
        <Still when={isFrozen}>
          <Button tone="primary" onPress={plan}>
            {t("teamSkills.brief.plan")}
          </Button>
        </Still>
        {plannedFor !== undefined && (
          <p className="brief-note" role="status">
            {t("teamSkills.brief.planned", { month: formats.month(plannedFor) })}
          </p>
        )}
      </div>
    </Panel>
  );
}

/** So that they are at full speed in the month, on average; never before the plan begins. */
function opensIn(month: Month, scenario: Scenario): Month {
  const wanted = addMonths(month, -monthsToHelp(scenario));
  return monthsBetween(scenario.start, wanted) > 0 ? wanted : scenario.start;
}

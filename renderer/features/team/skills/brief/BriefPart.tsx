/** The brief for the next hire: what it is based on at the left, the paper itself at the right. */
import { useMemo, useState } from "react";
import { type BriefAsk, hiringBrief, monthsToHelp } from "../../../../../shared/analysis/hiring-brief/brief.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { suggestedAsk } from "../../../../../shared/analysis/hiring-brief/suggest.ts";
import type { ThinSkill } from "../../../../../shared/analysis/competencies/thin-skills.ts";
import { type MemberType, memberTypeIds } from "../../../../../shared/catalogue/member-types.ts";
import type { MonthGap } from "../../../../../shared/analysis/composition/composition.ts";
import { mainType } from "../../../../../shared/domain/mix.ts";
import { sayBrief } from "../../../../../shared/i18n/hiring-brief/say-brief.ts";
import { defaultSmallestGroup } from "../../../../../shared/privacy/smallest-group.ts";
import { useAnswer } from "../../../../analyst/use-answer.ts";
import { activityName } from "../../../../explain/activity-name.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { PaperTools } from "../../../../paper/PaperTools.tsx";
import { PaperView } from "../../../../paper/PaperView.tsx";
import { useProjection } from "../../../../simulator/use-simulator.ts";
import { Skeleton } from "../../../../ui/Skeleton.tsx";
import { useWorkspace } from "../../../../workspace/use-workspace.ts";
import { latest } from "../../../../analyst/latest.ts";
import type { Team } from "../../../../focus/use-team.ts";
import { BriefControls } from "./BriefControls.tsx";
import "./brief.css";

type BriefPartProps = { team: Team; thin: readonly ThinSkill[] | undefined };
type Chosen = Partial<Omit<BriefAsk, "mix">> & { readonly type?: MemberType };

/** A year from when a hire made now can help, in steps short enough to find when the team begins to lack somebody. */
const yearInSteps = [0, 4, 8, 12];

function monthsToLookAt({ monthIndex, scenario }: Team): readonly number[] {
  const last = scenario.months - 1;
  const first = Math.min(last, Math.max(monthIndex, monthsToHelp(scenario)));
  return [...new Set(yearInSteps.map((later) => Math.min(last, first + later)))];
}

/** A tenth of a person is within what the numbers leave open. */
const isShort = ({ gap }: MonthGap) => memberTypeIds.some((type) => gap[type].shortPeople >= 0.1);

export function BriefPart({ team, thin }: BriefPartProps) {
  const { t, formats, language } = useWords();
  const { baseline, scenario, posts } = team;
  const months = monthsToLookAt(team);
  const answeredGaps = useAnswer("typeGaps", { months });
  const gaps = latest(answeredGaps)?.months;
  // Where nobody is short, the first month that a hire can help in.
  const target = gaps?.find(isShort)?.month ?? months[0]!;
  const month = addMonths(scenario.start, target);
  const smallestGroup = useWorkspace(({ workspace }) => workspace.smallestGroup) ?? defaultSmallestGroup;
  const latestWork = latest(useAnswer("workInMonth", { month: target }));
  // Another month's work would speak under this month's name.
  const work = latestWork?.month === target ? latestWork : undefined;
  const load = useProjection()?.load.p50[target];
  const [chosen, choose] = useState<Chosen>({});
  const facts = useMemo(() => {
    if (work === undefined || thin === undefined || (gaps === undefined && answeredGaps.status !== "failed"))
      return undefined;
    const gap = gaps?.find((each) => each.month === target)?.gap;
    const shortPeople = gap && {
      sales: gap.sales.shortPeople,
      support: gap.support.shortPeople,
      analyst: gap.analyst.shortPeople,
    };
    return { baseline, scenario, month, posts, thin, activities: work.activities, load, shortPeople, smallestGroup };
  }, [baseline, scenario, month, posts, thin, work, load, gaps, answeredGaps.status, target, smallestGroup]);
  const suggestion = useMemo(() => facts && suggestedAsk(facts), [facts]);
  const ask = useMemo(() => {
    if (facts === undefined || suggestion === undefined) return undefined;
    const { type, ...rest } = chosen;
    const ofType = type === undefined ? suggestion : suggestedAsk(facts, type);
    return ofType && { ...ofType, ...rest };
  }, [facts, suggestion, chosen]);
  const document = useMemo(() => {
    if (facts === undefined || ask === undefined) return undefined;
    const nameIn = (things: readonly { id: string; name: string }[]) => (id: string) =>
      things.find((thing) => thing.id === id)?.name ?? id;
    return sayBrief(
      hiringBrief(facts, ask),
      { company: baseline.company.name, scenario: scenario.name, firstMonth: scenario.start, smallestGroup },
      {
        ...{ t, formats, language },
        activityName: (id) => activityName(baseline.activities.find((each) => each.id === id) ?? { id }, language),
        levelName: nameIn(baseline.levels),
        segmentName: nameIn(baseline.segments),
      },
    );
  }, [facts, ask, baseline, scenario, smallestGroup, t, formats, language]);

  if (baseline.activities.length === 0) return <p>{t("teamSkills.brief.noWork")}</p>;
  if (facts === undefined) return <Skeleton label={t("teamSkills.brief.loading")} height={480} />;
  if (ask === undefined || suggestion === undefined || document === undefined)
    return <p>{t("teamSkills.brief.noLevel")}</p>;
  const type = mainType(suggestion.mix);
  return (
    <div className="brief">
      <BriefControls
        team={team}
        month={month}
        ask={ask}
        suggestion={{ type, people: facts.shortPeople?.[type] }}
        onType={(next) => choose({ segmentIds: chosen.segmentIds ?? [], type: next })}
        onLevel={(levelId) => choose({ ...chosen, levelId })}
        onSegments={(segmentIds) => choose({ ...chosen, segmentIds })}
      />
      <div className="brief-main">
        <PaperTools document={document} note={t("paper.safe")} />
        <PaperView document={document} label={t("teamSkills.brief.document")} />
      </div>
    </div>
  );
}

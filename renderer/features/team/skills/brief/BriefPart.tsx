/** The brief for the next hire: what it is based on at the left, the paper itself at the right. */
import { useMemo, useState } from "react";
import { type BriefAsk, hiringBrief, monthsToHelp } from "../../../../../shared/analysis/hiring-brief/brief.ts";
import { addMonths } from "../../../../../shared/base/month.ts";
import { suggestedAsk } from "../../../../../shared/analysis/hiring-brief/suggest.ts";
import type { ThinSkill } from "../../../../../shared/analysis/competencies/thin-skills.ts";
import type { MemberType } from "../../../../../shared/catalogue/member-types.ts";
import { mainType } from "../../../../../shared/domain/mix.ts";
import { sayBrief } from "../../../../../shared/i18n/hiring-brief/say-brief.ts";
import { defaultSmallestGroup } from "../../../../../shared/privacy/smallest-group.ts";
import { useAnswer } from "../../../../analyst/use-answer.ts";
import { activityName } from "../../../../explain/activity-name.ts";
import { useWords } from "../../../../i18n/use-words.ts";
import { useProjection } from "../../../../simulator/use-simulator.ts";
import { Skeleton } from "../../../../ui/Skeleton.tsx";
import { useWorkspace } from "../../../../workspace/use-workspace.ts";
import { latest } from "../../latest.ts";
import type { Team } from "../../use-team.ts";
import { BriefControls } from "./BriefControls.tsx";
import { BriefTools } from "./BriefTools.tsx";
import { DocumentView } from "./DocumentView.tsx";
import "./brief.css";

type BriefPartProps = { team: Team; thin: readonly ThinSkill[] | undefined };
type Chosen = Partial<Omit<BriefAsk, "mix">> & { readonly type?: MemberType };

export function BriefPart({ team, thin }: BriefPartProps) {
  const { t, formats, language } = useWords();
  const { baseline, scenario, monthIndex, posts } = team;
  const target = Math.min(scenario.months - 1, Math.max(monthIndex, monthsToHelp(scenario)));
  const month = addMonths(scenario.start, target);
  const smallestGroup = useWorkspace(({ workspace }) => workspace.smallestGroup) ?? defaultSmallestGroup;
  const work = latest(useAnswer("workInMonth", { month: target }));
  const gaps = latest(useAnswer("typeGaps", { months: [target] }));
  const load = useProjection()?.load.p50[target];
  const [chosen, choose] = useState<Chosen>({});
  const facts = useMemo(() => {
    if (work === undefined || thin === undefined) return undefined;
    const gap = gaps?.months[0]?.gap;
    const shortPeople = gap && {
      sales: gap.sales.shortPeople,
      support: gap.support.shortPeople,
      analyst: gap.analyst.shortPeople,
    };
    return { baseline, scenario, month, posts, thin, activities: work.activities, load, shortPeople, smallestGroup };
  }, [baseline, scenario, month, posts, thin, work, load, gaps, smallestGroup]);
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
        <BriefTools document={document} />
        <DocumentView document={document} label={t("teamSkills.brief.document")} />
      </div>
    </div>
  );
}

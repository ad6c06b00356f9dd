/** What the responsibility map shows, in the month and under the names on screen, and what can be done about it. */
import { loadsIn } from "../../../../shared/analysis/people/member-figures.ts";
import { useMemo } from "react";
import { dutiesOf } from "../../../../shared/analysis/duties/duties.ts";
import { suggestForAll } from "../../../../shared/analysis/duties/suggest-owners.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { adoptedHandOver } from "../../../../shared/domain/adopted-hand-over.ts";
import type { HandOver } from "../../../../shared/catalogue/hand-overs.ts";
import {
  addWorkBetween,
  type DutyRef,
  giveDuty,
  keepWorkBetween,
  removeWorkBetween,
  shareDuty,
  takeOffDuty,
} from "../../../../shared/domain/edits/duties.ts";
import { inTurn } from "../../../../shared/domain/edits/recipe.ts";
import { asShown } from "../../../../shared/domain/facts-of.ts";
import type { Owner } from "../../../../shared/domain/owners.ts";
import type { WorkBetween } from "../../../../shared/domain/work-between.ts";
import { type Team, useTeam } from "../../../focus/use-team.ts";
import { useSpeech } from "../../../i18n/use-speech.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { useProjection } from "../../../simulator/use-simulator.ts";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { dutyName, rowsOf } from "./duties.view.ts";

export type Duties = ReturnType<typeof useDuties>;

export function useDuties() {
  const team = useTeam();
  const { baseline, scenario, posts, month } = team;
  const { language } = useWords();
  const workspace = useWorkspace(({ workspace: open }) => asShown(open));
  const speech = useSpeech(workspace, workspace);
  const projection = useProjection();
  const edit = useEdit();
  const end = addMonths(scenario.start, scenario.months - 1);
  const rows = useMemo(() => {
    const duties = dutiesOf(baseline, { posts, end });
    const loads = loadsIn(projection?.members);
    const around = { baseline, posts, month, end, duties, loadOf: (id: string) => loads.get(id) };
    return rowsOf(duties, suggestForAll(around), speech);
  }, [baseline, posts, month, end, projection, speech]);
  const named = (duty: DutyRef) => ({ key: "giveDuty" as const, name: dutyName(duty, speech) });
  return {
    ...{ team, rows, speech, projection },
    deeds: {
      give: (duty: DutyRef, owner: Owner) => edit(named(duty), giveDuty(duty, owner)),
      share: (duty: DutyRef, owner: Owner) => edit(named(duty), shareDuty(duty, owner)),
      takeOff: (duty: DutyRef, owner: Owner) => edit(named(duty), takeOffDuty(duty, owner)),
      adopt: (...handOvers: readonly HandOver[]) => {
        const adopted = handOvers.map((id) => adoptedHandOver(id, newId("between"), language));
        const [first] = adopted;
        if (first) edit({ key: "addWorkBetween", name: first.name }, inTurn(addWorkBetween(...adopted)));
      },
      add: (work: WorkBetween) => edit({ key: "addWorkBetween", name: work.name }, addWorkBetween(work)),
      keep: (work: WorkBetween) => edit({ key: "changeWorkBetween", name: work.name }, keepWorkBetween(work)),
      remove: ({ id, name }: WorkBetween) => edit({ key: "removeWorkBetween", name }, removeWorkBetween(id)),
    },
  };
}

/** Hours that a kind of work asks for in the month shown, and how much of them is covered; undefined before the first projection. */
export function hoursOf(
  activityId: string,
  { monthIndex }: Pick<Team, "monthIndex">,
  projection: Duties["projection"],
) {
  const found = projection?.activities.find((activity) => activity.activityId === activityId);
  const hours = found?.demandHours[monthIndex];
  const coverageShare = found?.coverage.mean[monthIndex];
  return hours === undefined || coverageShare === undefined ? undefined : { hours, coverageShare };
}

/** What presses on the people on screen, with the words to name them. */
import { useMemo } from "react";
import type { PressureInMonth } from "../../../../shared/analysis/retention/pressure/pressure.ts";
import { addMonths, type Month } from "../../../../shared/base/month.ts";
import { teamAt } from "../../../../shared/domain/team-at.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { type Team, useTeam } from "../../../focus/use-team.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { causeRows, type CauseRow } from "./causes.view.ts";

export type Shown = {
  readonly team: Team;
  /** What the figures are of: the month of the slider, or the one before it while that is worked out. */
  readonly month: Month;
  readonly pressure: PressureInMonth;
  readonly rows: readonly CauseRow[];
};

export type Causes =
  | { readonly status: "nobody" | "asking" | "failed" }
  /** While asking anew, with the answer of the plan or month before. */
  | { readonly status: "shown"; readonly isAsking: boolean; readonly shown: Shown };

export function useCauses(): Causes {
  const words = useWords();
  const team = useTeam();
  const { posts, monthIndex, baseline, scenario, nameOf } = team;
  const answer = useAnswer("pressureInMonth", { month: monthIndex });
  const pressure = latest(answer);
  const month = addMonths(scenario.start, pressure?.month ?? monthIndex);
  const rows = useMemo(() => {
    if (pressure === undefined) return undefined;
    const there = month === team.month ? posts : teamAt(baseline, scenario, month);
    return causeRows(pressure, { posts: there, baseline, scenario, month, nameOf, words });
  }, [pressure, posts, baseline, scenario, month, team.month, nameOf, words]);
  if (posts.length === 0) return { status: "nobody" };
  if (answer.status === "failed") return { status: "failed" };
  if (pressure === undefined || rows === undefined) return { status: "asking" };
  return { status: "shown", isAsking: answer.status === "asking", shown: { team, month, pressure, rows } };
}

/** What presses on the people on screen, with the words to name them. */
import { useMemo } from "react";
import type { PressureInMonth } from "../../../../shared/analysis/retention/pressure/pressure.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { type Team, useTeam } from "../../../focus/use-team.ts";
import { causeRows, type CauseRow } from "./causes.view.ts";

export type Shown = {
  readonly team: Team;
  readonly pressure: PressureInMonth;
  readonly rows: readonly CauseRow[];
};

export type Causes =
  | { readonly status: "nobody" | "asking" | "failed" }
  /** While asking anew, with the answer of the plan or month before. */
  | { readonly status: "shown"; readonly isAsking: boolean; readonly shown: Shown };

export function useCauses(): Causes {
  const team = useTeam();
  const { posts, monthIndex, month, baseline, scenario, nameOf } = team;
  const answer = useAnswer("pressureInMonth", { month: monthIndex });
  const pressure = answer.status === "ready" ? answer.answer : answer.status === "asking" ? answer.previous : undefined;
  const rows = useMemo(
    () => pressure && causeRows(pressure, { posts, baseline, scenario, month, nameOf }),
    [pressure, posts, baseline, scenario, month, nameOf],
  );
  if (posts.length === 0) return { status: "nobody" };
  if (answer.status === "failed") return { status: "failed" };
  if (pressure === undefined || rows === undefined) return { status: "asking" };
  return { status: "shown", isAsking: answer.status === "asking", shown: { team, pressure, rows } };
}

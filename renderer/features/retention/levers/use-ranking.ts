import { useState } from "react";
import type { RankedHelp } from "../../../../shared/analysis/retention/levers/rank-levers.ts";
import { latest } from "../../../analyst/latest.ts";
import { type Answered, useAnswer } from "../../../analyst/use-answer.ts";
import type { Team } from "../../../focus/use-team.ts";

type Plan = Pick<Team, "baseline" | "scenario" | "monthIndex">;
type Helps = readonly RankedHelp[] | undefined;

export type Ranking = {
  /** Of the full answer, or of the rough one while that is under way. */
  readonly answered: Answered<unknown>;
  readonly ranking: Helps;
  /** Until somebody asks to go on, whatever becomes of the plan. */
  readonly isStopped: boolean;
  readonly stop: (isStopped: boolean) => void;
};

const isSame = (one: Plan, other: Plan) =>
  one.baseline === other.baseline && one.scenario === other.scenario && one.monthIndex === other.monthIndex;

/** A rough look first, then the ends of every range: the same means, with intervals that open. */
export function useRanking({ baseline, scenario, monthIndex }: Plan): Ranking {
  const plan = { baseline, scenario, monthIndex };
  /** With what was known of this very plan by then. */
  const [stopped, setStopped] = useState<Plan & { readonly known: Helps }>();
  const isStopped = stopped !== undefined;
  const rough = useAnswer("leverRanking", isStopped ? undefined : { monthIndex, isRough: true });
  const full = useAnswer("leverRanking", rough.status === "ready" ? { monthIndex } : undefined);
  const known =
    rough.status === "failed"
      ? undefined
      : rough.status === "ready" && full.status !== "ready"
        ? rough.answer
        : (latest(full) ?? latest(rough));
  return {
    answered: rough.status === "ready" ? full : rough,
    ranking: stopped === undefined ? known : isSame(stopped, plan) ? stopped.known : undefined,
    isStopped,
    stop: (isWished) =>
      setStopped(isWished ? { ...plan, known: rough.status === "ready" ? known : undefined } : undefined),
  };
}

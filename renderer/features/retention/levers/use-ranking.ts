import type { RankedHelp } from "../../../../shared/analysis/retention/levers/rank-levers.ts";
import { latest } from "../../../analyst/latest.ts";
import { type Answered, useAnswer } from "../../../analyst/use-answer.ts";
import { useFocus } from "../../../focus/use-focus.ts";

export type Ranking = {
  /** Of the full answer, or of the rough one while that is under way. */
  readonly answered: Answered<unknown>;
  readonly ranking: readonly RankedHelp[] | undefined;
};

/** A rough look first, then the ends of every range: the same means, with intervals that open. */
export function useRanking(isStopped: boolean): Ranking {
  const { monthIndex } = useFocus();
  const rough = useAnswer("leverRanking", isStopped ? undefined : { monthIndex, isRough: true });
  const full = useAnswer("leverRanking", rough.status === "ready" ? { monthIndex } : undefined);
  const isRoughNews = rough.status === "ready" && full.status !== "ready";
  return {
    answered: rough.status === "ready" ? full : rough,
    ranking: isRoughNews ? rough.answer : (latest(full) ?? latest(rough)),
  };
}

import { useMemo } from "react";
import type { Answered } from "../../analyst/use-answer.ts";
import { useAnswer } from "../../analyst/use-answer.ts";
import type { NextTalks } from "../../../shared/analysis/retention/next-talks/next-talks.ts";
import { useRole } from "../../role/use-role.ts";
import { useNextSteps } from "../../simulator/use-simulator.ts";
import type { Weighed } from "./advice.view.ts";

/** The next steps of the plan on screen, and of the plan before while they are weighed again. */
export function useWeighed(): Weighed {
  const steps = useNextSteps();
  const status = steps.status === "running" ? "waiting" : steps.status;
  const values = steps.status === "ready" ? steps.values : steps.status === "failed" ? undefined : steps.previous;
  return useMemo(() => ({ status, values }), [status, values]);
}

/** What talks would tell: asked only once the steps are known, so that a hand that explores does not pay for it. */
export function useNextTalks({ status }: Weighed): Answered<NextTalks> | undefined {
  const { seesPeopleByCause } = useRole();
  const isAsked = seesPeopleByCause && status === "ready";
  const answered = useAnswer("nextTalks", isAsked ? {} : undefined);
  return isAsked ? answered : undefined;
}

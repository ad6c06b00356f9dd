/** The candidates of the sample. The analyst answers in place, from fewer futures than on screen. */
import type { Analyst } from "../../../../../renderer/analyst/analyst.ts";
import { CandidatesView } from "../../../../../renderer/features/retention/candidates/CandidatesView.tsx";
import type { Plan } from "../../../../../shared/analysis/decisions/score-plans.ts";
import { questions } from "../../../../../shared/analysis/questions.ts";
import type { Recipe } from "../../../../../shared/domain/edits/recipe.ts";
import { never, openView } from "../../team/open-view.tsx";

const fewTrials = 20;

/** What the work is like and what a newcomer would meet; anything else stays unanswered. */
const answering: Analyst = {
  ask(question, { baseline, scenario }, asked) {
    if (question !== "workInMonth" && question !== "newcomerOutlook") return never();
    const answer = questions[question] as (plan: Plan, asked: unknown) => never;
    const plan = { baseline, scenario: { ...scenario, trials: fewTrials } };
    return { result: Promise.resolve().then(() => answer(plan, asked)), drop: () => undefined };
  },
};

export const openCandidates = (recipe?: Recipe, analyst: Analyst = answering) =>
  openView(CandidatesView, recipe, analyst);

/** What has to be asked before a deck can be told: only what its slides show. */
import { livingScenarios, type Workspace } from "../domain/workspace.ts";
import type { Deck, DeckSlide, SlideKind } from "../domain/deck.ts";
import type { Plan } from "../analysis/decisions/score-plans.ts";
import { factsOf } from "../domain/facts-of.ts";

export type PlanNeeds = {
  readonly plan: Plan;
  readonly needsGaps: boolean;
  readonly needsCareers: boolean;
  readonly needsCauses: boolean;
};

export type DeckNeeds = { readonly plans: readonly PlanNeeds[]; readonly needsComparison: boolean };

/** Plans of the deck that are still there; where none is, the one on screen stands in for them. */
export function plansOf({ scenarioIds }: Pick<Deck, "scenarioIds">, workspace: Workspace): readonly Plan[] {
  const found = scenarioIds.flatMap((id) => workspace.scenarios.filter((scenario) => scenario.id === id));
  const fallback =
    workspace.scenarios.find(({ id }) => id === workspace.activeScenarioId) ?? livingScenarios(workspace)[0];
  const scenarios = found.length > 0 || fallback === undefined ? found : [fallback];
  return scenarios.map((scenario) => ({ baseline: factsOf(workspace, scenario), scenario }));
}

/** What presses on people is said of one plan only: of two tables, a colleague who moved between them could be read off. */
export function needsOf(deck: Deck, workspace: Workspace): DeckNeeds {
  const plans = plansOf(deck, workspace);
  const isAbout = (slide: DeckSlide, { scenario }: Plan) =>
    plans.some((plan) => plan.scenario.id === slide.scenarioId)
      ? slide.scenarioId === scenario.id
      : scenario === plans[0]!.scenario;
  const asks = (kind: SlideKind, plan: Plan) =>
    deck.slides.some((slide) => slide.kind === kind && isAbout(slide, plan));
  return {
    plans: plans.map((plan, index) => ({
      plan,
      needsGaps: asks("mix", plan),
      needsCareers: asks("careers", plan),
      needsCauses: index === 0 && deck.slides.some(({ kind }) => kind === "causes"),
    })),
    needsComparison: plans.length > 1 && deck.slides.some(({ kind }) => kind === "comparison"),
  };
}

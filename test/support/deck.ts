/** A talk about the sample, told without a window. In few futures: a test reads words and numbers, not percentiles. */
import createHighs from "highs";
import { groundOf } from "../../shared/analysis/comparison/common-ground.ts";
import { exactScores } from "../../shared/analysis/comparison/plan-scores.ts";
import { onGround } from "../../shared/analysis/comparison/common-ground.ts";
import { lookAhead } from "../../shared/analysis/careers/look-ahead.ts";
import { typeGaps } from "../../shared/analysis/composition/composition.ts";
import type { Plan } from "../../shared/analysis/decisions/score-plans.ts";
import { teamCauses } from "../../shared/analysis/retention/team-causes/team-causes.ts";
import type { Language } from "../../shared/base/words.ts";
import type { Deck } from "../../shared/domain/deck.ts";
import { usualDeck } from "../../shared/domain/edits/decks.ts";
import type { Workspace } from "../../shared/domain/workspace.ts";
import { createFormats } from "../../shared/i18n/formats.ts";
import { createTranslation } from "../../shared/i18n/translate.ts";
import type { Material, PlanMaterial } from "../../shared/presentation/material.ts";
import { needsOf } from "../../shared/presentation/needs.ts";
import type { ShownDeck } from "../../shared/presentation/slide.ts";
import { tellDeck } from "../../shared/presentation/tell-deck.ts";
import type { DeckSpeech } from "../../shared/presentation/telling.ts";
import { defaultSmallestGroup } from "../../shared/privacy/smallest-group.ts";
import { sampleWorkspace } from "../../shared/sample/sample-workspace.ts";
import { compilePlan } from "../../shared/simulation/compile-plan.ts";
import { prepareTrials } from "../../shared/simulation/trials.ts";
import { projectionAtOnce } from "./projection-at-once.ts";

const fewFutures = 60;

/** Ids that count up: the same deck in every run. */
export function countingIds() {
  let last = 0;
  return (kind: string) => `${kind}-${++last}`;
}

export const inFewFutures = (workspace: Workspace): Workspace => ({
  ...workspace,
  scenarios: workspace.scenarios.map((scenario) => ({ ...scenario, trials: fewFutures })),
});

/** All ten slides about both plans of the sample, the bolder one first. */
export const aDeck = (workspace: Workspace, own: Partial<Deck> = {}): Deck => ({
  ...usualDeck("Team plan", workspace.scenarios.map(({ id }) => id).toReversed(), countingIds()),
  ...own,
});

export const speechIn = (language: Language): DeckSpeech => ({
  t: createTranslation(language).t,
  formats: createFormats(language),
  language,
});

function scoresOf(plan: Plan, ground: NonNullable<ReturnType<typeof groundOf>>) {
  const { baseline, scenario } = onGround(plan, ground);
  const compiled = compilePlan(baseline, scenario);
  const { trials } = scenario;
  const rows = prepareTrials(compiled).simulate({ from: 0, to: trials });
  return exactScores({ plan: compiled, trials, rows }, ground);
}

export async function materialFor(deck: Deck, workspace: Workspace): Promise<Material> {
  const { plans, needsComparison } = needsOf(deck, workspace);
  const smallest = workspace.smallestGroup ?? defaultSmallestGroup;
  const highs = await createHighs();
  const told = plans.map(({ plan, needsGaps, needsCareers, needsCauses }): PlanMaterial => {
    const { baseline, scenario } = plan;
    return {
      plan,
      projection: projectionAtOnce(baseline, scenario),
      ...(needsGaps && { gaps: typeGaps(plan, { months: [0, scenario.months - 1] }, highs) }),
      ...(needsCareers && { careers: lookAhead(baseline, scenario) }),
      ...(needsCauses && { causes: teamCauses(baseline, scenario, smallest) }),
    };
  });
  const asked = plans.map(({ plan }) => plan);
  const ground = needsComparison ? groundOf(asked) : undefined;
  return { plans: told, ...(ground && { compared: { ground, scores: asked.map((plan) => scoresOf(plan, ground)) } }) };
}

type Wanted = {
  readonly language?: Language;
  readonly workspace?: Workspace;
  readonly deck?: Deck;
  readonly areNamesHidden?: boolean;
};

/** The sample's deck as its listeners see it. */
export async function aShownDeck({
  language = "en",
  workspace = inFewFutures(sampleWorkspace(language)),
  deck = aDeck(workspace),
  areNamesHidden = true,
}: Wanted = {}): Promise<ShownDeck> {
  const material = await materialFor(deck, workspace);
  const at = Date.UTC(2026, 10, 23, 3);
  return tellDeck({ deck, workspace, material, areNamesHidden, speech: speechIn(language), appVersion: "0.1.0", at });
}

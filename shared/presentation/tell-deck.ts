/** A deck and what is known of its plans, to what its listeners may see. */
import type { Deck, DeckSlide, SlideKind } from "../domain/deck.ts";
import type { Workspace } from "../domain/workspace.ts";
import type { Figure } from "../privacy/figure.ts";
import { defaultSmallestGroup } from "../privacy/smallest-group.ts";
import { withhold } from "../privacy/withhold.ts";
import { type DeckNames, deckNames } from "./deck-names.ts";
import type { Material, PlanMaterial } from "./material.ts";
import type { ShownDeck, Slide } from "./slide.ts";
import { tellers } from "./tellers.ts";
import type { DeckSpeech, Told } from "./telling.ts";

export type Telling = {
  readonly deck: Deck;
  readonly workspace: Workspace;
  readonly material: Material;
  /** Decided by whoever presents, for this once. */
  readonly areNamesHidden: boolean;
  readonly speech: DeckSpeech;
  readonly appVersion: string;
  /** Milliseconds since 1970: the day in the small print. */
  readonly at: number;
};

/** A comparison of one plan says nothing. */
const canBeTold = ({ kind }: DeckSlide, { plans, compared }: Material) =>
  kind !== "comparison" || (plans.length > 1 && compared !== undefined);

export const planOf = ({ scenarioId }: Pick<DeckSlide, "scenarioId">, { plans }: Material): PlanMaterial =>
  plans.find(({ plan }) => plan.scenario.id === scenarioId) ?? plans[0]!;

const idOf = ({ id }: DeckSlide, figureId: string) => `${id}: ${figureId}`;

/** Everything the same listeners see together is judged together, in the order of the slides. */
function showingIn(slides: readonly DeckSlide[], material: Material, smallestGroup: number) {
  const figures = slides.flatMap((slide): readonly Figure[] =>
    (tellers[slide.kind].figures?.({ own: planOf(slide, material), material }) ?? []).map((figure) => ({
      ...figure,
      id: idOf(slide, figure.id),
    })),
  );
  return withhold(figures, smallestGroup);
}

export const generatedTitle = (kind: SlideKind, { t }: Pick<DeckSpeech, "t">): string =>
  t(`presentSlides.titles.${kind}`);

function footnoteOf(slide: DeckSlide, own: PlanMaterial, names: DeckNames, telling: Telling): string {
  const { speech, appVersion: version, at } = telling;
  const { t, formats } = speech;
  const day = formats.day(at);
  if (slide.kind === "words") return t("presentSlides.footnotePlain", { version, day });
  return t("presentSlides.footnote", {
    plan: names.without(own.plan.scenario.name),
    futures: formats.integer(own.projection.trials),
    seed: String(own.projection.seed),
    ...{ version, day },
  });
}

export function tellDeck(telling: Telling): ShownDeck {
  const { deck, workspace, material, areNamesHidden, speech } = telling;
  const { t, formats, language } = speech;
  const names = deckNames(deck, workspace, areNamesHidden, speech);
  const smallestGroup = workspace.smallestGroup ?? defaultSmallestGroup;
  const slides = deck.slides.filter((slide) => slide.isHidden !== true && canBeTold(slide, material));
  const showing = showingIn(slides, material, smallestGroup);
  const months = material.plans[0]!.projection.months;
  return {
    language,
    title: names.without(deck.name),
    subtitle: t("presentSlides.subtitle", {
      organisation: names.without(workspace.name),
      from: formats.month(months[0]!),
      to: formats.month(months.at(-1)!),
    }),
    areNamesHidden,
    namesSign: t(areNamesHidden ? "presentSlides.names.hidden" : "presentSlides.names.shown"),
    slides: slides.map((slide): Slide => {
      const own = planOf(slide, material);
      const isShown = (figureId: string) => showing.get(idOf(slide, figureId)) === "shown";
      const told: Told = { slide, own, material, names, smallestGroup, speech, isShown };
      return {
        id: slide.id,
        kind: slide.kind,
        title: names.without(slide.title ?? generatedTitle(slide.kind, speech)),
        ...tellers[slide.kind].tell(told),
        footnote: footnoteOf(slide, own, names, telling),
        note: names.without(slide.note ?? ""),
      };
    }),
  };
}

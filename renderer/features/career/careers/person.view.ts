/** One person's path as facts, in the month shown. */
import type { CareerAhead, CareersAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import { likeliestPhase } from "../../../../shared/analysis/careers/flags.ts";
import { companyPhases } from "../../../../shared/catalogue/journey.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import { levelNames } from "./level-names.ts";
import { monthAt, monthsWords, readyWords, type Telling } from "./timing.view.ts";

export type PersonFact = { readonly term: string; readonly value: string };

export type PersonInputs = {
  readonly career: CareerAhead;
  readonly post: Post;
  readonly posts: readonly Post[];
  readonly ahead: CareersAhead;
  readonly baseline: Baseline;
  readonly monthIndex: number;
  readonly nameOf: (id: string) => string;
};

const likely = 0.5;
/** More names than this are counted. */
const mostNames = 4;
/** An ambition to own a product that is worth a line. */
const wantsProduct = 0.5;

export function someNames(names: readonly string[], { t, formats }: Telling["words"]): string {
  const left = names.length - mostNames;
  if (left <= 1) return formats.list(names);
  return formats.list([...names.slice(0, mostNames), t("careerAhead.blocks.more", { count: left })]);
}

function lineWords({ career, baseline, monthIndex }: PersonInputs, { words: { t, formats } }: Telling): string {
  const places = career.queues.filter(({ share }) => share[monthIndex]! >= likely);
  if (places.length === 0) return t("careerAhead.person.noLine");
  return formats.list(
    places.map(({ levelId, place }) =>
      t("careerAhead.person.place", {
        place: t("careerAhead.person.placeNumber", { number: formats.integer(place[monthIndex]!) }),
        level: baseline.levels.find(({ id }) => id === levelId)?.name ?? "",
      }),
    ),
  );
}

/** Whoever holds the seats that the person would rise to. */
function holdersWords(inputs: PersonInputs, telling: Telling): string | undefined {
  const { ahead, baseline, post, monthIndex, nameOf } = inputs;
  const next = baseline.levels.find(({ id }) => id === post.levelId)?.nextLevelIds ?? [];
  const above = ahead.seats.filter(({ levelId }) => next.includes(levelId));
  if (above.length === 0) return undefined;
  const names = above
    .flatMap(({ holders }) => holders.filter(({ held }) => held[monthIndex]! >= likely).map(({ id }) => nameOf(id)))
    .filter((name) => name !== "");
  return names.length > 0 ? someNames(names, telling.words) : telling.words.t("careerAhead.person.nobodyHolds");
}

/** As planned for the month, with the share of futures in which somebody is still there. */
function learnWords({ career, post, posts, baseline, monthIndex, nameOf }: PersonInputs, { words }: Telling): string {
  const rankOf = (levelId: string) => baseline.levels.find(({ id }) => id === levelId)?.rank ?? 0;
  const above = posts.filter(
    (other) =>
      other.status === "here" &&
      mainType(other.mix) === mainType(post.mix) &&
      rankOf(other.levelId) > rankOf(post.levelId),
  );
  if (above.length === 0) return words.t("careerAhead.person.nobody");
  return words.t("careerAhead.person.lasts", {
    names: someNames(
      above.map(({ id }) => nameOf(id)),
      words,
    ),
    futures: futures(words.t, 1 - career.alone[monthIndex]!),
  });
}

function phaseWords(
  { ahead, post, monthIndex }: PersonInputs,
  { words: { t, language } }: Telling,
): string | undefined {
  const own = post.member?.phasePreference;
  if (own === undefined) return undefined;
  const then = likeliestPhase(ahead, monthIndex);
  const phase = companyPhases[then][language];
  return then === own
    ? t("careerAhead.person.phaseFits", { phase })
    : t("careerAhead.person.phaseDiffers", { phase, preference: companyPhases[own][language] });
}

function productWords(
  { ahead, post, monthIndex }: PersonInputs,
  { words: { t, formats } }: Telling,
): string | undefined {
  const ambition = post.member?.productAmbition ?? 0;
  if (ambition < wantsProduct) return undefined;
  return ahead.product.isFree[monthIndex]! >= likely
    ? t("careerAhead.person.productFree")
    : t("careerAhead.person.productNone", { share: formats.percent(ambition) });
}

export function personFacts(inputs: PersonInputs, telling: Telling): readonly PersonFact[] {
  const { t, formats } = telling.words;
  const { career, baseline, post, monthIndex } = inputs;
  const month = monthAt(telling, monthIndex);
  const next = baseline.levels.find(({ id }) => id === post.levelId)?.nextLevelIds ?? [];
  const names = levelNames(next, baseline);
  const fact = (term: string, value: string | undefined) => (value === undefined ? [] : [{ term, value }]);
  const rises = career.aim === "rises";
  return [
    ...fact(t("careerAhead.person.nextStep"), names.length > 0 ? formats.either(names) : undefined),
    ...fact(t("careerAhead.person.ready"), readyWords(career, telling)),
    ...(rises ? fact(t("careerAhead.person.wait"), monthsWords(career.waitMonths, telling.words)) : []),
    ...(rises ? fact(t("careerAhead.person.line", { month }), lineWords(inputs, telling)) : []),
    ...(rises ? fact(t("careerAhead.person.holders"), holdersWords(inputs, telling)) : []),
    ...fact(t("careerAhead.person.learn"), learnWords(inputs, telling)),
    ...fact(t("careerAhead.person.phase"), phaseWords(inputs, telling)),
    ...fact(
      t("careerAhead.person.routine", { month }),
      t(
        career.narrowed[monthIndex]! >= likely ? "careerAhead.person.routineNarrow" : "careerAhead.person.routineWide",
        { share: formats.percent(career.routine[monthIndex]!) },
      ),
    ),
    ...fact(t("careerAhead.person.product"), productWords(inputs, telling)),
  ];
}

import type { Language } from "../../base/words.ts";
import { isAssumed } from "../../catalogue/coefficient.ts";
import { type CoefficientId, coefficientIds, coefficients, coefficientsOf } from "../../catalogue/coefficients.ts";
import { coefficientText } from "../coefficient-text.ts";
import type { TableBlock } from "../slide.ts";
import type { Content, Teller, Told } from "../telling.ts";

/** What a board asks about first; the plan's own values come before them. */
const usual: readonly CoefficientId[] = [
  "annualLeaving",
  "leadTimeMonths",
  "rampMonths",
  "churnGamma",
  "employerCost",
  "hireCostJpy",
];
const mostRows = 7;
/** Longer sources would take the slide; the catalogue has them in full. In characters, and Japanese ones are twice as wide. */
const longestSource: Readonly<Record<Language, number>> = { ja: 36, en: 64 };

/** Ends after a whole statement where there is one, else after a word. */
function shortened(source: string, language: Language): string {
  const longest = longestSource[language];
  if (source.length <= longest) return source;
  const start = source.slice(0, longest - 1);
  const statements = start.replace(/[,;、。][^,;、。]*$/u, "");
  const isWhole = statements !== start && statements.split(/[(（]/u).length === statements.split(/[)）]/u).length;
  return `${isWhole ? statements : start.replace(/[\s,;(]+\S*$/u, "")}…`;
}

function table({ own: { plan }, speech: { t, formats, language } }: Told): TableBlock {
  const values = coefficientsOf(plan.scenario);
  const isOwn = (id: CoefficientId) => plan.scenario.coefficients[id] !== undefined;
  const own = coefficientIds.filter(isOwn);
  const shown = [...new Set([...own, ...usual])].slice(0, mostRows);
  const sourceOf = (id: CoefficientId) => {
    if (isOwn(id)) return t("presentSlides.assumptions.own");
    const entry = coefficients[id];
    return isAssumed(entry) ? t("presentSlides.assumptions.assumed") : shortened(entry.source[language], language);
  };
  return {
    kind: "table",
    title: t("presentSlides.assumptions.table"),
    columns: [
      { name: t("presentSlides.assumptions.assumption"), align: "start" },
      { name: t("presentSlides.assumptions.value"), align: "end" },
      { name: t("presentSlides.assumptions.source"), align: "start" },
    ],
    rows: shown.map((id) => [
      coefficients[id].name[language],
      coefficientText(coefficients[id], values[id], formats),
      sourceOf(id),
    ]),
  };
}

function tell(told: Told): Content {
  const { own, smallestGroup, speech } = told;
  const { t, formats } = speech;
  const { scenario } = own.plan;
  const { months, trials, seed } = own.projection;
  const ownCount = coefficientIds.filter((id) => scenario.coefficients[id] !== undefined).length;
  const span = { from: formats.month(months[0]!), to: formats.month(months.at(-1)!) };
  return {
    lead: t(ownCount === 0 ? "presentSlides.assumptions.leadUsual" : "presentSlides.assumptions.lead", {
      ...span,
      futures: formats.integer(trials),
      months: formats.integer(months.length),
      all: formats.integer(coefficientIds.length),
      own: formats.integer(ownCount),
    }),
    main: [table(told), { kind: "text", paragraphs: [t("presentSlides.assumptions.honest")] }],
    side: [
      {
        kind: "list",
        title: t("presentSlides.assumptions.terms"),
        items: [
          t("presentSlides.assumptions.horizon", { ...span, seed: String(seed) }),
          t("presentSlides.assumptions.target", {
            target: formats.percent(scenario.coverageTargetShare),
            safety: formats.percent(scenario.safetyShare),
          }),
          t("presentSlides.assumptions.growth", { ratio: formats.percent(scenario.growthRatio) }),
          t("presentSlides.assumptions.backfill", {
            share: formats.percent(scenario.backfill.replacedShare),
            count: scenario.backfill.delayMonths,
          }),
          t("presentSlides.assumptions.privacy", { smallest: formats.integer(smallestGroup) }),
        ],
      },
    ],
  };
}

export const assumptions: Teller = { tell };

/** The answer in a sentence: who covers the work better, at what price, and who keeps more people. */
import type { Words } from "../../i18n/words.ts";
import { outOf100 } from "./figures.view.ts";
import { compare } from "./pairs.ts";
import type { ComparedPlan, Comparison } from "./use-comparison.ts";
import type { PlanScores } from "../../../shared/analysis/comparison/plan-scores.ts";
import type { Ranged } from "../../../shared/analysis/comparison/compared.ts";

type Known = ComparedPlan & { readonly scores: PlanScores };
const isKnown = (plan: ComparedPlan): plan is Known => plan.scores !== undefined;

/** The two ends of a difference as sizes, the smaller one first; one that crosses nothing keeps its signs. */
function sizes({ low, high }: Ranged, say: (size: number) => string, { formats }: Words): string {
  const [small, large] = low < 0 ? [-high, -low] : [low, high];
  return formats.range(say(small), say(large));
}

function costWords(one: Known, reference: Known, words: Words): string {
  const { difference, leaning } = compare(one.scores, reference.scores, "costJpy");
  if (leaning === "close") return words.t("compare.verdict.sameCost");
  const say = (size: number) => words.formats.money(Math.round(size));
  return words.t(`compare.verdict.${difference.value > 0 ? "dearer" : "cheaper"}`, {
    money: say(Math.abs(difference.value)),
    range: sizes(difference, say, words),
  });
}

function peopleWords(one: Known, reference: Known, words: Words): string {
  const { difference, leaning } = compare(one.scores, reference.scores, "leavers");
  if (leaning === "close") return words.t("compare.verdict.keepsAlike");
  const say = (size: number) => words.formats.decimal(size, 1);
  return words.t(`compare.verdict.${difference.value < 0 ? "keeps" : "loses"}`, {
    people: say(Math.abs(difference.value)),
    range: sizes(difference, say, words),
  });
}

export type ComparisonVerdict = { readonly sentence: string; readonly aside: string | undefined };

export function verdictOf({ others, reference }: Comparison, seesMoney: boolean, words: Words): ComparisonVerdict {
  const { t } = words;
  const against = reference.name;
  const known = others.filter(isKnown);
  if (!isKnown(reference) || known.length < others.length)
    return { sentence: t("compare.verdict.waiting", { name: others[0]?.name ?? "", against }), aside: undefined };
  const coverage = (plan: Known) => compare(plan.scores, reference.scores, "worstCoverage");
  const best = known.reduce((one, other) =>
    coverage(other).difference.value > coverage(one).difference.value ? other : one,
  );
  const { leaning, winsShare } = coverage(best);
  const people = peopleWords(best, reference, words);
  const rest = seesMoney ? t("compare.verdict.both", { cost: costWords(best, reference, words), people }) : people;
  const kind = leaning === "better" || leaning === "worse" ? leaning : "close";
  const wins = outOf100(kind === "worse" ? 1 - winsShare.value : winsShare.value, words);
  return {
    sentence: t(`compare.verdict.${kind}`, { name: best.name, against, wins, rest }),
    aside: [...(others.length > 1 ? [t("compare.verdict.asideOf", { against })] : []), t("compare.verdict.aside")].join(
      words.language === "ja" ? "" : " ",
    ),
  };
}

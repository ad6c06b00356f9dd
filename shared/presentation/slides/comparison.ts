import { type Compared, comparedOf, levelOf } from "../../analysis/comparison/compared.ts";
import type { MeasureId } from "../../analysis/comparison/measures.ts";
import type { PlanScores } from "../../analysis/comparison/plan-scores.ts";
import { addMonths } from "../../base/month.ts";
import type { Figure } from "../../privacy/figure.ts";
import { everyoneFigure, moneyFigure, teamMoney, wholeTeam } from "../groups.ts";
import type { Material, PlanMaterial } from "../material.ts";
import type { LinesBlock, TableBlock } from "../slide.ts";
import { type Content, type DeckSpeech, sayChance, type Teller, type Told } from "../telling.ts";

const measures = ["holds", "worstCoverage", "leavers", "finalArrJpy", "arrLostJpy", "costJpy"] as const;
type Shown = (typeof measures)[number];

const idOf = (kind: string, { plan }: PlanMaterial) => `${kind} ${plan.scenario.id}`;

/** Of each plan: two plans that pay one person differently would tell that person's pay by their difference. */
const figuresOf = ({ plans }: Material): readonly Figure[] => [
  ...plans.map((plan) => ({ ...everyoneFigure(plan), id: idOf(wholeTeam, plan) })),
  ...plans.map((plan) => ({ ...moneyFigure(plan), id: idOf(teamMoney, plan) })),
];

/** The same where differences of two plans are said, which shares say in points. */
function say(measure: Shown, value: number, speech: DeckSpeech): string {
  const { formats } = speech;
  if (measure === "holds") return sayChance(value, speech);
  if (measure === "worstCoverage") return formats.percent(value, 1);
  return measure === "leavers" ? formats.decimal(value) : formats.money(value);
}

/** A difference, or its two ends, in the unit of the measure, which is said once. */
function sayApart(measure: Shown, values: readonly number[], { t, formats }: DeckSpeech): string {
  const isShare = measure === "holds" || measure === "worstCoverage";
  const each = (value: number) => {
    if (isShare) return formats.signed(value * 100, 1);
    return measure === "leavers" ? formats.signed(value, 1) : formats.signedMoney(Math.round(value));
  };
  const [low = "", high = low] = values.map(each);
  const number = low === high ? low : t("compare.figures.between", { low, high });
  return isShare ? t("compare.points", { number }) : number;
}

const maySay = (measure: Shown, plan: PlanMaterial, { isShown }: Told): boolean =>
  measure === "costJpy"
    ? isShown(idOf(teamMoney, plan))
    : measure === "leavers"
      ? isShown(idOf(wholeTeam, plan))
      : true;

type Pair = { readonly measure: Shown; readonly compared: Compared };

function sayDifference({ measure, compared }: Pair, speech: DeckSpeech): string {
  const { t } = speech;
  if (compared.leaning === "close") return t("presentSlides.comparison.tooClose");
  const { value, low, high } = compared.difference;
  const range = sayApart(measure, [low, high], speech);
  return t("compare.figures.difference", { difference: sayApart(measure, [value], speech), range });
}

/** What the talk argues for against the one other, as its lead says it; of several others, each against what it argues for. */
function compare(measure: Shown, scores: readonly PlanScores[], at: number): Compared {
  const [first] = scores as [PlanScores];
  return scores.length === 2 ? comparedOf(first, scores[at]!, measure) : comparedOf(scores[at]!, first, measure);
}

/** What lies between two plans has a column of its own; between more of them, a place beside each level. */
function cellsOf(levels: readonly string[], pairs: readonly (Pair | undefined)[], speech: DeckSpeech) {
  const differences = pairs.map((pair) => pair && sayDifference(pair, speech));
  if (levels.length === 2) return [...levels, differences[1] ?? ""];
  return levels.map((level, at) => (differences[at] === undefined ? level : `${level} · ${differences[at]}`));
}

function table(told: Told): TableBlock {
  const { material, names, speech } = told;
  const { t } = speech;
  const { plans, compared } = material;
  const scores = compared!.scores;
  const differenceName = t("presentSlides.comparison.difference");
  return {
    kind: "table",
    title: t("presentSlides.comparison.table"),
    columns: [
      { name: t("presentSlides.comparison.figure"), align: "start" },
      ...plans.map(({ plan }) => ({ name: names.without(plan.scenario.name), align: "end" as const })),
      ...(plans.length === 2 ? [{ name: differenceName, align: "end" as const }] : []),
    ],
    rows: measures.map((measure) => {
      const isSaid = plans.map((plan) => maySay(measure, plan, told));
      const levels = scores.map((own, at) =>
        isSaid[at] === true ? say(measure, levelOf(own, measure).value, speech) : t("presentSlides.withheld"),
      );
      const pairs = scores.map((_, at) =>
        at > 0 && isSaid[0] === true && isSaid[at] === true
          ? { measure, compared: compare(measure, scores, at) }
          : undefined,
      );
      return [t(`compare.measures.${measure}`), ...cellsOf(levels, pairs, speech)];
    }),
    note: t("presentSlides.comparison.note"),
  };
}

function lines({ material, names, speech }: Told): LinesBlock {
  const { t, formats } = speech;
  const { ground, scores } = material.compared!;
  return {
    kind: "lines",
    title: t("presentSlides.comparison.lines"),
    numbers: "share",
    months: Array.from({ length: ground.months }, (_, month) => formats.month(addMonths(ground.start, month))),
    lines: material.plans.map(({ plan }, at) => ({
      name: names.without(plan.scenario.name),
      values: [...scores[at]!.fans.coverage.p50],
    })),
  };
}

/** The lead of the first plan over its best rival, or of that rival. */
function leadOf(told: Told): string {
  const { material, names, speech } = told;
  const { t, formats } = speech;
  const { plans } = material;
  const scores = material.compared!.scores;
  const against = (measure: MeasureId, at: number) => comparedOf(scores[0]!, scores[at]!, measure);
  const others = plans.slice(1).map((_, at) => at + 1);
  const rival = others.reduce((worst, at) =>
    against("worstCoverage", at).difference.value < against("worstCoverage", worst).difference.value ? at : worst,
  );
  const coverage = against("worstCoverage", rival);
  const kind = coverage.leaning === "better" || coverage.leaning === "worse" ? coverage.leaning : "close";
  const share = kind === "worse" ? 1 - coverage.winsShare.value : coverage.winsShare.value;
  const costs = against("costJpy", rival);
  const mayCost = [0, rival].every((at) => maySay("costJpy", plans[at]!, told));
  const people = against("leavers", rival);
  const cost =
    costs.leaning === "close"
      ? t("presentSlides.comparison.sameCost")
      : t(`presentSlides.comparison.${costs.difference.value > 0 ? "dearer" : "cheaper"}`, {
          money: formats.money(Math.abs(Math.round(costs.difference.value))),
        });
  const kept =
    people.leaning === "close"
      ? t("presentSlides.comparison.keepsAlike")
      : t(`presentSlides.comparison.${people.difference.value < 0 ? "keeps" : "loses"}`, {
          people: formats.people(Math.abs(people.difference.value)),
        });
  return t(`presentSlides.comparison.${kind}`, {
    name: names.without(plans[0]!.plan.scenario.name),
    against: names.without(plans[rival]!.plan.scenario.name),
    wins: formats.integer(Math.min(99, Math.max(1, share * 100))),
    rest: mayCost ? t("compare.verdict.both", { cost, people: kept }) : kept,
  });
}

function tell(told: Told): Content {
  const { plans, compared } = told.material;
  if (plans.length < 2 || compared === undefined)
    return { lead: told.speech.t("presentSlides.comparison.only"), main: [], side: [] };
  return { lead: leadOf(told), main: [lines(told), table(told)], side: [] };
}

export const comparison: Teller = { figures: ({ material }) => figuresOf(material), tell };

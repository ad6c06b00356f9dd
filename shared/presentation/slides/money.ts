import { levelOf } from "../../analysis/comparison/compared.ts";
import { costPartIds } from "../../analysis/cost-parts.ts";
import { firstYear, lastYear, retentionIn, yearFinance } from "../../analysis/finance/year-finance.ts";
import { moneyFigure, teamMoney } from "../groups.ts";
import type { FiguresBlock, SlideBlock, TableBlock } from "../slide.ts";
import type { Content, Teller, Told } from "../telling.ts";
import { withheldNote } from "../too-few.ts";
import { bandsOf } from "./capacity.ts";

function figures({ own: { projection }, speech: { t, formats }, isShown }: Told): FiguresBlock {
  const last = projection.months.length - 1;
  const month = formats.month(projection.months[last]!);
  const { gross, net } = retentionIn(projection, last);
  const years = [
    { label: t("presentSlides.money.first"), of: yearFinance(projection, firstYear(projection)) },
    { label: t("presentSlides.money.last"), of: yearFinance(projection, lastYear(projection)) },
  ];
  const costs = years.map(({ label, of }) => ({
    label,
    value: formats.money(of.costJpy.value),
    ...(of.costPerArr && {
      aside: t("presentSlides.money.perArr", { share: formats.percent(of.costPerArr.value, 1) }),
    }),
  }));
  return {
    kind: "figures",
    figures: [
      ...(isShown(teamMoney) ? costs : []),
      {
        label: t("presentSlides.money.net"),
        value: formats.percent(net.value),
        aside: t("presentSlides.money.netAside", { month, gross: formats.percent(gross.value) }),
      },
    ],
  };
}

/** Only a comparison puts hours to their best use; undefined where it knows other months than this slide. */
function lostAtBest({ own: { plan, projection }, material: { plans, compared } }: Told): number | undefined {
  const at = plans.findIndex((one) => one.plan.scenario.id === plan.scenario.id);
  const scores = compared?.scores[at];
  if (scores === undefined || compared === undefined) return undefined;
  const { start, months } = compared.ground;
  const isSameTime = start === plan.scenario.start && months === projection.months.length;
  return isSameTime ? levelOf(scores, "arrLostJpy").value : undefined;
}

function parts(told: Told): TableBlock {
  const { own, speech, isShown } = told;
  const { t, formats } = speech;
  const { totals, months } = own.projection;
  const atBest = lostAtBest(told);
  const cost = [
    [t("presentSlides.money.whole"), formats.money(totals.costJpy.value)],
    ...costPartIds.map((part) => [t(`presentSlides.money.${part}`), formats.money(totals.costPartsJpy[part].value)]),
  ];
  return {
    kind: "table",
    title: t("presentSlides.money.parts", { months: formats.integer(months.length) }),
    columns: [
      { name: t("presentSlides.money.part"), align: "start" },
      { name: t("presentSlides.money.amount"), align: "end" },
    ],
    rows: [
      ...(isShown(teamMoney) ? cost : []),
      [t("presentSlides.money.lost"), formats.money(totals.arrLostToShortfallJpy.value)],
      ...(atBest === undefined ? [] : [[t("presentSlides.money.lostAtBest"), formats.money(atBest)]]),
    ],
    ...(isShown(teamMoney) && { note: t("presentSlides.money.costNote") }),
  };
}

function leadOf({ own: { projection }, speech: { t, formats }, isShown }: Told): string {
  const first = yearFinance(projection, firstYear(projection));
  const last = yearFinance(projection, lastYear(projection));
  if (isShown(teamMoney) && first.costPerArr && last.costPerArr)
    return t("presentSlides.money.lead", {
      cost: formats.money(first.costJpy.value),
      share: formats.percent(first.costPerArr.value, 1),
      costThen: formats.money(last.costJpy.value),
      shareThen: formats.percent(last.costPerArr.value, 1),
    });
  const { arrJpy, months } = projection;
  const end = months.length - 1;
  return t("presentSlides.money.leadNoCost", {
    arr: formats.money(arrJpy.p50[end]!),
    month: formats.month(months[end]!),
    range: formats.range(formats.money(arrJpy.p10[end]!), formats.money(arrJpy.p90[end]!)),
  });
}

function tell(told: Told): Content {
  const { own, speech, isShown } = told;
  const { t, formats } = speech;
  const { wide, narrow, middle } = bandsOf(own.projection.arrJpy);
  const fan: SlideBlock = {
    kind: "fan",
    title: t("presentSlides.money.arr"),
    numbers: "money",
    months: own.projection.months.map(formats.month),
    ...{ wide, narrow },
    median: { name: t("presentSlides.median"), values: middle },
    lines: [],
  };
  return {
    lead: leadOf(told),
    main: [figures(told), fan],
    side: [parts(told), ...(isShown(teamMoney) ? [] : [withheldNote(told)])],
  };
}

export const money: Teller = { figures: ({ own }) => [moneyFigure(own)], tell };

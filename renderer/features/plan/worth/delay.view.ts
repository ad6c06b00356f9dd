/** What waiting costs, told by what it costs most. */
import type { Delay, Delays } from "../../../../shared/analysis/decisions/delay-cost.ts";
import { type MeasureId, signOf } from "../../../../shared/analysis/decisions/worth-scores.ts";
import type { Words } from "../../../i18n/words.ts";
import type { ChangeNames } from "./change-names.view.ts";
import { saySize, saySizes } from "./figures.view.ts";

/** What is lost, the gravest first: customers, then work, then the chance to hold. */
const losses = ["arr", "work", "hold"] as const satisfies readonly MeasureId[];
type Loss = (typeof losses)[number];

/** A loss that luck could not have made; undefined where there is none. */
export const clearLossOf = ({ worths }: Delay): Loss | undefined => losses.find((id) => signOf(id, worths[id]) < 0);

const sayLater = (months: number, { t }: Words) => t("planWorth.delay.month", { count: months });

function sayLoss({ worths }: Delay, loss: Loss, words: Words): string {
  const points = (value: number) => words.formats.decimal(Math.abs(value) * 100, 1);
  const worth = worths[loss];
  return loss === "hold"
    ? words.t("planWorth.delay.hold", {
        value: points(worth.mean),
        interval: words.formats.range(points(worth.high), points(worth.low)),
      })
    : words.t(`planWorth.delay.${loss}`, {
        value: saySize(loss, worth.mean, words),
        interval: saySizes(loss, worth, words),
      });
}

/** Most of the gravest loss first. */
export function inOrderOfLoss(delays: readonly Delay[]): readonly Delay[] {
  const rank = (delay: Delay) => {
    const loss = clearLossOf(delay);
    return loss === undefined ? losses.length : losses.indexOf(loss);
  };
  const size = (delay: Delay) => delay.worths[clearLossOf(delay) ?? "cost"].mean;
  return delays.toSorted((one, other) => rank(one) - rank(other) || size(one) - size(other));
}

export function delaySentence(found: Delays, names: ChangeNames, seesMoney: boolean, words: Words): string {
  const { t } = words;
  const shown = found.delays.filter(({ changeId }) => names.has(changeId));
  const worst = inOrderOfLoss(shown)[0];
  if (!worst) return t("planWorth.delay.nothing");
  const later = sayLater(found.months, words);
  const loss = clearLossOf(worst);
  const name = t("planWorth.quoted", { name: names.get(worst.changeId)! });
  const saves = seesMoney && signOf("cost", worst.worths.cost) > 0;
  const saved = saySize("cost", worst.worths.cost.mean, words);
  if (loss === undefined)
    return saves ? t("planWorth.delay.noneSaves", { later, name, saved }) : t("planWorth.delay.none", { later });
  const said = { later, name, loss: sayLoss(worst, loss, words) };
  return saves ? t("planWorth.delay.worstSaves", { ...said, saved }) : t("planWorth.delay.worst", said);
}

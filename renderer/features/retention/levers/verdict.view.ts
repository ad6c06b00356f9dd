/** The answer first: what keeps most people for its price, and what the team cannot count on. */
import { inOrder } from "../../../../shared/analysis/retention/levers/order.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import { attritionCauses, attritionCauseIds } from "../../../../shared/catalogue/attrition-causes.ts";
import { runsIn } from "../../../../shared/domain/lever-standing.ts";
import type { Words } from "../../../i18n/words.ts";
import { sayGain, sayPrice } from "./figures.view.ts";
import { type Around, groupsOf, type Item } from "./items.view.ts";

export const endOf = ({ scenario: { start, months } }: Around) => addMonths(start, months - 1);

/** Of a person: less would be written as nothing. */
const worthSaying = 0.05;

/** Only what somebody can pull: advice that nobody can follow is none. */
const isInHand = (item: Item) => item.kind === "change" || (item.kind === "lever" && item.lever.owner !== undefined);

export function leversVerdict(items: readonly Item[], around: Around, words: Words): string {
  const { t, formats } = words;
  const levers = items.flatMap((item) => (item.kind === "lever" ? [item.lever] : []));
  const tried = items.flatMap((item) => (item.ranked?.isTried && isInHand(item) ? [item.ranked] : []));
  if (tried.length === 0) {
    if (levers.length === 0) return t("retentionLevers.verdict.empty");
    const running = levers.filter((lever) => runsIn(lever, around.scenario, around.month)).length;
    return t("retentionLevers.verdict.counting", {
      running: formats.integer(running),
      all: formats.integer(levers.length),
      month: formats.month(around.month),
    });
  }
  const [best] = inOrder(
    tried.filter(({ gains }) => gains.kept.isSure && gains.kept.mean >= worthSaying),
    "kept",
    true,
  );
  const end = formats.month(endOf(around));
  if (!best) return t("retentionLevers.verdict.none", { month: formats.month(around.month), end });
  const name = items.find(({ id }) => id === best.id)?.name ?? "";
  const people = t("retentionLevers.kept", { people: sayGain("kept", best.gains.kept.mean, words) });
  return best.price.inAllJpy > 0
    ? t("retentionLevers.verdict.dear", { name, kept: people, end, price: sayPrice(best.price, words) })
    : t("retentionLevers.verdict.best", { name, kept: people, end });
}

/** Causes for which the team has nothing of its own. */
export function lackingWords(items: readonly Item[], { t, formats, language }: Words): string | undefined {
  const own = new Map(groupsOf(items).map(({ id, here }) => [id, here.some(({ kind }) => kind === "lever")]));
  const lacking = attritionCauseIds.filter((cause) => cause !== "other" && own.get(cause) !== true);
  if (lacking.length === 0) return undefined;
  const causes = formats.list(lacking.map((cause) => attritionCauses[cause].name[language]));
  return t("retentionLevers.verdict.lacking", { causes });
}

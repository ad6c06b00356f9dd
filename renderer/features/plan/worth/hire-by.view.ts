/** The last month in which a search may open, for any safety: read off what is projected already, so that the hand is answered at once. */
import {
  type Ahead,
  type HireBy,
  hireBy,
  hireByBetween,
  inTimeChances,
  type Times,
} from "../../../../shared/analysis/shortfall/hire-by.ts";
import type { TypeBreach } from "../../../../shared/analysis/decisions/type-breaches.ts";
import type { MemberType } from "../../../../shared/catalogue/member-types.ts";
import { addMonths } from "../../../../shared/base/month.ts";
import type { InTimeView } from "../../../charts/InTimeChart.tsx";
import type { Words } from "../../../i18n/words.ts";

export type Dated = { readonly ahead: Ahead; readonly times: Times; readonly safetyShare: number };

const isSame = (one: HireBy, other: HireBy) =>
  one.kind === other.kind && (one.kind === "whenever" || (other.kind !== "whenever" && one.month === other.month));

/** The sentence around the month: `before` and `after` it, or the whole where there is none. */
export function hireBySentence({ ahead, times, safetyShare }: Dated, { t, formats }: Words): string {
  const found = hireBy(ahead, times, safetyShare);
  const safety = formats.percent(safetyShare);
  if (found.kind === "whenever") return t("planWorth.hireBy.whenever", { safety });
  return t(`planWorth.hireBy.${found.kind}`, { safety, month: formats.month(found.month) });
}

/** Between which months luck of the simulation leaves it; undefined where it leaves nothing open. */
export function hireByInterval({ ahead, times, safetyShare }: Dated, { t, formats }: Words): string | undefined {
  const { soonest, latest } = hireByBetween(ahead, times, safetyShare);
  if (isSame(soonest, latest)) return undefined;
  const say = (found: HireBy) =>
    found.kind === "whenever" ? t("planWorth.hireBy.typeWhenever") : formats.month(found.month);
  return t("planWorth.hireBy.between", { months: formats.range(say(soonest), say(latest)) });
}

export type TypeRow = {
  readonly type: MemberType;
  readonly name: string;
  readonly when: string;
  readonly isLate: boolean;
};

/** Types whose work falls short at another time than the whole. */
export function typeRows(
  types: readonly TypeBreach[],
  { ahead, times, safetyShare }: Dated,
  { t, formats, typeName }: Words,
): readonly TypeRow[] {
  const whole = hireBy(ahead, times, safetyShare);
  return types.flatMap(({ type, ahead: ofType }) => {
    const found = hireBy(ofType, times, safetyShare);
    if (isSame(found, whole)) return [];
    const month = found.kind === "whenever" ? undefined : formats.month(found.month);
    const when =
      month === undefined
        ? t("planWorth.hireBy.typeWhenever")
        : found.kind === "late"
          ? t("planWorth.hireBy.typeLate", { month })
          : month;
    return [{ type, name: typeName(type), when, isLate: found.kind === "late" }];
  });
}

/** The chance to be in time by the month in which a search opens, with the safety asked for and the month it gives. */
export function inTimeView({ ahead, times, safetyShare }: Dated, { t, formats }: Words): InTimeView {
  const { months } = ahead;
  const chances = inTimeChances(ahead, times).map((chance) => chance?.value);
  const found = hireBy(ahead, times, safetyShare);
  const last = found.kind === "by" ? months.findIndex((_, index) => addMonths(months[0]!, index) === found.month) : -1;
  return {
    months,
    chances,
    name: t("planWorth.hireBy.chance"),
    safety: { share: safetyShare, lastMonth: last === -1 ? undefined : last, name: formats.percent(safetyShare) },
    label: t("planWorth.hireBy.label", { from: formats.month(months[0]!), to: formats.month(months.at(-1)!) }),
    sentenceAt: (index) => {
      const month = formats.month(months[index]!);
      const share = chances[index];
      return share === undefined
        ? t("planWorth.hireBy.unknown", { month })
        : t("planWorth.hireBy.sentence", { month, share: formats.percent(share) });
    },
  };
}

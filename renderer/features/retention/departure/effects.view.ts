/** What changes, as rows: with them, without them, and what lies between. Of two people also each alone, and what goes beyond the sum. */
import type { EffectId, Effects } from "../../../../shared/analysis/retention/departure/what-changes.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Shown } from "./shown.ts";
import { tellCompared, tellDifference, tellEstimate, type Told, type Unit, unitsOf } from "./tell.ts";

export type EffectRow = {
  readonly id: string;
  readonly what: string;
  /** Within the row above. */
  readonly isPart: boolean;
  readonly told: Told;
  readonly alone: readonly Told[];
  readonly beyond: Told | undefined;
};

const order = ["leftOpenHours", "arrJpy", "resigners", "costJpy", "hiringJpy", "rampJpy"] as const satisfies EffectId[];
const ofMoney: ReadonlySet<EffectId> = new Set(["costJpy", "hiringJpy", "rampJpy"]);
const parts: ReadonlySet<EffectId> = new Set(["hiringJpy", "rampJpy"]);

export function effectRows({ departure, seesMoney, called }: Shown, words: Words): readonly EffectRow[] {
  const { t } = words;
  const { effects, coverage, together, empty } = departure;
  const units = unitsOf(words);
  const unitOf: Readonly<Record<EffectId, Unit>> = {
    leftOpenHours: units.hours,
    arrJpy: units.money,
    costJpy: units.money,
    hiringJpy: units.money,
    rampJpy: units.money,
    resigners: units.people,
  };
  const ofEffect = (id: EffectId): EffectRow => ({
    id,
    what: t(`retentionDeparture.effects.${id}`),
    isPart: parts.has(id),
    told: tellCompared(effects[id], unitOf[id]),
    alone: together?.each.map((one: { readonly effects: Effects }) => tellCompared(one.effects[id], unitOf[id])) ?? [],
    beyond: together && tellDifference(together.beyond[id], unitOf[id]),
  });
  const only = (id: string, what: string, told: Told): EffectRow => ({
    ...{ id, what, told },
    ...{ isPart: false, alone: [], beyond: undefined },
  });
  const shown = order.filter((id) => seesMoney || !ofMoney.has(id)).map(ofEffect);
  return [
    shown[0]!,
    only("gapMonths", t("retentionDeparture.effects.gapMonths"), tellEstimate(coverage.gapMonths, units.months)),
    only("shortMonths", t("retentionDeparture.effects.shortMonths"), tellCompared(coverage.shortMonths, units.months)),
    ...empty.map(({ memberId, months }) =>
      only(
        `empty-${memberId}`,
        t("retentionDeparture.effects.empty", { name: called(memberId) }),
        tellEstimate(months, units.months),
      ),
    ),
    ...shown.slice(1),
  ];
}

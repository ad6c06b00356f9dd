import type { Growth } from "../../../../shared/domain/accounts.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { type GrowthView, rateOf } from "./growth.view.ts";

const finePercent: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 1 };
const fine: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };

type RateFieldsProps = { readonly view: GrowthView; readonly onSet: (growth: Growth) => void };

/** So many at first, and so much more with every month. */
export function RateFields({ view: { growth, scope, months, since }, onSet }: RateFieldsProps) {
  const { t, formats } = useWords();
  const first =
    scope === "facts"
      ? t("capacityDemand.growth.newPerMonth")
      : t("capacityDemand.growth.newPerMonthFrom", { month: formats.month(months[since]!) });
  return (
    <div className="demand-rate">
      <NumberField
        label={first}
        value={growth.newPerMonth}
        minValue={0}
        maxValue={10_000}
        step={0.1}
        formatOptions={fine}
        onChange={(newPerMonth) => !Number.isNaN(newPerMonth) && onSet({ ...growth, newPerMonth })}
      />
      <NumberField
        label={t("capacityDemand.growth.monthlyGrowth")}
        value={growth.monthlyGrowth}
        minValue={-0.5}
        maxValue={0.5}
        step={0.001}
        formatOptions={finePercent}
        onChange={(monthlyGrowth) => !Number.isNaN(monthlyGrowth) && onSet({ ...growth, monthlyGrowth })}
      />
      {growth.series !== undefined && (
        <div className="demand-listed">
          <p className="demand-quiet">{t("capacityDemand.growth.listedFirst", { count: growth.series.length })}</p>
          <Button size="small" onPress={() => onSet(rateOf(growth))}>
            {t("capacityDemand.growth.dropList")}
          </Button>
        </div>
      )}
    </div>
  );
}

import type { Means } from "../../../../shared/analysis/means/inventory.ts";
import { useWords } from "../../../i18n/use-words.ts";

/** Hours that a lever takes, of those that there are for it where somebody said how many. */
export function UsedHours({ means: { lever, usedShare } }: { readonly means: Means }) {
  const { t, formats } = useWords();
  const needed = formats.hours(lever.costHours);
  if (usedShare === undefined || lever.capacityHours === undefined) return needed;
  const there = formats.hours(lever.capacityHours);
  return (
    <span className="means-used" data-over={usedShare > 1 || undefined}>
      <span className="means-used-bar" aria-hidden style={{ "--used": `${Math.min(1, usedShare) * 100}%` } as object} />
      <span title={t("examineMeans.inventory.usedWhy", { name: lever.name, needed, there })}>
        {t("examineMeans.inventory.usedOf", { needed, there })}
      </span>
    </span>
  );
}

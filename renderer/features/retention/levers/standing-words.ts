import { isOverstretched } from "../../../../shared/domain/lever-standing.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Item } from "./items.view.ts";

/** Whether it runs, seen from the month on screen. */
export function standingWords(item: Item, { t, formats }: Words): string {
  if (item.kind !== "lever") return t(`retentionLevers.standing.${item.kind}`);
  const { standing } = item;
  if (standing.kind === "planned")
    return t("retentionLevers.standing.planned", { month: formats.month(standing.from) });
  if (standing.kind === "idle") return t("retentionLevers.standing.idle");
  if (standing.until !== undefined)
    return t("retentionLevers.standing.until", { month: formats.month(standing.until) });
  return standing.since === undefined
    ? t("retentionLevers.standing.running")
    : t("retentionLevers.standing.since", { month: formats.month(standing.since) });
}

/** Why nobody should count on it as it stands: in a few words, and in a sentence. */
export function doubtOf(
  item: Item,
  { t, formats }: Words,
): { readonly flag: string; readonly why: string } | undefined {
  if (item.kind !== "lever") return undefined;
  const { lever } = item;
  if (lever.owner === undefined)
    return { flag: t("retentionLevers.unowned.flag"), why: t("retentionLevers.unowned.why") };
  if (!isOverstretched(lever)) return undefined;
  const [needed, there] = [formats.hours(lever.costHours), formats.hours(lever.capacityHours ?? 0)];
  return {
    flag: t("retentionLevers.overstretched.flag"),
    why: t("retentionLevers.overstretched.why", { needed, there }),
  };
}

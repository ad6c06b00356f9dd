import type { PersonPressure } from "../../../../shared/analysis/retention/pressure/pressure.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import type { Words } from "../../../i18n/words.ts";

/** What is too little to mention: a tenth of the hours, a fifth of a colleague, one future in twenty. */
const [leastOffType, leastLeavers, leastManager] = [0.1, 0.2, 0.05];

/** What reaches every cause a little, as one sentence; undefined where nothing does. */
export function strainSentence({ strain }: PersonPressure, { t, formats }: Words): string | undefined {
  const { offTypeShare, recentLeavers, managerLeftShare } = strain;
  const parts = [
    ...(offTypeShare >= leastOffType
      ? [t("retentionCauses.panel.offType", { share: formats.percent(offTypeShare) })]
      : []),
    ...(recentLeavers >= leastLeavers
      ? [t("retentionCauses.panel.recentLeavers", { number: formats.people(recentLeavers) })]
      : []),
    ...(managerLeftShare >= leastManager
      ? [t("retentionCauses.panel.managerLeft", { futures: futures(t, managerLeftShare) })]
      : []),
  ];
  return parts.length === 0 ? undefined : t("retentionCauses.panel.strain", { parts: formats.list(parts) });
}

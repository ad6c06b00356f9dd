/** A change in the few words that fit on its bar, and as a sentence for those who listen. */
import { addMonths } from "../../../../shared/base/month.ts";
import { companyPhases } from "../../../../shared/catalogue/journey.ts";
import type { Change } from "../../../../shared/domain/change.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import { sayChange } from "../../../../shared/i18n/difference/say-change.ts";
import type { Speech } from "../../../../shared/i18n/difference/speech.ts";
import type { Bar } from "./timeline.view.ts";

export function barText(change: Change, speech: Speech): string {
  const { t, formats, names, typeName, language } = speech;
  switch (change.type) {
    case "hire":
      return t("planTimeline.bar.hire", {
        number: formats.integer(change.count),
        type: typeName(mainType(change.mix)),
      });
    case "leave":
    case "move":
      return names.member(change.memberId);
    case "promote":
      return t("planTimeline.bar.to", { what: names.member(change.memberId), to: names.level(change.levelId) });
    case "changeMix":
      return t("planTimeline.bar.to", { what: names.member(change.memberId), to: typeName(mainType(change.mix)) });
    case "changeHours":
      return t("planTimeline.bar.to", {
        what: names.member(change.memberId),
        to: formats.percent(change.fteShare),
      });
    case "openSeats":
      return `${names.level(change.levelId)} ${formats.signed(change.count)}`;
    case "openProductSeats":
      return t("planTimeline.bar.productSeats", { number: formats.signed(change.count) });
    case "startLever":
      return names.lever(change.leverId);
    case "stopLever":
      return t("planTimeline.bar.stops", { lever: names.lever(change.leverId) });
    case "changeGrowth":
      return t("planTimeline.bar.growth", {
        segment: names.segment(change.segmentId),
        number: formats.decimal(change.growth.newPerMonth),
      });
    case "changeEffort":
      return t("planTimeline.bar.effort", { ratio: formats.times(change.scope.ratio) });
    case "changeCompany":
      return change.phase
        ? t("planTimeline.bar.phase", { phase: companyPhases[change.phase][language] })
        : t("planTimeline.bar.company");
  }
}

/** What it is, when, until when, and how it stands. */
export function barSentence({ change, stop, joins, ramped }: Bar, { start }: Pick<Scenario, "start">, speech: Speech) {
  const { t, formats } = speech;
  const monthAt = (index: number) => formats.month(addMonths(start, index));
  const parts = [sayChange(change, speech)];
  // Whoever speaks to the computer says what stands on the bar.
  const text = barText(change, speech);
  if (!parts[0]!.includes(text)) parts.push(text);
  if (joins !== undefined && ramped !== undefined)
    parts.push(t("planTimeline.bar.hireCourse", { joins: monthAt(joins), ramped: monthAt(ramped) }));
  if (stop) parts.push(t("planTimeline.bar.until", { month: formats.month(stop.month) }));
  if (!change.enabled) parts.push(t("planTimeline.bar.off"));
  if (change.tags.length > 0) parts.push(t("planTimeline.bar.tags", { tags: formats.list(change.tags) }));
  return parts.join(t("planTimeline.bar.comma"));
}

/** In pixels, roughly: a character of Japanese is as wide as it is high. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! > 0x2e7f ? 12.5 : 6.8), 0);

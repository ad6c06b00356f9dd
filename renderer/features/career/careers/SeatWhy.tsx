import type { CareerAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Facts } from "../../../ui/Facts.tsx";
import { Why } from "../../../ui/Why.tsx";
import { monthAt, monthsWords } from "./timing.view.ts";
import type { Shown } from "./use-careers.ts";

const ninetyFive = 1.96;
const year = 12;

type SeatWhyProps = { readonly career: CareerAhead; readonly shown: Shown; readonly figure: string };

/** How likely a seat is to come, and what that rests on. */
export function SeatWhy({ career: { id, levelId, rises, course }, shown, figure }: SeatWhyProps) {
  const words = useWords();
  const { t, formats } = words;
  const { ahead, baseline, nameOf, telling } = shown;
  const last = ahead.months - 1;
  const typical = baseline.levels.find((level) => level.id === levelId)?.typicalMonths ?? 0;
  const error = ninetyFive * Math.sqrt((rises.share * (1 - rises.share)) / Math.max(1, ahead.futures));
  const ends = [...new Set([Math.min(year, last), last])];
  return (
    <Why label={t("careerAhead.person.why.label", { name: nameOf(id) })} value={figure}>
      <p>{t("careerAhead.person.why.meaning")}</p>
      <Facts
        facts={[
          { term: t("careerAhead.person.why.typical"), value: monthsWords(typical, words) },
          ...ends.map((month) => ({
            term: t("careerAhead.person.why.by", { month: monthAt(telling, month) }),
            value: formats.percent(rises.by[month]!),
          })),
          { term: t("careerAhead.person.why.stillWaiting"), value: formats.percent(course.waiting[last]!) },
          { term: t("careerAhead.person.why.left"), value: formats.percent(course.gone[last]!) },
          { term: t("careerAhead.person.why.futures"), value: formats.integer(ahead.futures) },
          {
            term: t("careerAhead.person.why.error"),
            value: t("careerAhead.person.why.errorValue", { points: formats.decimal(error * 100) }),
          },
        ]}
      />
    </Why>
  );
}

import { peopleRange } from "../../analysis/people/people-range.ts";
import { safetyOf } from "../../analysis/shortfall/outlook.ts";
import { toInterval } from "../../analysis/statistics/estimate.ts";
import { safetySentence } from "../../i18n/safety.ts";
import { everyoneFigure, wholeTeam } from "../groups.ts";
import { outlookSentence } from "../outlook-sentence.ts";
import type { BarsBlock, FiguresBlock } from "../slide.ts";
import { type Content, sayChance, type Teller, type Told } from "../telling.ts";

function figures({ own: { projection, plan }, speech, isShown }: Told): FiguresBlock {
  const { t, formats } = speech;
  const { breach, months, totals, trials } = projection;
  const leavers = peopleRange(totals.leavers, trials);
  const withheld = t("presentSlides.withheld");
  return {
    kind: "figures",
    figures: [
      {
        label: t("presentSlides.verdict.hold"),
        value: sayChance(breach.never.value, speech),
        aside: t("presentSlides.verdict.holdAside", { target: formats.percent(plan.scenario.coverageTargetShare) }),
      },
      {
        label: t("presentSlides.verdict.short"),
        value:
          breach.likelyShortFrom === undefined
            ? t("presentSlides.verdict.shortNever")
            : formats.month(months[breach.likelyShortFrom]!),
        aside: t("presentSlides.verdict.shortAside"),
      },
      {
        label: t("presentSlides.verdict.leavers"),
        value: isShown(wholeTeam) ? formats.people(totals.leavers.value) : withheld,
        ...(isShown(wholeTeam) && {
          aside: t("presentSlides.range80", { range: formats.range(String(leavers.low), String(leavers.high)) }),
        }),
      },
      {
        label: t("presentSlides.verdict.atStake"),
        value: formats.money(totals.arrLostToShortfallJpy.value),
        aside: t("presentSlides.verdict.atStakeAside", { month: formats.month(months.at(-1)!) }),
      },
    ],
  };
}

/** Quarters in a plan of up to two years, else half years: more bars than a room can take in say less. */
const spanOf = (months: number) => (months <= 24 ? 3 : 6);

function firstShort({ own: { projection, plan }, speech: { t, formats } }: Told): BarsBlock {
  const { breach, months } = projection;
  const span = spanOf(months.length);
  const starts = Array.from({ length: Math.ceil(months.length / span) }, (_, index) => index * span);
  const parts = starts.map((from) => {
    const to = Math.min(months.length, from + span) - 1;
    const share = breach.firstBreach.slice(from, to + 1).reduce((sum, each) => sum + each, 0);
    return { name: formats.range(formats.month(months[from]!), formats.month(months[to]!)), share };
  });
  const shares = [...parts.map(({ share }) => share), breach.never.value];
  return {
    kind: "bars",
    title: t("presentSlides.verdict.when", { target: formats.percent(plan.scenario.coverageTargetShare) }),
    numbers: "share",
    isStacked: false,
    categories: [...parts.map(({ name }) => name), t("presentSlides.verdict.never")],
    series: [
      {
        name: t("report.breach.share"),
        values: shares,
        errors: shares.map((share) => toInterval * Math.sqrt((share * (1 - share)) / projection.trials)),
      },
    ],
  };
}

function tell(told: Told): Content {
  const { own, speech } = told;
  const { projection, plan } = own;
  const safety = safetyOf(projection, plan.scenario.safetyShare);
  const through = safety.kind === "through" ? projection.months[safety.month]! : safety.kind;
  const safe = safetySentence(speech.t, speech.formats, plan.scenario.safetyShare, through);
  const outlook = outlookSentence(projection, speech.t, speech.formats);
  return { lead: speech.formats.sentences(outlook, safe), main: [figures(told), firstShort(told)], side: [] };
}

export const verdict: Teller = {
  figures: ({ own }) => [everyoneFigure(own)],
  tell,
};

/** Where customers and their work are going, and from when the team no longer follows. */
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { type Sentence, sentenceWith } from "../../../explain/sentence.ts";
import type { Words } from "../../../i18n/words.ts";

const endOf = ({ months }: Projection) => months.length - 1;

export function demandVerdict(projection: Projection, { t, formats }: Words): Sentence {
  const last = endOf(projection);
  const { accounts, demandHours } = projection;
  const slots = {
    asked: { text: formats.hours(demandHours.p50[last]!), about: { of: "hours", what: "asked", month: last } },
    askedNow: { text: formats.hours(demandHours.p50[0]!), about: { of: "hours", what: "asked", month: 0 } },
  } as const;
  const blanks = {
    from: formats.integer(accounts.p50[0]!),
    to: formats.integer(accounts.p50[last]!),
    end: formats.month(projection.months[last]!),
  };
  return sentenceWith(slots, (marks) => t("capacityDemand.verdict.grow", { ...blanks, ...marks }));
}

/** When coverage breaks, in the words of the Overview: likelier than not. */
export function breachSentence(projection: Projection, { t, formats }: Words): Sentence {
  const { likelyShortFrom } = projection.breach;
  const target = { text: formats.percent(projection.coverageTargetShare), about: { of: "target" } } as const;
  if (likelyShortFrom === undefined) {
    const end = formats.month(projection.months[endOf(projection)]!);
    return sentenceWith({ target }, (marks) => t("capacityDemand.verdict.holds", { end, ...marks }));
  }
  const month = { text: formats.month(projection.months[likelyShortFrom]!), about: { of: "breach" } } as const;
  return sentenceWith({ target, month }, (marks) => t("capacityDemand.verdict.short", marks));
}

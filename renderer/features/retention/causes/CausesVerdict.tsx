import { pressing } from "../../../../shared/analysis/retention/pressure/worth-a-look.ts";
import { attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Verdict } from "../../../ui/Verdict.tsx";
import { Why } from "../../../ui/Why.tsx";
import type { Shown } from "./use-causes.ts";
import { type CauseCount, causesVerdict } from "./verdict.view.ts";

/** In the places of the figures while the sentence is put together; no language writes them. */
const marks = ["\u0001", "\u0002"] as const;

export function CausesVerdict({ shown: { rows, month: shownMonth } }: { readonly shown: Shown }) {
  const { t, formats, language } = useWords();
  const { people, first, second, unheard } = causesVerdict(rows);
  const aside =
    unheard > 0
      ? t("retentionCauses.verdict.asideUnheard", { count: unheard })
      : t("retentionCauses.verdict.asideHeard");
  const month = formats.month(shownMonth);
  const nameOf = ({ cause }: CauseCount) => attritionCauses[cause].inPlainWords[language];
  if (first === undefined) {
    const sentence = t("retentionCauses.verdict.none", { month });
    return (
      <Verdict spoken={sentence} aside={aside}>
        {sentence}
      </Verdict>
    );
  }
  const told = { month, people: formats.integer(people), first: nameOf(first), firstCount: marks[0] };
  const sentence =
    second === undefined
      ? t("retentionCauses.verdict.single", told)
      : t("retentionCauses.verdict.two", { ...told, second: nameOf(second), secondCount: marks[1] });
  const figures = [first, ...(second ? [second] : [])];
  const parts = sentence.split(/([\u0001\u0002])/);
  const countOf = (part: string) => figures[marks.findIndex((mark) => mark === part)];
  const spoken = parts.map((part) => {
    const count = countOf(part);
    return count ? formats.integer(count.rows.length) : part;
  });
  return (
    <Verdict spoken={spoken.join("")} aside={aside}>
      {parts.map((part) => {
        const count = countOf(part);
        return count ? <CountWhy key={part} count={count} name={nameOf(count)} /> : part;
      })}
    </Verdict>
  );
}

/** A team of ordinary size is named in full. */
const mostNames = 30;

function CountWhy({ count: { rows }, name }: { readonly count: CauseCount; readonly name: string }) {
  const { t, formats } = useWords();
  const names = rows.slice(0, mostNames).map((row) => row.name);
  const further = rows.length - names.length;
  const listed = further > 0 ? [...names, t("retentionCauses.counted.further", { count: further })] : names;
  return (
    <Why label={t("retentionCauses.counted.label", { cause: name })} value={formats.integer(rows.length)}>
      <p>{t("retentionCauses.counted.people", { names: formats.list(listed) })}</p>
      <p>{t("retentionCauses.counted.meaning", { limit: formats.decimal(pressing) })}</p>
    </Why>
  );
}

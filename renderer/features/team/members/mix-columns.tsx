import { type MemberType, memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import { mainType, type Mix, mixOf } from "../../../../shared/domain/mix.ts";
import { parseType } from "../../../../shared/format/table/values/mix.ts";
import { numberWithUnit, parseWeight } from "../../../../shared/format/table/values/number.ts";
import { MixRing } from "../../../ui/MixRing.tsx";
import { TypeMark } from "../../../ui/TypeMark.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { numberColumn, percentDigits, plainDigits, shareLimits } from "./fact-columns.ts";
import { refusalOf } from "./read-text.ts";
import type { Around, Refusal, Said, TeamColumn } from "./team-column.ts";
import type { Entry } from "./team-rows.ts";

const colourOf = (type: MemberType) => `var(--type-${type})`;

export const partsOf = (mix: Mix) =>
  memberTypeIds.map((type) => ({ id: type, share: mix[type], colour: colourOf(type) }));

export const mixIn = (entry: Entry): Mix | undefined => (entry.kind === "person" ? entry.post.mix : undefined);

const percents = (mix: Mix, digits: (share: number) => string) =>
  memberTypeIds.map((type) => digits(mix[type])).join(" / ");

/** Three numbers in the order of the types, or words such as "analyst leaning to sales". */
function readMix(text: string, { words }: Pick<Around, "words">): { readonly said: Said } | Refusal {
  const parts = text.split(/\s*[/／・,、;:|]\s*|\s+/).filter((part) => part !== "");
  const numbers = parts.map((part) => numberWithUnit(part));
  const areNumbers = numbers.length === 3 && numbers.every((part) => part !== undefined && /^(%|割)?$/.test(part.unit));
  if (areNumbers) {
    const [sales = 0, support = 0, analyst = 0] = numbers.map((part) => part?.number);
    if (Math.min(sales, support, analyst) < 0) return refusalOf("weightUnreadable", {}, text.trim(), words);
    if (sales + support + analyst === 0) return refusalOf("weightsAllZero", {}, text.trim(), words);
    return { said: { facts: { mix: { ...mixOf({ sales, support, analyst }) } } } };
  }
  const parsed = parseType(text);
  if ("value" in parsed) return { said: { facts: { mix: { ...parsed.value } } } };
  return {
    reason: words.t("teamMembers.refusals.mix", { value: text.trim() }),
    cure: words.t("teamMembers.refusals.mixCure"),
  };
}

export function mixColumn(around: Around): TeamColumn {
  const { t, formats, typeName } = around.words;
  const textOf = (entry: Entry) => {
    const mix = mixIn(entry);
    return mix ? t("teamMembers.mixText", { type: typeName(mainType(mix)), shares: sharesIn(mix) }) : "";
  };
  const sharesIn = (mix: Mix) => percents(mix, (share) => formats.integer(share * 100));
  return {
    id: "mix",
    topic: "mix",
    width: 140,
    name: t("teamMembers.columns.mix"),
    valueOf: (entry) => {
      const mix = mixIn(entry);
      return mix && memberTypeIds.indexOf(mainType(mix)) - mix[mainType(mix)] / 2;
    },
    textOf,
    exactOf: (entry) => {
      const mix = mixIn(entry);
      return mix ? percents(mix, (share) => plainDigits(share * 100)) : "";
    },
    draw: (entry) => {
      const mix = mixIn(entry);
      if (mix === undefined) return undefined;
      const type = mainType(mix);
      return (
        <>
          <MixRing parts={partsOf(mix)} size={18} />
          <TypeMark shape={memberTypes[type].shape} colour={colourOf(type)} size={9} />
          <span className="members-shares">{sharesIn(mix)}</span>
          <VisuallyHidden>{typeName(type)}</VisuallyHidden>
        </>
      );
    },
    filter: "among",
    keyOf: (entry) => {
      const mix = mixIn(entry);
      return mix && { key: mainType(mix), label: typeName(mainType(mix)) };
    },
    editing: { fact: "mix", read: (text) => readMix(text, around) },
  };
}

/** The three weights one by one, for a spreadsheet that has them so. */
export const weightColumns = (around: Around): readonly TeamColumn[] =>
  memberTypeIds.map((type) =>
    numberColumn({
      id: type,
      topic: "mix",
      width: 92,
      name: around.words.typeName(type),
      numberIn: ({ post }) => post.mix[type],
      say: (share) => around.words.formats.percent(share),
      exact: percentDigits,
      limits: shareLimits,
      sum: { by: "mean", say: (mean) => around.words.formats.percent(mean) },
      editing: { fact: "mix", read: (text) => readWeight(type, text, around) },
    }),
  );

function readWeight(type: MemberType, text: string, { words }: Around): { readonly said: Said } | Refusal {
  const parsed = parseWeight(text);
  if (!("value" in parsed)) return refusalOf(parsed.code, parsed.params, text.trim(), words);
  // 60, 60 % and 0.6 are one thing.
  const isPercent = /[%％]/.test(text) || parsed.value > 1;
  const share = isPercent ? parsed.value / 100 : parsed.value;
  return share <= 1 ? { said: { weights: { [type]: share } } } : refusalOf("shareOutOfRange", {}, text.trim(), words);
}

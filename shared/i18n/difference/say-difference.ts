/** A difference as a sentence: "Mix of Sato: sales-type 60% → sales-type 40%". */
import type { Month } from "../../base/month.ts";
import type { Words } from "../../base/words.ts";
import { attritionCauses } from "../../catalogue/attrition-causes.ts";
import { coefficients } from "../../catalogue/coefficients.ts";
import { competencies } from "../../catalogue/competencies.ts";
import { hardThings } from "../../catalogue/hard-things.ts";
import { journeyStages } from "../../catalogue/journey.ts";
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import type { Change } from "../../domain/change.ts";
import type { Difference, SubjectKind } from "../../domain/difference/difference.ts";
import { keyIn } from "../../domain/difference/shape.ts";
import { fields, patternOf } from "./fields.ts";
import { sayChange } from "./say-change.ts";
import { saySubject } from "./say-subject.ts";
import { sayCoefficient, sayValue } from "./say-value.ts";
import { hasWords, sayByKey, type Speech, wordIn } from "./speech.ts";
import type { ValueKind } from "./value-kind.ts";

type Changed = Extract<Difference, { type: "changed" }>;

const catalogues: Readonly<Record<string, Readonly<Record<string, { readonly name: Words }>>>> = {
  competencies,
  requirements: competencies,
  coefficients,
  answers: attritionCauses,
};

/** What stands in the blanks of a field's words: which competency, which activity in which stage. */
function blanksOf(field: readonly string[], speech: Speech): object {
  const [first = "", second = "", third = ""] = field;
  if (first === "effort")
    return { stage: wordIn(journeyStages, second, speech), activity: speech.names.activity(third) };
  if (first === "affinity" && memberTypeIds.includes(second as MemberType))
    return { name: speech.typeName(second as MemberType) };
  if (first === "points") return { name: speech.formats.month(second as Month) };
  if (first === "interview") return { name: wordIn(hardThings, third, speech) };
  const entry = catalogues[first]?.[second];
  return { name: entry ? entry.name[speech.language] : second };
}

/** The field in words; one that has none is said to be another detail. */
export function sayField(kind: SubjectKind, field: readonly string[], speech: Speech): string {
  const key = `difference.fields.${kind}.${patternOf(kind, field).replaceAll(".*", "")}`;
  if (!hasWords(speech, key)) return speech.t("difference.otherField", { field: field.join(" ") });
  return sayByKey(speech, key, blanksOf(field, speech));
}

const valueKindOf = ({ subject, field }: Changed): ValueKind =>
  fields[subject.kind][patternOf(subject.kind, field)] ?? "nothingToSay";

const unspeakable: readonly ValueKind[] = ["note", "nothingToSay"];

/** A coefficient that a plan leaves alone has the catalogue's value. */
function sayOrUsual(kind: ValueKind, value: unknown, name: string, speech: Speech): string {
  if (kind === "coefficient" && value === undefined && Object.hasOwn(coefficients, name)) {
    const usual = coefficients[name as keyof typeof coefficients].value;
    return speech.t("difference.catalogueValue", { value: sayCoefficient(name, usual, speech) });
  }
  return sayValue(kind, value, name, speech);
}

/** Before and after of a changed value; undefined where the values are too long, or nothing that a person could read. */
export function sayValues(
  difference: Changed,
  speech: Speech,
): { readonly from: string; readonly to: string } | undefined {
  const kind = valueKindOf(difference);
  const name = difference.field.at(-1) ?? "";
  if (unspeakable.includes(kind)) return undefined;
  const [from, to] = [difference.from, difference.to].map((value) => sayOrUsual(kind, value, name, speech));
  // Two values that read alike although they differ, such as 0.501 and 0.502 as shares.
  return from === to ? undefined : { from: from!, to: to! };
}

const isMove = ({ subject, field }: Changed) => subject.kind === "change" && field.join(".") === "month";

function sayChanged(difference: Changed, speech: Speech, isOwn: boolean): string {
  const { t } = speech;
  const subject = saySubject(difference.subject, speech);
  const values = sayValues(difference, speech);
  if (keyIn(difference.subject.kind, difference.field) !== undefined) {
    const list = sayByKey(speech, `difference.itemLists.${difference.field.join(".")}`);
    return isOwn ? t("difference.reordered", { list }) : t("difference.reorderedIn", { subject, list });
  }
  const field = sayField(difference.subject.kind, difference.field, speech);
  if (values === undefined)
    return isOwn ? t("difference.rewrittenOwn", { field }) : t("difference.rewritten", { field, subject });
  if (isMove(difference))
    return isOwn ? t("difference.movedOwn", values) : t("difference.moved", { subject, ...values });
  return isOwn
    ? t("difference.changedOwn", { field, ...values })
    : t("difference.changed", { field, subject, ...values });
}

/** The subject of something that came or went is told from what it is, since the name of today may be another. */
const sayThing = (difference: Difference, speech: Speech): string => {
  const thing =
    difference.type === "added" ? difference.to : difference.type === "removed" ? difference.from : undefined;
  return difference.subject.kind === "change" && thing
    ? sayChange(thing as Change, speech)
    : saySubject(difference.subject, speech);
};

function say(difference: Difference, speech: Speech, isOwn: boolean): string {
  const { t } = speech;
  switch (difference.type) {
    case "changed":
      return sayChanged(difference, speech, isOwn);
    case "reordered":
      return t("difference.reordered", { list: t(`difference.lists.${difference.list}`) });
    case "added":
      return isOwn ? t("difference.addedOwn") : t("difference.added", { subject: sayThing(difference, speech) });
    case "removed":
      return isOwn ? t("difference.removedOwn") : t("difference.removed", { subject: sayThing(difference, speech) });
  }
}

/** With its subject, as a sentence of its own. */
export const sayDifference = (difference: Difference, speech: Speech): string => say(difference, speech, false);

/** Under a heading that names the subject. */
export const sayUnderSubject = (difference: Difference, speech: Speech): string => say(difference, speech, true);

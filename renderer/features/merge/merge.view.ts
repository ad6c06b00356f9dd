/** What the merge says: how it stands, what each side did, and which values can be typed. */
import type { Difference } from "../../../shared/domain/difference/difference.ts";
import { carryOut } from "../../../shared/domain/merge/carry-out.ts";
import { answerTo } from "../../../shared/domain/merge/answer-to.ts";
import type { Answer, Answers, Conflict, MergePlan, Side } from "../../../shared/domain/merge/merge.ts";
import { copyOf } from "../../../shared/domain/edits/recipe.ts";
import { workspaceSchema } from "../../../shared/domain/workspace.ts";
import { fields, patternOf } from "../../../shared/i18n/difference/fields.ts";
import type { ValueKind } from "../../../shared/i18n/difference/value-kind.ts";
import { sayDifference, sayField, sayValues } from "../../../shared/i18n/difference/say-difference.ts";
import { saySubject } from "../../../shared/i18n/difference/say-subject.ts";
import type { Speech } from "../../../shared/i18n/difference/speech.ts";
import { parseAt } from "../../../shared/base/parse-at.ts";
import { type AppError, Fault } from "../../../shared/base/errors.ts";
import type { Words } from "../../i18n/words.ts";

export const openQuestions = ({ conflicts }: MergePlan, answers: Answers): readonly Conflict[] =>
  conflicts.filter((conflict) => answerTo(conflict, answers) === undefined);

/** What I did; where no state in common is known, what only I have, since all else is asked. */
export function ownSide({ isTwoWay, myDifferences, conflicts }: MergePlan): readonly Difference[] {
  if (!isTwoWay) return myDifferences;
  const asked = new Set(conflicts.flatMap(({ mine }) => mine));
  return myDifferences.filter((difference) => !asked.has(difference));
}

export function verdictOn({ conflicts, taken }: MergePlan, { t }: Words): string {
  if (conflicts.length > 0 && taken.length === 0) return t("merge.verdict.onlyOpen", { count: conflicts.length });
  if (conflicts.length > 0) return t("merge.verdict.open", { count: conflicts.length, taken: taken.length });
  return taken.length > 0 ? t("merge.verdict.clear", { count: taken.length }) : t("merge.verdict.none");
}

export const answeredAlike = ({ conflicts }: MergePlan, take: Side): Answers =>
  new Map(conflicts.map(({ id }): [string, Answer] => [id, { take }]));

type Changed = Extract<Difference, { type: "changed" }>;

/** The one field that both changed; undefined where more hangs on the question. */
export function contestedField({ mine, theirs }: Conflict): { mine: Changed; theirs: Changed } | undefined {
  const [my, ...moreMine] = mine;
  const [their, ...moreTheirs] = theirs;
  if (my?.type !== "changed" || their?.type !== "changed" || moreMine.length + moreTheirs.length > 0) return undefined;
  return my.field.join("/") === their.field.join("/") ? { mine: my, theirs: their } : undefined;
}

/** What is asked, as a heading: the field and whose it is, or the thing that more than one field of is in question. */
export function questionWords(conflict: Conflict, speech: Speech): string {
  const contested = contestedField(conflict);
  const { subject } = conflict.mine[0] ?? conflict.theirs[0]!;
  const name = saySubject(subject, speech);
  if (contested === undefined) return name;
  return speech.t("merge.place", { field: sayField(subject.kind, contested.mine.field, speech), subject: name });
}

export type SideWords = { readonly label: string; readonly notes: readonly string[] };

/** More sentences than this nobody weighs against each other. */
const mostNotes = 4;

/** What one side wants: the value alone where one field is asked about, else what it did in sentences. */
export function sideWords(conflict: Conflict, side: Side, speech: Speech): SideWords {
  const { t } = speech;
  const contested = contestedField(conflict)?.[side];
  const values = contested && sayValues(contested, speech);
  if (values) return { label: values.to, notes: [] };
  const all = conflict[side].map((difference) => sayDifference(difference, speech));
  const more = all.length - mostNotes;
  return {
    label: all[0] ?? t("merge.untouched"),
    notes: [...all.slice(1, mostNotes), ...(more > 0 ? [t("merge.more", { count: more })] : [])],
  };
}

/** What both began from, where one field is asked about. */
export function beforeWords(conflict: Conflict, { isTwoWay }: MergePlan, speech: Speech): string | undefined {
  const contested = contestedField(conflict);
  const values = contested && !isTwoWay ? sayValues(contested.mine, speech) : undefined;
  return values && speech.t("merge.before", { value: values.from });
}

const typed = ["text", "share", "decimal", "integer", "months", "hours", "yen", "ratio"] as const;
export type TypedKind = (typeof typed)[number];

/** How another value is typed; undefined where it is not a matter of typing one. */
export function typedKindOf(conflict: Conflict): TypedKind | undefined {
  const contested = contestedField(conflict);
  if (contested === undefined) return undefined;
  const { subject, field, to } = contested.mine;
  const kind: ValueKind | undefined = fields[subject.kind][patternOf(subject.kind, field)];
  const isPlain = typeof to === "number" || typeof to === "string";
  return isPlain ? typed.find((one) => one === kind) : undefined;
}

/** Why a typed value cannot be; undefined where it can. */
export function refusalOf(plan: MergePlan, { id }: Conflict, value: unknown): AppError | undefined {
  const merged = copyOf(plan.mine);
  carryOut(plan, new Map([[id, { take: "value", value }]]))(merged);
  try {
    parseAt("", workspaceSchema, merged);
    return undefined;
  } catch (cause) {
    if (cause instanceof Fault) return cause.error;
    throw cause;
  }
}

/** A move before it is made, in words: who goes where from when, what it does to spans and layers, or why it cannot be. */
import type { Month } from "../../../../shared/base/month.ts";
import type { MovePreview, Refusal } from "../../../../shared/domain/reporting-moves.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";

/** Refusals of the lines, of the plan and of the state on screen. */
export type MoveRefusal =
  | { readonly kind: Refusal | "before" | "frozen" | "readOnly" }
  | { readonly kind: "laterCircle"; readonly month: Month };

export type MoveOutcome =
  | { readonly ok: true; readonly preview: MovePreview }
  | { readonly ok: false; readonly refusal: MoveRefusal };

export type MoveWordsSource = {
  readonly personOf: ReadonlyMap<string, Post>;
  readonly nameOf: (post: Post) => string;
  readonly month: Month;
  readonly isFact: boolean;
  /** Spans above it count as wide. */
  readonly spanMost: number;
};

/** The person, or how many they are. */
export function whoMoves(ids: readonly string[], { personOf, nameOf }: MoveWordsSource, { t, formats }: Words): string {
  const one = ids.length === 1 ? personOf.get(ids[0]!) : undefined;
  return one ? nameOf(one) : t("teamChart.move.who", { number: formats.integer(ids.length) });
}

export function toWhom(managerId: string | undefined, { personOf, nameOf }: MoveWordsSource, { t }: Words): string {
  const manager = managerId === undefined ? undefined : personOf.get(managerId);
  return manager ? nameOf(manager) : t("teamChart.move.nobody");
}

/** The sentence first, what follows from it after. */
export function moveWords(
  ids: readonly string[],
  managerId: string | undefined,
  outcome: MoveOutcome,
  source: MoveWordsSource,
  words: Words,
): readonly string[] {
  const { t, formats } = words;
  const { month, isFact, personOf, spanMost } = source;
  const [who, to] = [whoMoves(ids, source, words), toWhom(managerId, source, words)];
  if (!outcome.ok) {
    const { refusal } = outcome;
    if (refusal.kind === "laterCircle")
      return [t("teamChart.move.refused.laterCircle", { month: formats.month(refusal.month) })];
    return [t(`teamChart.move.refused.${refusal.kind}`, { who, to })];
  }
  const { people, spans, layersBefore, layersAfter } = outcome.preview;
  const areHires = ids.every((id) => personOf.get(id)?.kind === "hire");
  const along = people - ids.length;
  const sentence = areHires
    ? t("teamChart.move.previewHire", { who, to })
    : isFact
      ? t("teamChart.move.previewNow", { who, to })
      : t("teamChart.move.preview", { who, to, month: formats.month(month) });
  return [
    sentence,
    ...(along > 0 ? [t("teamChart.move.along", { count: along })] : []),
    ...spans.flatMap(({ id, before, after }) => {
      const person = personOf.get(id);
      if (person === undefined) return [];
      const blanks = { name: source.nameOf(person), before: formats.integer(before), after: formats.integer(after) };
      const isWide = after > spanMost && after > before;
      return [
        isWide
          ? t("teamChart.move.wide", { ...blanks, limit: formats.integer(spanMost) })
          : t("teamChart.move.span", blanks),
      ];
    }),
    ...(layersBefore === layersAfter
      ? []
      : [t("teamChart.move.layers", { before: formats.integer(layersBefore), after: formats.integer(layersAfter) })]),
  ];
}

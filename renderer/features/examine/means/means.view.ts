/** Sentences and rows of the inventory of means. */
import type { ProblemId } from "../../../../shared/analysis/means/balance.ts";
import type { Means } from "../../../../shared/analysis/means/inventory.ts";
import { namesOthers } from "../../../../shared/analysis/means/puller.ts";
import type { Unbacked } from "../../../../shared/analysis/means/unbacked.ts";
import { type AttritionCause, attritionCauses } from "../../../../shared/catalogue/attrition-causes.ts";
import { type TouchModel, touchModelIds, touchModels } from "../../../../shared/catalogue/journey.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { LeverStanding } from "../../../../shared/domain/lever-standing.ts";
import type { Speech } from "../../../../shared/i18n/difference/speech.ts";
import type { Words } from "../../../i18n/words.ts";

/** Stands round the number while the sentence is translated; no language writes it. */
const mark = "\u0001";

/** The sentence before its number, the number, which opens to what it counts, and what follows. */
export function meansVerdict(means: readonly Means[], unbacked: readonly Unbacked[], month: string, words: Words) {
  const { t, formats } = words;
  const running = means.filter(({ standing }) => standing.kind === "running");
  const blanks = { all: formats.integer(means.length), running: formats.integer(running.length), month };
  const roots = formats.integer(running.filter(({ lever }) => lever.horizon === "rootCause").length);
  if (unbacked.length === 0) return { before: t("examineMeans.verdict.none", blanks) };
  const number = `${mark}${formats.integer(unbacked.length)}${mark}`;
  const [before = "", count, after] = t("examineMeans.verdict.unbacked", { count: unbacked.length, number }).split(
    mark,
  );
  return { before, count, after, aside: t("examineMeans.verdict.aside", { ...blanks, roots }) };
}

/** By what it is called; a plan may name a lever that nobody knows. */
export function unbackedName(step: Unbacked, { t, formats, names }: Speech): string {
  switch (step.kind) {
    case "nobody":
    case "hours":
    case "leaves":
      return t(`examineMeans.unbacked.kinds.${step.kind}`, { name: step.lever.name });
    case "unknown":
      return t("examineMeans.unbacked.kinds.unknown");
    case "lessWork":
      return t("examineMeans.unbacked.kinds.lessWork", { month: formats.month(step.change.month) });
    case "selfService":
      return t("examineMeans.unbacked.kinds.selfService", { segment: names.segment(step.segmentId) });
  }
}

export function sayUnbacked(step: Unbacked, { t, formats, names }: Speech): string {
  switch (step.kind) {
    case "nobody":
      return step.isPlanned
        ? t("examineMeans.unbacked.why.nobody", { month: formats.month(step.from) })
        : t("examineMeans.unbacked.why.nobodyRunning");
    case "unknown":
      return t("examineMeans.unbacked.why.unknown", { month: formats.month(step.change.month) });
    case "hours": {
      const { costHours, capacityHours = 0 } = step.lever;
      const blanks = { needed: formats.hours(costHours), there: formats.hours(capacityHours) };
      return t("examineMeans.unbacked.why.hours", blanks);
    }
    case "leaves":
      return t("examineMeans.unbacked.why.leaves", {
        name: names.member(step.memberId),
        month: formats.month(step.leaves),
      });
    case "lessWork": {
      const { activityIds, ratio } = step.change.scope;
      const work =
        activityIds.length === 0
          ? t("examineMeans.unbacked.why.everyWork")
          : formats.list(activityIds.map(names.activity));
      return t("examineMeans.unbacked.why.lessWork", { work, share: formats.percent(1 - ratio) });
    }
    case "selfService":
      return t("examineMeans.unbacked.why.selfService", { accounts: formats.integer(step.accounts) });
  }
}

export const unbackedKey = (step: Unbacked): string =>
  `${step.kind} ${"lever" in step ? step.lever.id : "change" in step ? step.change.id : step.segmentId}`;

export function standingWords(standing: LeverStanding, { t, formats }: Pick<Words, "t" | "formats">): string {
  if (standing.kind === "idle") return t("examineMeans.inventory.standing.idle");
  if (standing.kind === "planned")
    return t("examineMeans.inventory.standing.planned", { month: formats.month(standing.from) });
  if (standing.until !== undefined)
    return t("examineMeans.inventory.standing.until", { month: formats.month(standing.until) });
  return standing.since === undefined
    ? t("examineMeans.inventory.standing.running")
    : t("examineMeans.inventory.standing.since", { month: formats.month(standing.since) });
}

/** As it was typed; while names are hidden, those of the team by their aliases and everybody else as somebody. */
export function pullerWords(
  { lever, pullerIds }: Means,
  { members }: Pick<Baseline, "members">,
  { t, formats, names }: Speech,
): string | undefined {
  if (lever.owner === undefined) return undefined;
  if (!names.people.areHidden) return lever.owner;
  const others = namesOthers(lever.owner, members) ? [t("examineMeans.inventory.pullerHidden")] : [];
  return formats.list([...pullerIds.map(names.member), ...others]);
}

export const touchWords = (reached: readonly TouchModel[], { t, formats, language }: Words): string =>
  reached.length === touchModelIds.length
    ? t("examineMeans.inventory.everyone")
    : formats.list(reached.map((touch) => touchModels[touch][language]));

const isCause = (id: ProblemId): id is AttritionCause => Object.hasOwn(attritionCauses, id);

export const problemName = (id: ProblemId, { t, language }: Pick<Words, "t" | "language">): string =>
  isCause(id) ? attritionCauses[id].name[language] : t(`examineMeans.balance.problems.${id}`);

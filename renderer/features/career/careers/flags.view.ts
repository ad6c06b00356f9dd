/** What is worth a look, in plain and kind words, each with its evidence and one next step. */
import type { CareersAhead } from "../../../../shared/analysis/careers/careers-ahead.ts";
import { type Flag, type PersonFlag, personFlags, teamFlags } from "../../../../shared/analysis/careers/flags.ts";
import { type FreeingStep, freeingSteps } from "../../../../shared/analysis/careers/freeing-steps.ts";
import { monthsBetween } from "../../../../shared/base/month.ts";
import type { AttritionPattern } from "../../../../shared/catalogue/attrition-causes.ts";
import { companyPhases } from "../../../../shared/catalogue/journey.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import type { Scenario } from "../../../../shared/domain/scenario.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import { futures } from "../../../../shared/i18n/futures.ts";
import type { Place } from "../../../focus/place.ts";
import { levelNames } from "./level-names.ts";
import { someNames } from "./person.view.ts";
import { monthAt, monthsWords, type Telling } from "./timing.view.ts";

/** A place to go to, or a step to try in the plan. */
export type NextStep =
  | { readonly kind: "place"; readonly label: string; readonly place: Place }
  | { readonly kind: "deed"; readonly label: string; readonly step: FreeingStep };

export type FlagRow = {
  readonly id: string;
  readonly what: string;
  readonly evidence: string;
  readonly next: NextStep;
};

export type FlagGroup = {
  readonly kind: Flag["kind"];
  readonly title: string;
  readonly pattern: AttritionPattern;
  readonly rows: readonly FlagRow[];
};

export type FlagInputs = {
  readonly ahead: CareersAhead;
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly postOf: (id: string) => Post | undefined;
  readonly nameOf: (id: string) => string;
};

/** Out of 4, as `flags.ts` has it. */
const weakSkill = 1;

function whatOf(flag: Flag, { baseline, nameOf }: FlagInputs, { words: { t, formats } }: Telling): string {
  const [level = ""] = "levelId" in flag ? levelNames([flag.levelId], baseline) : [];
  switch (flag.kind) {
    case "blocked": {
      const levels = formats.either(levelNames(flag.levelIds, baseline));
      return t("careerFlags.what.blocked", { name: nameOf(flag.personId), levels });
    }
    case "ceiling":
      return t("careerFlags.what.ceiling", { count: flag.personIds.length });
    case "succession":
      return t("careerFlags.what.succession", { names: formats.list(flag.holderIds.map(nameOf)), level });
    case "emptySeat":
      return t("careerFlags.what.emptySeat", { level });
    default:
      return t(`careerFlags.what.${flag.kind}`, { name: nameOf(flag.personId) });
  }
}

function evidenceOf(flag: Flag, inputs: FlagInputs, telling: Telling): string {
  const { t, formats, language, typeName } = telling.words;
  const from = "from" in flag ? monthAt(telling, flag.from) : "";
  switch (flag.kind) {
    case "blocked": {
      const months = monthsWords(flag.waitMonths, telling.words);
      const told = { months, futures: futures(t, flag.riseShare) };
      return flag.waitedMonths > 0
        ? t("careerFlags.evidence.blockedSince", { ...told, since: monthAt(telling, -flag.waitedMonths) })
        : t("careerFlags.evidence.blockedFrom", { ...told, since: from });
    }
    case "alone": {
      const post = inputs.postOf(flag.personId);
      const type = post ? typeName(mainType(post.mix)) : "";
      return t("careerFlags.evidence.alone", { month: from, futures: futures(t, flag.share), type });
    }
    case "operator":
      return t("careerFlags.evidence.operator", {
        month: from,
        share: formats.percent(flag.routineShare),
        months: monthsWords(flag.months, telling.words),
      });
    case "phase":
      return t("careerFlags.evidence.phase", {
        month: from,
        phase: companyPhases[flag.phase][language],
        preference: companyPhases[flag.preference][language],
        futures: futures(t, flag.share),
      });
    case "productWork":
      return t("careerFlags.evidence.productWork", {
        share: formats.percent(flag.ambitionShare),
        futures: futures(t, flag.freeShare),
      });
    case "ceiling": {
      const names = someNames(flag.personIds.map(inputs.nameOf), telling.words);
      return t("careerFlags.evidence.ceiling", { names, most: formats.integer(weakSkill) });
    }
    case "succession":
      return t("careerFlags.evidence.succession", { futures: futures(t, flag.readyShare) });
    case "emptySeat":
      return t("careerFlags.evidence.emptySeat", { month: from, futures: futures(t, flag.share) });
  }
}

/** Where one lever is made for it, trying it is the next step; where there is a choice, comparing is. */
function nextForPerson(flag: PersonFlag, { baseline, scenario, postOf }: FlagInputs, { words }: Telling): NextStep {
  const { t } = words;
  const post = postOf(flag.personId);
  const isSingle = flag.kind === "operator" || flag.kind === "productWork";
  const [step] = isSingle && post ? freeingSteps(post, [flag.kind], { baseline, scenario }, scenario.start) : [];
  if (step) {
    const [change] = step.changes;
    const lever = change?.type === "startLever" ? baseline.levers.find(({ id }) => id === change.leverId) : undefined;
    const label = lever ? t("careerFlags.next.try", { lever: lever.name }) : t("careerFlags.next.productSeat");
    return { kind: "deed", label, step };
  }
  return {
    kind: "place",
    label: t(flag.kind === "blocked" ? "careerFlags.next.free" : "careerFlags.next.help"),
    place: { screen: "career", view: "ahead", personId: flag.personId },
  };
}

function nextOf(flag: Flag, inputs: FlagInputs, telling: Telling): NextStep {
  const { t } = telling.words;
  switch (flag.kind) {
    case "ceiling":
      return { kind: "place", label: t("careerFlags.next.skills"), place: { screen: "team", view: "skills" } };
    case "succession":
    case "emptySeat":
      return { kind: "place", label: t("careerFlags.next.ladder"), place: { screen: "career", view: "ladder" } };
    default:
      return nextForPerson(flag, inputs, telling);
  }
}

const idOf = (flag: Flag): string =>
  "personId" in flag ? flag.personId : "levelId" in flag ? flag.levelId : flag.kind;

export function flagGroups(inputs: FlagInputs, telling: Telling): readonly FlagGroup[] {
  const { ahead, baseline, scenario, nameOf } = inputs;
  const people = personFlags(baseline, ahead).filter(({ personId }) => nameOf(personId) !== "");
  const team = teamFlags(baseline, ahead, ({ joined }) => monthsBetween(joined, scenario.start));
  const byKind = new Map<Flag["kind"], FlagRow[]>();
  for (const flag of [...people, ...team]) {
    const row: FlagRow = {
      id: `${flag.kind}-${idOf(flag)}`,
      what: whatOf(flag, inputs, telling),
      evidence: evidenceOf(flag, inputs, telling),
      next: nextOf(flag, inputs, telling),
    };
    byKind.set(flag.kind, [...(byKind.get(flag.kind) ?? []), row]);
  }
  return [...byKind].map(([kind, rows]) => ({
    kind,
    title: telling.words.t(`careerFlags.groups.${kind}`),
    pattern: kind === "productWork" ? "productWork" : "career",
    rows,
  }));
}

export type FlagsVerdict = { readonly sentence: string; readonly aside: string };

export function flagsVerdict(groups: readonly FlagGroup[], { start, words: { t, formats } }: Telling): FlagsVerdict {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const first = groups[0]?.rows[0]?.what;
  return {
    sentence:
      first === undefined
        ? t("careerFlags.verdict.none")
        : t("careerFlags.verdict.some", { count, number: formats.integer(count), first }),
    aside: t("careerFlags.aside", { month: formats.month(start) }),
  };
}

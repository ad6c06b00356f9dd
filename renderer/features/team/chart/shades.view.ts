/** What the chart is coloured by. Each shade is a colour and a shape or a level, and always says itself in words. */
import { loadsIn } from "../../../../shared/analysis/people/member-figures.ts";
import type { Projection } from "../../../../shared/analysis/projection.ts";
import { addMonths, type Month, monthsBetween } from "../../../../shared/base/month.ts";
import { attritionCauses, attritionPatterns } from "../../../../shared/catalogue/attrition-causes.ts";
import { memberTypeIds, memberTypes } from "../../../../shared/catalogue/member-types.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { CheckIn } from "../../../../shared/domain/check-in.ts";
import { mainType } from "../../../../shared/domain/mix.ts";
import { type Pressing, pressingCause } from "../../../../shared/domain/pressing-cause.ts";
import type { Post } from "../../../../shared/domain/team-at.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Shape } from "../../../ui/TypeMark.tsx";

export const shadeIds = ["type", "load", "pressure", "tenure", "readiness"] as const;
/** Those that tell nothing of what presses on somebody, for whoever sees no single person. */
export const openShadeIds: readonly ShadeId[] = ["type", "load", "tenure"];
export type ShadeId = (typeof shadeIds)[number];

export type Shade = {
  /** What the legend gathers under one entry. */
  readonly band: string;
  readonly bandWords: string;
  /** The order of the legend. */
  readonly order: number;
  /** On the card. */
  readonly words: string;
  /** Name of a CSS variable. */
  readonly colour: string;
  /** How much of the mark is filled: for what has an order. */
  readonly level: number;
  readonly shape?: Shape;
  /** Stands in the mark where neither shape nor level tells: the number of the legend's entry. */
  readonly number?: number;
};

export type ShadeSource = {
  readonly baseline: Baseline;
  readonly month: Month;
  readonly projection: Projection | undefined;
};

export type Shading = (post: Post) => Shade;

/** Upper ends of the bands; the last has none. */
const loadEnds = [0.85, 1, 1.15] as const;
const loadBands = ["room", "full", "over", "farOver"] as const;
const tenureEnds = [6, 24, 60] as const;
const tenureBands = ["new", "settled", "experienced", "long"] as const;
/** "Soon" is within a year. */
const soonMonths = 12;

const bandAt = (value: number, ends: readonly number[]) => {
  const at = ends.findIndex((end) => value < end);
  return at === -1 ? ends.length : at;
};

const unknown = (words: string): Shade => ({
  band: "unknown",
  bandWords: words,
  order: 99,
  words,
  colour: "--line-strong",
  level: 0,
});

const ordered = (band: string, bandWords: string, words: string, step: number, steps: number): Shade => ({
  ...{ band, bandWords, words, order: step },
  colour: "--accent",
  level: (step + 1) / steps,
});

function byType({ typeName, formats }: Words): Shading {
  return ({ mix }) => {
    const type = mainType(mix);
    const words = `${typeName(type)} ${formats.percent(mix[type])}`;
    return {
      ...{ band: type, bandWords: typeName(type), words, order: memberTypeIds.indexOf(type) },
      ...{ colour: `--type-${type}`, level: 1, shape: memberTypes[type].shape },
    };
  };
}

function byLoad({ projection }: ShadeSource, { t, formats }: Words): Shading {
  const loads = loadsIn(projection?.members);
  return ({ id, kind }) => {
    const load = loads.get(id);
    if (load === undefined) return unknown(t(kind === "hire" ? "teamChart.load.hire" : "teamChart.load.unknown"));
    const step = bandAt(load, loadEnds);
    const band = loadBands[step]!;
    const words = t("teamChart.load.words", { load: formats.percent(load) });
    return ordered(band, t(`teamChart.load.${band}`), words, step, loadBands.length);
  };
}

/** The strongest cause that somebody named, in plain words with its age. */
export function pressingWords(pressing: Pressing, { t, formats, language }: Words): string {
  if (pressing.kind === "notAsked") return t("teamChart.pressure.notAsked");
  const age = pressing.ageMonths === 0 ? t("teamChart.pressure.thisMonth") : formats.duration(pressing.ageMonths);
  if (pressing.kind === "nothing") return t("teamChart.pressure.nothingAge", { age });
  return t("teamChart.pressure.words", { cause: attritionCauses[pressing.cause].inPlainWords[language], age });
}

/** Check-ins by person, read once for a whole chart. */
function checkInsByMember({ checkIns }: Baseline): ReadonlyMap<string, readonly CheckIn[]> {
  const byMember = new Map<string, CheckIn[]>();
  for (const checkIn of checkIns) {
    const list = byMember.get(checkIn.memberId);
    if (list) list.push(checkIn);
    else byMember.set(checkIn.memberId, [checkIn]);
  }
  return byMember;
}

const patternIds = Object.keys(attritionPatterns) as (keyof typeof attritionPatterns)[];

function byPressure({ baseline, month }: ShadeSource, words: Words): Shading {
  const talks = checkInsByMember(baseline);
  const { t, language } = words;
  return ({ id, kind }) => {
    if (kind === "hire") return unknown(t("teamChart.pressure.hire"));
    const pressing = pressingCause(talks.get(id) ?? [], month);
    const said = pressingWords(pressing, words);
    if (pressing.kind === "notAsked") return { ...unknown(said), bandWords: t("teamChart.pressure.notAsked") };
    if (pressing.kind === "nothing") {
      const bandWords = t("teamChart.pressure.nothing");
      return { band: "nothing", bandWords, order: 98, words: said, colour: "--text-faint", level: 0 };
    }
    const { pattern } = attritionCauses[pressing.cause];
    const number = patternIds.indexOf(pattern) + 1;
    const bandWords = attritionPatterns[pattern][language];
    return { band: pattern, bandWords, order: number, words: said, colour: `--cause-${pattern}`, level: 1, number };
  };
}

function byTenure({ month }: ShadeSource, { t, formats }: Words): Shading {
  return ({ joins }) => {
    const months = Math.max(0, monthsBetween(joins, month));
    const step = bandAt(months, tenureEnds);
    const band = tenureBands[step]!;
    const words = t("teamChart.tenure.words", { time: formats.duration(months) });
    return ordered(band, t(`teamChart.tenure.${band}`), words, step, tenureBands.length);
  };
}

/** Months until someone has been on the level as long as is typical before the next; negative once they have. */
export function monthsToReady({ levelId, levelSince }: Post, { levels }: Baseline, month: Month): number | undefined {
  const level = levels.find(({ id }) => id === levelId);
  if (level === undefined || level.nextLevelIds.length === 0) return undefined;
  return level.typicalMonths - monthsBetween(levelSince, month);
}

function byReadiness({ baseline, month }: ShadeSource, { t, formats }: Words): Shading {
  return (post) => {
    const months = monthsToReady(post, baseline, month);
    if (months === undefined) return { ...unknown(t("teamChart.readiness.top")), band: "top" };
    if (months <= 0) {
      const words = t("teamChart.readiness.since", { month: formats.month(addMonths(month, months)) });
      return ordered("ready", t("teamChart.readiness.ready"), words, 2, 3);
    }
    const isSoon = months <= soonMonths;
    const words = t("teamChart.readiness.in", { time: formats.duration(months) });
    return ordered(
      isSoon ? "soon" : "later",
      t(`teamChart.readiness.${isSoon ? "soon" : "later"}`),
      words,
      isSoon ? 1 : 0,
      3,
    );
  };
}

export function shadingBy(shade: ShadeId, source: ShadeSource, words: Words): Shading {
  switch (shade) {
    case "type":
      return byType(words);
    case "load":
      return byLoad(source, words);
    case "pressure":
      return byPressure(source, words);
    case "tenure":
      return byTenure(source, words);
    case "readiness":
      return byReadiness(source, words);
  }
}

export type LegendEntry = { readonly shade: Shade; readonly people: number };

/** Only what is in the chart, in its order. */
export function legendOf(posts: readonly Post[], shading: Shading): readonly LegendEntry[] {
  const found = new Map<string, { shade: Shade; people: number }>();
  for (const post of posts) {
    const shade = shading(post);
    const entry = found.get(shade.band);
    if (entry) entry.people++;
    else found.set(shade.band, { shade, people: 1 });
  }
  return [...found.values()].toSorted((one, other) => one.shade.order - other.shade.order);
}

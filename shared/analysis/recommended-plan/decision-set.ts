/** What a recommended plan may do: open searches for a few profiles of people, and start levers, each in some month. */
import { addMonths } from "../../base/month.ts";
import type { Change, ChangeOf } from "../../domain/change.ts";
import type { Lever } from "../../domain/lever.ts";
import type { Mix } from "../../domain/mix.ts";
import type { Scenario } from "../../domain/scenario.ts";

/** People who would be looked for alike. */
export type Profile = { readonly id: string; readonly mix: Mix; readonly levelId: string };

export type DecisionSet = {
  readonly profiles: readonly Profile[];
  readonly levers: readonly Lever[];
  /** Months of the plan, counted from its first, in which a search may open or a lever start; earliest first. */
  readonly months: readonly number[];
  readonly mostPerMonth: number;
  readonly mostHires: number;
  /** Above what today's plan costs. */
  readonly mostCostJpy: number | undefined;
};

/** One plan of the set. Places stand for profiles and levers, numbers for months. */
export type Selection = {
  /** [profile] the months in which a search opens, earliest first. */
  readonly opens: readonly (readonly number[])[];
  /** [lever] */
  readonly starts: readonly (number | undefined)[];
};

/** One deed of a plan, by its place. */
export type Item =
  | { readonly kind: "hire"; readonly profile: number; readonly month: number }
  | { readonly kind: "lever"; readonly lever: number; readonly month: number };

export const nothing = ({ profiles, levers }: DecisionSet): Selection => ({
  opens: profiles.map(() => []),
  starts: levers.map(() => undefined),
});

export const keyOfSelection = ({ opens, starts }: Selection): string => JSON.stringify([opens, starts]);

/** In the order of time. */
export function itemsOf({ opens, starts }: Selection): readonly Item[] {
  return [
    ...opens.flatMap((months, profile) => months.map((month): Item => ({ kind: "hire", profile, month }))),
    ...starts.flatMap((month, lever): Item[] => (month === undefined ? [] : [{ kind: "lever", lever, month }])),
  ].sort((one, other) => one.month - other.month);
}

export const selectionOf = (set: DecisionSet, items: readonly Item[]): Selection => ({
  opens: set.profiles.map((_, profile) =>
    items
      .flatMap((item) => (item.kind === "hire" && item.profile === profile ? [item.month] : []))
      .sort((one, other) => one - other),
  ),
  starts: set.levers.map((_, lever) => items.find((item) => item.kind === "lever" && item.lever === lever)?.month),
});

export const adding = (set: DecisionSet, selection: Selection, item: Item): Selection =>
  selectionOf(set, [...itemsOf(selection), item]);

export function without(set: DecisionSet, selection: Selection, item: Item): Selection {
  const items = [...itemsOf(selection)];
  const place = items.findIndex((one) => sameItem(one, item));
  if (place !== -1) items.splice(place, 1);
  return selectionOf(set, items);
}

const sameItem = (one: Item, other: Item) =>
  one.month === other.month &&
  (one.kind === "hire"
    ? other.kind === "hire" && one.profile === other.profile
    : other.kind === "lever" && one.lever === other.lever);

/** Whether the set has room for it; money is measured elsewhere. */
export function isAllowed(set: DecisionSet, { opens }: Selection): boolean {
  const inMonth = new Map<number, number>();
  for (const month of opens.flat()) inMonth.set(month, (inMonth.get(month) ?? 0) + 1);
  return opens.flat().length <= set.mostHires && Math.max(0, ...inMonth.values()) <= set.mostPerMonth;
}

/** One more of each: the soonest hire of each profile, each lever that is not in yet. */
export function roomFor(set: DecisionSet, { opens, starts }: Selection): Item[] {
  const taken = (month: number) => opens.flat().filter((each) => each === month).length;
  const month = set.months.find((each) => taken(each) < set.mostPerMonth);
  const hires = month === undefined || opens.flat().length >= set.mostHires ? [] : set.profiles;
  return [
    ...hires.map((_, profile): Item => ({ kind: "hire", profile, month: month! })),
    ...starts.flatMap((start, lever): Item[] =>
      start === undefined && set.months.length > 0 ? [{ kind: "lever", lever, month: set.months[0]! }] : [],
    ),
  ];
}

/** Nothing in it begins sooner than in the other, and there is nothing more of it: it can hardly hold where the other does not. */
export const isWithin = (one: Selection, other: Selection): boolean =>
  one.opens.every(
    (months, profile) =>
      months.length <= other.opens[profile]!.length &&
      months.every((month, place) => month >= other.opens[profile]![place]!),
  ) &&
  one.starts.every((month, lever) => month === undefined || month >= (other.starts[lever] ?? Number.POSITIVE_INFINITY));

/** The nth hire of a profile keeps its name, and with it its luck, in whichever month its search opens. */
export function changeOf(set: DecisionSet, { start }: Scenario, item: Item, place: number): Change {
  const dated = { month: addMonths(start, item.month), enabled: true, tags: [] };
  if (item.kind === "lever")
    return { ...dated, id: `recommended-lever-${item.lever}`, type: "startLever", leverId: set.levers[item.lever]!.id };
  const { mix, levelId } = set.profiles[item.profile]!;
  return {
    ...dated,
    id: `recommended-${item.profile}-${place}`,
    type: "hire",
    count: 1,
    mix: { ...mix },
    levelId,
    fteShare: 1,
    segmentIds: [],
    honestInterview: true,
  } satisfies ChangeOf<"hire">;
}

export const changesOf = (set: DecisionSet, scenario: Scenario, { opens, starts }: Selection): readonly Change[] => [
  ...opens.flatMap((months, profile) =>
    months.map((month, place) => changeOf(set, scenario, { kind: "hire", profile, month }, place)),
  ),
  ...starts.flatMap((month, lever) =>
    month === undefined ? [] : [changeOf(set, scenario, { kind: "lever", lever, month }, 0)],
  ),
];

export const withSelection = (set: DecisionSet, scenario: Scenario, selection: Selection): Scenario => ({
  ...scenario,
  changes: [...scenario.changes, ...changesOf(set, scenario, selection)],
});

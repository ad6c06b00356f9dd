import type { MonthGap } from "../../analysis/composition/composition.ts";
import { centreOf } from "../../analysis/composition/asked-mix.ts";
import { type MemberType, memberTypeIds } from "../../catalogue/member-types.ts";
import { type Mix, mixOf } from "../../domain/mix.ts";
import { everyoneFigure, wholeTeam } from "../groups.ts";
import type { MixBlock, TableBlock } from "../slide.ts";
import { type Content, type Teller, type Told, typeName } from "../telling.ts";
import { tooFew } from "../too-few.ts";

/** Less than this part of a person is nobody; fewer points of a mix are no lean. */
const leastPeople = 0.05;
const fitShare = 0.05;

type Ends = { readonly now: MonthGap; readonly then: MonthGap; readonly targetShare: number };

function endsOf({ own: { gaps } }: Told): Ends | undefined {
  const [now, then = now] = gaps?.months ?? [];
  return now && then && gaps ? { now, then, targetShare: gaps.targetShare } : undefined;
}

const teamMix = ({ atHand }: MonthGap): Mix => mixOf(atHand);

/** People one by one only where this talk shows names. */
function people({ own, names }: Told): MixBlock["points"] {
  if (names.areHidden) return [];
  return own.plan.baseline.members.map(({ id, mix }) => ({ label: names.nameOf(id), mix, role: "person" }));
}

function triangle(told: Told, ends: Ends | undefined): MixBlock {
  const { own, speech } = told;
  const { t, formats } = speech;
  const month = formats.month(own.projection.months.at(-1)!);
  const today = ends === undefined ? centreOf(own.plan.baseline.members) : teamMix(ends.now);
  const centres = [
    { label: t("presentSlides.mix.teamNow"), mix: today, role: "teamNow" },
    { label: t("presentSlides.mix.teamThen", { month }), mix: ends && teamMix(ends.then), role: "teamThen" },
    { label: t("presentSlides.mix.workNow"), mix: ends?.now.askedMix, role: "workNow" },
    { label: t("presentSlides.mix.workThen", { month }), mix: ends?.then.askedMix, role: "workThen" },
  ] as const;
  const known = centres.flatMap(({ mix, ...centre }) => (mix === undefined ? [] : [{ ...centre, mix }]));
  return { kind: "mix", title: t("presentSlides.mix.triangle"), points: [...people(told), ...known] };
}

function gapTable({ own, speech }: Told, { now, then, targetShare }: Ends): TableBlock {
  const { t, formats } = speech;
  const say = ({ gap }: MonthGap, type: MemberType) => {
    const { shortPeople, sparePeople } = gap[type];
    if (shortPeople >= leastPeople) return formats.people(shortPeople);
    if (sparePeople < leastPeople) return t("presentSlides.mix.enough");
    return t("presentSlides.mix.spare", { people: formats.people(sparePeople) });
  };
  const month = formats.month(own.projection.months.at(-1)!);
  return {
    kind: "table",
    title: t("presentSlides.mix.gap", { target: formats.percent(targetShare) }),
    columns: [
      { name: t("presentSlides.mix.type"), align: "start" },
      { name: t("presentSlides.mix.now"), align: "end" },
      { name: t("presentSlides.mix.then", { month }), align: "end" },
    ],
    rows: memberTypeIds.map((type) => [typeName(type, speech), say(now, type), say(then, type)]),
    note: t("presentSlides.mix.gapNote"),
  };
}

/** The same as the triangle, to be read off. */
function shareTable({ own, speech }: Told, { now, then }: Ends): TableBlock {
  const { t, formats } = speech;
  const say = (end: MonthGap, type: MemberType) =>
    t("presentSlides.mix.share", {
      team: formats.percent(teamMix(end)[type]),
      work: end.askedMix === undefined ? "–" : formats.percent(end.askedMix[type]),
    });
  const month = formats.month(own.projection.months.at(-1)!);
  return {
    kind: "table",
    title: t("presentSlides.mix.shares"),
    columns: [
      { name: t("presentSlides.mix.type"), align: "start" },
      { name: t("presentSlides.mix.now"), align: "end" },
      { name: t("presentSlides.mix.then", { month }), align: "end" },
    ],
    rows: memberTypeIds.map((type) => [typeName(type, speech), say(now, type), say(then, type)]),
  };
}

function leadOf({ own, speech }: Told, { now, then }: Ends): string {
  const { t, formats } = speech;
  const month = formats.month(own.projection.months.at(-1)!);
  const lean = ({ askedMix, ...gap }: MonthGap, type: MemberType) =>
    askedMix === undefined ? 0 : askedMix[type] - mixOf(gap.atHand)[type];
  const far = (type: MemberType) => Math.max(lean(now, type), lean(then, type));
  const type = memberTypeIds.reduce((most, each) => (far(each) > far(most) ? each : most));
  if (far(type) < fitShare) return t("presentSlides.mix.even", { points: formats.integer(fitShare * 100), month });
  const share = (mix: Mix | undefined) => formats.percent(mix?.[type] ?? 0);
  return t("presentSlides.mix.lead", {
    ...{ type: typeName(type, speech), month },
    asked: share(now.askedMix),
    there: share(teamMix(now)),
    askedThen: share(then.askedMix),
    thereThen: share(teamMix(then)),
  });
}

function tell(told: Told): Content {
  if (!told.isShown(wholeTeam)) return tooFew(told);
  const ends = endsOf(told);
  return {
    lead: ends === undefined ? "" : leadOf(told, ends),
    main: [triangle(told, ends)],
    side: ends === undefined ? [] : [gapTable(told, ends), shareTable(told, ends)],
  };
}

export const mix: Teller = { figures: ({ own }) => [everyoneFigure(own)], tell };

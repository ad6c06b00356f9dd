import { addMonths, monthsBetween } from "../../base/month.ts";
import { companyPhases } from "../../catalogue/journey.ts";
import type { Change, ChangeType } from "../../domain/change.ts";
import { mainType } from "../../domain/mix.ts";
import { expectedLeadMonths } from "../../domain/team-at.ts";
import type { TimelineBlock } from "../slide.ts";
import { type Content, type Teller, type Told, typeName } from "../telling.ts";

const laneIds = ["hires", "people", "seats", "levers", "business"] as const;
type LaneId = (typeof laneIds)[number];

const laneOf: Readonly<Record<ChangeType, LaneId>> = {
  hire: "hires",
  leave: "people",
  promote: "people",
  move: "people",
  changeMix: "people",
  changeHours: "people",
  openSeats: "seats",
  openProductSeats: "seats",
  startLever: "levers",
  stopLever: "levers",
  changeGrowth: "business",
  changeEffort: "business",
  changeCompany: "business",
};

const nameIn = (things: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  things.find((thing) => thing.id === id)?.name ?? "";

/** In the few words that fit beside a bar. */
function labelOf(change: Change, { own, names, speech }: Told): string {
  const { t, formats, language } = speech;
  const { levels, levers, segments } = own.plan.baseline;
  const level = (id: string) => names.without(nameIn(levels, id));
  switch (change.type) {
    case "hire":
      return t("presentSlides.timeline.hire", {
        number: formats.integer(change.count),
        level: level(change.levelId),
        type: typeName(mainType(change.mix), speech),
      });
    case "leave":
    case "move":
    case "changeMix":
    case "changeHours":
      return t(`presentSlides.timeline.${change.type}`, { member: names.nameOf(change.memberId) });
    case "promote":
      return t("presentSlides.timeline.promote", {
        member: names.nameOf(change.memberId),
        level: level(change.levelId),
      });
    case "openSeats":
      return t("presentSlides.timeline.openSeats", {
        level: level(change.levelId),
        number: formats.signed(change.count),
      });
    case "openProductSeats":
      return t("presentSlides.timeline.openProductSeats", { number: formats.signed(change.count) });
    case "startLever":
    case "stopLever":
      return names.without(nameIn(levers, change.leverId));
    case "changeGrowth":
      return t("presentSlides.timeline.growth", { segment: names.without(nameIn(segments, change.segmentId)) });
    case "changeEffort":
      return t("presentSlides.timeline.effort", { ratio: formats.times(change.scope.ratio) });
    case "changeCompany":
      return change.phase === undefined
        ? t("presentSlides.timeline.company")
        : t("presentSlides.timeline.phase", { phase: companyPhases[change.phase][language] });
  }
}

/** Both ends are within. */
function spanOf(change: Change, { own: { plan } }: Told): { readonly from: number; readonly until: number } {
  const { scenario } = plan;
  const last = scenario.months - 1;
  const from = Math.min(last, Math.max(0, monthsBetween(scenario.start, change.month)));
  if (change.type === "hire") return { from, until: Math.min(last, from + expectedLeadMonths(change, scenario)) };
  if (change.type !== "startLever") return { from, until: from };
  const stops = scenario.changes
    .filter((other) => other.type === "stopLever" && other.enabled && other.leverId === change.leverId)
    .map((other) => monthsBetween(scenario.start, other.month))
    .filter((month) => month > from);
  return { from, until: Math.min(last, ...stops.map((month) => month - 1)) };
}

const isShownIn = (change: Change, { own: { plan } }: Told): boolean =>
  change.enabled && change.month < addMonths(plan.scenario.start, plan.scenario.months);

function changesIn(told: Told): readonly Change[] {
  const { changes } = told.own.plan.scenario;
  // A stop shows as the end of what began in the plan.
  const isEndOfBar = (change: Change) =>
    change.type === "stopLever" &&
    changes.some(
      (other) =>
        other.type === "startLever" && other.enabled && other.leverId === change.leverId && other.month < change.month,
    );
  return changes
    .filter((change) => isShownIn(change, told) && !isEndOfBar(change))
    .toSorted((one, other) => (one.month < other.month ? -1 : one.month > other.month ? 1 : 0));
}

function leadOf(changes: readonly Change[], { speech: { t, formats } }: Told): string {
  const [first] = changes;
  if (first === undefined) return t("presentSlides.timeline.nothing");
  const hires = changes.reduce((sum, change) => sum + (change.type === "hire" ? change.count : 0), 0);
  const levers = changes.filter(({ type }) => type === "startLever").length;
  const others = changes.filter(({ type }) => type !== "hire" && type !== "startLever").length;
  const parts = [
    ...(hires > 0 ? [t("presentSlides.timeline.hires", { count: hires })] : []),
    ...(levers > 0 ? [t("presentSlides.timeline.levers", { count: levers })] : []),
    ...(others > 0 ? [t("presentSlides.timeline.others", { count: others })] : []),
  ];
  return t("presentSlides.timeline.lead", {
    count: changes.length,
    from: formats.month(first.month),
    to: formats.month(changes.at(-1)!.month),
    what: formats.list(parts),
  });
}

function tell(told: Told): Content {
  const { own, speech } = told;
  const { t, formats } = speech;
  const changes = changesIn(told);
  const lanes = laneIds.map((lane) => ({
    name: t(`presentSlides.timeline.lanes.${lane}`),
    items: changes
      .filter(({ type }) => laneOf[type] === lane)
      .map((change) => ({ label: labelOf(change, told), ...spanOf(change, told) })),
  }));
  const picture: TimelineBlock = {
    kind: "timeline",
    title: t("presentSlides.timeline.title"),
    months: own.projection.months.map(formats.month),
    lanes: lanes.filter(({ items }) => items.length > 0),
  };
  const hasHires = changes.some(({ type }) => type === "hire");
  return {
    lead: leadOf(changes, told),
    main: [
      ...(changes.length > 0 ? [picture] : []),
      ...(hasHires ? [{ kind: "text" as const, paragraphs: [t("presentSlides.timeline.hireNote")] }] : []),
    ],
    side: [],
  };
}

export const timeline: Teller = { tell };

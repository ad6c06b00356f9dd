/** What could soften a departure: each a small set of real changes of the plan, with the months they are dated in. */
import { addMonths, type Month } from "../../../base/month.ts";
import type { Baseline } from "../../../domain/baseline.ts";
import type { Change } from "../../../domain/change.ts";
import type { Lever } from "../../../domain/lever.ts";
import { mainType, type Mix, withShare } from "../../../domain/mix.ts";
import type { Scenario } from "../../../domain/scenario.ts";
import { type Post, teamAt } from "../../../domain/team-at.ts";

export type HandOverStep = {
  readonly id: string;
  /** When it begins. */
  readonly month: Month;
  readonly changes: readonly Change[];
} & (
  | { readonly kind: "hireAhead"; readonly monthsAhead: number }
  /** For everyone who leaves, because a plan has one policy. */
  | { readonly kind: "backfill"; readonly backfill: Scenario["backfill"] }
  | { readonly kind: "laterDay"; readonly monthsLater: number }
  | { readonly kind: "widen" | "learn"; readonly memberId: string }
  | { readonly kind: "lever"; readonly leverId: string }
);

type Asked = {
  readonly baseline: Baseline;
  readonly scenario: Scenario;
  readonly memberIds: readonly string[];
  readonly monthIndex: number;
};

const monthsAheadOf = [6, 3] as const;
const monthsLater = 2;
/** What a colleague can take on of another type within some months. An assumption. */
const learntShare = 0.2;
const mostLevers = 4;

/** Ids by place, so that they stay short; as many changes as there are never name the next one. */
const dated = ({ scenario }: Asked, index: number, what: string) => ({
  id: `hand-over-${what}-${scenario.changes.length + 1}`,
  month: addMonths(scenario.start, index),
  enabled: true,
  tags: [],
});

/** Today's members as the plan has them in that month, those whom it has leave before included. */
const membersIn = ({ baseline, scenario, monthIndex }: Asked): readonly Post[] =>
  teamAt(baseline, scenario, addMonths(scenario.start, monthIndex)).filter(({ kind }) => kind === "member");

function goers(asked: Asked): readonly Post[] {
  const members = membersIn(asked);
  return asked.memberIds.flatMap((id) => members.find((post) => post.id === id) ?? []);
}

/** Beside whoever the policy looks for: somebody who is there, and past the first months, on the last day. */
function hiresAhead(asked: Asked): HandOverStep[] {
  const { monthIndex } = asked;
  const aheads = [...new Set(monthsAheadOf.map((ahead) => Math.min(ahead, monthIndex)))];
  return aheads.map((monthsAhead) => {
    const from = monthIndex - monthsAhead;
    const changes = goers(asked).map(({ mix, levelId, fteShare, segmentIds, managerId }, place): Change => ({
      ...dated(asked, from, `ahead-${monthsAhead}-${place}`),
      type: "hire",
      count: 1,
      ...{ mix, levelId, fteShare, segmentIds: [...segmentIds] },
      ...(managerId !== undefined && !asked.memberIds.includes(managerId) && { managerId }),
      honestInterview: true,
    }));
    const month = addMonths(asked.scenario.start, from);
    return { id: `hireAhead-${monthsAhead}`, kind: "hireAhead", monthsAhead, month, changes };
  });
}

function surerBackfill({ scenario: { backfill, start } }: Asked): HandOverStep[] {
  if (backfill.replacedShare >= 1 && backfill.delayMonths === 0) return [];
  const surer = { replacedShare: 1, delayMonths: 0 };
  return [{ id: "backfill", kind: "backfill", backfill: surer, month: start, changes: [] }];
}

/** Nothing to agree on where the day is a fact already. */
function laterDay(asked: Asked): HandOverStep[] {
  const { scenario, monthIndex } = asked;
  if (monthIndex + monthsLater >= scenario.months || goers(asked).some(({ member }) => member?.leaves !== undefined))
    return [];
  const month = addMonths(scenario.start, monthIndex + monthsLater);
  return [{ id: "laterDay", kind: "laterDay", monthsLater, month, changes: [] }];
}

const apart = (one: Mix, other: Mix) =>
  Math.abs(one.sales - other.sales) + Math.abs(one.support - other.support) + Math.abs(one.analyst - other.analyst);

const servesAll = ({ segmentIds }: Post, asked: readonly string[], all: readonly string[]) =>
  segmentIds.length === 0 || (asked.length > 0 ? asked : all).every((id) => segmentIds.includes(id));

/** Those who stay, whoever is most like them first. */
const likeThem = ({ mix }: Post, asked: Asked): readonly Post[] =>
  membersIn(asked)
    .filter(({ id, status, leaves }) => !asked.memberIds.includes(id) && status === "here" && leaves === undefined)
    .toSorted((one, other) => apart(one.mix, mix) - apart(other.mix, mix));

/** A colleague of their kind who does not yet work for their customers. */
function widened(asked: Asked): HandOverStep[] {
  const { baseline, scenario, monthIndex } = asked;
  const [goer] = goers(asked);
  const all = baseline.segments.map(({ id }) => id);
  const colleague = goer && likeThem(goer, asked).find((member) => !servesAll(member, goer.segmentIds, all));
  if (!goer || !colleague) return [];
  const from = Math.max(0, monthIndex - 1);
  const segmentIds = goer.segmentIds.length === 0 ? [] : [...new Set([...colleague.segmentIds, ...goer.segmentIds])];
  const change: Change = { ...dated(asked, from, "widen"), type: "move", memberId: colleague.id, segmentIds };
  const month = addMonths(scenario.start, from);
  return [{ id: "widen", kind: "widen", memberId: colleague.id, month, changes: [change] }];
}

/** A colleague among the same customers who takes on more of their kind of work. */
function learning(asked: Asked): HandOverStep[] {
  const { baseline, scenario, monthIndex } = asked;
  const [goer] = goers(asked);
  if (!goer) return [];
  const type = mainType(goer.mix);
  const all = baseline.segments.map(({ id }) => id);
  const colleague = likeThem(goer, asked).find(
    (member) => mainType(member.mix) !== type && servesAll(member, goer.segmentIds, all),
  );
  if (!colleague) return [];
  const mix = { ...withShare(colleague.mix, type, colleague.mix[type] + learntShare) };
  const change: Change = { ...dated(asked, monthIndex, "learn"), type: "changeMix", memberId: colleague.id, mix };
  const month = addMonths(scenario.start, monthIndex);
  return [{ id: "learn", kind: "learn", memberId: colleague.id, month, changes: [change] }];
}

/** What lightens work, keeps people or customers, or shortens learning. */
const softens = ({ effects }: Lever): boolean =>
  effects.some(
    (effect) =>
      effect.on === "processMaturity" ||
      ((effect.on === "effort" || effect.on === "churn" || effect.on === "ramp" || effect.on === "hazard") &&
        effect.ratio < 1),
  );

/** Only those that somebody can pull, begun so early that they work in full on the day. */
function levers(asked: Asked): HandOverStep[] {
  const { baseline, scenario, monthIndex } = asked;
  const planned = new Set(
    scenario.changes.flatMap((change) => (change.enabled && change.type === "startLever" ? [change.leverId] : [])),
  );
  return baseline.levers
    .filter((lever) => !lever.running && !planned.has(lever.id) && lever.owner !== undefined && softens(lever))
    .slice(0, mostLevers)
    .map(({ id: leverId, rampMonths }, place) => {
      const from = Math.max(0, monthIndex - Math.ceil(rampMonths));
      const change: Change = { ...dated(asked, from, `lever-${place}`), type: "startLever", leverId };
      const month = addMonths(scenario.start, from);
      return { id: `lever-${leverId}`, kind: "lever", leverId, month, changes: [change] };
    });
}

export const handOverSteps = (asked: Asked): readonly HandOverStep[] => [
  ...hiresAhead(asked),
  ...laterDay(asked),
  ...surerBackfill(asked),
  ...widened(asked),
  ...learning(asked),
  ...levers(asked),
];

import type { Part, PartWorth, Worth } from "../../../shared/analysis/decisions/leave-one-out.ts";
import { sayChange } from "./plan-table.ts";
import { type Run, type Speech, type Table, figure, words } from "./report.ts";

const shown = 12;

const isMember = ({ part }: PartWorth) => part.kind === "member";
const isPlan = ({ part }: PartWorth) => part.kind === "change" || part.kind === "lever";

/** People by their ids, unless names were asked for. */
function nameOf(part: Part, { baseline, scenario, withNames }: Run, speech: Speech): string {
  switch (part.kind) {
    case "member":
    case "replaceableMember":
      return (withNames && baseline.members.find(({ id }) => id === part.memberId)?.name) || part.memberId;
    case "lever":
      return baseline.levers.find(({ id }) => id === part.leverId)?.name ?? part.leverId;
    case "change": {
      const change = scenario.changes.find(({ id }) => id === part.changeId)!;
      return `${speech.formats.month(change.month)} · ${sayChange(change, baseline, withNames, speech)}`;
    }
  }
}

type Difference = Pick<Worth, "mean" | "low" | "high">;

/** In points of a share: "+3.1 (+2.0 to +4.2)". */
function sayPoints({ mean, low, high }: Difference, digits: number, { t, formats }: Speech): string {
  const say = (value: number) => formats.signed(value * 100, digits);
  return t("analyses.interval", { value: say(mean), low: say(low), high: say(high) });
}

/** What would otherwise be lacking. */
const sayKept = ({ shortfall: { mean, low, high } }: PartWorth, speech: Speech) =>
  sayPoints({ mean: -mean, low: -high, high: -low }, 2, speech);

function rowOf(worth: PartWorth, run: Run, speech: Speech): string[] {
  const { formats, t } = speech;
  return [
    nameOf(worth.part, run, speech),
    sayKept(worth, speech),
    sayPoints(worth.holds, 1, speech),
    formats.signed(worth.leavers.mean, 1),
    formats.signedMoney(worth.costJpy.mean),
    worth.shortfall.coversZero ? t("analyses.worth.unclear") : "",
  ];
}

function tableOf(
  parts: readonly PartWorth[],
  row: (part: PartWorth) => string[],
  table: Omit<Table, "rows">,
  { t, language }: Speech,
) {
  const more = parts.length - shown;
  const note = [table.note, ...(more > 0 ? [t("analyses.worth.more", { count: more })] : [])].join(
    language === "ja" ? "" : " ",
  );
  return { ...table, note, rows: parts.slice(0, shown).map(row) };
}

/** What the plan's own changes are worth, and where it leans on one person. */
export function worthTables(parts: readonly PartWorth[], run: Run, speech: Speech): Table[] {
  const { t } = speech;
  const columns = (first: string) => [
    words(first),
    ...(["shortfall", "holds", "leavers", "cost"] as const).map((key) => figure(t(`analyses.worth.${key}`))),
    words(""),
  ];
  const replaceable = new Map(
    parts.flatMap((worth) => (worth.part.kind === "replaceableMember" ? [[worth.part.memberId, worth] as const] : [])),
  );
  const withSuccessor = ({ part }: PartWorth) => {
    const worth = part.kind === "member" ? replaceable.get(part.memberId) : undefined;
    return worth ? sayKept(worth, speech) : "–";
  };
  const people = columns(t("analyses.worth.person"));
  return [
    tableOf(
      parts.filter(isPlan),
      (part) => rowOf(part, run, speech),
      {
        title: t("analyses.worth.planTitle"),
        note: t("analyses.worth.note"),
        columns: columns(t("analyses.worth.part")),
      },
      speech,
    ),
    tableOf(
      parts.filter(isMember),
      (part) => rowOf(part, run, speech).toSpliced(2, 0, withSuccessor(part)),
      {
        title: t("analyses.worth.peopleTitle"),
        note: t("analyses.worth.people"),
        columns: people.toSpliced(2, 0, figure(t("analyses.worth.replaceable"))),
      },
      speech,
    ),
  ].filter(({ rows }) => rows.length > 0);
}

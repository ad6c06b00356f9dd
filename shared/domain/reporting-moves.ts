/** Moving people in the reporting lines: whom it takes along, what forbids it, what it does to spans and layers. */
import {
  branchOf,
  lineAbove,
  type Reporter,
  reportingLines,
  type ReportingLines,
  reportsTo,
} from "./reporting-lines.ts";

export type MoveAsked = {
  readonly ids: readonly string[];
  /** The new manager; undefined: nobody above. */
  readonly managerId: string | undefined;
  /** Without their reports, who then report to whoever was above. */
  readonly isAlone: boolean;
};

/** Who reports to whom from then on. */
export type Move = { readonly id: string; readonly managerId: string | undefined };

export type Refusal =
  /** Nobody was chosen, or nobody of them is there. */
  | "nobody"
  /** The new manager is one of those who move. */
  | "self"
  /** The new manager is below somebody who moves: the line would lead back to itself. */
  | "circle"
  /** They report there already. */
  | "already"
  /** The chair of somebody who is gone leads nobody. */
  | "cannotLead"
  /** A dated change can give somebody another manager, and not take the last one away. */
  | "needsManager";

export type MoveRules = {
  readonly canLead: (id: string) => boolean;
  /** Facts may say that somebody has nobody above. */
  readonly mayStandAlone: boolean;
};

export type Span = { readonly id: string; readonly before: number; readonly after: number };

export type MovePreview = {
  readonly moves: readonly Move[];
  /** Everyone who goes along, reports included. */
  readonly people: number;
  /** Managers who get or lose reports, the new one first. */
  readonly spans: readonly Span[];
  readonly layersBefore: number;
  readonly layersAfter: number;
};

export type MoveAnswer =
  | { readonly ok: true; readonly preview: MovePreview }
  | { readonly ok: false; readonly refusal: Refusal };

/** Those of the chosen who have nobody chosen above them: the rest come along with them. */
export function topsOf(lines: ReportingLines, ids: readonly string[]): readonly string[] {
  const chosen = new Set(ids);
  return ids.filter((id) => lines.depthOf.has(id) && !lineAbove(lines, id).some((above) => chosen.has(above)));
}

/** Each chosen person goes, and whoever reported to them goes to the nearest person above who stays. */
function movesAlone(lines: ReportingLines, ids: readonly string[], managerId: string | undefined): Move[] {
  const chosen = new Set(ids);
  const left = ids.flatMap((id) => {
    const heir = lineAbove(lines, id).find((above) => !chosen.has(above));
    const reports = reportsTo(lines, id).filter((report) => !chosen.has(report));
    return reports.map((report) => ({ id: report, managerId: heir }));
  });
  return [...ids.map((id) => ({ id, managerId })), ...left];
}

/** The people as they report after the moves. */
export function moved<Person extends Reporter>(people: readonly Person[], moves: readonly Move[]): Person[] {
  const next = new Map(moves.map(({ id, managerId }) => [id, managerId]));
  return people.map((person) => (next.has(person.id) ? { ...person, managerId: next.get(person.id) } : person));
}

export const layersOf = ({ depthOf, ids }: ReportingLines): number =>
  ids.reduce((most, id) => Math.max(most, depthOf.get(id)! + 1), 0);

function refusalOf(
  lines: ReportingLines,
  asked: MoveAsked,
  moves: readonly Move[],
  rules: MoveRules,
): Refusal | undefined {
  const { ids, managerId, isAlone } = asked;
  if (moves.length === 0) return "nobody";
  if (managerId !== undefined && ids.includes(managerId)) return "self";
  if (managerId !== undefined && !isAlone) {
    const above = new Set(lineAbove(lines, managerId));
    if (ids.some((id) => above.has(id))) return "circle";
  }
  if (managerId !== undefined && !rules.canLead(managerId)) return "cannotLead";
  if (moves.every(({ id, managerId: next }) => lines.managerOf.get(id) === next)) return "already";
  return !rules.mayStandAlone && moves.some((move) => move.managerId === undefined) ? "needsManager" : undefined;
}

/** What a move would do, or why it cannot be. */
export function askMove(
  people: readonly Reporter[],
  lines: ReportingLines,
  asked: MoveAsked,
  rules: MoveRules,
): MoveAnswer {
  const present = asked.ids.filter((id) => lines.depthOf.has(id));
  const movers = asked.isAlone ? present : topsOf(lines, present);
  const moves = asked.isAlone
    ? movesAlone(lines, movers, asked.managerId)
    : movers.map((id) => ({ id, managerId: asked.managerId }));
  const refusal = refusalOf(lines, asked, moves, rules);
  if (refusal !== undefined) return { ok: false, refusal };

  const after = reportingLines(moved(people, moves));
  const touched = new Set(moves.flatMap(({ id, managerId }) => [managerId, lines.managerOf.get(id), id]));
  const spans = [...touched].flatMap((id) => {
    if (id === undefined) return [];
    const span = { id, before: reportsTo(lines, id).length, after: reportsTo(after, id).length };
    return span.before === span.after ? [] : [span];
  });
  return {
    ok: true,
    preview: {
      moves,
      people: asked.isAlone ? movers.length : movers.reduce((sum, id) => sum + branchOf(lines, id).length, 0),
      spans,
      layersBefore: layersOf(lines),
      layersAfter: layersOf(after),
    },
  };
}

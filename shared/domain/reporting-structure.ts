/** Spans and layers: how a team is built, and where that is worth a second look. */
import type { Coefficients } from "../catalogue/coefficients.ts";
import { layersOf } from "./reporting-moves.ts";
import {
  lineAbove,
  peopleBelow,
  type Reporter,
  reportingLines,
  type ReportingLines,
  reportsTo,
} from "./reporting-lines.ts";

/** Someone as far as structure cares. */
export type Placed = Reporter & {
  /** Height on the ladder. */
  readonly rank: number;
  /** Their level is one that leads people. */
  readonly leadsPeople: boolean;
  /** The chair of someone who is gone while others still report there. */
  readonly isVacant?: boolean;
};

export type StructureFlag =
  | { readonly kind: "wideSpan" | "narrowSpan"; readonly id: string; readonly reports: number; readonly limit: number }
  | { readonly kind: "emptyChair"; readonly id: string; readonly reports: number }
  | { readonly kind: "noManager" | "leadsOffLadder" | "circle"; readonly id: string }
  | { readonly kind: "ranksBelow"; readonly id: string; readonly managerId: string }
  | {
      readonly kind: "manyLayers";
      /** Someone at the end of the longest line. */
      readonly id: string;
      readonly layers: number;
      readonly enough: number;
      readonly people: number;
      readonly span: number;
    };

export type Layer = {
  /** 1 at the top. */
  readonly layer: number;
  readonly ids: readonly string[];
  /** Reports of each who has any, ascending. */
  readonly spans: readonly number[];
};

export type Structure = {
  readonly people: number;
  /** People who have reports. */
  readonly leaders: number;
  readonly layers: readonly Layer[];
  /** Reports per person who has any; undefined where nobody leads. */
  readonly meanSpan: number | undefined;
  readonly flags: readonly StructureFlag[];
};

type Thresholds = Pick<Coefficients, "spanMost" | "spanLeast" | "spanForLayers">;

/** Layers that suffice for so many people when each of those above leads `span`. */
export function layersEnough(people: number, span: number): number {
  let layers = 0;
  let room = 0;
  // A span of one or less would never hold them: then as many layers as people.
  for (let width = 1; room < people && layers < people; width *= Math.max(1, span)) {
    room += width;
    layers++;
  }
  return layers;
}

function spanFlag(id: string, reports: number, { spanMost, spanLeast }: Thresholds): StructureFlag[] {
  if (reports > spanMost) return [{ kind: "wideSpan", id, reports, limit: spanMost }];
  return reports > 0 && reports < spanLeast ? [{ kind: "narrowSpan", id, reports, limit: spanLeast }] : [];
}

/** Whoever stands apart while somebody else leads: the top is the root with most people below. */
function strayRoots(lines: ReportingLines, isVacant: (id: string) => boolean): readonly string[] {
  const below = peopleBelow(lines);
  const roots = lines.roots.filter((id) => !isVacant(id) && !lines.cut.has(id));
  const top = roots.reduce<string | undefined>(
    (most, id) => (most === undefined || below.get(id)! > below.get(most)! ? id : most),
    undefined,
  );
  return lines.reportsOf.size === 0 ? [] : roots.filter((id) => id !== top);
}

function layersFlag(lines: ReportingLines, people: number, span: number): StructureFlag[] {
  const layers = layersOf(lines);
  const enough = layersEnough(people, span);
  const deepest = lines.ids.find((id) => lines.depthOf.get(id)! + 1 === layers);
  if (deepest === undefined || layers <= enough) return [];
  return [{ kind: "manyLayers", id: deepest, layers, enough, people, span }];
}

function flagsOf(people: readonly Placed[], lines: ReportingLines, thresholds: Thresholds): StructureFlag[] {
  const placed = new Map(people.map((one) => [one.id, one]));
  const isVacant = (id: string) => placed.get(id)?.isVacant === true;
  const stray = new Set(strayRoots(lines, isVacant));
  const ofPerson = (id: string): StructureFlag[] => {
    const { rank, leadsPeople } = placed.get(id)!;
    const reports = reportsTo(lines, id).length;
    if (isVacant(id)) return [{ kind: "emptyChair", id, reports }];
    const manager = placed.get(lineAbove(lines, id).find((above) => !isVacant(above)) ?? "");
    return [
      ...(lines.cut.has(id) ? ([{ kind: "circle", id }] as const) : []),
      ...(stray.has(id) ? ([{ kind: "noManager", id }] as const) : []),
      ...spanFlag(id, reports, thresholds),
      ...(reports > 0 && !leadsPeople ? ([{ kind: "leadsOffLadder", id }] as const) : []),
      ...(manager && manager.rank < rank ? ([{ kind: "ranksBelow", id, managerId: manager.id }] as const) : []),
    ];
  };
  const present = people.filter((one) => !one.isVacant).length;
  return [...layersFlag(lines, present, thresholds.spanForLayers), ...lines.ids.flatMap(ofPerson)];
}

/** How the people given stand to each other, from the top down. */
export function structureOf(
  people: readonly Placed[],
  thresholds: Thresholds,
  lines: ReportingLines = reportingLines(people),
): Structure {
  const layers = lines.ids.reduce<{ ids: string[]; spans: number[] }[]>((list, id) => {
    list[lines.depthOf.get(id)!] ??= { ids: [], spans: [] };
    return list;
  }, []);
  const vacant = new Set(people.filter((one) => one.isVacant).map(({ id }) => id));
  for (const id of lines.ids) {
    if (vacant.has(id)) continue;
    const layer = layers[lines.depthOf.get(id)!]!;
    layer.ids.push(id);
    const reports = reportsTo(lines, id).length;
    if (reports > 0) layer.spans.push(reports);
  }
  const spans = layers.flatMap((layer) => layer.spans);
  return {
    people: people.length - vacant.size,
    leaders: spans.length,
    layers: layers.map(({ ids, spans: own }, depth) => ({
      layer: depth + 1,
      ids,
      spans: own.toSorted((one, other) => one - other),
    })),
    meanSpan: spans.length === 0 ? undefined : spans.reduce((sum, span) => sum + span, 0) / spans.length,
    flags: flagsOf(people, lines, thresholds),
  };
}

/** Where each metric stands in the picture of the chain: from what comes first at the left to what it comes down to at the right. */
import type { LinkStanding } from "../../../../shared/analysis/metric-chain/metric-chain.ts";

type Ends = Pick<LinkStanding, "from" | "to">;

/** The width of the picture in its own units; its height is in pixels. */
export const pictureWidth = 1_000;
export const nodeWidth = 140;
export const rowHeight = 92;

export type Node = { readonly id: string; readonly x: number; readonly y: number };
export type Layout = { readonly nodes: readonly Node[]; readonly height: number };

/** One column right of everything that feeds it. A way that leads back into itself is not followed. */
function depthsOf(links: readonly Ends[]): ReadonlyMap<string, number> {
  const ids = [...new Set(links.flatMap(({ from, to }) => [from, to]))];
  const depthOf = (id: string, below: readonly string[]): number => {
    const fed = links.filter(({ from, to }) => to === id && !below.includes(from) && from !== id);
    return Math.max(-1, ...fed.map(({ from }) => depthOf(from, [...below, id]))) + 1;
  };
  const depths = new Map(ids.map((id) => [id, depthOf(id, [])]));
  // What nothing feeds stands just before what it feeds itself.
  for (const id of ids) {
    if (links.some(({ to }) => to === id)) continue;
    const feeds = links.filter(({ from }) => from === id).map(({ to }) => depths.get(to)!);
    depths.set(id, Math.max(0, Math.min(...feeds) - 1));
  }
  return depths;
}

export function layoutOf(links: readonly Ends[]): Layout {
  const depths = depthsOf(links);
  const columns = Math.max(0, ...depths.values()) + 1;
  const inColumn = Array.from({ length: columns }, (_, column) =>
    [...depths].filter(([, depth]) => depth === column).map(([id]) => id),
  );
  const rows = Math.max(1, ...inColumn.map(({ length }) => length));
  const height = rows * rowHeight;
  const step = columns > 1 ? (pictureWidth - nodeWidth) / (columns - 1) : 0;
  return {
    height,
    nodes: inColumn.flatMap((ids, column) =>
      ids.map((id, row) => ({ id, x: nodeWidth / 2 + column * step, y: ((row + 0.5) * height) / ids.length })),
    ),
  };
}

export type Line = {
  readonly path: string;
  /** Where its words stand. */
  readonly x: number;
  readonly y: number;
};

/** From the right edge of one metric to the left edge of the other, bent so that it leaves and arrives level. */
export function lineBetween(from: Node, to: Node): Line {
  const isOnward = to.x > from.x;
  const [start, end] = [from.x + (nodeWidth / 2) * (isOnward ? 1 : -1), to.x - (nodeWidth / 2) * (isOnward ? 1 : -1)];
  const bend = (end - start) / 2;
  return {
    path: `M${start},${from.y} C${start + bend},${from.y} ${end - bend},${to.y} ${end},${to.y}`,
    x: (start + end) / 2,
    y: (from.y + to.y) / 2,
  };
}

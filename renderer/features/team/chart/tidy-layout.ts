/**
 * Places boxes of any size as a tidy tree, top down: branches side by side as close as their outlines allow, parents over
 * the middle of their children. Linear in the number of boxes: what was once compared lies behind a neighbour from then
 * on and is never compared again (van der Ploeg 2014, after Reingold and Tilford 1981).
 */

export type Box = { readonly width: number; readonly height: number; readonly children: readonly Box[] };

/** The upper left corner of a box. */
export type Corner = { readonly x: number; readonly y: number };

export type Gaps = { readonly between: number; readonly below: number };

/** A stretch of a branch's outline. Its frame is that of the stretch above it plus `shift`, so that whatever hangs on moves along. */
type Side = { readonly edge: number; readonly bottom: number; shift: number; next: Side | undefined };

/** An outline's last stretch, and its frame seen from the branch's origin. */
type End = { side: Side; frame: number };

/** Both outlines of one or more boxes with all that is below them; the origin is the middle of the first box. */
type Branch = { readonly left: Side; readonly right: Side; readonly leftEnd: End; readonly rightEnd: End };

type Placing = {
  readonly box: Box;
  readonly top: number;
  readonly children: Placing[];
  /** Of the middle, seen from the parent's. */
  offset: number;
  branch: Branch | undefined;
};

/** Walks down between two neighbours as far as the shorter one reaches: how far apart they must stand, and what is left of the longer. */
function compare(before: Branch, next: Branch, gap: number) {
  let right: Side | undefined = before.right;
  let left: Side | undefined = next.left;
  let rightFrame = right.shift;
  let leftFrame = left.shift;
  let apart = -Infinity;
  while (right && left) {
    apart = Math.max(apart, rightFrame + right.edge + gap - leftFrame - left.edge);
    const depth: number = Math.min(right.bottom, left.bottom);
    if (right.bottom === depth) {
      right = right.next;
      rightFrame += right?.shift ?? 0;
    }
    if (left.bottom === depth) {
      left = left.next;
      leftFrame += left?.shift ?? 0;
    }
  }
  return { apart, right, rightFrame, left, leftFrame };
}

/** Hangs what is left of a longer outline below the end of a shorter one. */
function hang(end: End, rest: Side, restFrame: number, restEnd: End): End {
  const hung: Side = { ...rest, shift: restFrame - end.frame };
  end.side.next = hung;
  return rest.next ? restEnd : { side: hung, frame: restFrame };
}

/** A branch put beside those before it, in their frame. */
function putBeside(before: Branch, next: Branch, gap: number): { readonly branch: Branch; readonly apart: number } {
  const { apart, right, rightFrame, left, leftFrame } = compare(before, next, gap);
  next.right.shift += apart;
  const nextLeftEnd = { side: next.leftEnd.side, frame: next.leftEnd.frame + apart };
  const nextRightEnd = { side: next.rightEnd.side, frame: next.rightEnd.frame + apart };
  const branch: Branch = {
    left: before.left,
    leftEnd: left ? hang(before.leftEnd, left, leftFrame + apart, nextLeftEnd) : before.leftEnd,
    right: next.right,
    rightEnd: right ? hang(nextRightEnd, right, rightFrame, before.rightEnd) : nextRightEnd,
  };
  return { branch, apart };
}

const moveEnd = ({ side, frame }: End, by: number): End => ({ side, frame: frame + by });

function branchOf({ box, top, children }: Placing, { between, below }: Gaps): Branch {
  const bottom = top + box.height + below;
  const left: Side = { edge: -box.width / 2, bottom, shift: 0, next: undefined };
  const right: Side = { edge: box.width / 2, bottom, shift: 0, next: undefined };
  const [first, ...others] = children;
  if (first?.branch === undefined)
    return { left, right, leftEnd: { side: left, frame: 0 }, rightEnd: { side: right, frame: 0 } };
  let row = first.branch;
  for (const child of others) {
    const { branch, apart } = putBeside(row, child.branch!, between);
    row = branch;
    child.offset = apart;
  }
  const middle = (children.at(-1)?.offset ?? 0) / 2;
  for (const child of children) child.offset -= middle;
  row.left.shift -= middle;
  row.right.shift -= middle;
  left.next = row.left;
  right.next = row.right;
  return { left, right, leftEnd: moveEnd(row.leftEnd, -middle), rightEnd: moveEnd(row.rightEnd, -middle) };
}

/** Every box below `root` and itself, from 0, 0 on. */
export function tidyLayout(root: Box, gaps: Gaps): ReadonlyMap<Box, Corner> {
  const placings: Placing[] = [{ box: root, top: 0, children: [], offset: 0, branch: undefined }];
  // Parents come before their children: grown while it is read.
  for (const { box, top, children } of placings) {
    for (const child of box.children) {
      const below: Placing = {
        box: child,
        top: top + box.height + gaps.below,
        children: [],
        offset: 0,
        branch: undefined,
      };
      children.push(below);
      placings.push(below);
    }
  }
  for (const placing of placings.toReversed()) placing.branch = branchOf(placing, gaps);

  const middles = new Map<Placing, number>([[placings[0]!, 0]]);
  for (const placing of placings) {
    for (const child of placing.children) middles.set(child, middles.get(placing)! + child.offset);
  }
  const leftOf = (placing: Placing) => middles.get(placing)! - placing.box.width / 2;
  const least = placings.reduce((most, placing) => Math.min(most, leftOf(placing)), Infinity);
  return new Map(placings.map((placing) => [placing.box, { x: leftOf(placing) - least, y: placing.top }]));
}

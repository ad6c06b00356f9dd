import type { Baseline } from "../../domain/baseline.ts";
import type { Segment } from "../../domain/accounts.ts";
import type { Slot } from "./slots.ts";

const serves = ({ versions }: Slot, segmentId: string): boolean => {
  const { segmentIds } = versions[0]!.first;
  return segmentIds.length === 0 || segmentIds.includes(segmentId);
};

/**
 * [slot][segment] part of the accounts that a position looks after, and that lose their person when its holder leaves. As listed
 * where accounts have owners; else shared by working time among those who serve the segment. Tech-touch accounts have nobody.
 */
export function compileBooks({ segments, accounts }: Baseline, slots: readonly Slot[]): Float64Array {
  const books = new Float64Array(slots.length * segments.length);
  const slotOfMember = new Map(slots.map(({ memberId }, index) => [memberId, index]));
  segments.forEach((segment, j) => {
    if (segment.touchModel === "tech") return;
    const listed = accounts.filter(({ segmentId }) => segmentId === segment.id);
    const give = (slot: number, share: number) => (books[slot * segments.length + j]! += share);
    if (listed.some(({ ownerId }) => ownerId !== undefined)) {
      for (const { ownerId } of listed) {
        const slot = ownerId === undefined ? undefined : slotOfMember.get(ownerId);
        if (slot !== undefined) give(slot, 1 / listed.length);
      }
    } else shareByTime(segment, slots, give);
  });
  return books;
}

function shareByTime({ id }: Segment, slots: readonly Slot[], give: (slot: number, share: number) => void): void {
  const time = slots.map((slot) => (serves(slot, id) ? slot.versions[0]!.first.fteShare : 0));
  const all = time.reduce((sum, share) => sum + share, 0);
  if (all > 0) time.forEach((share, slot) => share > 0 && give(slot, share / all));
}

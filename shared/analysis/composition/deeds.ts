/** What can be done about a team's composition: hire somebody, let somebody work for more segments, train somebody towards a type. */
import type { MemberType } from "../../catalogue/member-types.ts";
import type { Month } from "../../base/month.ts";
import type { Change, ChangeOf } from "../../domain/change.ts";
import type { Mix } from "../../domain/mix.ts";

export type Deed =
  | {
      readonly kind: "hire";
      readonly type: MemberType;
      /** So many alike: each is a deed of its own. */
      readonly count: number;
      readonly mix: Mix;
      readonly levelId: string;
      /** Of each in the month it is to help in, lead time and ramp included. */
      readonly hours: number;
      readonly costJpy: number;
    }
  | {
      readonly kind: "move";
      readonly memberId: string;
      /** All that the person works for then, and what is new among them. */
      readonly segmentIds: readonly string[];
      readonly addedSegmentIds: readonly string[];
      readonly costJpy: number;
    }
  | {
      readonly kind: "train";
      readonly memberId: string;
      readonly type: MemberType;
      /** Part of the mix that goes to the type. */
      readonly share: number;
      readonly mix: Mix;
      readonly costJpy: number;
    };

/** The same for the same deed of a later list: what one was worth is not what another is worth. */
export function deedId(deed: Deed): string {
  switch (deed.kind) {
    case "hire":
      return `hire-${deed.type}-${deed.count}`;
    case "move":
      return `move-${deed.memberId}-${deed.addedSegmentIds.join("-")}`;
    case "train":
      return `train-${deed.memberId}-${deed.type}-${Math.round(deed.share * 100)}`;
  }
}

type When = { readonly from: Month; readonly by: Month };

/** Requisitions open and segments widen at once; somebody who is trained has got there by the end. */
export function changeFor(deed: Deed, { from, by }: When, id: string): Change {
  const dated = { id, enabled: true, tags: [] };
  switch (deed.kind) {
    case "hire":
      return {
        ...dated,
        type: "hire",
        month: from,
        count: deed.count,
        mix: { ...deed.mix },
        levelId: deed.levelId,
        fteShare: 1,
        segmentIds: [],
        honestInterview: true,
      } satisfies ChangeOf<"hire">;
    case "move":
      return { ...dated, type: "move", month: from, memberId: deed.memberId, segmentIds: [...deed.segmentIds] };
    case "train":
      return {
        ...dated,
        type: "changeMix",
        month: by,
        memberId: deed.memberId,
        mix: { ...deed.mix },
        costJpy: Math.round(deed.costJpy),
      };
  }
}

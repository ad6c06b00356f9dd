import { type MemberType, memberTypeIds } from "../../../shared/catalogue/member-types.ts";
import type { Mix } from "../../../shared/domain/mix.ts";

/** One weight moved by hand; the other two give way or take over in their own proportion, so the sum stays 1. */
export function withShare(mix: Mix, type: MemberType, share: number): Mix {
  const moved = Math.min(1, Math.max(0, share));
  const others = memberTypeIds.filter((each) => each !== type);
  const rest = others.reduce((sum, each) => sum + mix[each], 0);
  const part = (each: MemberType) => (rest > 0 ? mix[each] / rest : 1 / others.length);
  const entries = memberTypeIds.map((each) => [each, each === type ? moved : (1 - moved) * part(each)] as const);
  return Object.fromEntries(entries) as Record<MemberType, number>;
}

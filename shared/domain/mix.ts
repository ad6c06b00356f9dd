/** A person as a blend of the three types. */
import { z } from "zod";
import { type MemberType, memberTypeIds } from "../catalogue/member-types.ts";
import { share } from "../base/quantities.ts";

/** Weights add up to 1 within this, so that 0.33 + 0.33 + 0.34 typed by a person is a mix. */
const tolerance = 0.005;

export const mixSchema = z
  .object({ sales: share, support: share, analyst: share })
  .refine((mix) => Math.abs(mix.sales + mix.support + mix.analyst - 1) <= tolerance, "three weights that add up to 1");

/** Three weights that add up to 1. */
export type Mix = Readonly<Record<MemberType, number>>;

/** Weights of any positive size to a mix; equal parts when they are all zero. */
export function mixOf(weights: Partial<Record<MemberType, number>>): Mix {
  const { sales = 0, support = 0, analyst = 0 } = weights;
  const total = sales + support + analyst;
  if (total <= 0) return { sales: 1 / 3, support: 1 / 3, analyst: 1 / 3 };
  return { sales: sales / total, support: support / total, analyst: analyst / total };
}

/** The type a person is most of; ties go to the first in catalogue order. */
export const mainType = (mix: Mix): MemberType =>
  memberTypeIds.reduce((best, type) => (mix[type] > mix[best] ? type : best), memberTypeIds[0]!);

/** One weight set, within 0 and 1; the other two give way or take over in their own proportion, so the sum stays 1. */
export function withShare(mix: Mix, type: MemberType, share: number): Mix {
  const moved = Math.min(1, Math.max(0, share));
  const others = memberTypeIds.filter((each) => each !== type);
  const rest = others.reduce((sum, each) => sum + mix[each], 0);
  const part = (each: MemberType) => (rest > 0 ? mix[each] / rest : 1 / others.length);
  const entries = memberTypeIds.map((each) => [each, each === type ? moved : (1 - moved) * part(each)] as const);
  return Object.fromEntries(entries) as Record<MemberType, number>;
}

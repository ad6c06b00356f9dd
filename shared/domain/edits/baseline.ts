/** Corrections of the facts: people, the company, segments and activities. */
import type { Activity } from "../activity.ts";
import type { Segment } from "../accounts.ts";
import type { Company } from "../company.ts";
import type { Member } from "../member.ts";
import { mixOf } from "../mix.ts";
import type { MemberType } from "../../catalogue/member-types.ts";
import type { Recipe } from "./recipe.ts";

type Facts<Thing> = Partial<Omit<Thing, "id">>;

/** Any three weights; kept as a mix that adds up to 1. */
export const changeMix =
  (memberId: string, weights: Partial<Record<MemberType, number>>): Recipe =>
  ({ baseline }) => {
    const member = baseline.members.find(({ id }) => id === memberId);
    if (member) member.mix = { ...mixOf(weights) };
  };

export const changeMember =
  (memberId: string, facts: Facts<Member>): Recipe =>
  ({ baseline }) => {
    const member = baseline.members.find(({ id }) => id === memberId);
    if (member) Object.assign(member, facts);
  };

export const changeCompany =
  (facts: Partial<Company>): Recipe =>
  ({ baseline }) => {
    Object.assign(baseline.company, facts);
  };

export const changeSegment =
  (segmentId: string, facts: Facts<Segment>): Recipe =>
  ({ baseline }) => {
    const segment = baseline.segments.find(({ id }) => id === segmentId);
    if (segment) Object.assign(segment, facts);
  };

export const changeActivity =
  (activityId: string, facts: Facts<Activity>): Recipe =>
  ({ baseline }) => {
    const activity = baseline.activities.find(({ id }) => id === activityId);
    if (activity) Object.assign(activity, facts);
  };

/** Hours per account and month of one segment, in one stage, for one activity. */
export const setEffort =
  (segmentId: string, stage: keyof Segment["effort"], activityId: string, hoursPerAccount: number): Recipe =>
  ({ baseline }) => {
    const segment = baseline.segments.find(({ id }) => id === segmentId);
    if (segment) segment.effort[stage] = { ...segment.effort[stage], [activityId]: hoursPerAccount };
  };

/** Small edits of the sample from which a CS head would recognise what is looked for. */
import { month } from "../../../../shared/base/month.ts";
import type { ChangeOf } from "../../../../shared/domain/change.ts";
import { addChanges } from "../../../../shared/domain/edits/changes.ts";
import type { Recipe } from "../../../../shared/domain/edits/recipe.ts";
import { type Mix, mixOf } from "../../../../shared/domain/mix.ts";
import { aHire } from "../../../support/builders.ts";

/** As many people in each of some months, on one level; without a word why unless a test gives one. */
export const hiring = (months: readonly string[], own: Partial<ChangeOf<"hire">> = {}): Recipe =>
  addChanges(
    months.map((at) => aHire({ id: `hire-${at}`, month: month(at), mix: mixOf({ sales: 1, support: 1 }), ...own })),
  );

export const everyoneIs =
  (mix: Mix): Recipe =>
  ({ baseline }) => {
    for (const member of baseline.members) member.mix = { ...mix };
  };

export const withoutWork =
  (...activityIds: readonly string[]): Recipe =>
  ({ baseline }) => {
    for (const { effort } of baseline.segments)
      for (const hours of Object.values(effort)) for (const id of activityIds) Reflect.deleteProperty(hours, id);
  };

/** The same customers, worth so much less. */
export const cheaperCustomers =
  (ratio: number): Recipe =>
  ({ baseline }) => {
    for (const segment of baseline.segments) segment.arrPerAccountJpy = Math.round(segment.arrPerAccountJpy * ratio);
    for (const account of baseline.accounts) account.arrJpy = Math.round(account.arrJpy * ratio);
  };

export const nobodyOwns =
  (what: "metrics" | "everything"): Recipe =>
  ({ baseline }) => {
    for (const series of baseline.metrics) delete series.ownerId;
    if (what === "everything") for (const activity of baseline.activities) delete activity.ownerId;
  };

export const startedLever =
  (leverId: string, owner?: string): Recipe =>
  (draft) => {
    const lever = draft.baseline.levers.find(({ id }) => id === leverId);
    if (lever && owner !== undefined) lever.owner = owner;
    addChanges([
      { id: `start-${leverId}`, type: "startLever", leverId, month: month("2026-12"), enabled: true, tags: [] },
    ])(draft);
  };

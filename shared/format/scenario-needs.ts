/** What a plan refers to, by name, so that it can find its way in another workspace. */
import { z } from "zod";
import { id, label } from "../base/quantities.ts";
import type { Baseline } from "../domain/baseline.ts";
import { referencesOf, type TargetKind } from "../domain/references.ts";
import type { Scenario } from "../domain/scenario.ts";

const targetKinds = ["member", "level", "segment", "activity", "lever"] as const satisfies readonly TargetKind[];

const needSchema = z.object({ kind: z.enum(targetKinds), id, name: label });
export const needsSchema = z.array(needSchema);
export type Need = z.infer<typeof needSchema>;

type Named = { readonly id: string; readonly name?: string | undefined };

export const thingsOfKind = (baseline: Baseline, kind: TargetKind): readonly Named[] => {
  const { members, levels, segments, activities, levers } = baseline;
  return { member: members, level: levels, segment: segments, activity: activities, lever: levers }[kind];
};

export function needsOf({ changes }: Scenario, baseline: Baseline): Need[] {
  const needs = new Map<string, Need>();
  for (const reference of changes.flatMap((change) => referencesOf.change(change))) {
    const { kind, id: target } = reference;
    const { name = target } = thingsOfKind(baseline, kind).find((thing) => thing.id === target) ?? {};
    needs.set(`${kind} ${target}`, { kind, id: target, name });
  }
  return [...needs.values()];
}

/** How a need is met here: by the very thing, by one of the same name, or not yet. */
export type Match = { readonly need: Need; readonly found: string | undefined; readonly by: "id" | "name" | "nothing" };

export function matchNeeds(needs: readonly Need[], baseline: Baseline): Match[] {
  return needs.map((need): Match => {
    const things = thingsOfKind(baseline, need.kind);
    const same = things.find(({ id: own, name = own }) => own === need.id && name === need.name);
    const namesakes = things.filter(({ id: own, name = own }) => name === need.name);
    const [namesake] = namesakes;
    if (same) return { need, found: same.id, by: "id" };
    if (namesake && namesakes.length === 1) return { need, found: namesake.id, by: "name" };
    // The same id under another name may be somebody else altogether, so the person decides.
    return { need, found: undefined, by: "nothing" };
  });
}

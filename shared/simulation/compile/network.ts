/** Who may do which work: groups of people with the same segments, markets of work open to the same groups. */
import { journeyStageIds } from "../../catalogue/journey.ts";
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Segment } from "../../domain/accounts.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Holder } from "./holders.ts";

export const everySegment = "*";

/** People who may do the same work share a name. Someone with no segment, or all of them, works for all. */
export function groupNameOf({ segmentIds }: Holder, { segments }: Baseline): string {
  const known = segments.map(({ id }) => id).filter((id) => segmentIds.includes(id));
  return known.length === 0 || known.length === segments.length ? everySegment : known.join(" ");
}

const mayServe = (groupName: string, segmentId: string) =>
  groupName === everySegment || groupName.split(" ").includes(segmentId);

const takesHours = ({ effort }: Segment, activityId: string) =>
  journeyStageIds.some((stage) => (effort[stage][activityId] ?? 0) > 0);

export function compileNetwork(
  baseline: Baseline,
  groupNames: readonly string[],
  isEverAsked: (segments: readonly number[], activity: number) => boolean,
) {
  const { segments, activities } = baseline;
  // Work that belongs to no segment is open to everyone: one signature among the segments'.
  const internal = groupNames.map(() => "1").join("");
  const signatures = segments.map(({ id }) => groupNames.map((name) => (mayServe(name, id) ? "1" : "0")).join(""));
  const markets = [...new Set([...signatures, internal])];
  const isInternal = (market: number) => markets[market] === internal;
  const segmentsOf = (market: number) =>
    signatures.flatMap((signature, index) => (signature === markets[market] ? [index] : []));
  const isAsked = markets.map((_, market) => {
    const asking = segmentsOf(market);
    return activities.map(
      ({ id, fixedHours, purpose }, activity) =>
        (isInternal(market) && (fixedHours > 0 || purpose === "management")) ||
        // Most work is asked for by nobody in any month, which is soon seen.
        (asking.some((segment) => takesHours(segments[segment]!, id)) && isEverAsked(asking, activity)),
    );
  });
  const useful: { readonly source: number; readonly sink: number; readonly gain: number; readonly value: number }[] =
    [];
  markets.forEach((signature, market) => {
    for (let source = 0; source < groupNames.length * memberTypeIds.length; source++) {
      if (signature[Math.floor(source / memberTypeIds.length)] !== "1") continue;
      const type = memberTypeIds[source % memberTypeIds.length]!;
      activities.forEach(({ affinity, priority }, activity) => {
        const gain = affinity[type];
        if (gain <= 0 || !isAsked[market]![activity]) return;
        useful.push({ source, sink: market * activities.length + activity, gain, value: gain * priority });
      });
    }
  });
  useful.sort((one, other) => other.value - one.value);
  return {
    segmentMarket: Int32Array.from(signatures, (signature) => markets.indexOf(signature)),
    network: {
      groups: groupNames.length,
      groupNames,
      markets: markets.length,
      internalMarket: markets.indexOf(internal),
      sourceGain: Float64Array.from(
        { length: groupNames.length * memberTypeIds.length },
        (_, source) => useful.find((pair) => pair.source === source)?.gain ?? 0,
      ),
      pairSource: Int32Array.from(useful, ({ source }) => source),
      pairSink: Int32Array.from(useful, ({ sink }) => sink),
      pairGain: Float64Array.from(useful, ({ gain }) => gain),
      pairValue: Float64Array.from(useful, ({ value }) => value),
    },
  };
}

/** Who may do which work: groups of people with the same segments, markets of work open to the same groups. */
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Baseline } from "../../domain/baseline.ts";
import type { Holder } from "./holders.ts";

const everySegment = "*";

/** People who may do the same work share a name. Someone with no segment, or all of them, works for all. */
export function groupNameOf({ segmentIds }: Holder, { segments }: Baseline): string {
  const known = segments.map(({ id }) => id).filter((id) => segmentIds.includes(id));
  return known.length === 0 || known.length === segments.length ? everySegment : known.join(" ");
}

const mayServe = (groupName: string, segmentId: string) =>
  groupName === everySegment || groupName.split(" ").includes(segmentId);

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
  const pairs = markets.flatMap((signature, market) =>
    groupNames.flatMap((_, group) =>
      signature[group] === "1"
        ? memberTypeIds.flatMap((type, typeIndex) =>
            activities.map(({ affinity, priority }, activity) => ({
              source: group * memberTypeIds.length + typeIndex,
              sink: market * activities.length + activity,
              gain: affinity[type],
              value: affinity[type] * priority,
            })),
          )
        : [],
    ),
  );
  const segmentsOf = (market: number) =>
    signatures.flatMap((signature, index) => (signature === markets[market] ? [index] : []));
  const isInternal = (market: number) => markets[market] === internal;
  const isAsked = markets.map((_, market) =>
    activities.map(
      ({ fixedHours, purpose }, activity) =>
        (isInternal(market) && (fixedHours > 0 || purpose === "management")) ||
        isEverAsked(segmentsOf(market), activity),
    ),
  );
  const useful = pairs
    .filter(({ gain, sink }) => gain > 0 && isAsked[Math.floor(sink / activities.length)]![sink % activities.length])
    .sort((one, other) => other.value - one.value);
  return {
    segmentMarket: Int32Array.from(signatures, (signature) => markets.indexOf(signature)),
    network: {
      groups: groupNames.length,
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
      pairWork: Int32Array.from(useful, ({ source, sink }) => source * activities.length + (sink % activities.length)),
      pairPlace: Int32Array.from(
        useful,
        ({ source, sink }) =>
          Math.floor(source / memberTypeIds.length) * markets.length + Math.floor(sink / activities.length),
      ),
    },
  };
}

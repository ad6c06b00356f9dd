/** Facts as anybody might have them: names full of signs that spreadsheets, XML and CSV take for something else. */
import fc from "fast-check";
import { addMonths } from "../../shared/base/month.ts";
import { attritionCauseIds } from "../../shared/catalogue/attrition-causes.ts";
import { competencyIds } from "../../shared/catalogue/competencies.ts";
import { departureIds } from "../../shared/catalogue/departures.ts";
import { companyPhaseIds } from "../../shared/catalogue/journey.ts";
import { metricIds } from "../../shared/catalogue/metrics.ts";
import type { Account } from "../../shared/domain/accounts.ts";
import type { Baseline } from "../../shared/domain/baseline.ts";
import type { CheckIn } from "../../shared/domain/check-in.ts";
import type { Member } from "../../shared/domain/member.ts";
import type { MetricSeries } from "../../shared/domain/metric-series.ts";
import { mixOf } from "../../shared/domain/mix.ts";
import { asCauseFacts, type PastMember } from "../../shared/domain/past-member.ts";

const letters = fc.constantFrom(
  ...[
    "a",
    "Z",
    "0",
    "1",
    "髙",
    "﨑",
    "①",
    "㈱",
    "𠮷",
    " ",
    "　",
    ",",
    ";",
    '"',
    "'",
    "=",
    "＝",
    "+",
    "＋",
    "-",
    "－",
    "@",
    "＠",
  ],
  ...["\t", "/", "|", "\\", "<", "&", "]]>", "_x0041_", "%", "円", "〜", "\u0007", "\uFEFF"],
);

/** A word such as "='cmd'" or "00123": never empty, never longer than a name may be. */
export const anyLabel = fc
  .oneof(
    fc.string({ unit: letters, minLength: 1, maxLength: 12 }),
    fc.constantFrom("00123", "1e5", "TRUE", "-", "なし", "N/A", "__proto__", "constructor", "2026-04", "=1+1", "#REF!"),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");

export const anyNote = fc
  .string({ unit: fc.oneof(letters, fc.constantFrom("\n", "\r\n", "\r")), minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== "");

export const share = fc.double({ min: 0, max: 1, noNaN: true });
export const perhaps = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }));
const mix = fc.tuple(share, share, share).map(([sales, support, analyst]) => mixOf({ sales, support, analyst }));
export const together = <T>(...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as T);
/** Ids that nobody would choose, and that are allowed. */
const oddIds = ["__proto__", "constructor", "toString", "007", "-", "_"];
export const idAt = (index: number) => oddIds[index] ?? `P-${index}`;

export const anyMembers = ({ asOf, levels, segments }: Baseline) =>
  fc
    .array(
      together<Omit<Member, "id">>(
        fc.record({
          name: anyLabel,
          levelId: fc.constantFrom(...levels.map(({ id }) => id)),
          joined: fc.integer({ min: 0, max: 120 }).map((ago) => addMonths(asOf, -ago)),
          mix,
          fteShare: share,
          competencies: fc.dictionary(fc.constantFrom(...competencyIds), fc.integer({ min: 0, max: 4 })),
          phasePreference: fc.constantFrom(...companyPhaseIds),
          chaosTolerance: share,
          idealism: share,
          productAmbition: share,
          promotionAmbition: share,
          earlierCsEmployers: fc.integer({ min: 0, max: 9 }),
          segmentIds: fc.subarray(segments.map(({ id }) => id)),
        }),
        perhaps("title", anyLabel),
        perhaps("team", anyLabel),
        perhaps("reading", anyLabel),
        perhaps("note", anyNote),
        perhaps("salaryJpy", fc.integer({ min: 0, max: 200_000_000 })),
        perhaps("contractHours", fc.integer({ min: 0, max: 744 })),
        perhaps(
          "leaves",
          fc.integer({ min: 0, max: 24 }).map((later) => addMonths(asOf, later)),
        ),
      ),
      { maxLength: 8 },
    )
    .map((people) => people.map((person, index): Member => ({ ...person, id: idAt(index) })))
    // Each reports to somebody earlier in the list, so that no line of reporting is a circle.
    .map((people) =>
      people.map((person, index) => (index % 3 === 0 ? person : { ...person, managerId: idAt(Math.floor(index / 2)) })),
    );

export const anyAccounts = ({ asOf, segments, members }: Baseline) =>
  fc
    .array(
      together<Omit<Account, "id">>(
        fc.record({
          name: anyLabel,
          segmentId: fc.constantFrom(...segments.map(({ id }) => id)),
          arrJpy: fc.integer({ min: 0, max: 1e15 }),
          started: fc.integer({ min: 0, max: 200 }).map((ago) => addMonths(asOf, -ago)),
          difficult: fc.boolean(),
        }),
        perhaps("ownerId", fc.constantFrom(...members.map(({ id }) => id))),
      ),
      { maxLength: 8 },
    )
    .map((found) => found.map((account, index): Account => ({ ...account, id: idAt(index) })));

/** None, one, or several in whole percentages. */
const anyCauses = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...attritionCauseIds), fc.integer({ min: 1, max: 30 })), {
    maxLength: 3,
    selector: ([id]) => id,
  })
  .map((weights) => {
    const [[first] = [], ...others] = weights;
    const rest = others.map(([id, part]) => [id, part / 100] as const);
    const remaining = 100 - others.reduce((sum, [, part]) => sum + part, 0);
    return asCauseFacts(first === undefined ? {} : Object.fromEntries([[first, remaining / 100], ...rest]));
  });

export const anyPastMembers = ({ asOf }: Baseline) =>
  fc
    .array(
      together<Omit<PastMember, "id">>(
        fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })).map(([ago, stay]) => ({
          joined: addMonths(asOf, -ago - stay),
          left: addMonths(asOf, -ago),
        })),
        fc.record({ departure: fc.constantFrom(...departureIds) }),
        perhaps("name", anyLabel),
        anyCauses,
        perhaps("statedReason", anyNote),
        perhaps("believedReason", anyNote),
        perhaps("recordedBy", anyLabel),
        perhaps("mix", mix),
      ),
      { maxLength: 8 },
    )
    .map((found) => found.map((person, index): PastMember => ({ ...person, id: idAt(index) })));

export const anyMetrics = ({ asOf, segments, members }: Baseline) =>
  fc
    .uniqueArray(
      together<Omit<MetricSeries, "points"> & { points: readonly (readonly [number, number])[] }>(
        fc.oneof(
          fc.constantFrom(...metricIds).map((metricId) => ({ metricId })),
          anyLabel.map((name) => ({ metricId: "own", name })),
        ),
        fc.record({
          points: fc.uniqueArray(
            fc.tuple(fc.integer({ min: 0, max: 60 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
            { minLength: 1, maxLength: 5, selector: ([ago]) => ago },
          ),
        }),
        perhaps("segmentId", fc.constantFrom(...segments.map(({ id }) => id))),
        perhaps("ownerId", fc.constantFrom(...members.map(({ id }) => id))),
      ),
      { maxLength: 5, selector: ({ metricId, segmentId }) => `${metricId} ${segmentId}` },
    )
    .map((found) =>
      found.map(({ points, ...series }): MetricSeries => ({
        ...series,
        points: [...points]
          .sort(([a], [b]) => b - a)
          .map(([ago, value]) => ({ month: addMonths(asOf, -ago), value: value === 0 ? 0 : value })),
      })),
    );

export const anyCheckIns = ({ asOf, members }: Baseline) =>
  fc
    .array(
      together<Omit<CheckIn, "id">>(
        fc.record({
          memberId: fc.constantFrom(...members.map(({ id }) => id)),
          held: fc.integer({ min: 0, max: 60 }).map((ago) => addMonths(asOf, -ago)),
          answers: fc.dictionary(
            fc.constantFrom(...attritionCauseIds),
            fc.record({
              pressure: fc.double({ min: -1, max: 1, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
              basis: fc.constantFrom("observed" as const, "said" as const, "inferred" as const),
            }),
          ),
          followUps: fc.array(
            together<Omit<CheckIn["followUps"][number], "id">>(
              fc.record({ action: anyLabel, cause: fc.constantFrom(...attritionCauseIds), done: fc.boolean() }),
              perhaps("owner", anyLabel),
              perhaps(
                "due",
                fc.integer({ min: -12, max: 12 }).map((later) => addMonths(asOf, later)),
              ),
            ),
            { maxLength: 3 },
          ),
        }),
        perhaps("by", anyLabel),
        perhaps("statedReason", anyNote),
        perhaps("believedReason", anyNote),
        perhaps("note", anyNote),
      ),
      { maxLength: 6 },
    )
    .map((found) =>
      found.map((checkIn, index): CheckIn => ({
        ...checkIn,
        id: idAt(index),
        followUps: checkIn.followUps.map((promise, at) => ({ ...promise, id: `${idAt(index)}-f${at + 1}` })),
      })),
    );

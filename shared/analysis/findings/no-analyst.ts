/** Only sales- and support-type: nobody steers by numbers, and the work that an analyst does best stays undone. */
import { memberTypeIds } from "../../catalogue/member-types.ts";
import type { Activity } from "../../domain/activity.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { hireOf } from "./hire-of-type.ts";
import { cannotTell, judge, meanOfThem } from "./judge.ts";
import { askedTypes, teamMix } from "./type-shares.ts";
import { doneOf } from "./work-done.ts";

/** By so much an analyst must be better at it than anybody else. */
const clearly = 0.15;

const isForAnalysts = ({ affinity }: Activity): boolean =>
  memberTypeIds.every((type) => type === "analyst" || affinity.analyst >= affinity[type] + clearly);

/** A twelfth of the team's weight is one part-time analyst among six. Assumption. */
const scales = { share: { none: 0.2, full: 0.08 }, undone: { none: 0.1, full: 0.6 } };

export function noAnalyst(of: Examined): Finding {
  const mix = teamMix(of);
  const done = doneOf(of, isForAnalysts, of.closing);
  const asked = askedTypes(of);
  const evidence: readonly Evidence[] = mix
    ? [
        { id: "analystShare", value: mix.analyst, unit: "share", whence: "facts", scale: scales.share },
        {
          id: "analystWorkUndone",
          value: done === undefined ? 0 : 1 - done,
          unit: "share",
          whence: "projection",
          scale: scales.undone,
          about: { kind: "activities", ids: of.baseline.activities.filter(isForAnalysts).map(({ id }) => id) },
        },
        ...(asked ? [{ id: "typeAsked", value: asked.analyst, unit: "share", whence: "projection" } as const] : []),
      ]
    : [];
  return {
    id: "noAnalyst",
    ...(mix
      ? judge(evidence, (speaks) =>
          // Nobody of the type is a finding by itself; undone work of theirs is one by half.
          Math.max(speaks("analystShare"), meanOfThem(speaks("analystShare"), speaks("analystWorkUndone"))),
        )
      : cannotTell("nobody")),
    evidence,
    place: { screen: "team", view: "mix" },
    remedies: hireOf("analyst", of),
  };
}

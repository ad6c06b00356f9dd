/** A support desk under another name: reactive hours, hardly any for value, renewal and expansion, and support-type nearly throughout. */
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { hireOf } from "./hire-of-type.ts";
import { cannotTell, judge, meanOfThem } from "./judge.ts";
import { teamMix } from "./type-shares.ts";
import { doneShare, isForValue, isReactive } from "./work-done.ts";

/** Assumptions: a quarter of the hours on requests is ordinary, half of them is a desk. */
const scales = {
  reactive: { none: 0.25, full: 0.5 },
  value: { none: 0.25, full: 0.08 },
  support: { none: 0.45, full: 0.7 },
};

export function bandAid(of: Examined): Finding {
  const [reactive, value] = [doneShare(of, isReactive), doneShare(of, isForValue)];
  const mix = teamMix(of);
  const known = reactive !== undefined && value !== undefined && mix !== undefined;
  const evidence: readonly Evidence[] = known
    ? [
        { id: "reactiveHours", value: reactive, unit: "share", whence: "projection", scale: scales.reactive },
        { id: "valueHours", value, unit: "share", whence: "projection", scale: scales.value },
        { id: "supportShare", value: mix.support, unit: "share", whence: "facts", scale: scales.support },
      ]
    : [];
  return {
    id: "bandAid",
    ...(known
      ? judge(evidence, (speaks) => meanOfThem(speaks("reactiveHours"), speaks("valueHours"), speaks("supportShare")))
      : cannotTell(mix ? "noWork" : "nobody")),
    evidence,
    place: { screen: "team", view: "work" },
    remedies: hireOf("sales", of),
  };
}

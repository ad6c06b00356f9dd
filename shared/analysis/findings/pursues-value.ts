/** Second mark: what customers bought for is what their success is measured by, and somebody does the measuring. */
import type { SuccessMeasure } from "../../catalogue/post-sales.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding } from "./finding.ts";
import { cannotTell, judge, meanOfThem } from "./judge.ts";
import { dutiesOf, nameOwner } from "./ownership.ts";
import { doneOf } from "./work-done.ts";

const degreeOf: Readonly<Record<SuccessMeasure, number>> = { buyingCase: 1, some: 0.5, usage: 0 };
const whole = { none: 0, full: 1 };

export function pursuesValue(of: Examined): Finding {
  const { successMeasuredBy } = of.baseline.company;
  const done = doneOf(of, ({ id }) => id === "valueReview", of.opening);
  const duty = dutiesOf(of).find(({ kind, id }) => kind === "activity" && id === "valueReview");
  const isOwned = duty !== undefined && duty.owners.length > 0;
  const evidence: readonly Evidence[] = [
    ...(successMeasuredBy
      ? [
          {
            id: "successMeasured",
            value: degreeOf[successMeasuredBy],
            unit: "degree",
            whence: "answer",
            scale: whole,
          } as const,
        ]
      : []),
    {
      id: "valueReviewDone",
      value: done ?? 0,
      unit: "share",
      whence: "projection",
      scale: { none: 0.3, full: 0.9 },
    },
    { id: "valueReviewOwned", value: Number(isOwned), unit: "yesNo", whence: "facts", scale: whole },
  ];
  return {
    id: "pursuesValue",
    ...(successMeasuredBy
      ? judge(evidence, (speaks) =>
          // Reviews that nobody measures value in count for nothing, and a measure that nobody reviews for half.
          meanOfThem(
            speaks("successMeasured"),
            Math.min(speaks("successMeasured"), meanOfThem(speaks("valueReviewDone"), speaks("valueReviewOwned"))),
          ),
        )
      : cannotTell("successMeasuredBy")),
    evidence,
    place: { screen: "capacity", view: "coverage" },
    remedies: [
      ...(successMeasuredBy === undefined ? [{ kind: "answer", question: "successMeasuredBy" } as const] : []),
      ...(duty && !isOwned ? nameOwner(of, [duty]) : []),
    ],
  };
}

/** Whether the team answers at the top for retention and growth: only somebody who sits there can say. */
import type { BoardReview } from "../../catalogue/post-sales.ts";
import type { Examined } from "./examined.ts";
import type { Evidence, Finding, Remedy, Scale } from "./finding.ts";
import { cannotTell, judge, meanOfThem } from "./judge.ts";

const degreeOf: Readonly<Record<BoardReview, number>> = { always: 1, sometimes: 0.5, never: 0 };

const asks = (value: BoardReview, scale: Scale): Evidence => ({
  id: "boardAsks",
  value: degreeOf[value],
  unit: "degree",
  whence: "answer",
  scale,
});

const unanswered = ({ baseline: { company } }: Examined): readonly Remedy[] => [
  ...(company.boardAsks === undefined ? [{ kind: "answer", question: "boardAsks" } as const] : []),
  ...(company.ceoMovesResources === undefined ? [{ kind: "answer", question: "ceoMovesResources" } as const] : []),
];

/** Fifth mark: it answers to the board, and the head of the company moves resources on what it reports. */
export function answersToBoard(of: Examined): Finding {
  const { boardAsks, ceoMovesResources } = of.baseline.company;
  const open = unanswered(of);
  const whole = { none: 0, full: 1 };
  const evidence: readonly Evidence[] = [
    ...(boardAsks ? [asks(boardAsks, whole)] : []),
    ...(ceoMovesResources === undefined
      ? []
      : [{ id: "ceoMoves", value: Number(ceoMovesResources), unit: "yesNo", whence: "answer", scale: whole } as const]),
  ];
  const [first] = open;
  return {
    id: "answersToBoard",
    ...(first?.kind === "answer"
      ? cannotTell(first.question)
      : judge(evidence, (speaks) => meanOfThem(speaks("boardAsks"), speaks("ceoMoves")))),
    evidence,
    place: { screen: "examine", view: "duties" },
    remedies: open,
  };
}

/** The same from the side of accountability: nobody above asks. */
export function nobodyAsks(of: Examined): Finding {
  const { boardAsks } = of.baseline.company;
  const evidence = boardAsks ? [asks(boardAsks, { none: 1, full: 0 })] : [];
  return {
    id: "nobodyAsks",
    ...(boardAsks ? judge(evidence, (speaks) => speaks("boardAsks")) : cannotTell("boardAsks")),
    evidence,
    place: { screen: "examine", view: "duties" },
    remedies: unanswered(of).filter((remedy) => remedy.kind === "answer" && remedy.question === "boardAsks"),
  };
}

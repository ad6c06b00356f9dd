/** How far to go, what that takes and what is proven about it; loads before and after; the moves, to be taken all, in part or not at all. */
import { useState } from "react";
import type { Pace } from "../../../../shared/analysis/book/even-books.ts";
import { giveAccounts } from "../../../../shared/domain/edits/account-owners.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Choices } from "../../../ui/Choices.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { LoadsPanel } from "./LoadsPanel.tsx";
import { MovesPanel } from "./MovesPanel.tsx";
import { isAbove, largest, loadRows, proposalAt, type ReadyAnswer } from "./proposal.view.ts";
import type { BookScreen } from "./use-books.ts";

type EvenResultProps = {
  readonly screen: BookScreen;
  readonly answer: ReadyAnswer;
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
};

export function EvenResult({ screen, answer, pace, onPace }: EvenResultProps) {
  const { t, formats } = useWords();
  const edit = useEdit();
  const [unticked, untick] = useState<ReadonlySet<string>>(new Set());
  const proposal = proposalAt(answer, pace);
  const taken = proposal.moves.filter(({ accountId }) => !unticked.has(accountId));
  const rows = loadRows(screen.books, answer, taken);
  const limit = formats.percent(proposal.limitShare);
  const least = formats.percent(answer.leastShare);
  const [before, after] = (["before", "after"] as const).map((when) => formats.percent(largest(rows, when)));
  const over = loadRows(screen.books, answer, proposal.moves).filter((row) => isAbove(row.after, proposal.limitShare));
  const terms = { count: taken.length, before: before!, after: after! };
  const isWhole = taken.length === proposal.moves.length;
  const hours = taken.reduce((sum, move) => sum + move.handOverHours, 0);

  return (
    <div className="book-result">
      <Choices
        label={t("capacityBook.even.pace")}
        showsLabel
        isRow
        value={proposal.pace}
        onChange={onPace}
        choices={answer.proposals.map((one) => ({
          id: one.pace,
          label: t(`capacityBook.even.paces.${one.pace}`),
          note: t("capacityBook.even.paceNote", {
            count: one.moves.length,
            limit: formats.percent(one.limitShare),
          }),
        }))}
      />
      <div className="book-said">
        <p className="book-answer" role="status">
          {formats.sentences(
            proposal.moves.length === 0
              ? t("capacityBook.even.nothing")
              : t(isWhole ? "capacityBook.even.verdict" : "capacityBook.even.some", terms),
            taken.length > 0 && t("capacityBook.even.handOver", { hours: formats.hours(hours) }),
          )}
        </p>
        <p className="book-quiet">
          {formats.sentences(
            t(answer.isProven ? "capacityBook.even.provenLimit" : "capacityBook.even.unprovenLimit", {
              least,
              limit: formats.percent(answer.proposals.at(-1)!.limitShare),
            }),
            t(proposal.isProven ? "capacityBook.even.provenMoves" : "capacityBook.even.unprovenMoves", {
              limit,
              least: formats.hours(proposal.leastHandOverHours),
            }),
            over.length > 0 && t("capacityBook.even.over", { count: over.length }),
          )}
        </p>
      </div>
      {answer.strandedIds.length > 0 && (
        <Banner tone="warning">{t("capacityBook.even.stranded", { count: answer.strandedIds.length })}</Banner>
      )}
      <LoadsPanel rows={rows} limitShare={proposal.limitShare} called={screen.called} />
      {proposal.moves.length > 0 && (
        <MovesPanel
          screen={screen}
          moves={proposal.moves}
          loads={rows}
          unticked={unticked}
          onUntick={untick}
          disabledReason={taken.length === 0 ? t("capacityBook.even.noneTicked") : undefined}
          onAccept={() =>
            edit(
              { key: "evenBooks", count: taken.length },
              giveAccounts(taken.map(({ accountId, toId }) => ({ accountId, ownerId: toId }))),
            )
          }
        />
      )}
    </div>
  );
}

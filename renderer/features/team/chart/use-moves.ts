/** Moving people in the chart: aiming at a new manager, what that would do, and the deed itself as one step of undo. */
import { useState } from "react";
import { monthsBetween } from "../../../../shared/base/month.ts";
import { reportTo } from "../../../../shared/domain/edits/report-to.ts";
import { askMove } from "../../../../shared/domain/reporting-moves.ts";
import { laterCircle } from "../../../../shared/domain/reporting-team.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { newId } from "../../../workspace/new-id.ts";
import { useEdit, useWorkspace } from "../../../workspace/use-workspace.ts";
import { type Moment, momentFor } from "./moment.ts";
import { type MoveOutcome, type MoveRefusal, moveWords, type MoveWordsSource, toWhom, whoMoves } from "./moves.view.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

/** The new manager; without an id: nobody above. */
export type Target = { readonly id: string | undefined };

export type Moving = {
  readonly ids: readonly string[];
  readonly isAlone: boolean;
  readonly target: Target | undefined;
};

export type Moves = ReturnType<typeof useMoves>;

export function useMoves(control: OrgChartControl) {
  const { team, chart, view, words, spanMost } = control;
  const { baseline, scenario, isFrozen, nameOf } = team;
  const { showMonth } = useFocus();
  const edit = useEdit();
  const isReadOnly = useWorkspace(({ readOnly }) => readOnly !== undefined);
  const [moving, setMoving] = useState<Moving>();
  /** What was last done or given up, for those who listen. */
  const [said, say] = useState("");
  const sourceFor = (managerId: string | undefined): MoveWordsSource => {
    const moment = momentFor(team, chart, managerId);
    // Who moves is known by what is shown, where they are not there any more by then.
    const personOf = moment.isShown ? chart.personOf : new Map([...chart.personOf, ...moment.personOf]);
    return { personOf, nameOf, month: moment.month, isFact: moment.isFact, spanMost };
  };

  /** People of one planned hire move as one, since they share its terms. */
  function movable({ posts }: Moment, ids: readonly string[]): readonly string[] {
    const hires = new Set(
      posts.flatMap(({ id, changeId }) => (changeId !== undefined && ids.includes(id) ? [changeId] : [])),
    );
    const here = posts.filter(({ status }) => status === "here");
    return here.flatMap(({ id, changeId }) => (ids.includes(id) || hires.has(changeId ?? "") ? [id] : []));
  }
  const standing = (): MoveRefusal | undefined =>
    isFrozen
      ? { kind: "frozen" }
      : isReadOnly
        ? { kind: "readOnly" }
        : view === "before"
          ? { kind: "before" }
          : undefined;

  function outcomeOf(ids: readonly string[], managerId: string | undefined, isAlone: boolean): MoveOutcome {
    const against = standing();
    if (against) return { ok: false, refusal: against };
    const moment = momentFor(team, chart, managerId);
    const { posts, people, lines, mayStandAlone } = moment;
    const canLead = (id: string) => posts.some((post) => post.id === id && post.status === "here");
    const asked = { ids: movable(moment, ids), managerId, isAlone };
    const answer = askMove(people, lines, asked, { canLead, mayStandAlone });
    if (!answer.ok) return { ok: false, refusal: { kind: answer.refusal } };
    const circle = laterCircle(baseline, scenario, moment.month, answer.preview.moves);
    return circle === undefined ? answer : { ok: false, refusal: { kind: "laterCircle", month: circle } };
  }

  /** Whether it was done; the words either way. */
  function carryOut(ids: readonly string[], managerId: string | undefined, isAlone: boolean): boolean {
    const outcome = outcomeOf(ids, managerId, isAlone);
    const source = sourceFor(managerId);
    if (!outcome.ok) {
      say(moveWords(ids, managerId, outcome, source, words).join(" "));
      return false;
    }
    const { moves } = outcome.preview;
    const { month, isShown } = momentFor(team, chart, managerId);
    edit({ key: "moveReports", count: moves.length }, reportTo({ month, newId: () => newId("change") }, moves));
    say(words.t("teamChart.move.done", { who: whoMoves(ids, source, words), to: toWhom(managerId, source, words) }));
    if (!isShown) showMonth(monthsBetween(scenario.start, month));
    else if (managerId !== undefined) control.open(managerId);
    control.markOnly([]);
    if (ids[0] !== undefined) control.choose(ids[0]);
    return true;
  }

  const outcome = moving?.target && outcomeOf(moving.ids, moving.target.id, moving.isAlone);
  const preview =
    moving?.target && outcome
      ? moveWords(moving.ids, moving.target.id, outcome, sourceFor(moving.target.id), words)
      : undefined;
  return {
    moving,
    said,
    outcome,
    /** What the aim would do, sentence by sentence. */
    preview,
    standing,
    outcomeOf,
    carryOut,
    wordsOf: (ids: readonly string[], managerId: string | undefined, result: MoveOutcome) =>
      moveWords(ids, managerId, result, sourceFor(managerId), words),
    who: (ids: readonly string[]) => whoMoves(ids, sourceFor(undefined), words),
    start(ids: readonly string[], isAlone: boolean) {
      setMoving({ ids, isAlone, target: undefined });
      say(words.t("teamChart.move.start", { who: whoMoves(ids, sourceFor(undefined), words) }));
    },
    aim: (target: Target | undefined) => setMoving((now) => now && { ...now, target }),
    drop() {
      if (!moving?.target) return;
      if (carryOut(moving.ids, moving.target.id, moving.isAlone)) setMoving(undefined);
    },
    /** Let go where it cannot be: the words stay, the move ends. */
    giveUp() {
      if (preview) say(preview.join(" "));
      setMoving(undefined);
    },
    cancel() {
      setMoving(undefined);
      say(words.t("teamChart.move.cancelled"));
    },
  };
}

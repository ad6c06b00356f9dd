/** What would soften the departure, step by step, and a press that tries a step in the plan. */
import { addMonths } from "../../../../shared/base/month.ts";
import type { HandOverStep } from "../../../../shared/analysis/retention/departure/hand-over-steps.ts";
import { planDepartures } from "../../../../shared/domain/edits/departures.ts";
import { latest } from "../../../analyst/latest.ts";
import { useAnswer } from "../../../analyst/use-answer.ts";
import { useFocus } from "../../../focus/use-focus.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { Button } from "../../../ui/Button.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Skeleton } from "../../../ui/Skeleton.tsx";
import { Still } from "../../../ui/Still.tsx";
import { asNew, newId } from "../../../workspace/new-id.ts";
import { useEdit } from "../../../workspace/use-workspace.ts";
import { DifferenceWhy } from "./DifferenceWhy.tsx";
import { type HandOverMeasure, type HandOverRow, handOverRows } from "./hand-over.view.ts";
import type { Shown } from "./shown.ts";

type HandOverPanelProps = {
  readonly shown: Shown;
  /** The departure itself is being asked about anew. */
  readonly isSettling: boolean;
};

export function HandOverPanel({ shown, isSettling }: HandOverPanelProps) {
  const words = useWords();
  const { t, formats } = words;
  const { departure, team, called } = shown;
  const { memberIds, window } = departure;
  const { baseline, scenario, isFrozen } = team;
  const answered = useAnswer("handOverOf", { memberIds, monthIndex: window.from });
  const answer = latest(answered);
  const isOfThem = answer?.memberIds.join() === memberIds.join() && answer.monthIndex === window.from;
  const handOver = isOfThem ? answer : undefined;
  const isAsking = isSettling || answered.status === "asking";
  const waits = isAsking ? t("retentionDeparture.handOver.loading") : undefined;
  const edit = useEdit();
  const { showMonth } = useFocus();
  const rows = handOver ? handOverRows(handOver, { baseline, called }, words) : [];
  const month = addMonths(scenario.start, window.from);
  const isKnown = memberIds.every((id) => team.posts.some((post) => post.id === id && post.leaves === month));

  function plan(step?: HandOverStep) {
    const later = step?.kind === "laterDay" ? step.monthsLater : 0;
    const departures = memberIds.map((memberId) => ({
      memberId,
      month: addMonths(month, later),
      newId: newId("change"),
    }));
    const softening = {
      changes: asNew(step?.changes ?? []),
      ...(step?.kind === "backfill" && { backfill: step.backfill }),
    };
    const label =
      step === undefined ? { key: "setLeaving" as const, count: memberIds.length } : { key: "applyStep" as const };
    // The day moves, and what is shown goes with it.
    if (later > 0) showMonth(window.from + later);
    edit(label, planDepartures(departures, t("retentionDeparture.handOver.tag"), softening));
  }

  return (
    <Panel
      title={t("retentionDeparture.handOver.title")}
      note={handOver && t("retentionDeparture.handOver.note", { futures: formats.integer(handOver.futures) })}
      actions={
        isKnown ? (
          <span className="departure-quiet">{t("retentionDeparture.handOver.known")}</span>
        ) : (
          <Still when={isFrozen}>
            <Button size="small" disabledReason={waits} onPress={() => plan()}>
              {t("retentionDeparture.handOver.plan")}
            </Button>
          </Still>
        )
      }
    >
      {answered.status === "failed" && <Banner tone="error">{t("retentionDeparture.failed")}</Banner>}
      {handOver === undefined && answered.status !== "failed" && (
        <Skeleton label={t("retentionDeparture.handOver.loading")} height={180} />
      )}
      <ul className="departure-steps" aria-label={t("retentionDeparture.handOver.caption")}>
        {rows.map((row) => (
          <li key={row.step.id} className="departure-step">
            <p className="departure-step-what">{row.what}</p>
            <Still when={isFrozen}>
              <Button
                size="small"
                aria-label={t("retentionDeparture.handOver.tryLabel", { step: row.what })}
                disabledReason={waits}
                onPress={() => plan(row.step)}
              >
                {t("retentionDeparture.handOver.try")}
              </Button>
            </Still>
            <Effects row={row} shown={shown} futures={handOver?.futures ?? 0} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

type EffectsProps = { readonly row: HandOverRow; readonly shown: Shown; readonly futures: number };

function Effects({ row, shown, futures }: EffectsProps) {
  const { t } = useWords();
  const measures: readonly HandOverMeasure[] = [
    "undone",
    "arr",
    "stays",
    ...(shown.seesMoney ? (["cost"] as const) : []),
  ];
  return (
    <dl className="departure-effects">
      {measures.map((measure) => {
        const name = t(`retentionDeparture.handOver.${measure}`);
        return (
          <div key={measure} className="departure-effect">
            <dt>{name}</dt>
            <dd data-tone={row.told[measure].tone}>
              <DifferenceWhy what={`${row.what}, ${name}`} told={row.told[measure]} futures={futures} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

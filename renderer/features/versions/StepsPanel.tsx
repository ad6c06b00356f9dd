import { useMemo, useState } from "react";
import { differencesBetween } from "../../../shared/domain/difference/differences-between.ts";
import { DifferenceList } from "../../differences/DifferenceList.tsx";
import { useSpeech } from "../../i18n/use-speech.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { type Chosen, nothingChosen, onlyThis } from "../../ui/grid-keys.ts";
import { Panel } from "../../ui/Panel.tsx";
import { type GridColumn, RowGrid } from "../../ui/RowGrid.tsx";
import { nameOfEdit } from "../../workspace/edit-label.ts";
import { useWorkspace, useWorkspaceStore } from "../../workspace/use-workspace.ts";
import { type StepRow, stepRows, workspaceAt } from "./steps.view.ts";

/** Every step that undo and redo know, and a way to go to any of them at once. */
export function StepsPanel() {
  const { t } = useWords();
  const past = useWorkspace((state) => state.past);
  const future = useWorkspace((state) => state.future);
  const [chosen, setChosen] = useState<Chosen>(nothingChosen);
  const goTo = useGoTo();
  const rows = useMemo(() => stepRows(past, future), [past, future]);
  const row = rows.find(({ done }) => String(done) === chosen.current);
  const nameOf = ({ step }: StepRow) => (step ? nameOfEdit(t, step.label) : t("versions.steps.start"));
  const columns: readonly GridColumn<StepRow>[] = [
    {
      id: "step",
      head: t("versions.tabs.steps"),
      width: "minmax(0, 1fr)",
      isRowHead: true,
      cell: (one) => <span data-undone={one.isUndone}>{nameOf(one)}</span>,
    },
    {
      id: "state",
      head: t("versions.steps.state"),
      width: "110px",
      cell: ({ isHere, isUndone }) => (
        <span className={isHere ? "versions-here" : "versions-note"}>
          {isHere ? t("versions.steps.here") : isUndone ? t("versions.steps.undone") : ""}
        </span>
      ),
    },
  ];
  if (rows.length === 1) return <EmptyState title={t("versions.tabs.steps")}>{t("versions.steps.none")}</EmptyState>;
  return (
    <div className="versions-columns">
      <div className="versions-steps">
        <RowGrid
          label={t("versions.steps.listLabel")}
          columns={columns}
          rows={rows}
          keyOf={({ done }) => String(done)}
          chosen={chosen}
          onChoose={({ current }) => setChosen(current === undefined ? nothingChosen : onlyThis(current))}
          onOpen={({ done }) => goTo(done)}
          onDeedKey={() => false}
          empty=""
        />
      </div>
      <div className="versions-detail" tabIndex={0} role="region" aria-label={t("versions.detail")}>
        {row === undefined ? (
          <p className="versions-note">{t("versions.steps.choose")}</p>
        ) : (
          <StepDetail key={row.done} row={row} name={nameOf(row)} onGo={() => goTo(row.done)} />
        )}
      </div>
    </div>
  );
}

/** Step by step, as undo and redo would: what the record holds stays a history that can be replayed. */
function useGoTo() {
  const store = useWorkspaceStore();
  return (done: number) => {
    const { past, undo, redo } = store.getState();
    const away = done - past.length;
    for (let step = 0; step < Math.abs(away); step++) (away < 0 ? undo : redo)();
  };
}

function StepDetail({ row, name, onGo }: { row: StepRow; name: string; onGo: () => void }) {
  const { t, formats } = useWords();
  const workspace = useWorkspace((state) => state.workspace);
  const past = useWorkspace((state) => state.past);
  const future = useWorkspace((state) => state.future);
  const { there, before } = useMemo(
    () => ({
      there: workspaceAt(row.done, workspace, past, future),
      before: row.done === 0 ? undefined : workspaceAt(row.done - 1, workspace, past, future),
    }),
    [row.done, workspace, past, future],
  );
  const leading = useMemo(() => differencesBetween(workspace, there), [workspace, there]);
  const own = useMemo(() => (before ? differencesBetween(before, there) : []), [before, there]);
  const speech = useSpeech(workspace, there, before);
  const count = leading.length;
  return (
    <Panel
      title={name}
      actions={
        <Button
          size="small"
          tone="primary"
          disabledReason={row.isHere ? t("versions.steps.isHere") : undefined}
          isEdit
          onPress={onGo}
        >
          {t("versions.steps.goTo")}
        </Button>
      }
    >
      {own.length > 0 && (
        <>
          <h3 className="versions-subtitle">{t("versions.steps.alone")}</h3>
          <DifferenceList differences={own} speech={speech} />
        </>
      )}
      {!row.isHere && (
        <p className="versions-count">{t("versions.steps.changes", { count, number: formats.integer(count) })}</p>
      )}
    </Panel>
  );
}

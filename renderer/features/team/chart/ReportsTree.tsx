/** The chart once more as a list: the same people, folds, marks and deeds, for whoever listens or prefers to read. */
import { type RefObject, useId, useMemo } from "react";
import { TriangleAlert } from "lucide-react";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { MixRing } from "../../../ui/MixRing.tsx";
import { TreeList } from "../../../ui/TreeList.tsx";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { changeSigns } from "./changes.view.ts";
import { type Face, reportsWords } from "./faces.view.ts";
import { MovePreviewBar } from "./MovePreviewBar.tsx";
import { ShadeMark } from "./ShadeMark.tsx";
import { treeRows, walkRows } from "./tree-rows.view.ts";
import { useChartKeys } from "./use-chart-keys.ts";
import type { Moves } from "./use-moves.ts";
import type { OrgChartControl } from "./use-org-chart.ts";

type ReportsTreeProps = {
  readonly control: OrgChartControl;
  readonly moves: Moves;
  readonly onFind: () => void;
  readonly onForm: () => void;
  readonly onDetails: () => void;
  readonly ref: RefObject<HTMLDivElement | null>;
};

export function ReportsTree({ control, moves, ref, ...deeds }: ReportsTreeProps) {
  const { words, chart, isFolded, faceOf, marked, currentId } = control;
  const { t } = words;
  const keysId = useId();
  const rows = useMemo(() => treeRows(chart.lines, isFolded), [chart, isFolded]);
  const targetId = moves.moving?.target?.id;
  const onKeyDown = useChartKeys(control, moves, {
    ...deeds,
    walk(fromId, arrow) {
      const step = walkRows(rows, chart.lines, fromId, arrow);
      if (step && "turn" in step) control.fold(step.turn);
      return step && "go" in step ? step.go : undefined;
    },
  });
  return (
    <div className="org-chart-frame">
      <TreeList
        ref={ref}
        label={t("teamChart.tree")}
        describedBy={keysId}
        rows={rows}
        currentId={targetId ?? currentId}
        marked={marked}
        content={(id) => <RowContent face={faceOf(id)} words={words} />}
        onKeyDown={onKeyDown}
        onToggle={control.fold}
        onChoose={(id, event) => {
          if (moves.moving) moves.aim({ id });
          else if (event.ctrlKey || event.metaKey || event.shiftKey) control.mark(id);
          else control.choose(id);
        }}
      />
      <MovePreviewBar control={control} moves={moves} isCarried={false} />
      <p className="org-chart-keys" id={keysId}>
        {t("teamChart.treeKeys")}
      </p>
      <VisuallyHidden>
        <span aria-live="polite">{moves.preview?.join(" ")}</span>
      </VisuallyHidden>
    </div>
  );
}

function RowContent({ face, words }: { readonly face: Face; readonly words: OrgChartControl["words"] }) {
  const { name, detail, shade, mix, changes, flags, reports, below } = face;
  const { t, formats } = words;
  return (
    <>
      <MixRing
        size={18}
        parts={memberTypeIds.map((type) => ({ id: type, share: mix[type], colour: `var(--type-${type})` }))}
      />
      <span className="org-chart-row-name" data-gone={face.isGone || face.isVacant}>
        {name}
      </span>{" "}
      <span className="org-chart-row-soft">{detail}</span>{" "}
      <span className="org-chart-row-shade">
        <ShadeMark shade={shade} /> {shade.words}
      </span>{" "}
      {changes.map((change) => (
        <span key={change} className="org-chart-change" data-change={change}>
          {changeSigns[change]} {t(`teamChart.changes.${change}`)}
        </span>
      ))}{" "}
      {flags > 0 && (
        <span className="org-chart-flag">
          <TriangleAlert size={14} aria-hidden />
          <span aria-hidden>{formats.integer(flags)}</span>
          <VisuallyHidden>{t("teamChart.face.flagged", { count: flags })}</VisuallyHidden>
        </span>
      )}{" "}
      {reports > 0 && (
        <span className="org-chart-row-reports">
          <span aria-hidden>
            {below > reports ? `${formats.integer(reports)} / ${formats.integer(below)}` : formats.integer(reports)}
          </span>
          <VisuallyHidden>{reportsWords(face, words)}</VisuallyHidden>
        </span>
      )}
    </>
  );
}

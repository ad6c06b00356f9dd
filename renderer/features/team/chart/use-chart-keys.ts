import type { KeyboardEvent } from "react";
import { chartDeed } from "./keys.ts";
import { chartViews } from "./org-chart.ts";
import type { Moves } from "./use-moves.ts";
import type { OrgChartControl } from "./use-org-chart.ts";
import type { Arrow } from "./walk.ts";
import type { ZoomDirection } from "./ZoomButtons.tsx";

export type KeyDeeds = {
  /** Where an arrow leads; undefined at an edge. */
  readonly walk: (fromId: string, arrow: Arrow) => string | undefined;
  readonly onPan?: (arrow: Arrow) => void;
  readonly onZoom?: (direction: ZoomDirection) => void;
  readonly onFind: () => void;
  readonly onForm: () => void;
  readonly onDetails: () => void;
};

/** The same keys for the drawing and for its twin as a list; what they do not know is left to the window. */
export function useChartKeys(control: OrgChartControl, moves: Moves, deeds: KeyDeeds) {
  const { currentId, chart, marked } = control;
  const { moving } = moves;

  function walkTo(arrow: Arrow) {
    if (!moving) {
      const next = currentId === undefined ? undefined : deeds.walk(currentId, arrow);
      if (next !== undefined) control.choose(next);
      return;
    }
    // From "nobody above" any arrow leads back to the top of the chart; from the top, up leads there.
    if (moving.target && moving.target.id === undefined) {
      moves.aim({ id: chart.lines.roots[0] });
      return;
    }
    const from = moving.target?.id ?? currentId;
    if (from === undefined) return;
    const next = deeds.walk(from, arrow);
    if (next !== undefined) moves.aim({ id: next });
    else if (arrow === "ArrowUp" && !chart.lines.managerOf.has(from)) moves.aim({ id: undefined });
  }

  function startMove(isAlone: boolean) {
    if (currentId === undefined) return;
    moves.start(marked.size > 0 ? [...marked] : [currentId], isAlone);
  }

  return (event: KeyboardEvent) => {
    const deed = chartDeed(event, moving !== undefined);
    if (deed === undefined) return;
    switch (deed.kind) {
      case "walk":
        walkTo(deed.arrow);
        break;
      case "pan":
        deeds.onPan?.(deed.arrow);
        break;
      case "move":
        startMove(deed.isAlone);
        break;
      case "drop":
        moves.drop();
        break;
      case "cancel":
        if (moving) moves.cancel();
        else if (marked.size > 0) control.markOnly([]);
        else return;
        break;
      case "fold": {
        const id = moving?.target?.id ?? currentId;
        if (id !== undefined) control.fold(id);
        break;
      }
      case "mark":
        if (currentId !== undefined) control.mark(currentId);
        break;
      case "view":
        control.setView(chartViews[(chartViews.indexOf(control.view) + 1) % chartViews.length]!);
        break;
      case "zoom":
        deeds.onZoom?.(deed.direction);
        break;
      case "top":
        if (chart.lines.roots[0] !== undefined) control.choose(chart.lines.roots[0]);
        break;
      case "find":
        deeds.onFind();
        break;
      case "form":
        deeds.onForm();
        break;
      case "details":
        deeds.onDetails();
        break;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Thousands of rows that contain each other, of which only those in sight are drawn: one stop for the Tab key. */
import { useVirtualizer } from "@tanstack/react-virtual";
import { ChevronDown, ChevronRight } from "lucide-react";
import { type KeyboardEvent, type MouseEvent, type ReactNode, type Ref, useEffect, useId, useRef } from "react";
import "./TreeList.css";

export type TreeRow = {
  readonly id: string;
  /** 1 at the top. */
  readonly level: number;
  /** Undefined where nothing is inside. */
  readonly isOpen: boolean | undefined;
  /** Among its neighbours, from 1. */
  readonly position: number;
  readonly neighbours: number;
};

type TreeListProps = {
  label: string;
  describedBy?: string;
  rows: readonly TreeRow[];
  /** The row that keys start from. */
  currentId: string | undefined;
  marked: ReadonlySet<string>;
  /** What stands in a row and names it when read aloud; `--tree-indent` is how far it is pushed in. */
  content: (id: string) => ReactNode;
  onKeyDown: (event: KeyboardEvent) => void;
  onChoose: (id: string, event: MouseEvent) => void;
  onToggle: (id: string) => void;
  ref?: Ref<HTMLDivElement>;
};

const rowHeight = 34;
const indent = 20;

export function TreeList({ label, describedBy, rows, currentId, marked, content, ref, ...deeds }: TreeListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const treeId = useId();
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes what it returns
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    initialRect: { width: 800, height: 600 },
  });
  const place = rows.findIndex(({ id }) => id === currentId);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: "auto" });
  }, [virtual, place]);
  return (
    <div className="tree-list" ref={scroller}>
      <div
        className="tree-list-tree"
        ref={ref}
        role="tree"
        aria-label={label}
        aria-describedby={describedBy}
        aria-multiselectable
        tabIndex={0}
        {...(place >= 0 && { "aria-activedescendant": `${treeId}-${place}` })}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={deeds.onKeyDown}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const { id, level, isOpen, position, neighbours } = rows[index]!;
          const Turn = isOpen === true ? ChevronDown : ChevronRight;
          return (
            <div
              key={id}
              className="tree-list-row"
              id={`${treeId}-${index}`}
              role="treeitem"
              aria-level={level}
              aria-posinset={position}
              aria-setsize={neighbours}
              aria-selected={marked.has(id)}
              {...(isOpen !== undefined && { "aria-expanded": isOpen })}
              data-current={index === place}
              style={{ transform: `translateY(${start}px)`, ["--tree-indent" as string]: `${(level - 1) * indent}px` }}
              onClick={(event) => deeds.onChoose(id, event)}
              onDoubleClick={() => deeds.onToggle(id)}
            >
              <span
                className="tree-list-turn"
                onClick={(event) => {
                  event.stopPropagation();
                  deeds.onToggle(id);
                }}
              >
                {isOpen !== undefined && <Turn size={16} aria-hidden />}
              </span>
              {content(id)}
            </div>
          );
        })}
      </div>
    </div>
  );
}

import { ArrowLeft, ArrowRight, EyeOff, Plus } from "lucide-react";
import type { TeamView } from "../../../../shared/domain/team-view.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { type TeamColumn, topics } from "./team-column.ts";
import { nameColumnId } from "./team-columns.tsx";

type ColumnsPanelProps = {
  readonly columns: readonly TeamColumn[];
  readonly view: TeamView;
  readonly onChange: (change: Partial<TeamView>) => void;
};

const pixels: Intl.NumberFormatOptions = { maximumFractionDigits: 0 };

/** Which columns, in what order, how wide, and sorted how: by keyboard what the heads do by mouse. */
export function ColumnsPanel({ columns, view, onChange }: ColumnsPanelProps) {
  const { t } = useWords();
  const byId = new Map(columns.map((column) => [column.id, column]));
  const ids = view.columns.map(({ id }) => id);
  const shown = view.columns.flatMap((shape) => {
    const column = byId.get(shape.id);
    return column && column.id !== nameColumnId ? [{ column, shape }] : [];
  });

  function move(id: string, by: 1 | -1) {
    const next = [...view.columns];
    const at = ids.indexOf(id);
    const [column] = next.splice(at, 1);
    next.splice(at + by, 0, column!);
    onChange({ columns: next });
  }

  function sort(id: string, state: "none" | "up" | "down") {
    const others = view.sort.filter(({ column }) => column !== id);
    onChange({ sort: state === "none" ? others : [...others, { column: id, isDown: state === "down" }] });
  }

  const stateOf = (id: string) => {
    const key = view.sort.find(({ column }) => column === id);
    return key === undefined ? "none" : key.isDown ? "down" : "up";
  };

  const resize = (id: string, width: number) =>
    onChange({ columns: view.columns.map((column) => (column.id === id ? { id, width } : column)) });

  return (
    <div className="members-columns">
      <h3 className="members-heading">{t("teamMembers.chooser.shown")}</h3>
      <p className="members-soft">{t("teamMembers.chooser.sortNote")}</p>
      <ul className="members-shown">
        {[byId.get(nameColumnId)!, ...shown.map(({ column }) => column)].map((column, index) => {
          const isName = column.id === nameColumnId;
          const width = view.columns.find(({ id }) => id === column.id)?.width ?? column.width;
          return (
            <li key={column.id}>
              <span className="members-shown-name">{column.name}</span>
              <Select
                label={t("teamMembers.chooser.sort", { column: column.name })}
                hideLabel
                quiet
                options={(["none", "up", "down"] as const).map((id) => ({
                  id,
                  label: t(`teamMembers.chooser.sortStates.${id}`),
                }))}
                value={stateOf(column.id)}
                onChange={(state) => sort(column.id, state)}
              />
              {!isName && (
                <>
                  <NumberField
                    label={t("teamMembers.chooser.width", { column: column.name })}
                    hideLabel
                    value={width}
                    minValue={48}
                    maxValue={800}
                    step={4}
                    formatOptions={pixels}
                    onChange={(next) => Number.isFinite(next) && resize(column.id, Math.round(next))}
                  />
                  <IconButton
                    size="small"
                    label={t("teamMembers.chooser.earlier", { column: column.name })}
                    icon={<ArrowLeft size={14} aria-hidden />}
                    onPress={() => index > 1 && move(column.id, -1)}
                  />
                  <IconButton
                    size="small"
                    label={t("teamMembers.chooser.later", { column: column.name })}
                    icon={<ArrowRight size={14} aria-hidden />}
                    onPress={() => index < shown.length && move(column.id, 1)}
                  />
                  <IconButton
                    size="small"
                    label={t("teamMembers.chooser.hide", { column: column.name })}
                    icon={<EyeOff size={14} aria-hidden />}
                    onPress={() => onChange({ columns: view.columns.filter(({ id }) => id !== column.id) })}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <h3 className="members-heading">{t("teamMembers.chooser.more")}</h3>
      {topics.map((topic) => {
        const more = columns.filter(
          (column) => column.topic === topic && column.id !== nameColumnId && !ids.includes(column.id),
        );
        return more.length === 0 ? undefined : (
          <div key={topic} className="members-more" role="group" aria-label={t(`teamMembers.topics.${topic}`)}>
            <span className="members-soft">{t(`teamMembers.topics.${topic}`)}</span>
            {more.map((column) => (
              <Button
                key={column.id}
                size="small"
                tone="quiet"
                icon={<Plus size={12} aria-hidden />}
                aria-label={t("teamMembers.chooser.show", { column: column.name })}
                onPress={() => onChange({ columns: [...view.columns, { id: column.id }] })}
              >
                {column.name}
              </Button>
            ))}
          </div>
        );
      })}
    </div>
  );
}

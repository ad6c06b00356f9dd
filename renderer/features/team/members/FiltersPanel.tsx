import { X } from "lucide-react";
import type { TeamFilter, TeamView } from "../../../../shared/domain/team-view.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Select } from "../../../ui/Select.tsx";
import { FilterFields } from "./FilterFields.tsx";
import type { TeamColumn } from "./team-column.ts";
import type { Entry } from "./team-rows.ts";

type FiltersPanelProps = {
  readonly columns: readonly TeamColumn[];
  readonly entries: readonly Entry[];
  readonly view: TeamView;
  readonly onChange: (change: Partial<TeamView>) => void;
};

/** A filter that lets everybody through until something is chosen. */
function openFilter({ id, filter, keyOf }: TeamColumn, entries: readonly Entry[]): TeamFilter {
  switch (filter) {
    case "among":
      return { column: id, is: "among", keys: [...new Set(entries.map((entry) => keyOf?.(entry)?.key ?? ""))] };
    case "contains":
      return { column: id, is: "contains", text: "" };
    case "between":
      return { column: id, is: "between" };
  }
}

const states = ["any", "filled", "empty"] as const;

/** Who is shown, column by column: whoever passes all of them. */
export function FiltersPanel({ columns, entries, view, onChange }: FiltersPanelProps) {
  const { t } = useWords();
  const byId = new Map(columns.map((column) => [column.id, column]));
  const free = columns.filter(({ id }) => view.filters.every(({ column }) => column !== id));
  const set = (filters: readonly TeamFilter[]) => onChange({ filters: [...filters] });
  const replace = (next: TeamFilter) =>
    set(view.filters.map((filter) => (filter.column === next.column ? next : filter)));
  return (
    <div className="members-filters">
      {view.filters.length === 0 && <p className="members-soft">{t("teamMembers.filters.none")}</p>}
      {view.filters.map((filter) => {
        const column = byId.get(filter.column);
        return column === undefined ? undefined : (
          <div key={filter.column} className="members-filter" role="group" aria-label={column.name}>
            <div className="members-filter-head">
              <h3 className="members-heading">{column.name}</h3>
              <IconButton
                size="small"
                label={t("teamMembers.filters.remove", { column: column.name })}
                icon={<X size={14} aria-hidden />}
                onPress={() => set(view.filters.filter((each) => each.column !== filter.column))}
              />
            </div>
            <Select
              label={t("teamMembers.filters.state")}
              options={states.map((id) => ({ id, label: t(`teamMembers.filters.states.${id}`) }))}
              value={filter.is === "filled" || filter.is === "empty" ? filter.is : "any"}
              onChange={(state) =>
                replace(state === "any" ? openFilter(column, entries) : { column: column.id, is: state })
              }
            />
            <FilterFields filter={filter} column={column} entries={entries} onChange={replace} />
          </div>
        );
      })}
      <div className="members-filter-add">
        <Select
          label={t("teamMembers.filters.add")}
          placeholder={t("teamMembers.filters.column")}
          options={free.map(({ id, name }) => ({ id, label: name }))}
          value={undefined}
          onChange={(id) => {
            const column = byId.get(id);
            if (column) set([...view.filters, openFilter(column, entries)]);
          }}
        />
        {view.filters.length > 0 && (
          <Button size="small" onPress={() => set([])}>
            {t("teamMembers.filters.clear")}
          </Button>
        )}
      </div>
    </div>
  );
}

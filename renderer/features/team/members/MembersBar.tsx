import { Columns3, ListFilter, Search } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { ColumnsPanel } from "./ColumnsPanel.tsx";
import { FiltersPanel } from "./FiltersPanel.tsx";
import { useTable } from "./table.store.ts";
import type { Members } from "./use-members.ts";
import type { Views } from "./use-views.ts";
import { ViewMenu } from "./ViewMenu.tsx";

type MembersBarProps = { readonly members: Members; readonly views: Views; readonly children: ReactNode };

const ungrouped = "none";

/** How the table is looked at, and what is done with it, in one line above it. */
export function MembersBar({ members, views, children }: MembersBarProps) {
  const { t, formats } = useWords();
  const search = useTable((state) => state.search);
  const find = useTable((state) => state.find);
  const { all, entries, visible } = members;
  const { view, change } = views;
  const [open, setOpen] = useState<"columns" | "filters">();
  const close = () => setOpen(undefined);
  const groupable = all.filter(({ keyOf, filter }) => keyOf !== undefined && filter === "among");
  const filters = view.filters.length;
  return (
    <div className="members-bar" role="group" aria-label={t("teamMembers.bar.label")}>
      <ViewMenu views={views} />
      <div className="members-search">
        <TextField
          label={t("teamMembers.bar.search")}
          hideLabel
          type="search"
          placeholder={t("teamMembers.bar.searchHint")}
          value={search}
          onChange={find}
          trailing={<Search size={14} aria-hidden />}
        />
      </div>
      <Button icon={<ListFilter size={14} aria-hidden />} onPress={() => setOpen("filters")}>
        {filters > 0
          ? t("teamMembers.bar.filterOn", { number: formats.integer(filters) })
          : t("teamMembers.bar.filter")}
      </Button>
      <Select
        label={t("teamMembers.bar.group")}
        hideLabel
        options={[
          { id: ungrouped, label: t("teamMembers.bar.ungrouped") },
          ...groupable.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={view.group ?? ungrouped}
        onChange={(id) => {
          const { group: _, ...rest } = view;
          views.replace(id === ungrouped ? rest : { ...rest, group: id });
        }}
      />
      <Button icon={<Columns3 size={14} aria-hidden />} onPress={() => setOpen("columns")}>
        {t("teamMembers.bar.columns")}
      </Button>
      {open === "columns" && (
        <Dialog title={t("teamMembers.chooser.title")} closeLabel={t("common.close")} onClose={close}>
          <ColumnsPanel columns={all} view={view} onChange={change} />
        </Dialog>
      )}
      {open === "filters" && (
        <Dialog title={t("teamMembers.filters.title")} closeLabel={t("common.close")} onClose={close} place="sheet">
          <FiltersPanel columns={all} entries={entries} view={view} onChange={change} />
        </Dialog>
      )}
      {children}
      <span className="members-soft members-shown-count" role="status">
        {visible < entries.length &&
          t("teamMembers.bar.shown", { number: formats.integer(visible), total: formats.integer(entries.length) })}
      </span>
    </div>
  );
}

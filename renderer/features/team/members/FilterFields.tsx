import { useState } from "react";
import type { TeamFilter } from "../../../../shared/domain/team-view.ts";
import { parseMonth } from "../../../../shared/format/table/values/month.ts";
import { numberWithUnit } from "../../../../shared/format/table/values/number.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Switch } from "../../../ui/Switch.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { keysIn } from "./arrange.view.ts";
import type { TeamColumn } from "./team-column.ts";
import type { Entry } from "./team-rows.ts";

type FilterFieldsProps<Filter = TeamFilter> = {
  readonly filter: Filter;
  readonly column: TeamColumn;
  readonly entries: readonly Entry[];
  readonly onChange: (filter: TeamFilter) => void;
};

type FilterOf<Kind extends TeamFilter["is"]> = Extract<TeamFilter, { is: Kind }>;

export function FilterFields({ filter, ...props }: FilterFieldsProps) {
  switch (filter.is) {
    case "among":
      return <Among filter={filter} {...props} />;
    case "contains":
      return <Contains filter={filter} {...props} />;
    case "between":
      return <Between filter={filter} {...props} />;
    case "filled":
    case "empty":
      return undefined;
  }
}

function Among({ filter, column, entries, onChange }: FilterFieldsProps<FilterOf<"among">>) {
  const { t, formats, language } = useWords();
  const keys = keysIn(entries, column, language);
  const without = entries.filter((entry) => column.keyOf?.(entry) === undefined).length;
  const choices = [
    ...keys,
    ...(without > 0 ? [{ key: "", label: t("teamMembers.filters.without"), count: without }] : []),
  ];
  return (
    <div className="members-keys">
      {choices.map(({ key, label, count }) => (
        <Switch
          key={key}
          isOn={filter.keys.includes(key)}
          onChange={(isOn) =>
            onChange({ ...filter, keys: isOn ? [...filter.keys, key] : filter.keys.filter((each) => each !== key) })
          }
        >
          {label} <span className="members-soft">{formats.integer(count)}</span>
        </Switch>
      ))}
    </div>
  );
}

function Contains({ filter, onChange }: FilterFieldsProps<FilterOf<"contains">>) {
  const { t } = useWords();
  return (
    <TextField
      label={t("teamMembers.filters.contains")}
      value={filter.text}
      maxLength={120}
      onChange={(text) => onChange({ ...filter, text })}
    />
  );
}

/** In the words of the column: 80 % and 650 in 万円 as they are read there. */
function Between({ filter, column, onChange }: FilterFieldsProps<FilterOf<"between">>) {
  const { t } = useWords();
  return (
    <div className="members-limits">
      {(["from", "to"] as const).map((end) => (
        <Limit
          key={end}
          label={t(`teamMembers.filters.${end}`)}
          column={column}
          value={filter[end]}
          onLimit={(value) => {
            const { [end]: _, ...rest } = filter;
            onChange(value === undefined ? rest : { ...rest, [end]: value });
          }}
        />
      ))}
    </div>
  );
}

type LimitProps = {
  readonly label: string;
  readonly column: TeamColumn;
  readonly value: FilterOf<"between">["from"];
  readonly onLimit: (value: FilterOf<"between">["from"]) => void;
};

function Limit({ label, column, value, onLimit }: LimitProps) {
  const { t } = useWords();
  const [text, setText] = useState(
    value === undefined ? "" : column.limits ? column.limits.write(value) : String(value),
  );
  const read = limitFrom(text, column);
  return (
    <TextField
      label={column.unit === undefined ? label : t("common.withAside", { what: label, more: column.unit })}
      value={text}
      onChange={(typed) => {
        setText(typed);
        const next = limitFrom(typed, column);
        if (next !== "unreadable") onLimit(next);
      }}
      error={
        read === "unreadable"
          ? t(column.isMonth ? "teamMembers.filters.badMonth" : "teamMembers.filters.badNumber")
          : undefined
      }
    />
  );
}

function limitFrom(text: string, column: TeamColumn): FilterOf<"between">["from"] | "unreadable" {
  if (text.trim() === "") return undefined;
  if (column.isMonth) {
    const parsed = parseMonth(text);
    return "value" in parsed ? parsed.value : "unreadable";
  }
  const parsed = numberWithUnit(text);
  if (parsed === undefined) return "unreadable";
  return column.limits ? column.limits.read(parsed) : parsed.number;
}

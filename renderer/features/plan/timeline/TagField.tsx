import { Plus, X } from "lucide-react";
import { useState } from "react";
import { tagChanges } from "../../../../shared/domain/edits/change-tags.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { Bar } from "./timeline.view.ts";
import type { Timeline } from "./use-timeline.ts";
import "./fields.css";
import "./tags.css";

/** The tags that all of these changes carry, each with a cross; and a field for one more. */
export function TagField({ timeline, bars }: { readonly timeline: Timeline; readonly bars: readonly Bar[] }) {
  const { t } = timeline.words;
  const [letters, write] = useState("");
  const ids = bars.flatMap(({ changeIds }) => changeIds);
  const [first, ...others] = bars;
  const tags = first?.change.tags.filter((tag) => others.every(({ change }) => change.tags.includes(tag))) ?? [];
  function put(tag: string, isOn: boolean) {
    const refusal = timeline.attempt({ key: "tagChanges" }, tagChanges(ids, tag, isOn));
    if (refusal !== undefined) timeline.refuse(refusal);
  }
  function add() {
    if (letters.trim() === "") return;
    put(letters.trim(), true);
    write("");
  }
  return (
    <div className="timeline-field" role="group" aria-label={t("planTimeline.tags.title")}>
      <span className="field-label">{t("planTimeline.tags.title")}</span>
      {tags.length > 0 && (
        <ul className="timeline-chips">
          {tags.map((tag) => (
            <li key={tag} className="timeline-chip">
              {tag}
              <IconButton
                size="small"
                label={t("planTimeline.tags.remove", { tag })}
                icon={<X size={12} aria-hidden />}
                onPress={() => put(tag, false)}
              />
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={t("planTimeline.tags.add")}
        hideLabel
        placeholder={t("planTimeline.tags.add")}
        maxLength={120}
        value={letters}
        onChange={write}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
        trailing={
          <IconButton
            size="small"
            label={t("planTimeline.tags.addLabel")}
            icon={<Plus size={14} aria-hidden />}
            onPress={add}
          />
        }
      />
    </div>
  );
}

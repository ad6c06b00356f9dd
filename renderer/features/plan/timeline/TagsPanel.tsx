/** Tags of the plan: what each gathers, why it is there, and one switch for all of it. */
import { Filter } from "lucide-react";
import { memo, useState } from "react";
import { enableTag, setTagReason } from "../../../../shared/domain/edits/change-tags.ts";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Panel } from "../../../ui/Panel.tsx";
import { Still } from "../../../ui/Still.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { tagsOf, type TagStanding } from "./tags.view.ts";
import type { Timeline } from "./use-timeline.ts";
import "./tags.css";

export const TagsPanel = memo(function TagsPanel({ timeline }: { readonly timeline: Timeline }) {
  const { t } = timeline.words;
  const tags = tagsOf(timeline.scenario);
  return (
    <Panel title={t("planTimeline.tags.title")} note={t("planTimeline.tags.note")}>
      {tags.length === 0 ? (
        <p className="timeline-quiet">{t("planTimeline.tags.none")}</p>
      ) : (
        <ul className="timeline-tags">
          {tags.map((standing) => (
            <TagRow key={standing.tag} standing={standing} timeline={timeline} />
          ))}
        </ul>
      )}
    </Panel>
  );
});

function TagRow({ standing, timeline }: { readonly standing: TagStanding; readonly timeline: Timeline }) {
  const { tag, changes, inForce, reason = "" } = standing;
  const { t } = timeline.words;
  /** While somebody writes. */
  const [letters, write] = useState<string>();
  const isShown = timeline.filter === tag;
  function turn(isOn: boolean) {
    const refusal = timeline.attempt({ key: isOn ? "enableTag" : "disableTag" }, enableTag(tag, isOn));
    if (refusal === undefined) timeline.tell(t(`planTimeline.said.${isOn ? "on" : "off"}`));
    else timeline.refuse(refusal);
  }
  function keep() {
    if (letters !== undefined && letters.trim() !== reason)
      timeline.attempt({ key: "setTagReason" }, setTagReason(tag, letters.trim()));
    write(undefined);
  }
  return (
    <li className="timeline-tag">
      <Still when={timeline.isStill}>
        <Switch isOn={inForce > 0} onChange={turn}>
          <span className="visually-hidden">{t("planTimeline.tags.inForce", { tag })}</span>
          <span aria-hidden="true">{tag}</span>
        </Switch>
      </Still>
      <span className="timeline-quiet">
        {t("planTimeline.tags.counts", { count: changes })}
        {inForce > 0 && inForce < changes && ` · ${t("planTimeline.tags.partly")}`}
      </span>
      <IconButton
        size="small"
        label={t(isShown ? "planTimeline.tags.showAll" : "planTimeline.tags.show", { tag })}
        icon={<Filter size={14} aria-hidden />}
        isOn={isShown}
        onPress={() => timeline.setFilter(isShown ? undefined : tag)}
      />
      <Still when={timeline.isStill}>
        <TextField
          label={t("planTimeline.tags.reason", { tag })}
          hideLabel
          placeholder={t("planTimeline.tags.noReason")}
          maxLength={1_000}
          value={letters ?? reason}
          onChange={write}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === "Enter") keep();
            if (event.key === "Escape") write(undefined);
          }}
        />
      </Still>
    </li>
  );
}

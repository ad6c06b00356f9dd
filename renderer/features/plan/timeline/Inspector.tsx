/** All of the chosen change beside the timeline; of several, what can be done with them together. */
import { ChevronLeft, ChevronRight, Copy, Power, Trash2 } from "lucide-react";
import { memo, type Ref } from "react";
import { addMonths, type Month } from "../../../../shared/base/month.ts";
import { stopLeverIn } from "../../../../shared/domain/edits/stretch.ts";
import { errorMessage } from "../../../../shared/i18n/translate.ts";
import { Banner } from "../../../ui/Banner.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Still } from "../../../ui/Still.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { newId } from "../../../workspace/new-id.ts";
import { barText } from "./bar-words.ts";
import { MonthField } from "./FieldParts.tsx";
import { OwnFields } from "./OwnFields.tsx";
import { refusalWords } from "./refusal-words.ts";
import { TagField } from "./TagField.tsx";
import type { Bar } from "./timeline.view.ts";
import { type BarDeeds, useBarDeeds } from "./use-bar-deeds.ts";
import { useFields } from "./use-fields.ts";
import type { Timeline } from "./use-timeline.ts";
import "./inspector.css";

type InspectorProps = { readonly timeline: Timeline; readonly ref: Ref<HTMLElement> };

/** Drawn again only for another timeline: while a hand drags it is given the one from before. */
export const Inspector = memo(function Inspector({ timeline, ref }: InspectorProps) {
  const deeds = useBarDeeds(timeline);
  const { chosenBars, words, speech } = timeline;
  const { t } = words;
  const [only, second] = chosenBars;
  return (
    <aside className="timeline-inspector" ref={ref} tabIndex={-1} aria-label={t("planTimeline.inspector.title")}>
      {only === undefined ? (
        <p className="timeline-quiet">
          {t(timeline.isStill ? "planTimeline.inspector.noneStill" : "planTimeline.inspector.none")}
        </p>
      ) : (
        <>
          <h3 className="timeline-inspector-title">
            {second === undefined
              ? barText(only.change, speech)
              : t("planTimeline.inspector.several", { count: chosenBars.length })}
          </h3>
          <Still when={timeline.isStill}>
            <Deeds {...{ timeline, deeds }} bars={chosenBars} />
            {second === undefined && <OneChange key={only.id} timeline={timeline} bar={only} />}
            <TagField timeline={timeline} bars={chosenBars} />
          </Still>
        </>
      )}
    </aside>
  );
});

type DeedsProps = { readonly timeline: Timeline; readonly deeds: BarDeeds; readonly bars: readonly Bar[] };

function Deeds({ timeline, deeds, bars }: DeedsProps) {
  const { t } = timeline.words;
  const isOn = bars.some(({ change }) => change.enabled);
  const buttons = [
    ["earlier", <ChevronLeft key="i" size={16} aria-hidden />, () => deeds.move(bars, -1)],
    ["later", <ChevronRight key="i" size={16} aria-hidden />, () => deeds.move(bars, 1)],
    [isOn ? "switchOff" : "switchOn", <Power key="i" size={16} aria-hidden />, () => deeds.toggle(bars)],
    ["copy", <Copy key="i" size={16} aria-hidden />, () => deeds.copy(bars)],
    ["remove", <Trash2 key="i" size={16} aria-hidden />, () => deeds.remove(bars)],
  ] as const;
  return (
    <div className="timeline-deeds" role="group" aria-label={t("planTimeline.inspector.title")}>
      {buttons.map(([id, icon, onPress]) => (
        <IconButton key={id} size="small" label={t(`planTimeline.inspector.${id}`)} icon={icon} onPress={onPress} />
      ))}
    </div>
  );
}

const neverStops = "never";

function OneChange({ timeline, bar }: { readonly timeline: Timeline; readonly bar: Bar }) {
  const { words, speech, scenario, workspace, problems, refusal, behind } = timeline;
  const { t, formats } = words;
  const { change, stop } = bar;
  const { set, typing, errorAt } = useFields(timeline, change);
  const known = bar.changeIds.flatMap((id) => problems.get(id) ?? []);
  function moveStop(month: Month | undefined) {
    const recipe = stopLeverIn(change.id, stop?.id ?? newId("change"), month);
    const refusal = timeline.attempt({ key: "stretchChange" }, recipe);
    if (refusal !== undefined) timeline.refuse(refusal);
  }
  const after = Array.from({ length: scenario.months }, (_, index) => addMonths(scenario.start, index)).filter(
    (month) => month > change.month,
  );
  return (
    <div className="timeline-fields">
      {refusal && bar.changeIds.some((id) => behind.includes(id)) && (
        <Banner tone="error">{errorMessage(t, refusal)}</Banner>
      )}
      {known.map((problem) => (
        <Banner key={problem.problem.code} tone="warning">
          {refusalWords(problem, workspace, speech)}
        </Banner>
      ))}
      <MonthField
        label={t(change.type === "hire" ? "planTimeline.inspector.opens" : "planTimeline.inspector.month")}
        value={change.month}
        plan={scenario}
        error={errorAt("month")}
        onChange={(month) => set({ month })}
      />
      {change.type === "startLever" && (
        <Select
          label={t("planTimeline.inspector.stops")}
          value={stop?.month ?? neverStops}
          options={[
            { id: neverStops, label: t("planTimeline.inspector.neverStops") },
            ...after.map((id) => ({ id, label: formats.month(id) })),
          ]}
          onChange={(id) => moveStop(after.find((month) => month === id))}
        />
      )}
      <OwnFields change={change} timeline={timeline} set={set} errorAt={errorAt} />
      <Switch isOn={change.enabled} onChange={(enabled) => set({ enabled })}>
        {t("planTimeline.inspector.enabled")}
      </Switch>
      <TextArea
        label={t("planTimeline.inspector.reason")}
        value={change.reason ?? ""}
        maxLength={1_000}
        onChange={(reason) => set({ reason: reason === "" ? undefined : reason }, typing)}
      />
    </div>
  );
}

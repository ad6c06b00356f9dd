/** Something else tried while people listen: sliders beside the slide or over its foot, and every window follows. Leaving the slide brings the plan back. */
import { X } from "lucide-react";
import { useEffect, useId } from "react";
import { useStore } from "zustand";
import { useWords } from "../../../../i18n/use-words.ts";
import { Button } from "../../../../ui/Button.tsx";
import { IconButton } from "../../../../ui/IconButton.tsx";
import { type Knob, useWhatIf } from "../../use-what-if.ts";
import type { TalkStore } from "../talk.store.ts";
import { triedSlide } from "./tried-slide.ts";
import "./what-if.css";

type WhatIfPanelProps = {
  readonly store: TalkStore;
  readonly slideId: string;
  /** Where one display is all there is, it lies over the slide that it changes. */
  readonly onClose?: () => void;
};

export function WhatIfPanel({ store, slideId, onClose }: WhatIfPanelProps) {
  const { t } = useWords();
  const deck = useStore(store, (state) => state.deck);
  const { knobs, set, reset, isChanged, status, slide } = useWhatIf(
    deck,
    deck.slides.find(({ id }) => id === slideId)!,
  );
  const mark = knobs
    .filter(({ value, planned }) => value !== planned)
    .map(({ label, said }) => t("presentShow.whatIf.change", { label, said }))
    .join(t("presentShow.whatIf.and"));
  const isThere = isChanged && (status === "rough" || status === "ready");
  useEffect(() => {
    if (isThere) store.getState().tryOut(triedSlide(slide, t("presentShow.whatIf.mark", { mark, lead: slide.lead })));
    else if (!isChanged || status === "failed") store.getState().tryOut(undefined);
  }, [store, slide, mark, isThere, isChanged, status, t]);
  useEffect(() => () => store.getState().tryOut(undefined), [store]);
  return (
    <section className="what-if" data-over={onClose !== undefined} aria-label={t("presentShow.whatIf.title")}>
      {onClose === undefined && <h2 className="presenter-heading">{t("presentShow.whatIf.title")}</h2>}
      {knobs.map((knob, index) => (
        <KnobSlider
          key={knob.id}
          knob={knob}
          hasFocus={onClose !== undefined && index === 0}
          onChange={(value) => set(knob.id, value)}
        />
      ))}
      <Button size="small" disabledReason={isChanged ? undefined : t("presentShow.whatIf.asPlanned")} onPress={reset}>
        {t("presentShow.whatIf.reset")}
      </Button>
      {onClose !== undefined && (
        <IconButton label={t("presentShow.whatIf.close")} icon={<X size={16} aria-hidden />} onPress={onClose} />
      )}
      <span role="status" className="what-if-status">
        {status === "planned" ? "" : t(`presentShow.whatIf.status.${status}`)}
      </span>
    </section>
  );
}

type KnobSliderProps = {
  readonly knob: Knob;
  readonly hasFocus: boolean;
  readonly onChange: (value: number) => void;
};

/** A native range, because only that can say a month's name. */
function KnobSlider({ knob, hasFocus, onChange }: KnobSliderProps) {
  const { label, value, minValue, maxValue, step, said } = knob;
  const id = useId();
  return (
    <div className="what-if-knob">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        autoFocus={hasFocus}
        min={minValue}
        max={maxValue}
        step={step}
        value={value}
        aria-valuetext={said}
        onChange={(event) => onChange(Number(event.currentTarget.value))}
      />
      <output htmlFor={id}>{said}</output>
    </div>
  );
}

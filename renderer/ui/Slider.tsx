/** A value under the hand, with a precise twin: drag the thumb or type the number. */
import { useRef } from "react";
import { Label } from "react-aria-components/Label";
import { Slider as AriaSlider, SliderThumb, SliderTrack } from "react-aria-components/Slider";
import { NumberField } from "./NumberField.tsx";
import { useStill } from "./Still.tsx";
import "./Slider.css";

type SliderProps = {
  label: string;
  value: number;
  minValue: number;
  maxValue: number;
  step: number;
  formatOptions?: Intl.NumberFormatOptions;
  unit?: string;
  /** Colours the filled part; the accent when absent. */
  colour?: string;
  /** A value worth returning to, drawn as a notch. */
  notch?: number;
  /**
   * While the hand moves. All calls of one drag, key press or typed number carry the same `gesture`, so that they can
   * be undone together.
   */
  onChange: (value: number, gesture: string) => void;
  onChangeEnd?: (value: number, gesture: string) => void;
};

const noFormat: Intl.NumberFormatOptions = {};

export function Slider({ label, value, onChange, onChangeEnd, unit, colour, notch, ...scale }: SliderProps) {
  const isStill = useStill();
  const gesture = useRef<string>(undefined);
  const change = (next: number) => {
    gesture.current ??= crypto.randomUUID();
    onChange(next, gesture.current);
  };
  const end = (next: number) => {
    onChangeEnd?.(next, gesture.current ?? crypto.randomUUID());
    gesture.current = undefined;
  };
  const { minValue, maxValue, step, formatOptions = noFormat } = scale;
  const shareOf = (point: number) => Math.min(1, Math.max(0, (point - minValue) / (maxValue - minValue)));
  return (
    <div className="slider">
      <AriaSlider
        className="slider-scale"
        {...{ value, minValue, maxValue, step, formatOptions }}
        isDisabled={isStill}
        onChange={change}
        onChangeEnd={end}
      >
        <Label className="field-label slider-label">{label}</Label>
        <SliderTrack className="slider-track">
          <span className="slider-rail" />
          {notch !== undefined && <span className="slider-notch" style={{ left: `${shareOf(notch) * 100}%` }} />}
          <span className="slider-fill" style={{ width: `calc(${shareOf(value) * 100}% + 8px)`, background: colour }} />
          <SliderThumb className="slider-thumb" {...(colour !== undefined && { style: { borderColor: colour } })} />
        </SliderTrack>
      </AriaSlider>
      <NumberField
        label={label}
        hideLabel
        {...{ value, minValue, maxValue, step, formatOptions }}
        {...(unit !== undefined && { unit })}
        onChange={(next) => {
          if (Number.isNaN(next) || next === value) return;
          change(next);
          end(next);
        }}
      />
    </div>
  );
}

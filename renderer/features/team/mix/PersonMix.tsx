/** The chosen person's three parts as sliders and numbers: the picture's precise twin. */
import { memo, type Ref, useRef } from "react";
import { memberTypeIds } from "../../../../shared/catalogue/member-types.ts";
import { type Mix, withShare } from "../../../../shared/domain/mix.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { MixRing } from "../../../ui/MixRing.tsx";
import { Slider } from "../../../ui/Slider.tsx";
import { Still } from "../../../ui/Still.tsx";
import type { Standing } from "./people.view.ts";

const percent: Intl.NumberFormatOptions = { style: "percent" };

/** Each fact by itself: a new projection, which changes only loads, leaves the sliders alone. */
type PersonMixProps = {
  readonly personId: string;
  readonly name: string;
  readonly mix: Mix;
  readonly standing: Standing;
  /** Where a change here takes effect. */
  readonly note: string;
  readonly isStill: boolean;
  readonly onMove: (personId: string, mix: Mix, gesture: string) => void;
  readonly ref: Ref<HTMLDivElement>;
};

export const PersonMix = memo(function PersonMix(props: PersonMixProps) {
  const { personId, name, mix, standing, note, isStill, onMove, ref } = props;
  const { t, typeName } = useWords();
  /** The mix a drag began with: proportions of the other two survive a visit to 100 %. */
  const before = useRef<{ readonly gesture: string; readonly mix: Mix }>(undefined);
  const startOf = (gesture: string): Mix => {
    if (before.current?.gesture !== gesture) before.current = { gesture, mix };
    return before.current.mix;
  };
  const title = t("teamMix.person.title", { name });
  return (
    <div className="mix-person" role="group" aria-label={title} ref={ref}>
      <p className="mix-person-name">
        <MixRing
          parts={memberTypeIds.map((type) => ({ id: type, share: mix[type], colour: `var(--type-${type})` }))}
          size={20}
        />
        <span>{name}</span>
      </p>
      <Still when={isStill || standing === "gone"}>
        {memberTypeIds.map((type) => (
          <Slider
            key={`${personId} ${type}`}
            label={typeName(type)}
            value={mix[type]}
            minValue={0}
            maxValue={1}
            step={0.01}
            colour={`var(--type-${type})`}
            formatOptions={percent}
            onChange={(share, gesture) => onMove(personId, withShare(startOf(gesture), type, share), gesture)}
          />
        ))}
      </Still>
      <p className="mix-quiet">{note}</p>
    </div>
  );
});

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useRef } from "react";
import type { DeckSlide } from "../../../../shared/domain/deck.ts";
import { generatedTitle } from "../../../../shared/presentation/tell-deck.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { IconButton } from "../../../ui/IconButton.tsx";
import { Select } from "../../../ui/Select.tsx";
import { Switch } from "../../../ui/Switch.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { useWorkspace } from "../../../workspace/use-workspace.ts";
import { useDeck } from "../use-deck.ts";
import { useSlideDeeds } from "./use-slide-deeds.ts";

const longestTitle = 200;
const longestNote = 10_000;

/** What is typed in one visit of a field is undone at once. */
function useGesture() {
  const gesture = useRef<string>(undefined);
  return {
    now: () => (gesture.current ??= crypto.randomUUID()),
    end: () => (gesture.current = undefined),
  };
}

export function SlideDetails({ slide }: { readonly slide: DeckSlide }) {
  const words = useWords();
  const { t, formats } = words;
  const { deck } = useDeck();
  const deeds = useSlideDeeds();
  const gesture = useGesture();
  const place = deck.slides.indexOf(slide);
  return (
    <section
      className="present-details"
      aria-label={t("present.slide.label", { number: formats.integer(place + 1) })}
      onBlur={gesture.end}
    >
      <div className="present-fields">
        <TextField
          label={t("present.slide.title")}
          note={t("present.slide.titleNote", { title: generatedTitle(slide.kind, words) })}
          value={slide.title ?? ""}
          maxLength={longestTitle}
          onChange={(title) => deeds.retitle(slide.id, title, gesture.now())}
        />
        {slide.kind === "words" ? (
          <TextArea
            label={t("present.slide.body")}
            note={t("present.slide.bodyNote")}
            value={slide.body ?? ""}
            maxLength={longestNote}
            rows={4}
            onChange={(body) => deeds.write(slide.id, body, gesture.now())}
          />
        ) : (
          slide.kind !== "comparison" && <AboutPlan slide={slide} />
        )}
        <Switch isOn={slide.isHidden !== true} onChange={(isShown) => deeds.setHidden(slide.id, !isShown)}>
          {t("present.slide.shown")}
        </Switch>
        <div className="present-slide-deeds">
          <IconButton
            label={t("present.slide.earlier")}
            icon={<ArrowUp size={16} aria-hidden />}
            onPress={() => deeds.move(slide.id, place - 1)}
          />
          <IconButton
            label={t("present.slide.later")}
            icon={<ArrowDown size={16} aria-hidden />}
            onPress={() => deeds.move(slide.id, place + 1)}
          />
          <Button icon={<Trash2 size={14} aria-hidden />} onPress={() => deeds.remove(slide.id)}>
            {t("present.slide.remove")}
          </Button>
        </div>
      </div>
      <TextArea
        label={t("present.slide.note")}
        note={t("present.slide.noteNote")}
        value={slide.note ?? ""}
        maxLength={longestNote}
        rows={5}
        onChange={(note) => deeds.noteDown(slide.id, note, gesture.now())}
      />
    </section>
  );
}

/** Which plan of the talk a slide is about: the first one, unless somebody says otherwise. */
function AboutPlan({ slide }: { readonly slide: DeckSlide }) {
  const { t } = useWords();
  const { deck } = useDeck();
  const { setPlan } = useSlideDeeds();
  const scenarios = useWorkspace(({ workspace }) => workspace.scenarios);
  const plans = deck.scenarioIds.flatMap((id) => scenarios.filter((scenario) => scenario.id === id));
  const [first] = plans;
  if (first === undefined || plans.length < 2) return undefined;
  return (
    <Select
      label={t("present.slide.about")}
      value={slide.scenarioId ?? first.id}
      options={plans.map(({ id, name }, at) => ({ id, label: at === 0 ? t("present.slide.first", { name }) : name }))}
      onChange={(id) => setPlan(slide.id, id === first.id ? undefined : id)}
    />
  );
}

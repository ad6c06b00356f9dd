/** An action written down, or put right: taken as one edit once it says what is done and what it is to move. */
import { useState } from "react";
import type { Month } from "../../../../shared/base/month.ts";
import { metricIds } from "../../../../shared/catalogue/metrics.ts";
import { type Action, type Hope, hopes, longestWait } from "../../../../shared/domain/action.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { SegmentedControl } from "../../../ui/SegmentedControl.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextArea } from "../../../ui/TextArea.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import type { MetricWords } from "../metrics/metric-words.ts";
import { type ActionDraft, kept, monthChoices, problemsOf } from "./action-form.view.ts";

type ActionFormProps = {
  readonly draft: ActionDraft;
  readonly isNew: boolean;
  readonly baseline: Baseline;
  readonly named: MetricWords;
  readonly onKeep: (action: Action) => void;
  readonly onClose: () => void;
};

/** Stands for nobody and for all customers: no id has a star. */
const none = "*";

const withId = <Name extends string>(name: Name, id: string) =>
  (id === none ? { [name]: undefined } : { [name]: id }) as { [Key in Name]?: string };

export function ActionForm({ draft: opened, isNew, baseline, named, onKeep, onClose }: ActionFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(opened);
  const [isChecked, check] = useState(false);
  const problems = isChecked ? problemsOf(draft) : [];
  // A fact that is undefined is taken away.
  const set = (facts: Facts) =>
    setDraft(
      (standing) =>
        Object.fromEntries(
          Object.entries({ ...standing, ...facts }).filter(([, fact]) => fact !== undefined),
        ) as ActionDraft,
    );
  function keep() {
    check(true);
    const action = kept(draft);
    if (action === undefined) return;
    onKeep(action);
    onClose();
  }
  return (
    <Dialog
      title={t(isNew ? "examineOutcomes.form.add" : "examineOutcomes.form.edit")}
      closeLabel={t("examineOutcomes.form.close")}
      onClose={onClose}
      footer={
        <>
          <Button tone="quiet" onPress={onClose}>
            {t("examineOutcomes.form.cancel")}
          </Button>
          <Button tone="primary" onPress={keep}>
            {t("examineOutcomes.form.keep")}
          </Button>
        </>
      }
    >
      <div className="outcomes-form">
        <p className="outcomes-quiet">{t("examineOutcomes.form.promise")}</p>
        <TextField
          label={t("examineOutcomes.form.name")}
          value={draft.name}
          maxLength={120}
          error={problems.includes("name") ? t("examineOutcomes.form.nameMissing") : undefined}
          onChange={(name) => set({ name })}
        />
        <WhenAndWho month={draft.month} ownerId={draft.ownerId} {...{ set, baseline }} />
        <Target
          metricId={draft.metricId}
          segmentId={draft.segmentId}
          isMissing={problems.includes("metric")}
          {...{ set, baseline, named }}
        />
        <Hoped hoped={draft.hoped} afterMonths={draft.afterMonths} set={set} />
        <TextArea
          label={t("examineOutcomes.form.note")}
          value={draft.note ?? ""}
          maxLength={1_000}
          onChange={(note) => set({ note })}
        />
      </div>
    </Dialog>
  );
}

type Facts = { readonly [Name in keyof ActionDraft]?: ActionDraft[Name] | undefined };

/** Each part has only what it shows, so that typing a name does not draw the long lists of the others again. */
type PartProps<Fact extends keyof ActionDraft> = {
  readonly [Name in Fact]: ActionDraft[Name] | undefined;
} & { readonly set: (facts: Facts) => void };

type WhenAndWhoProps = PartProps<"ownerId"> & { readonly month: Month; readonly baseline: Baseline };

function WhenAndWho({ month, ownerId, set, baseline }: WhenAndWhoProps) {
  const { t, formats } = useWords();
  const { nameOf } = useNames();
  const measured = baseline.metrics.flatMap(({ points }) => points.slice(0, 1).map(({ month }) => month));
  return (
    <div className="outcomes-pair">
      <Select<Month>
        label={t("examineOutcomes.form.month")}
        value={month}
        options={monthChoices(baseline.asOf, measured, month).map((id) => ({ id, label: formats.month(id) }))}
        onChange={(chosen) => set({ month: chosen })}
      />
      <Select
        label={t("examineOutcomes.form.owner")}
        value={ownerId ?? none}
        options={[
          { id: none, label: t("examineOutcomes.form.nobody") },
          ...baseline.members.map(({ id }) => ({ id, label: nameOf(id) })),
        ]}
        onChange={(id) => set(withId("ownerId", id))}
      />
    </div>
  );
}

type TargetProps = PartProps<"metricId" | "segmentId"> &
  Pick<ActionFormProps, "baseline" | "named"> & { readonly isMissing: boolean };

function Target({ metricId, segmentId, isMissing, set, baseline, named }: TargetProps) {
  const { t } = useWords();
  const ids = [...new Set([...metricIds, ...baseline.metrics.map(({ metricId }) => metricId)])];
  return (
    <div className="outcomes-pair">
      <div>
        <Select
          label={t("examineOutcomes.form.metric")}
          value={metricId}
          options={ids.map((id) => ({ id, label: named.name(id) }))}
          onChange={(chosen) => set({ metricId: chosen, hoped: named.better(chosen) === "lower" ? "down" : "up" })}
        />
        {isMissing && (
          <p className="outcomes-problem" role="alert">
            {t("examineOutcomes.form.metricMissing")}
          </p>
        )}
      </div>
      <Select
        label={t("examineOutcomes.form.segment")}
        value={segmentId ?? none}
        options={[
          { id: none, label: t("examineOutcomes.form.all") },
          ...baseline.segments.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(id) => set(withId("segmentId", id))}
      />
    </div>
  );
}

type HopedProps = Pick<ActionDraft, "hoped" | "afterMonths"> & { readonly set: (facts: Facts) => void };

function Hoped({ hoped, afterMonths, set }: HopedProps) {
  const { t } = useWords();
  return (
    <div className="outcomes-pair">
      <SegmentedControl<Hope>
        label={t("examineOutcomes.form.hoped")}
        value={hoped}
        options={hopes.map((id) => ({ id, label: t(`examineOutcomes.form.${id}`) }))}
        onChange={(chosen) => set({ hoped: chosen })}
      />
      <NumberField
        label={t("examineOutcomes.form.after")}
        unit={t("examineOutcomes.form.afterUnit")}
        value={afterMonths}
        minValue={0}
        maxValue={longestWait}
        onChange={(months) => !Number.isNaN(months) && set({ afterMonths: Math.round(months) })}
      />
    </div>
  );
}

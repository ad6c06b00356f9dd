import { useState } from "react";
import { metricDirections, metrics, metricUnits } from "../../../../shared/catalogue/metrics.ts";
import type { Baseline } from "../../../../shared/domain/baseline.ts";
import type { MetricSeries } from "../../../../shared/domain/metric-series.ts";
import { useNames } from "../../../i18n/use-names.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Button } from "../../../ui/Button.tsx";
import { Dialog } from "../../../ui/Dialog.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { activityName } from "../../../explain/activity-name.ts";
import { newId } from "../../../workspace/new-id.ts";
import {
  draftOf,
  isCatalogued,
  meaningOf,
  missingMetrics,
  nameProblem,
  newSeries,
  nothing,
  ofSegment,
  own,
  ownerChoices,
  ownerFrom,
  perChoices,
} from "./metric-form.view.ts";
import { keyOf, nameOfMetric } from "./normal.view.ts";
import type { MetricDeeds } from "./use-metric-deeds.ts";

type MetricFormProps = {
  readonly baseline: Baseline;
  readonly deeds: MetricDeeds;
  /** undefined for a new one. */
  readonly series: MetricSeries | undefined;
  readonly onClose: () => void;
};

const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
  things.map(({ id, name }) => ({ id, label: name }));

/** A metric of the catalogue taken up, or one of the team's own: what it is, which direction is good, what it is judged for each of. */
export function MetricForm({ baseline, deeds, series, onClose }: MetricFormProps) {
  const words = useWords();
  const { t, language } = words;
  const { nameOf } = useNames();
  const [draft, setDraft] = useState(() => draftOf(series));
  const [isChecked, check] = useState(false);
  const problem = nameProblem(draft, baseline, series, words);
  const isOwn = series ? !isCatalogued(series) : draft.which === own;
  const name = series ? nameOfMetric(series, baseline.segments, words) : draft.name.trim();
  const betters = [...metricDirections, "neither"] as const;

  function keep() {
    check(true);
    if (problem !== undefined) return;
    if (series) {
      const meaning = isOwn ? meaningOf(draft) : { perMetricId: meaningOf(draft).perMetricId };
      deeds.change(keyOf(series), name, meaning, ownerFrom(draft, series));
    } else {
      const added = newSeries(draft, newId("metric"));
      deeds.add(added, nameOfMetric(added, baseline.segments, words));
    }
    onClose();
  }

  return (
    <Dialog
      title={series ? t("examineNormal.form.edit", { name }) : t("examineNormal.form.add")}
      closeLabel={t("examineNormal.form.close")}
      onClose={onClose}
      place="small"
      footer={
        <>
          {series && (
            <Button
              tone="danger"
              onPress={() => {
                deeds.remove(keyOf(series), name);
                onClose();
              }}
            >
              {t("examineNormal.form.remove")}
            </Button>
          )}
          <Button tone="quiet" onPress={onClose}>
            {t("examineNormal.form.cancel")}
          </Button>
          <Button tone="primary" onPress={keep}>
            {t("examineNormal.form.keep")}
          </Button>
        </>
      }
    >
      <div className="normal-form">
        {!series && baseline.segments.length > 0 && (
          <Select
            label={t("examineNormal.form.segment")}
            value={draft.segmentId}
            options={[{ id: nothing, label: t("examineNormal.form.segmentAll") }, ...named(baseline.segments)]}
            onChange={(segmentId) => setDraft(ofSegment(draft, segmentId, baseline))}
          />
        )}
        {!series && (
          <Select
            label={t("examineNormal.form.which")}
            value={draft.which}
            options={[
              { id: own, label: t("examineNormal.form.own") },
              ...missingMetrics(baseline, draft).map((id) => ({ id, label: metrics[id].name[language] })),
            ]}
            onChange={(which) => setDraft({ ...draft, which })}
          />
        )}
        {isOwn && (
          <>
            <TextField
              label={t("examineNormal.form.name")}
              value={draft.name}
              maxLength={120}
              error={isChecked ? problem : undefined}
              onChange={(text) => setDraft({ ...draft, name: text })}
            />
            <Select
              label={t("examineNormal.form.unit")}
              value={draft.unit}
              options={metricUnits.map((id) => ({ id, label: t(`examineNormal.form.units.${id}`) }))}
              onChange={(unit) => setDraft({ ...draft, unit })}
            />
            <Select
              label={t("examineNormal.form.better")}
              value={draft.better}
              options={betters.map((id) => ({ id, label: t(`examineNormal.form.betters.${id}`) }))}
              onChange={(better) => setDraft({ ...draft, better })}
            />
          </>
        )}
        {isOwn && (
          <Select
            label={t("examineNormal.form.work")}
            value={draft.workId}
            options={[
              { id: nothing, label: t("examineNormal.form.workNone") },
              ...baseline.activities.map((activity) => ({ id: activity.id, label: activityName(activity, language) })),
            ]}
            onChange={(workId) => setDraft({ ...draft, workId })}
          />
        )}
        <Select
          label={t("examineNormal.form.owner")}
          value={draft.ownerId}
          options={[
            { id: nothing, label: t("examineNormal.form.ownerNone") },
            ...ownerChoices(baseline).map((id) => ({ id, label: nameOf(id) })),
          ]}
          onChange={(ownerId) => setDraft({ ...draft, ownerId })}
        />
        {(isOwn || series) && (
          <div>
            <Select
              label={t("examineNormal.form.per")}
              value={draft.perMetricId}
              options={[
                { id: nothing, label: t("examineNormal.form.perNone") },
                ...perChoices(baseline, series, words),
              ]}
              onChange={(perMetricId) => setDraft({ ...draft, perMetricId })}
            />
            <p className="normal-quiet">{t("examineNormal.form.perNote")}</p>
          </div>
        )}
      </div>
    </Dialog>
  );
}

/** Fields that several types of change share: who, which level or lever, how many, how much of full time. */
import type { Change } from "../../../../shared/domain/change.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { WithError } from "./FieldParts.tsx";
import { named } from "./named.ts";
import { PersonField } from "./PersonField.tsx";
import type { Fields } from "./use-fields.ts";

const percent: Intl.NumberFormatOptions = { style: "percent" };

/** Of a change of whatever type. */
export type AnyFields = Omit<Fields, "change"> & { readonly change: Change };

export function WhoField({ change, timeline, set, errorAt }: AnyFields) {
  const { t } = timeline.words;
  return (
    <PersonField
      label={t("planTimeline.inspector.person")}
      value={"memberId" in change ? change.memberId : undefined}
      timeline={timeline}
      error={errorAt("memberId")}
      onChange={(memberId) => memberId !== undefined && set({ memberId } as never)}
    />
  );
}

export function LevelField({ timeline, set, errorAt, levelId }: AnyFields & { readonly levelId: string }) {
  const { t } = timeline.words;
  return (
    <WithError error={errorAt("levelId")}>
      <Select
        label={t("planTimeline.inspector.level")}
        value={levelId}
        options={named(timeline.baseline.levels)}
        onChange={(id) => set({ levelId: id } as never)}
      />
    </WithError>
  );
}

export function LeverField({ timeline, set, errorAt, leverId }: AnyFields & { readonly leverId: string }) {
  const { t } = timeline.words;
  return (
    <WithError error={errorAt("leverId")}>
      <Select
        label={t("planTimeline.inspector.lever")}
        value={leverId}
        options={named(timeline.baseline.levers)}
        onChange={(id) => set({ leverId: id } as never)}
      />
    </WithError>
  );
}

type CountFieldProps = AnyFields & {
  readonly names: "count" | "seats" | "productSeats";
  readonly count: number;
  readonly least: number;
  readonly most: number;
};

export function CountField({ timeline, set, names, count, least, most }: CountFieldProps) {
  const { t } = timeline.words;
  return (
    <NumberField
      label={t(`planTimeline.inspector.${names}`)}
      value={count}
      minValue={least}
      maxValue={most}
      step={1}
      onChange={(next) => !Number.isNaN(next) && set({ count: Math.round(next) } as never)}
    />
  );
}

export function PartTimeField({ timeline, set, fteShare }: AnyFields & { readonly fteShare: number }) {
  const { t } = timeline.words;
  return (
    <NumberField
      label={t("planTimeline.inspector.hours")}
      value={fteShare}
      minValue={0}
      maxValue={1}
      step={0.05}
      formatOptions={percent}
      onChange={(next) => !Number.isNaN(next) && set({ fteShare: next } as never)}
    />
  );
}

import { memo } from "react";
import type { JourneyStage } from "../../../../shared/catalogue/journey.ts";
import { setEffort } from "../../../../shared/domain/edits/baseline.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { useEdit } from "../../../workspace/use-workspace.ts";

const fineHours: Intl.NumberFormatOptions = { maximumFractionDigits: 3 };

type EffortFieldProps = {
  readonly label: string;
  readonly hours: number;
  readonly segmentId: string;
  readonly stage: JourneyStage;
  readonly activityId: string;
};

/** One of dozens: it is drawn anew only when its own hours change, not with every edit elsewhere. */
export const EffortField = memo(function EffortField({ label, hours, segmentId, stage, activityId }: EffortFieldProps) {
  const edit = useEdit();
  return (
    <NumberField
      label={label}
      hideLabel
      value={hours}
      minValue={0}
      maxValue={500}
      step={0.05}
      formatOptions={fineHours}
      onChange={(next) =>
        !Number.isNaN(next) && edit({ key: "setEffort" }, setEffort(segmentId, stage, activityId, next))
      }
    />
  );
});

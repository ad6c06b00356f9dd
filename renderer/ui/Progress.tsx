import { ProgressBar } from "react-aria-components/ProgressBar";
import { Label } from "react-aria-components/Label";
import { Button } from "./Button.tsx";
import "./Progress.css";

type ProgressProps = {
  label: string;
  /** 0 to 1. */
  doneShare: number;
  /** Such as the time that remains. */
  note?: string | undefined;
  cancel?: { readonly label: string; readonly onCancel: () => void };
};

export function Progress({ label, doneShare, note, cancel }: ProgressProps) {
  return (
    <div className="progress">
      <ProgressBar className="progress-bar" value={doneShare * 100}>
        <span className="progress-words">
          <Label>{label}</Label>
          {note !== undefined && <span className="progress-note">{note}</span>}
        </span>
        <span className="progress-track">
          <span className="progress-done" style={{ width: `${doneShare * 100}%` }} />
        </span>
      </ProgressBar>
      {cancel && (
        <Button size="small" onPress={cancel.onCancel}>
          {cancel.label}
        </Button>
      )}
    </div>
  );
}

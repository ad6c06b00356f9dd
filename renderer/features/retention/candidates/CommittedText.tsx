import { useState } from "react";
import { TextField } from "../../../ui/TextField.tsx";

type CommittedTextProps = {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** Once the field is left or Enter is pressed. */
  readonly onCommit: (value: string) => void;
};

/** A line of text that counts when its writer is done with it. */
export function CommittedText({ label, value, maxLength, onCommit }: CommittedTextProps) {
  const [draft, write] = useState<string>();
  function commit() {
    if (draft !== undefined && draft.trim() !== value) onCommit(draft.trim());
    write(undefined);
  }
  return (
    <TextField
      label={label}
      value={draft ?? value}
      maxLength={maxLength}
      onChange={write}
      onBlur={commit}
      onKeyDown={({ key, nativeEvent }) => {
        // Enter and Escape belong to the conversion of kana while there is one.
        if (nativeEvent.isComposing) return;
        if (key === "Enter") commit();
        if (key === "Escape") write(undefined);
      }}
    />
  );
}

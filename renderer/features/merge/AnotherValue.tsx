import { useState } from "react";
import type { AppError } from "../../../shared/base/errors.ts";
import { errorMessage } from "../../../shared/i18n/translate.ts";
import { useWords } from "../../i18n/use-words.ts";
import { Button } from "../../ui/Button.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { TypedKind } from "./merge.view.ts";

type AnotherValueProps = {
  kind: TypedKind;
  /** Where it would stand: the label is read aloud only. */
  place: string;
  initial: string | number;
  /** Why it cannot be; undefined once it was taken. */
  onTake: (value: string | number) => AppError | undefined;
};

const formatOf = (kind: TypedKind): Intl.NumberFormatOptions =>
  kind === "share" ? { style: "percent", maximumFractionDigits: 1 } : { maximumFractionDigits: 3 };

export function AnotherValue({ kind, place, initial, onTake }: AnotherValueProps) {
  const { t } = useWords();
  const [value, setValue] = useState(initial);
  const [error, setError] = useState<AppError>();
  const label = t("merge.anotherLabel", { place });
  const problem = error && errorMessage(t, error);
  return (
    <form
      className="merge-another"
      // What is refused is said by us, and must not keep the next try from being sent.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setError(onTake(value));
      }}
    >
      {typeof value === "number" ? (
        <NumberField
          {...{ label, value, error: problem }}
          hideLabel
          formatOptions={formatOf(kind)}
          onChange={setValue}
        />
      ) : (
        <TextField {...{ label, value, error: problem }} hideLabel onChange={setValue} />
      )}
      <Button size="small" type="submit">
        {t("merge.takeValue")}
      </Button>
    </form>
  );
}

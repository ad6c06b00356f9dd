import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import { leastPassphraseLetters } from "../../../shared/ipc/vault.ts";
import { useWords } from "../../i18n/use-words.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { passphraseHint } from "./passphrase-hint.view.ts";

type PassphraseFieldProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  /** A passphrase being chosen, not given: a hint says how well it will hold. */
  isNew?: boolean;
  autoFocus?: boolean;
};

/** Hidden as it is typed, unless somebody wants to see it: a slip in a passphrase being chosen would be costly. */
export function PassphraseField({
  label,
  value,
  onChange,
  error,
  isNew = false,
  autoFocus = false,
}: PassphraseFieldProps) {
  const { t } = useWords();
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      type={isShown ? "text" : "password"}
      autoComplete="off"
      // The browser would not let a form be sent again while a field is called wrong.
      validationBehavior="aria"
      maxLength={1024}
      autoFocus={autoFocus}
      error={error}
      // What is wrong says more than how a good one would be made.
      {...(isNew &&
        error === undefined && { note: t(`vault.hints.${passphraseHint(value)}`, { least: leastPassphraseLetters }) })}
      trailing={
        <IconButton
          size="small"
          label={t(isShown ? "vault.hide" : "vault.show")}
          icon={<Icon size={14} aria-hidden />}
          onPress={() => setShown(!isShown)}
        />
      }
    />
  );
}

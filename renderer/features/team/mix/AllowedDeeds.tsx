import type { Allowed } from "../../../../shared/analysis/composition/candidates.ts";
import { useWords } from "../../../i18n/use-words.ts";
import { Switch } from "../../../ui/Switch.tsx";

const kinds = ["hire", "move", "train"] as const;

type AllowedDeedsProps = { readonly allowed: Allowed; readonly onAllow: (allowed: Allowed) => void };

/** What the list may be made of. */
export function AllowedDeeds({ allowed, onAllow }: AllowedDeedsProps) {
  const { t } = useWords();
  return (
    <div className="mix-allowed" role="group" aria-label={t("teamMix.list.ready")}>
      {kinds.map((kind) => (
        <Switch key={kind} isOn={allowed[kind]} onChange={(isOn) => onAllow({ ...allowed, [kind]: isOn })}>
          {t(`teamMix.list.allow.${kind}`)}
        </Switch>
      ))}
    </div>
  );
}

import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";
import type { Notice } from "../../workspace/reconcile.ts";
import "./data.css";

/** What was not as it should be at this start, and what was done about it; still here after the banners are put away. */
export function RepairsPanel({ repairs }: { repairs: readonly Notice[] }) {
  const { t } = useWords();
  if (repairs.length === 0) return undefined;
  return (
    <Panel title={t("data.repairs.title")} note={t("data.repairs.note")}>
      <ul className="data-repairs">
        {repairs.map((repair) => (
          <li key={repair}>{t(`storage.notices.${repair}`)}</li>
        ))}
      </ul>
    </Panel>
  );
}

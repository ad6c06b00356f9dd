import { useWords } from "../../i18n/use-words.ts";
import { Panel } from "../../ui/Panel.tsx";
import "./data.css";

const worries = ["powerCut", "byMistake", "fullDisk", "brokenComputer", "stolenComputer", "twoComputers"] as const;

/** What people fear for their data, and what really happens then. */
export function WorriesPanel() {
  const { t } = useWords();
  return (
    <Panel title={t("data.worries.title")}>
      {worries.map((worry) => (
        <details className="data-worry" key={worry}>
          <summary>{t(`data.worries.${worry}.fear`)}</summary>
          <p>{t(`data.worries.${worry}.answer`)}</p>
        </details>
      ))}
    </Panel>
  );
}

import { Copy, Ellipsis, PenLine, Trash2 } from "lucide-react";
import { useWords } from "../i18n/use-words.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu } from "../ui/Menu.tsx";
import { Select } from "../ui/Select.tsx";
import { useFrame } from "./use-frame.ts";
import { useScenarios } from "./use-scenarios.ts";
import "./ScenarioPicker.css";

export function ScenarioPicker() {
  const { t } = useWords();
  const { scenarios, active, pick, duplicate, remove } = useScenarios();
  const lay = useFrame((frame) => frame.lay);
  const isLast = scenarios.length === 1;
  return (
    <div className="scenario-picker">
      <Select
        label={t("frame.scenario.pick")}
        hideLabel
        quiet
        options={scenarios.map(({ id, name }) => ({ id, label: name }))}
        value={active.id}
        onChange={pick}
      />
      <Menu
        label={t("frame.scenario.menu")}
        trigger={<IconButton label={t("frame.scenario.menu")} icon={<Ellipsis size={16} aria-hidden />} />}
        groups={[
          [
            {
              id: "duplicate",
              label: t("frame.scenario.duplicate"),
              icon: <Copy size={14} aria-hidden />,
              onAction: duplicate,
            },
            {
              id: "rename",
              label: t("frame.scenario.rename"),
              icon: <PenLine size={14} aria-hidden />,
              onAction: () => lay({ kind: "rename-scenario", scenarioId: active.id }),
            },
          ],
          [
            {
              id: "remove",
              label: t("frame.scenario.remove"),
              note: isLast ? t("frame.scenario.lastStays") : undefined,
              icon: <Trash2 size={14} aria-hidden />,
              isDisabled: isLast,
              onAction: remove,
            },
          ],
        ]}
      />
    </div>
  );
}

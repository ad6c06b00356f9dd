import { Archive, Copy, Ellipsis, GitBranch, PenLine, Route, Snowflake, Trash2 } from "lucide-react";
import { canDoWithout } from "../../shared/domain/edits/scenarios.ts";
import { useWords } from "../i18n/use-words.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Menu, type MenuItem } from "../ui/Menu.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { ScenarioFinder } from "./ScenarioFinder.tsx";
import { useFrame } from "./use-frame.ts";
import { useScenarios } from "./use-scenarios.ts";
import "./ScenarioPicker.css";

export function ScenarioPicker() {
  const { t } = useWords();
  const { recent, active, deeds } = useScenarios();
  const canGo = useWorkspace(({ workspace }) => canDoWithout(workspace, [active.id]));
  const lay = useFrame((frame) => frame.lay);
  const goTo = useFrame((frame) => frame.goTo);
  const isReadOnly = useWorkspace(({ readOnly }) => readOnly !== undefined);
  const still = isReadOnly ? { isDisabled: true } : undefined;
  const last = canGo ? still : { isDisabled: true, note: t("frame.scenario.lastStays") };
  const item = (id: string, label: string, Icon: typeof Copy, onAction: () => void, more?: object): MenuItem => ({
    ...{ id, label, onAction, icon: <Icon size={14} aria-hidden /> },
    ...more,
  });
  return (
    <div className="scenario-picker">
      <ScenarioFinder recent={recent} active={active} onPick={deeds.pick} onAll={() => goTo("scenarios")} />
      <Menu
        label={t("frame.scenario.menu")}
        trigger={<IconButton label={t("frame.scenario.menu")} icon={<Ellipsis size={16} aria-hidden />} />}
        groups={[
          [
            item(
              "branch",
              t("frame.scenario.branch"),
              GitBranch,
              () => deeds.branch(active),
              still && { ...still, note: t("frame.still") },
            ),
            item("duplicate", t("frame.scenario.duplicate"), Copy, () => deeds.duplicate(active), still),
            item(
              "rename",
              t("frame.scenario.rename"),
              PenLine,
              () => lay({ kind: "rename-scenario", scenarioId: active.id }),
              still,
            ),
            item(
              "freeze",
              t("frame.scenario.freeze"),
              Snowflake,
              () => lay({ kind: "freeze-scenario", scenarioId: active.id }),
              active.frozen ? { isDisabled: true, note: t("scenarios.actions.frozenStays") } : still,
            ),
          ],
          [
            item("archive", t("frame.scenario.archive"), Archive, () => deeds.archive([active]), last),
            item("remove", t("frame.scenario.remove"), Trash2, () => deeds.remove([active]), last),
          ],
          [item("all", t("scenarios.actions.all"), Route, () => goTo("scenarios"))],
        ]}
      />
    </div>
  );
}

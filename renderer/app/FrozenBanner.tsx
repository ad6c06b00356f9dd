import { activeScenario } from "../../shared/domain/workspace.ts";
import { useScenarioDeeds } from "../features/scenarios/use-scenario-deeds.ts";
import { useWords } from "../i18n/use-words.ts";
import { Banner } from "../ui/Banner.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { useFrame } from "./use-frame.ts";
import "./FrozenBanner.css";

/** Says on every screen about the plan that it is one of then, and offers the two ways on. */
export function FrozenBanner() {
  const { t, formats } = useWords();
  const scenario = useWorkspace(({ workspace }) => activeScenario(workspace));
  const goTo = useFrame((frame) => frame.goTo);
  const { branch } = useScenarioDeeds();
  const { frozen } = scenario;
  if (frozen === undefined) return undefined;
  return (
    <div className="frozen-banner">
      <Banner
        tone="info"
        deeds={[
          { label: t("scenarios.banner.moved"), onPress: () => goTo("scenarios") },
          { label: t("scenarios.banner.goOn"), onPress: () => branch(scenario) },
        ]}
      >
        {t("scenarios.banner.frozen", { occasion: frozen.occasion, when: formats.dateTime(frozen.at) })}
      </Banner>
    </div>
  );
}

import { ScenariosPage } from "../features/scenarios/ScenariosPage.tsx";
import { useFrame } from "./use-frame.ts";

export function ScenariosScreen() {
  const goTo = useFrame((frame) => frame.goTo);
  const lay = useFrame((frame) => frame.lay);
  return (
    <ScenariosPage
      onOpen={() => goTo("overview")}
      onRename={(scenarioId) => lay({ kind: "rename-scenario", scenarioId })}
      onFreeze={(scenarioId) => lay({ kind: "freeze-scenario", scenarioId })}
    />
  );
}

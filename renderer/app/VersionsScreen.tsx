import { VersionsPage } from "../features/versions/VersionsPage.tsx";
import { ShownTo } from "../role/ShownTo.tsx";
import { useFrame } from "./use-frame.ts";

export function VersionsScreen() {
  const notify = useFrame((frame) => frame.notify);
  return (
    <ShownTo sees="seesPeopleByCause">
      <VersionsPage now={Date.now} onTell={(tone, say) => notify({ id: "versions", tone, say })} />
    </ShownTo>
  );
}

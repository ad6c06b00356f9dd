import type { ComponentType } from "react";
import { ShownTo } from "./ShownTo.tsx";
import type { SightId } from "./sight.ts";

/** A whole view that not every role sees. */
export const shownTo = (sees: SightId, View: ComponentType): ComponentType =>
  function Shown() {
    return (
      <ShownTo sees={sees}>
        <View />
      </ShownTo>
    );
  };

import { useEffect } from "react";
import { type Files, useFiles } from "./use-files.ts";

/** Opens workspace files that are double-clicked while the window is open: asked for whenever it gains focus. */
export function useHandedFiles(): Files["take"] {
  const { take } = useFiles();
  useEffect(() => {
    async function look() {
      const handed = await window.desktop.takeHandedFile({});
      if (handed.ok && handed.value) await take(handed.value);
    }
    const onFocus = () => void look();
    window.addEventListener("focus", onFocus);
    return () => window.removeEventListener("focus", onFocus);
  }, [take]);
  return take;
}

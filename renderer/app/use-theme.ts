import { useEffect } from "react";
import type { Theme } from "../../shared/ipc/desktop.ts";

const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)");

/** Dresses the page; "system" follows the computer as it changes. */
export function applyTheme(theme: Theme): void {
  const isDark = theme === "dark" || (theme === "system" && systemIsDark().matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}

export function useTheme(theme: Theme): void {
  useEffect(() => {
    applyTheme(theme);
    if (theme !== "system") return;
    const system = systemIsDark();
    const follow = () => applyTheme("system");
    system.addEventListener("change", follow);
    return () => system.removeEventListener("change", follow);
  }, [theme]);
}

/** The theme's colours as a canvas can use them: CSS variables resolved once per theme. */
import { useMemo, useSyncExternalStore } from "react";

const tokens = {
  text: "--text",
  textSoft: "--text-soft",
  surface: "--surface",
  line: "--line",
  lineStrong: "--line-strong",
  bandOuter: "--band-outer",
  bandInner: "--band-inner",
  bandLine: "--band-line",
  demand: "--demand-line",
  target: "--target-line",
  loss: "--loss",
  "cause-product": "--cause-product",
  "cause-company": "--cause-company",
  "cause-customers": "--cause-customers",
  "cause-chaos": "--cause-chaos",
  "cause-career": "--cause-career",
  "cause-productWork": "--cause-productWork",
  "cause-other": "--cause-other",
  font: "--font",
} as const;

export type Palette = Readonly<Record<keyof typeof tokens, string>>;

/** The theme's name is what makes a reading stale. */
function paletteOf(_theme: string): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (token: string) => style.getPropertyValue(token).trim();
  return Object.fromEntries(Object.entries(tokens).map(([name, token]) => [name, read(token)])) as Palette;
}

function watchTheme(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

const themeNow = () => document.documentElement.dataset["theme"] ?? "light";

/** Colours of the theme on screen; a new object only when the theme changes. */
export function usePalette(): Palette {
  const theme = useSyncExternalStore(watchTheme, themeNow);
  return useMemo(() => paletteOf(theme), [theme]);
}

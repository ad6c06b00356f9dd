/** The views of one screen as tabs, with the month they are shown in. */
import type { ComponentType } from "react";
import { Tabs } from "../ui/Tabs.tsx";
import { MonthSlider } from "./MonthSlider.tsx";
import { type Place, type ScreenWithViews, type ViewId, viewIds } from "./place.ts";
import { useFocus } from "./use-focus.ts";

type ViewTabsProps<Screen extends ScreenWithViews> = {
  screen: Screen;
  views: Readonly<Record<ViewId<Screen>, ComponentType>>;
  label: string;
  nameOf: (view: ViewId<Screen>) => string;
  /** Views of what was, or of today: no month changes anything there. */
  timeless?: readonly ViewId<Screen>[];
};

export function ViewTabs<Screen extends ScreenWithViews>(props: ViewTabsProps<Screen>) {
  const { screen, views, label, nameOf, timeless = [] } = props;
  const { views: chosen, goTo } = useFocus();
  const ids: readonly ViewId<Screen>[] = viewIds[screen];
  const items = ids.map((id) => {
    const View: ComponentType = views[id];
    return { id, label: nameOf(id), content: <View /> };
  });
  const choose = (view: string) => {
    if (ids.some((id) => id === view)) goTo({ screen, view } as Place);
  };
  const open: ViewId<Screen> = chosen[screen];
  const aside = timeless.includes(open) ? undefined : <MonthSlider />;
  return <Tabs label={label} items={items} chosen={open} onChoose={choose} aside={aside} />;
}

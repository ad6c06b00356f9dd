import { Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import { FirstSteps } from "../features/workspaces/FirstSteps.tsx";
import { useWords } from "../i18n/use-words.ts";
import { IntroContext } from "../ui/Intro.tsx";
import { StillContext } from "../ui/Still.tsx";
import { useWorkspace } from "../workspace/use-workspace.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { FrozenBanner } from "./FrozenBanner.tsx";
import { Header } from "./Header.tsx";
import { Notices } from "./Notices.tsx";
import { Overlays } from "./Overlays.tsx";
import { Rail } from "./Rail.tsx";
import { pages } from "./routes.ts";
import type { ScreenId } from "./screens.ts";
import { StatusBar } from "./StatusBar.tsx";
import { useProjectedMark } from "../simulator/use-simulator.ts";
import { useFrame } from "./use-frame.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import "./Shell.css";

/** Room for the screens' names beside a picture that still has its width. */
const roomy = matchMedia("(min-width: 1440px)");

const subscribeToRoom = (listener: () => void) => {
  roomy.addEventListener("change", listener);
  return () => roomy.removeEventListener("change", listener);
};

export function Shell() {
  const { t } = useWords();
  const screen = useFrame((frame) => frame.screen);
  const workspaceName = useWorkspace(({ workspace }) => workspace.name);
  const chosenWidth = useFrame(({ preferences }) => preferences.isRailWide);
  const hasRoom = useSyncExternalStore(subscribeToRoom, () => roomy.matches);
  const screenName = t(`frame.screens.${screen}.name`);
  useShortcuts();
  useProjectedMark();
  useEffect(() => {
    document.title = t("frame.documentTitle", { screen: screenName, workspace: workspaceName });
  }, [t, screenName, workspaceName]);
  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        {t("frame.skip")}
      </a>
      <Rail isWide={chosenWidth ?? hasRoom} />
      <Header />
      <Screen key={screen} id={screen} name={screenName} />
      <StatusBar />
      <Overlays />
    </div>
  );
}

/** Screens whose figures are those of the scenario on screen. */
const aboutThePlan: readonly ScreenId[] = ["overview", "team", "career", "retention", "capacity", "plan", "examine"];

function Screen({ id, name }: { id: ScreenId; name: string }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const hadScreen = useRef(hasShownAScreen);
  useEffect(() => {
    // A new screen is announced by its title; the first one leaves the focus where the window put it.
    if (hadScreen.current) heading.current?.focus({ preventScroll: true });
    hasShownAScreen = true;
  }, []);
  const lay = useFrame((frame) => frame.lay);
  const isReadOnly = useWorkspace(({ readOnly }) => readOnly !== undefined);
  const Page = pages[id];
  return (
    <main className="shell-main" id="content" tabIndex={-1}>
      <Notices />
      <div className="shell-page">
        <h1 className="shell-title" ref={heading} tabIndex={-1}>
          {name}
        </h1>
        {aboutThePlan.includes(id) && <FrozenBanner />}
        <ErrorBoundary>
          <IntroContext value={<FirstSteps onImport={() => lay({ kind: "import-table" })} />}>
            {/* How the app looks, and where backups go, is no part of the workspace. */}
            <StillContext value={isReadOnly && id !== "settings" ? t("frame.still") : undefined}>
              <Suspense>
                <Page />
              </Suspense>
            </StillContext>
          </IntroContext>
        </ErrorBoundary>
      </div>
    </main>
  );
}

let hasShownAScreen = false;

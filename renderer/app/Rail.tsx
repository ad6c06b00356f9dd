import { PanelLeftClose, PanelLeftOpen } from "lucide-react";
import { Button as AriaButton } from "react-aria-components/Button";
import { useWords } from "../i18n/use-words.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { Tip } from "../ui/Tip.tsx";
import { BrandMark } from "./BrandMark.tsx";
import { commandKey } from "./platform.ts";
import { isOnRail, type ScreenId, screenIds, screens } from "./screens.ts";
import { useFrame, useSingleKeys } from "./use-frame.ts";
import "./Rail.css";

type RailProps = { isWide: boolean };

/** The nine screens, and Settings at the foot. */
export function Rail({ isWide }: RailProps) {
  const { t } = useWords();
  const prefer = useFrame((frame) => frame.prefer);
  const numbered = screenIds.filter((id) => id !== "settings" && isOnRail(id));
  const ToggleIcon = isWide ? PanelLeftClose : PanelLeftOpen;
  return (
    <nav className="rail" aria-label={t("frame.rail.label")} data-wide={isWide}>
      <BrandMark isNamed={isWide} />
      <ul className="rail-list rail-screens">
        {numbered.map((id) => (
          <RailItem key={id} id={id} isWide={isWide} />
        ))}
      </ul>
      <ul className="rail-list">
        <RailItem id="settings" isWide={isWide} />
        <li className="rail-toggle">
          <IconButton
            label={t(isWide ? "frame.rail.narrow" : "frame.rail.widen")}
            icon={<ToggleIcon size={16} aria-hidden />}
            onPress={() => prefer({ isRailWide: !isWide })}
          />
        </li>
      </ul>
    </nav>
  );
}

function RailItem({ id, isWide }: { id: ScreenId; isWide: boolean }) {
  const { t } = useWords();
  const isHere = useFrame(({ screen }) => screen === id);
  const goTo = useFrame((frame) => frame.goTo);
  const { icon: Icon, key } = screens[id];
  const name = t(`frame.screens.${id}.name`);
  const hasKey = useSingleKeys() || id === "settings";
  const tip = t(`frame.screens.${id}.question`);
  return (
    <li>
      <Tip placement="right" text={<RailTip name={isWide ? undefined : name} text={tip} />}>
        <AriaButton
          className="rail-item"
          {...(!isWide && { "aria-label": name })}
          {...(hasKey && { "aria-keyshortcuts": id === "settings" ? `Control+${key}` : key })}
          {...(isHere && { "aria-current": "page" as const })}
          onPress={() => goTo(id)}
        >
          <Icon size={18} strokeWidth={1.75} aria-hidden />
          {isWide && <span className="rail-name">{name}</span>}
          {isWide && hasKey && <Kbd keys={id === "settings" ? [commandKey, key] : [key]} />}
        </AriaButton>
      </Tip>
    </li>
  );
}

function RailTip({ name, text }: { name: string | undefined; text: string }) {
  return (
    <>
      {name !== undefined && <strong className="rail-tip-name">{name}</strong>}
      {text}
    </>
  );
}

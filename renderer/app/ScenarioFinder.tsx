import { Check, ChevronDown, Route, Search, Snowflake } from "lucide-react";
import { useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Button } from "react-aria-components/Button";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { TextField } from "react-aria-components/TextField";
import type { Scenario } from "../../shared/domain/scenario.ts";
import { found } from "../features/scenarios/scenario-rows.view.ts";
import { useWords } from "../i18n/use-words.ts";
import "../ui/Menu.css";

type ScenarioFinderProps = {
  /** The lately used first. */
  readonly recent: readonly Scenario[];
  readonly active: Scenario;
  readonly onPick: (scenario: Scenario) => void;
  readonly onAll: () => void;
};

/** What fits into a glance; the rest is found by typing. */
const shownAtOnce = 8;

/** The scenario on screen, and the way to another: one of the last few, or any by typing a part of its name. */
export function ScenarioFinder({ recent, active, onPick, onAll }: ScenarioFinderProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="scenario-finder" aria-label={t("scenarios.picker.open", { name: active.name })}>
        {active.frozen && <Snowflake size={14} aria-hidden />}
        <span className="scenario-finder-name">{active.name}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="menu-popover scenario-finder-popover" placement="bottom start" offset={4}>
        <Dialog className="scenario-finder-body" aria-label={t("frame.scenario.pick")}>
          <Finding
            recent={recent}
            active={active}
            onPick={(scenario) => {
              setOpen(false);
              if (scenario.id !== active.id) onPick(scenario);
            }}
            onAll={() => {
              setOpen(false);
              onAll();
            }}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function Finding({ recent, active, onPick, onAll }: ScenarioFinderProps) {
  const { t, formats } = useWords();
  const [search, setSearch] = useState("");
  const matches = search.trim() === "" ? recent : found(recent, search, "all");
  const shown = matches.slice(0, shownAtOnce);
  const more = matches.length - shown.length;
  return (
    <Autocomplete inputValue={search} onInputChange={setSearch}>
      <TextField className="scenario-finder-search" aria-label={t("scenarios.picker.search")} autoFocus>
        <Search size={14} aria-hidden />
        <Input className="scenario-finder-input" placeholder={t("scenarios.picker.search")} />
      </TextField>
      <Menu
        className="menu"
        aria-label={t("frame.scenario.pick")}
        onAction={(key) => {
          const scenario = shown.find(({ id }) => id === key);
          if (scenario) onPick(scenario);
          else onAll();
        }}
      >
        <MenuSection className="menu-section">
          <Header className="scenario-finder-title">
            {t(search.trim() === "" ? "scenarios.picker.recent" : "scenarios.picker.matches")}
          </Header>
          {shown.map((scenario) => (
            <MenuItem key={scenario.id} id={scenario.id} className="menu-item" textValue={scenario.name}>
              <span className="menu-icon">
                {scenario.id === active.id && <Check size={14} aria-hidden />}
                {scenario.id !== active.id && scenario.frozen && <Snowflake size={14} aria-hidden />}
              </span>
              <span className="menu-words">{scenario.name}</span>
            </MenuItem>
          ))}
        </MenuSection>
        <MenuSection className="menu-section" aria-label={t("scenarios.actions.all")}>
          <MenuItem id="all-scenarios" className="menu-item" textValue={t("scenarios.actions.all")}>
            <span className="menu-icon">
              <Route size={14} aria-hidden />
            </span>
            <span className="menu-words">
              <span>{t("scenarios.actions.all")}</span>
              {more > 0 && (
                <span className="menu-note">{t("scenarios.picker.more", { number: formats.integer(more) })}</span>
              )}
            </span>
          </MenuItem>
        </MenuSection>
      </Menu>
    </Autocomplete>
  );
}

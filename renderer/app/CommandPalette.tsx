import { Search } from "lucide-react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Input } from "react-aria-components/Input";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { TextField } from "react-aria-components/TextField";
import { useWords } from "../i18n/use-words.ts";
import { Kbd } from "../ui/Kbd.tsx";
import { type Command, type CommandGroup, matches, searchTextOf } from "./command.ts";
import { useCommands } from "./use-commands.ts";
import { useFrame, useNamesHidden } from "./use-frame.ts";
import "../ui/Menu.css";
import "./CommandPalette.css";

const groups: readonly CommandGroup[] = ["screens", "scenarios", "workspaces", "actions", "findings", "people"];

/** Every screen, scenario, action, finding and person, found by typing. */
export function CommandPalette() {
  const { t } = useWords();
  const clear = useFrame((frame) => frame.clear);
  const commands = useCommands();
  const areNamesHidden = useNamesHidden();
  function run(id: string) {
    clear();
    commands.find((command) => command.id === id)?.run?.();
  }
  return (
    <ModalOverlay className="palette-veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && clear()}>
      <Modal className="palette">
        <Dialog className="palette-body" aria-label={t("frame.palette.open")}>
          <Autocomplete filter={matches}>
            <TextField className="palette-search" aria-label={t("frame.palette.open")} autoFocus>
              <Search size={16} aria-hidden />
              <Input className="palette-input" placeholder={t("frame.palette.placeholder")} />
            </TextField>
            <Menu
              className="menu palette-results"
              aria-label={t("frame.palette.results")}
              onAction={(id) => run(String(id))}
              renderEmptyState={() => (
                <p className="palette-nothing">
                  {t(areNamesHidden ? "frame.palette.nothingHidden" : "frame.palette.nothing")}
                </p>
              )}
            >
              {groups.map((group) => (
                <MenuSection key={group} id={group} className="menu-section">
                  <Header className="palette-group">{t(`frame.palette.${group}`)}</Header>
                  {commands
                    .filter((command) => command.group === group)
                    .map((command) => (
                      <PaletteItem key={command.id} command={command} />
                    ))}
                </MenuSection>
              ))}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteItem({ command }: { command: Command }) {
  const { id, label, note, icon: Icon, keys, isDisabled = false } = command;
  return (
    <MenuItem className="menu-item" id={id} textValue={searchTextOf(command)} isDisabled={isDisabled}>
      <span className="menu-icon">
        <Icon size={15} strokeWidth={1.75} aria-hidden />
      </span>
      <span className="palette-words">
        <span>{label}</span>
        {note !== undefined && <span className="palette-note">{note}</span>}
      </span>
      {keys && <Kbd keys={keys} />}
    </MenuItem>
  );
}

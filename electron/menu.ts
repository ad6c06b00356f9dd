/** The menu bar. Undo and redo are the window's own (they undo edits, not typing), and nothing here opens developer tools. */
import { Menu, type MenuItemConstructorOptions } from "electron";
import type { Translate } from "../shared/i18n/translate.ts";

const divider: MenuItemConstructorOptions = { type: "separator" };

export function menuTemplate(t: Translate, platform: NodeJS.Platform): MenuItemConstructorOptions[] {
  const onMac = platform === "darwin";
  const quit: MenuItemConstructorOptions = { role: "quit", label: t("shell.menu.quit") };
  const about: MenuItemConstructorOptions = { role: "about", label: t("shell.menu.about") };
  const own: MenuItemConstructorOptions = {
    label: "Crewcast",
    submenu: [about, divider, { role: "hide", label: t("shell.menu.hide") }, divider, quit],
  };
  return [
    ...(onMac ? [own] : []),
    {
      label: t("shell.menu.file"),
      submenu: [{ role: "close", label: t("shell.menu.close") }, ...(onMac ? [] : [about, divider, quit])],
    },
    {
      label: t("shell.menu.edit"),
      submenu: [
        { role: "cut", label: t("shell.menu.cut") },
        { role: "copy", label: t("shell.menu.copy") },
        { role: "paste", label: t("shell.menu.paste") },
        { role: "selectAll", label: t("shell.menu.selectAll") },
      ],
    },
    {
      label: t("shell.menu.view"),
      submenu: [
        { role: "resetZoom", label: t("shell.menu.actualSize") },
        { role: "zoomIn", label: t("shell.menu.zoomIn") },
        { role: "zoomOut", label: t("shell.menu.zoomOut") },
        divider,
        { role: "togglefullscreen", label: t("shell.menu.fullScreen") },
      ],
    },
    { label: t("shell.menu.window"), submenu: [{ role: "minimize", label: t("shell.menu.minimise") }] },
  ];
}

export function showMenu(t: Translate): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, process.platform)));
}

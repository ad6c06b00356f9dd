/** How the app looks and behaves on this computer. */
export const settings = {
  list: "Pages of Settings",
  /** In the palette. */
  goTo: "Settings: {{page}}",
  pages: {
    appearance: "Appearance",
    keyboard: "Keyboard",
    data: "Data",
    privacy: "Privacy",
    about: "About",
  },
  appearance: {
    savedHere: "Kept on this computer for you; never inside a workspace file.",
    language: "Language",
    theme: "Theme",
    themes: { light: "Light", dark: "Dark", system: "As the system" },
    typeNames: "Names of the types",
  },
  keyboard: {
    singleKeys: "Shortcuts of a single key",
    singleKeysNote: "1 to 9 go to a screen and ? lists the shortcuts. Those with Ctrl or Cmd always work.",
  },
  privacy: {
    names: "Names",
    hiding:
      "While names are hidden, people appear as numbered members on every screen. Exports of a workspace hold all names.",
  },
  groups: {
    title: "Small groups",
    smallest: "Smallest group that is shown",
    unit: "people",
    note: "In presentations and exports, a figure about fewer people is left out, and so is any other from which it could be worked out by subtracting. {{least}} is the least; {{usual}} is usual. It belongs to this workspace and travels with its file.",
  },
  about: {
    version: "Version",
    offline:
      "Crewcast works without any network. It sends nothing, asks nobody, and has no account; a test fails if the app ever opens a connection.",
  },
} as const;

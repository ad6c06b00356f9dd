/** How the app looks and behaves on this computer. */
export const settings = {
  list: "Pages of Settings",
  /** In the palette. */
  goTo: "Settings: {{page}}",
  pages: {
    appearance: "Appearance",
    keyboard: "Keyboard",
    assumptions: "Assumptions",
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
  assumptions: {
    title: "Assumptions",
    answer:
      "{{all}} numbers stand behind the projection of “{{name}}”: {{own}} of them are your own, and {{guessed}} are assumptions that nobody has measured.",
    advice:
      "What you have measured yourselves is better than any of them. Plan shows which of them the answer hangs on most.",
    note: "A value typed here is this plan’s own; other plans keep theirs. Ranges hold about 80 % of what is plausible, and are drawn from when not knowing is counted in.",
    caption: "Assumptions with value, range and source",
    group: "About",
    groups: {
      leaving: "Why people leave",
      tenure: "How long people stay",
      drivers: "What wears on people",
      work: "Work, hiring and ramp",
      structure: "Managers and seats",
      composition: "Composition of the team",
      talks: "What a conversation would tell",
      all: "Everything",
    },
    seek: "Find a number or a source",
    onlyOwn: "Only our own values",
    columns: { name: "Number", value: "In this plan", usual: "Catalogue", evidence: "Evidence" },
    between: "{{low}} to {{high}}",
    back: "Back to this",
    backNamed: "Back to this: {{name}}, {{value}}",
    grades: {
      A: "A · official or peer reviewed",
      B: "B · large body of company data",
      C: "C · one practitioner",
      D: "D · from memory",
      X: "Assumption",
    },
    none: { title: "None to show", body: "Nothing carries this word, or none of these numbers is your own yet." },
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

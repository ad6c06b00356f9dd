/** The deck and the data as files. */
export const presentExports = {
  open: "Export…",
  title: "Export the talk",
  format: "Format",
  formats: {
    pptx: {
      name: "PowerPoint (.pptx)",
      note: "Charts and tables stay editable; behind each chart lies only what the slide shows.",
    },
    pdf: { name: "PDF", note: "To print and to send: text can be selected, charts stay sharp." },
    png: { name: "Pictures (PNG in a .zip)", note: "One picture a slide." },
    xlsx: {
      name: "Excel workbook (.xlsx)",
      note: "The data month by month, and a sheet of formulas that answers when you change an assumption.",
    },
    csv: { name: "Tables (CSV in a .zip)", note: "The same data for any other program." },
    page: {
      name: "Web page that calculates (.html)",
      note: "One file for any browser, without a network: whoever opens it can run the model again.",
    },
  },
  notes_one: "With the speaker’s note ({{count}} slide)",
  notes_other: "With the speaker’s notes ({{count}} slides)",
  notesAsWritten: "Notes go out as they were written. Read them again if you named somebody.",
  names: {
    hidden: "Names are hidden in this file: people appear as numbered members.",
    shown: "Names are in this file. Send it only to people who may know them; to hide them, switch names off first.",
    nobody: "No single person is in this file, neither by name nor by number.",
  },
  making: "Making the file",
  busy: "A file is being made.",
  choosing: "Waiting for you to choose where to save it.",
  stop: "Stop",
  stopped: "Stopped. Nothing was saved.",
  save: "Save as…",
  saved: "Saved as “{{name}}”.",
  close: "Close",
} as const;

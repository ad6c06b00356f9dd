/** Words of the menu bar and of the few dialogs that belong to the operating system, not to the window. */
export const shell = {
  menu: {
    about: "About Crewcast",
    hide: "Hide Crewcast",
    quit: "Quit Crewcast",
    file: "File",
    close: "Close window",
    edit: "Edit",
    cut: "Cut",
    copy: "Copy",
    paste: "Paste",
    selectAll: "Select all",
    view: "View",
    actualSize: "Actual size",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fullScreen: "Full screen",
    window: "Window",
    minimise: "Minimise",
  },
  files: {
    workspace: "Crewcast workspace",
    table: "Table (CSV, Excel)",
    xlsx: "Excel workbook",
    csv: "CSV table",
    html: "Web page",
    json: "JSON data",
    text: "Text",
  },
  windowKeepsStopping: {
    title: "The window stopped three times within a minute.",
    detail: "Everything marked as saved is safe on this computer. You can try again, or quit and start Crewcast later.",
    retry: "Try again",
    quit: "Quit",
  },
  fault: {
    title: "Something went wrong inside Crewcast.",
    detail:
      "Everything marked as saved is safe on this computer. You can go on working; if something no longer answers, quit and start Crewcast again.",
    goOn: "Go on",
  },
  cannotStart: { title: "Crewcast could not start" },
} as const;

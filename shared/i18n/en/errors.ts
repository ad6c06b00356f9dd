/** One entry per AppError code. */
export const errors = {
  "file/unreadable": "“{{name}}” could not be read. Check that the file still exists and that you may open it.",
  "file/not-crewcast": "“{{name}}” is not a Crewcast file. Choose a file that ends in .crewcast.",
  "file/newer-format":
    "This file was written by a newer Crewcast (format {{found}}; this one reads up to {{supported}}). Update Crewcast to open it. Nothing was changed.",
  "file/too-large": "“{{name}}” has {{megabytes}} MB; the limit is {{limitMegabytes}} MB. Split it and try again.",
  "file/write-failed": "“{{name}}” could not be written ({{reason}}). Choose another place, or free some space.",
  "input/invalid": "{{path}}: expected {{expected}}, found {{found}}.",
  "record/write-failed":
    "Your last change could not be written to disk ({{reason}}). It is still on screen: keep the window open, export a copy, and free some space.",
  "record/disk-full":
    "The disk is nearly full: {{freeMegabytes}} MB free, {{neededMegabytes}} MB needed. Free some space; saving goes on by itself.",
  "record/newer-format":
    "Your data was written by a newer Crewcast (format {{found}}; this one reads up to {{supported}}). Update Crewcast. Nothing was changed.",
  "record/in-use":
    "Your data is open in another Crewcast, perhaps on another computer or as another user. Close it there, then start Crewcast again. Nothing was changed.",
  "scenario/unknown": "There is no scenario “{{name}}”. This file has: {{known}}.",
  "ipc/refused": "The request was refused because it did not come from the Crewcast window.",
  "ipc/forgotten-file": "The file is no longer open. Choose it again.",
  unexpected: "Something went wrong that should not have. Your data is safe; please try again.",
} as const;

export const storage = {
  /** What an edit did: named in the undo and redo buttons and in the history. No person's name belongs here. */
  edits: {
    addChange: "Add a change",
    addHire: "Add a hire",
    addMember: "Add a member",
    addScenario: "Add scenario “{{name}}”",
    applyStep: "Try a suggested step",
    archiveScenario: "Archive scenario “{{name}}”",
    archiveScenarios_one: "Archive {{count}} scenario",
    archiveScenarios_other: "Archive {{count}} scenarios",
    branchScenario: "Branch off “{{name}}”",
    bringBack: "Bring back from an earlier version",
    changeActivity: "Change activity “{{name}}”",
    changeCompany: "Change the company’s conditions",
    changeHire: "Change a hire",
    changeMember: "Change a member",
    changeMix: "Change a member’s mix",
    changeSegment: "Change segment “{{name}}”",
    duplicateScenario: "Duplicate scenario “{{name}}”",
    freezeScenario: "Freeze “{{name}}”",
    importRoster_one: "Import {{count}} member",
    importRoster_other: "Import {{count}} members",
    loadSample: "Load the sample",
    moveChange: "Move a change to another month",
    openFile: "Open “{{name}}”",
    pickScenario: "Switch to scenario “{{name}}”",
    removeChange: "Remove a change",
    removeHire: "Remove a hire",
    removeMember: "Remove a member",
    removeScenario: "Remove scenario “{{name}}”",
    removeScenarios_one: "Delete {{count}} scenario",
    removeScenarios_other: "Delete {{count}} scenarios",
    renameScenario: "Rename a scenario to “{{name}}”",
    renameWorkspace: "Rename the workspace to “{{name}}”",
    restoreBackup: "Go back to the backup of {{when}}",
    restoreVersion: "Go back to an earlier version",
    setBackfill: "Change how leavers are replaced",
    setCoefficient: "Change an assumption",
    setContractHours: "Change contract hours",
    setCoverageTarget: "Change the coverage target",
    setEffort: "Change hours per account",
    setGrowth: "Change growth",
    setHorizon: "Change the horizon",
    setOverhead: "Change the overhead",
    setPrecision: "Change how exact a projection must be",
    setSafety: "Change the safety level",
    setSeed: "Change the seed",
    setSegmentGrowth: "Change the growth of “{{name}}”",
    setTrials: "Change the number of trials",
    startLever: "Start “{{name}}”",
    stopLever: "Stop “{{name}}”",
    tagScenarios: "Tag with “{{name}}”",
    takeOver: "Take over changes of “{{name}}”",
    toggleChange: "Switch a change on or off",
    unarchiveScenarios_one: "Take {{count}} scenario out of the archive",
    unarchiveScenarios_other: "Take {{count}} scenarios out of the archive",
    untagScenarios: "Take off the tag “{{name}}”",
    other: "An edit",
  },
  /** Said once after the start, when something was not as it was left. */
  notices: {
    "shelf-empty":
      "The app’s working database was empty. Everything was brought back from the record on disk; nothing is missing.",
    "shelf-behind":
      "The app’s working database had missed the last changes. They were brought back from the record on disk.",
    "shelf-damaged":
      "The app’s working database was damaged. Everything was brought back from the record on disk; nothing is missing.",
    "shelf-different":
      "The app’s working database held other data than the record on disk. The record was kept, and the database made anew from it.",
    "shelf-unavailable":
      "The app’s working database cannot be opened. Changes are written to the record on disk, but do not count as saved. Restart Crewcast.",
    "record-empty": "The record on disk was missing. It was written anew from the app’s working database.",
    "record-behind":
      "The record on disk had missed the last changes. They were written back from the working database.",
    "record-damaged":
      "The record on disk could not be read. It was written anew from the app’s working database; the damaged files were kept aside.",
    "journal-tail":
      "The app ended while it was writing. The unfinished last line was set aside; every saved change is here.",
    "journal-damaged": "Part of the record on disk was damaged and set aside. Check your latest changes.",
    "snapshot-damaged":
      "A snapshot on disk was damaged and set aside. The data were restored from an older one and the changes after it.",
    "changes-lost":
      "Some of the latest changes on disk could not be read. The data are shown as they were before them.",
    "record-lost":
      "Your data on disk were damaged beyond reading, and the working database was empty. The damaged files were kept aside in the data folder; what you see is the sample.",
  },
  closing: {
    title: "Not saved yet",
    failed: "The window stays open, because your last changes could not be saved.",
    leave: "Close and lose them",
    stay: "Keep open",
  },
} as const;

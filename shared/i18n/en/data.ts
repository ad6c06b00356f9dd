/** Settings, Data: written for people who are afraid of losing it. */
export const data = {
  busy: "One moment: the last request is still under way.",
  answer: {
    safe: "Everything is saved. The last backup was made {{ago}}.",
    where: "In {{folder}}",
    saved: "Everything is saved.",
    saving: "Saving your last change…",
    noBackup: "Everything is saved. There is no backup yet.",
    noBackupYet: "The first one is made half a minute after your next change, or at once with the button below.",
    unsaved: "Your last changes are not saved.",
    backupFailed: "Everything is saved, but the backup could not be made.",
    backupFailedWhy: "{{why}} The next try comes by itself.",
  },
  /** Why nothing can be saved, and what follows from it. */
  readOnly: "{{why}} Nothing can be changed until then.",
  backups: {
    title: "Backups",
    note: "Copies of a whole workspace as files that any Crewcast can open: half a minute after your last change, every five minutes while you work, and before anything large happens. The newest 30 stay, then one a day for three weeks.",
    see: "See backups",
    now: "Back up now",
    none: "None yet.",
    sameDisk: "On this computer. A folder on another disk or on a server also helps when the computer breaks.",
    chosenFolder: "The folder you chose.",
    chooseFolder: "Choose a folder…",
    useDefault: "Back to the usual folder",
    caption: "Backups, the newest first",
    when: "Made",
    workspace: "Workspace",
    size: "Size",
    damaged: "Damaged",
    damagedWhy: "This file is no longer what was written. Take the one before or after it.",
    look: "Look inside",
    lookAt: "Look inside the backup of {{when}}",
    showAll_one: "Show {{count}} backup",
    showAll_other: "Show all {{count}} backups",
    restored: "This is the state of {{when}} again. Undo brings back what was here before.",
    opened: "“{{name}}” is now a workspace of its own. You find it in the list of workspaces.",
  },
  preview: {
    title: "Backup of {{when}}",
    reading: "Reading the backup…",
    name: "Workspace",
    month: "Month of the facts",
    distance: "Compared with now",
    same: "No difference",
    differences_one: "{{count}} difference",
    differences_other: "{{count}} differences",
    caption: "What the backup holds",
    holds: "It holds",
    then: "Backup",
    now: "Now",
    change: "If you go back",
    things: {
      people: "People",
      scenarios: "Scenarios",
      changes: "Planned changes",
      customers: "Customers by name",
      conversations: "Conversations",
    },
    restore: "Go back to this state",
    openBeside: "Open as a workspace of its own",
    whatRestoreDoes:
      "Going back puts this state in place of what is open now. It is one step like any other: undo brings today’s state back, even after a restart, and an earlier version of today is kept as well.",
    ofAnother: "This is a copy of another workspace, so it cannot take the place of the open one.",
    whatBesideDoes: "As a workspace of its own it stands beside the open one, which stays as it is.",
  },
  versions: {
    title: "Earlier versions",
    note: "Every state of this workspace that Crewcast kept: look at one, see what has changed since, or go back.",
    open: "See earlier versions",
  },
  inAndOut: {
    title: "In and out",
    importTable: {
      title: "A table into the workspace",
      note: "People, customers, past members, metrics or conversations, from CSV or Excel. You check every row before anything changes.",
    },
    exportTable: {
      title: "A table out of the workspace",
      note: "The same five, as CSV or Excel, names included. Whatever you change there can come back in.",
    },
    open: {
      title: "A workspace file",
      note: "You look into it first; then you merge it into this workspace, open it beside, or put it in place of what is open.",
    },
    export: {
      title: "A copy of this workspace",
      note: "Everything in one .crewcast file, names included: to keep, to move to another computer, or to hand on.",
    },
    sample: { title: "The sample organisation", note: "Takes the place of what is open; one undo brings it back." },
    import: "Import…",
    choose: "Open…",
    save: "Export…",
    load: "Load",
  },
  repairs: {
    title: "Put right at this start",
    note: "Crewcast checks your data each time it starts. This is what it found, and what it did.",
  },
  worries: {
    title: "What if…",
    powerCut: {
      fear: "…the computer crashes or the power goes?",
      answer:
        "Every change that was marked as saved is on the disk, twice. At the next start you find it as you left it, together with everything you can undo. At most the very last second of typing is lost.",
    },
    byMistake: {
      fear: "…I change or delete something by mistake?",
      answer:
        "Undo takes back step after step, also tomorrow. Earlier versions and backups show how things were days ago, and a removed workspace waits in the bin until you erase it.",
    },
    fullDisk: {
      fear: "…the disk is full?",
      answer:
        "Crewcast says so at once, with how much is free and how much it needs. It writes nothing half. Your changes stay on screen, you can export a copy to another disk, and saving goes on by itself as soon as there is room.",
    },
    brokenComputer: {
      fear: "…the computer breaks?",
      answer:
        "A backup in a folder on another disk or on a server is a whole workspace. Install Crewcast on the new computer, make a new workspace from a file and choose the newest backup.",
    },
    stolenComputer: {
      fear: "…the computer is stolen?",
      answer:
        "Without a passphrase, whoever gets into your account on this computer can read what is here. With one (Settings, Privacy) everything on this computer is encrypted, backups included, and nobody opens it without the passphrase or the recovery key. We cannot either.",
    },
    twoComputers: {
      fear: "…I work on two computers, or with a colleague?",
      answer:
        "Each computer has its own data. Hand over a workspace file; when it comes back, Crewcast merges both sides and asks only where they disagree. Do not point two computers at one data folder: the second one is refused, so that neither can damage the other’s work.",
    },
  },
} as const;

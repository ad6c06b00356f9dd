/** One entry per AppError code. */
export const errors = {
  "file/unreadable": "“{{name}}” could not be read. Check that the file still exists and that you may open it.",
  "file/not-crewcast":
    "“{{name}}” is not a Crewcast file, or it is damaged. Choose a .crewcast file, or an earlier copy of this one.",
  "file/newer-format":
    "This file was written by a newer Crewcast (format {{found}}; this one reads up to {{supported}}). Update Crewcast to open it. Nothing was changed.",
  "file/single-scenario":
    "“{{name}}” holds a single scenario, and a whole workspace is needed here. Open it in a workspace to add the scenario to it.",
  "file/too-large":
    "“{{name}}” has {{megabytes}} MB; the limit is {{limitMegabytes}} MB. Put fewer scenarios or rows into it, and try again.",
  "file/write-failed": "“{{name}}” could not be written ({{reason}}). Choose another place, or free some space.",
  "input/invalid":
    "{{path}}: expected {{expected}}, found {{found}}. Correct it there; of a whole file, an earlier copy may be sound.",
  "record/write-failed":
    "Your last change could not be written to disk ({{reason}}). It is still on screen: keep the window open, export a copy, and free some space.",
  "record/disk-full":
    "The disk is nearly full: {{freeMegabytes}} MB free, {{neededMegabytes}} MB needed. Free some space; saving goes on by itself.",
  "record/newer-format":
    "Your data was written by a newer Crewcast (format {{found}}; this one reads up to {{supported}}). Update Crewcast. Nothing was changed.",
  "record/in-use":
    "Your data is open in another Crewcast, perhaps on another computer or as another user. Close it there, then start Crewcast again. Nothing was changed.",
  "record/unreadable":
    "Your data on disk could not be read, and there is no working copy of it. Nothing was changed. Start the Crewcast version you used last; what was backed up still lies in the backup folder as .crewcast files.",
  "backup/write-failed":
    "The backup could not be written ({{reason}}). Your work is saved as always. Check that the backup folder is there and may be written to, or choose another in Settings → Data.",
  "backup/damaged":
    "This backup is damaged: its bytes are not the ones that were written. Your work is untouched; choose another backup.",
  "shelf/write-failed":
    "Your changes are in the record on disk, but the app’s working database refuses them ({{reason}}). Crewcast keeps trying; a restart helps, and nothing is lost by it.",
  "simulation/stopped": "The projection stopped without an answer. Your data is safe; try it again.",
  "plan/invalid": "{{path}} should be {{expected}} and is {{found}}. Correct it there, or undo the last change.",
  "plan/same-id": "The id “{{id}}” at {{path}} is used twice. Give one of the two another id, or remove it.",
  "plan/circle-of-managers":
    "These people report to each other in a circle: {{names}}. Give one of them another manager.",
  "plan/circle-of-levels": "The ladder leads back to its beginning: {{names}}. Remove one of these steps.",
  "plan/too-many-people":
    "The plan has {{people, integer}} people ({{members, integer}} today, {{hires, integer}} hires); up to {{limit, integer}} can be projected. Take hires out of the plan, or plan parts of the organisation in files of their own.",
  "plan/too-many-months":
    "With {{people, integer}} people and their dated changes, {{months}} months do not fit into memory. Up to {{fitting}} months do; shorten the horizon.",
  "plan/too-many-trials":
    "{{trials, integer}} trials of {{people, integer}} people over {{months}} months would take too long or more memory than there is. Up to {{fitting, integer}} trials fit; set fewer, or a shorter horizon.",
  "plan/too-many-changes":
    "The plan has {{changes, integer}} dated changes in force, of which too many multiply hours, or more than {{limit, integer}} in all. Switch some off, or put several into one.",
  "plan/too-many-effects":
    "The levers have {{effects, integer}} effects in all; up to {{limit, integer}} can be projected. Remove levers that nobody will pull.",
  "plan/too-many-groups":
    "Who works for which segments makes {{groups, integer}} groups of people, more than hours can be handed out to. Let people share segments so that there are fewer combinations, or merge activities.",
  "plan/too-many-accounts":
    "The lists of accounts and conversations are too long for {{people, integer}} people. Keep numbers by segment in place of the list of accounts, or remove old conversations.",
  "plan/too-much-work":
    "Segments times activities make {{cells, integer}} kinds of work; up to {{limit, integer}} can be projected. Merge segments, or merge activities.",
  "plan/ladder-too-long":
    "A ladder of {{levels, integer}} levels is too long for {{people, integer}} people to climb in a projection. Merge levels.",
  "plan/accounts-explode":
    "“{{name}}” grows past {{limit, integer}} accounts by {{month, month}}. Lower its growth, a dated change of it, or the growth of the whole plan.",
  "plan/arr-explodes":
    "The ARR of “{{name}}” grows past {{limit, yen}} by {{month, month}}. Lower its growth, its yearly expansion, or the levers that raise it.",
  "plan/work-explodes":
    "The work of “{{name}}” grows past {{limit, integer}} hours in {{month, month}}. Lower the hours per account, or the changes and levers that multiply them.",
  "plan/leaving-explodes":
    "Levers multiply the likelihood that people or customers leave beyond any number. Lower the ratios of the levers that raise it.",
  "scenario/unknown": "There is no scenario “{{name}}”. Choose one of: {{known}}.",
  "vault/locked": "Crewcast is locked. Enter the passphrase to go on.",
  "vault/exists": "There already is a passphrase. Change it, or remove it first.",
  "vault/wrong-passphrase": "That is not the passphrase. Check Caps Lock and the input method, and try again.",
  "vault/wrong-recovery-key":
    "That is not the recovery key of this data. Compare it with the printed one, group by group.",
  "vault/wait": "Too many tries. Wait {{seconds}} s, then try again.",
  "vault/short-passphrase":
    "The passphrase needs at least {{least}} characters. Three or four words that do not belong together are easy to keep in mind.",
  "vault/damaged":
    "The key file beside your data is damaged, so nothing can be opened. Put the folder “vault” back from a copy of your data folder. Nothing was changed.",
  "vault/keys-missing":
    "Your data is encrypted, but the key file beside it is missing. Put the folder “vault” back from a copy of your data folder. Nothing was changed.",
  "file/encrypted": "“{{name}}” is encrypted. Enter its passphrase to open it.",
  "file/needs-passphrase-file":
    "“{{name}}” is encrypted. Write its passphrase into a file that only you can read, and name that file with --passphrase-file.",
  "file/wrong-passphrase":
    "That is not the passphrase of “{{name}}”. Check Caps Lock and the input method, and try again.",
  "file/tampered":
    "“{{name}}” was damaged or changed after it was encrypted, so none of it is shown. Ask for the file again, or open an earlier copy.",
  "show/stopped": "Drawing the slides was stopped. Nothing was written; try again.",
  "notes/closed": "The notes are sealed. Enter the passphrase of the notes to read them.",
  "notes/wrong-passphrase":
    "That is not the passphrase of the notes. Check Caps Lock and the input method, and try again.",
  "notes/damaged":
    "A sealed note was damaged or moved to another conversation, so it cannot be read. Look for it in an earlier version of the workspace.",
  "workspaces/unsaved":
    "Your last changes are not saved yet, so this workspace stays open. See what the banner says about saving, then try again.",
  "workspaces/last": "This is the only workspace. Make or open another one first; then this one can go to the bin.",
  "table/too-large":
    "The file has {{megabytes}} MB; the limit is {{limitMegabytes}} MB. Remove pictures and old sheets, or split it.",
  "table/too-many-rows":
    "The table has {{rows, integer}} rows; the limit is {{limitRows, integer}}. Keep only the rows that are needed, or split it.",
  "table/too-many-columns":
    "Row {{row}} has {{columns, integer}} columns; the limit is {{limitColumns}}. Delete the columns that are not needed.",
  "table/not-text":
    "This is neither a text file nor an Excel workbook. Choose a CSV or .xlsx file with a header row and rows below it.",
  "table/empty": "There are no rows in this table. Write a header row and, below it, at least one more.",
  "table/old-workbook":
    "This is a workbook of an old kind (.xls). In Excel, choose “Save As” and the type “Excel Workbook (.xlsx)”, then choose that file.",
  "table/other-workbook":
    "This is a workbook of another kind (.ods, .xlsb or .numbers). Save it as “Excel Workbook (.xlsx)” or CSV, then choose that file.",
  "table/not-workbook": "This archive is not an Excel workbook. Choose a CSV or .xlsx file.",
  "table/encrypted":
    "The workbook is protected by a password. Open it in Excel, take the password off or save a copy without it, and choose that.",
  "table/macros":
    "The workbook contains macros. In Excel, save it as “Excel Workbook (.xlsx)”, which has none, and choose that file.",
  "table/external-links":
    "The workbook takes values from other files. In Excel, break the links (Data, Edit Links) or save the sheet as CSV, and choose that.",
  "table/no-sheet": "There is no sheet “{{sheet}}” in the workbook. Choose one of: {{known}}.",
  "table/archive-damaged":
    "The workbook is damaged ({{detail}}). Open it in Excel, save it again, and choose that file.",
  "table/archive-dtd":
    "The workbook contains instructions that no workbook needs ({{name}}), so it was not opened. Save it again in Excel, or as CSV.",
  "table/archive-nested":
    "The workbook contains another archive ({{name}}), so it was not opened. Remove embedded objects, or save the sheet as CSV.",
  "table/archive-too-large":
    "Unpacked, the workbook would have {{megabytes, integer}} MB or more; the limit is {{limitMegabytes}} MB, and it was not opened. Save the sheet as CSV.",
  "table/archive-too-many":
    "The workbook has {{entries, integer}} parts; the limit is {{limitEntries, integer}}. Save the sheet as CSV.",
  "table/encoding-unsure":
    "It cannot be told which character encoding the file is in; it may be {{encoding}}. Import it in the app, where you can look at the names, or save it as CSV UTF-8.",
  "table/cannot-encode":
    "Shift_JIS has no characters for: {{characters}}. Export as CSV UTF-8 or as an Excel workbook instead.",
  "table/columns-missing": "No column of the file tells: {{needed}}. Choose the columns that do.",
  "table/unknown-kind": "The headers do not say what the table is about. Say which kind of table it is.",
  "table/no-levels": "The workspace has no career levels yet, and each member needs one. Add a level, then import.",
  "table/no-segments": "The workspace has no segments yet, and each account needs one. Add a segment, then import.",
  "table/no-members": "The team is empty, and a check-in needs a person. Import the roster first.",
  "table/has-problems":
    "{{rows}} rows of the table have problems, so nothing was imported. Mend them, or import only the good rows.",
  "ipc/refused":
    "The request was refused because it did not come from the Crewcast window. If it was you who asked, start Crewcast again.",
  "ipc/forgotten-file": "The file is no longer open. Choose it again.",
  unexpected: "Something went wrong that should not have. Your data is safe; please try again.",
} as const;

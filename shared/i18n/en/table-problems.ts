/** What can be wrong with a cell of a table, and how it is mended. */
export const tableProblems = {
  nameMissing: { reason: "The name is missing.", cure: "Write the person’s name, or delete the row." },
  textTooLong: {
    reason: "The text has {{length}} characters; {{limit}} are allowed.",
    cure: "Shorten it to {{limit}} characters.",
  },
  unreadableCharacters: {
    reason: "Some characters cannot be read in this encoding.",
    cure: "Choose another encoding in the app, or save the file as CSV UTF-8 after typing the text anew.",
  },
  cellsShifted: {
    reason: "The row has {{cells}} cells, but the header has {{columns}}: a value holds a comma and split in two.",
    cure: 'Put the value in quotation marks ("1,200,000"), or remove the comma.',
  },
  quoteUnclosed: {
    reason: "A quotation mark opens and is never closed, so all that follows fell into this cell.",
    cure: 'Close it with ", or remove it.',
  },
  duplicateId: {
    reason: "Row {{firstRow}} has the same employee ID.",
    cure: "Correct the ID, or delete one of the two rows.",
  },
  duplicateName: {
    reason: "Row {{firstRow}} has the same name.",
    cure: "Delete one of the two rows; for two people of one name, add a column “Employee ID”.",
  },
  severalMembers: {
    reason: "The team has {{count}} members of this name, and the row does not say which is meant.",
    cure: "Add a column “Employee ID” with the ID from an exported roster.",
  },
  dateMissing: {
    reason: "The month of joining is missing, and the person is new.",
    cure: "Write it, for example 2023-04.",
  },
  dateUnreadable: {
    reason: "“{{value}}” cannot be read as a date.",
    cure: "Write year and month, for example 2023-04, 2023/4/1 or 令和5年4月.",
  },
  dateImpossible: { reason: "There is no such date.", cure: "Check the year, the month and the day." },
  dateAmbiguous: {
    reason: "This can mean {{either}} or {{or}}.",
    cure: "Write the year first, for example {{eitherPlain}} or {{orPlain}}.",
  },
  eraEnded: {
    reason: "{{era}} ended in {{last}}.",
    cure: "If {{meant}} is meant, write {{meantPlain}}.",
  },
  joinsLater: {
    reason: "The person joins after {{asOf}}, the month this team is described in.",
    cure: "Plan them as a hire, or correct the date.",
  },
  leftAlready: {
    reason: "The person left before {{asOf}}, the month this team is described in.",
    cure: "Leave the row out, or correct the date.",
  },
  leavesBeforeJoining: {
    reason: "The person leaves before joining ({{joined}}).",
    cure: "Correct the month of joining or of leaving.",
  },
  levelUnknown: {
    reason: "The ladder has no level “{{value}}”.",
    cure: "Write one of: {{known}}. In the app you can say once, for all rows, which level it stands for.",
    cureMeant: "“{{meant}}” perhaps? Otherwise one of: {{known}}.",
  },
  moneyUnreadable: {
    reason: "“{{value}}” cannot be read as an amount in yen.",
    cure: "Write for example 6500000, ¥6,500,000 or 650万円.",
  },
  moneyUnlikely: {
    reason: "This is {{yearlyJpy}} a year, which no salary is.",
    cure: "Add the unit (650万円), or put it in the header: 年収(万円).",
  },
  shareUnreadable: {
    reason: "“{{value}}” cannot be read as a share.",
    cure: "Write for example 80%, 0.8 or フルタイム.",
  },
  shareOutOfRange: { reason: "A share lies between 0% and 100%.", cure: "Write for example 100% or 0.8." },
  weightUnreadable: {
    reason: "“{{value}}” cannot be read as a weight.",
    cure: "Write a number of 0 or more; the three weights need not add up to anything.",
  },
  weightsAllZero: {
    reason: "All three weights are 0, so there is no mix.",
    cure: "Give at least one of sales, support and analyst a number above 0, or leave all three empty.",
  },
  typeUnknown: {
    reason: "“{{value}}” names none of the three types.",
    cure: "Write sales, support or analyst, or for example “analyst leaning to sales”.",
  },
  skillUnreadable: {
    reason: "“{{value}}” is not a level of skill.",
    cure: "Write a whole number from 0 (none) to 4 (teaches it).",
  },
  numberUnreadable: { reason: "“{{value}}” cannot be read as a number here.", cure: "Write a number of 0 or more." },
  phaseUnknown: { reason: "“{{value}}” is not a company phase.", cure: "Write one of: {{known}}." },
  segmentUnknown: {
    reason: "There is no segment “{{value}}”.",
    cure: "Write one of: {{known}}. In the app you can say once, for all rows, which segment it stands for.",
    cureMeant: "“{{meant}}” perhaps? Otherwise one of: {{known}}.",
  },
  managerMistyped: {
    reason: "Nobody of this name is in the file or on the team, but “{{meant}}” is.",
    cure: "Write “{{meant}}”, or leave the cell empty.",
  },
  managerSeveral: {
    reason: "{{count}} people have this name, and the row does not say which is meant.",
    cure: "Write the manager’s employee ID instead.",
  },
  managerCircle: {
    reason: "The line of reporting goes in a circle: {{path}}.",
    cure: "Correct the manager of one of them.",
  },
  joinedMissing: {
    reason: "The month of joining is missing, so it cannot be told how long the person stayed.",
    cure: "Write it, for example 2021-04.",
  },
  stillOnTeam: {
    reason: "The team still has {{name}}, who joined in {{joined}}.",
    cure: "Take them off the team if they have left, or correct the date of leaving.",
  },
  departureUnknown: {
    reason: "“{{value}}” does not say who decided that the person leaves.",
    cure: "Write one of: {{known}}.",
  },
  causePartsUnreadable: {
    reason: "“{{value}}” does not say how much each cause weighed.",
    cure: "Write the causes with their parts, such as “chaos 60%; product 40%”, or leave the cell empty.",
  },
  formulaUnsaved: {
    reason: "The cell holds a formula whose result was not saved.",
    cure: "Open the workbook in Excel, save it once, and choose it again; or paste the cells as values.",
  },
  dateRange: { reason: "There are two dates in one cell.", cure: "Keep the one that is meant." },
  yearShort: {
    reason: "The year has two digits: “{{value}}” may be a year of the calendar, of an era, or a day.",
    cure: "Write the year in full, for example 2023-04.",
  },
  yearMissing: { reason: "“{{value}}” has no year.", cure: "Write year and month, for example 2023-04." },
  monthMissing: { reason: "“{{value}}” has no month.", cure: "Write year and month, for example 2023-04." },
  arrUnlikely: {
    reason: "This is {{yearlyJpy}} a year, which is hardly what a customer pays.",
    cure: "Add the unit (120万円), or put it in the header: ARR(万円).",
  },
  shareUnclear: {
    reason: "Other values of this metric are above 1, so this may be {{small}} or {{large}}.",
    cure: "Write the per cent sign: {{small}} or {{large}}.",
  },
  segmentMissing: {
    reason: "The row does not say to which segment the account belongs.",
    cure: "Fill in the segment, or choose the column that holds it.",
  },
  ownerMistyped: {
    reason: "Nobody of this name is on the team, but “{{meant}}” is.",
    cure: "Write “{{meant}}”, or leave the cell empty.",
  },
  ownerSeveral: {
    reason: "{{count}} people have this name, and the row does not say which is meant.",
    cure: "Write the employee ID instead.",
  },
  memberUnknown: {
    reason: "Nobody of this name or ID is on the team.",
    cure: "Import the roster first, or correct the name.",
  },
  memberMistyped: {
    reason: "Nobody of this name is on the team, but “{{meant}}” is.",
    cure: "Write “{{meant}}”, or the employee ID.",
  },
  memberSeveral: {
    reason: "{{count}} people have this name, and the row does not say which is meant.",
    cure: "Add a column “Employee ID”.",
  },
  accountSeveral: {
    reason: "There are {{count}} accounts of this name, and the row does not say which is meant.",
    cure: "Add a column “Account ID” with the ID from an exported list.",
  },
  arrMissing: {
    reason: "The ARR is missing, and the account is new.",
    cure: "Write it, for example 1200000 or 120万円.",
  },
  startsLater: {
    reason: "The contract begins after {{asOf}}, the month the facts are true for.",
    cure: "Leave the row out: growth brings new customers into the plan. Or correct the date.",
  },
  yesNoUnreadable: { reason: "“{{value}}” is neither yes nor no.", cure: "Write はい or いいえ, yes or no." },
  metricUnknown: { reason: "There is no metric “{{value}}”.", cure: "Choose what it stands for." },
  metricMissing: {
    reason: "It cannot be told which metric this is.",
    cure: "Name the metric in the row or in the header.",
  },
  monthLater: {
    reason: "{{month}} lies after {{asOf}}, the month the facts are true for.",
    cure: "Leave planned values out, or correct the month.",
  },
  valueUnreadable: {
    reason: "“{{value}}” cannot be read as a number.",
    cure: "Write a number, for example 74%, 1,234 or 1.2万; leave the cell empty where there is none.",
  },
  valueTwice: {
    reason: "Row {{firstRow}} has a value for the same metric and month.",
    cure: "Delete one of the two.",
  },
  heldMissing: { reason: "The month of the conversation is missing.", cure: "Write it, for example 2026-04." },
  heldLater: {
    reason: "The conversation lies after {{asOf}}, the month the facts are true for.",
    cure: "Correct the date, or leave the row out.",
  },
  heldTwice: {
    reason: "Row {{firstRow}} is about the same person and month.",
    cure: "Put the two together, or add a column “Check-in ID”.",
  },
  pressureUnreadable: {
    reason: "“{{value}}” does not say how much this presses.",
    cure: "Write a number from −1 (clearly no problem) over 0 (no news) to 1 (this could make them leave).",
  },
  basisUnknown: { reason: "“{{value}}” does not say how this is known.", cure: "Write observed, said or inferred." },
  followUpUnreadable: {
    reason: "The follow-up “{{line}}” cannot be read.",
    cure: "Write one per line, up to 120 characters; or as exported: [ ] 2026-05 | chaos | owner | action.",
  },
  remarkUnreadable: {
    reason: "The remark “{{line}}” cannot be read.",
    cure: "Write one per line, at most 20 lines of up to 2,000 characters; or as exported: said | chaos | what was said.",
  },
  notesSealed: {
    reason: "The notes of this conversation are sealed, and the row has others.",
    cure: "Leave the columns of notes empty, or import it as a conversation of its own.",
  },
} as const;

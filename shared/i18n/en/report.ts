/** What the command line prints, what its files say, and advice on doubtful workspaces. */
export const report = {
  settings: "{{from}} – {{to}} · {{trials}} futures · seed {{seed}} · coverage target {{target}}",
  coverage: {
    title: "Coverage of the work",
    quarter: "Quarter",
    note: "The month of each quarter in which the median is lowest. Half of the futures lie above the median, 9 of 10 between 5% and 95%.",
    below: "Below target",
    median: "Median",
    chart:
      "Coverage month by month: median from {{start}} to {{end}}, target {{target}}. Dark band: half of the futures; light band: 9 of 10.",
    target: "Target {{target}}",
  },
  breach: {
    title: "When it first falls below the target",
    never: "Not within {{months}} months",
    share: "Share of futures",
  },
  hireBy: {
    date: "Latest month",
    between: "Simulation error (95%)",
    note: "A hire found by a search that opens by then is at full speed before coverage first falls short, whatever luck the search has. Whether one hire is enough is another question.",
  },
  leavers: {
    title: "People likely to leave within {{months}} months, by cause",
    total: "All together",
    range: "8 of 10 futures",
    mean: "Mean",
    joiners: "People joining",
    note: "Counts for the team. Real resignations are mixed; no one has a single cause.",
  },
  money: {
    title: "Customers, money and people",
    customers: "Customers",
    arr: "ARR",
    gross: "GRR",
    net: "NRR",
    headcount: "People",
    cost: "Team cost a month",
    parts:
      "Of it {{hiring}} for hiring and {{ramp}} for hours not yet productive; {{replacement}} of these replace people who leave",
    median: "Medians, with where 8 of 10 futures lie",
    lost: "ARR lost to the shortfall by {{month}}: {{amount}}",
    spent: "Team cost over {{months}} months: {{amount}}",
  },
  activities: {
    title: "Work that runs short",
    activity: "Activity",
    worst: "Lowest month",
    coverage: "Median",
    none: "Every activity is likely to stay at or above the target.",
  },
  people: {
    title: "Person by person, in the order of the team",
    name: "Name",
    within12: "Leaves within 12 months",
    causes: "Of this, mostly",
    sensitive: "Sensitive: for the person who leads these people, and nobody else.",
    load: "Load",
  },
  plan: {
    title: "What the plan changes",
    none: "Nothing.",
    note: "A hire stands in the month in which the search begins.",
  },
  compare: {
    title: "Side by side",
    scenario: "Scenario",
    holds: "Holds to the end",
    median: "Half fall short by",
    leavers: "Leave",
    arr: "ARR in {{month}}",
    cost: "Team cost",
    later: "not by {{month}}",
  },
  change: {
    hire: "Hire {{count}} × {{level}} (mostly {{type}})",
    leave: "{{member}} leaves",
    promote: "{{member}} becomes {{level}}",
    move: "{{member}} moves",
    changeMix: "{{member}} changes the mix of work",
    changeHours: "{{member}} works {{share}} of full time",
    openSeats_one: "{{count}} more seat: {{level}}",
    openSeats_other: "{{count}} more seats: {{level}}",
    openProductSeats_one: "{{count}} seat for product work",
    openProductSeats_other: "{{count}} seats for product work",
    startLever: "Start: {{lever}}",
    stopLever: "Stop: {{lever}}",
    changeGrowth: "New growth for {{segment}}",
    changeEffort: "Hours per account × {{ratio}}",
    changeCompany: "The company changes",
    someone: "Someone",
  },
  assumptions: {
    title: "How this was made",
    method:
      "A month-by-month simulation of this team under this plan, {{trials}} times with different luck (seed {{seed}}). The same file and seed give the same numbers on every computer. The simulation error of a share is at most {{error}} points (95%).",
    overridden: "Values set by the user in place of the catalogue's",
    honest: "Many coefficients are assumptions, not measurements; the catalogue in the app names the source of each.",
  },
  printed: "Made with Crewcast {{version}}, offline.",
  wrote: "Wrote {{file}}",
  advice_one: "{{count}} thing in this file cannot be meant:",
  advice_other: "{{count}} things in this file cannot be meant:",
  adviceMore: "… and {{count}} more",
  problems: {
    dangling: "{{subject}}: “{{id}}” does not exist.",
    duplicateId: "{{subject}}: the id “{{id}}” is used twice.",
    unknownAssumption: "{{subject}}: the model has no assumption “{{id}}”, so its value does nothing.",
    managerCycle: "{{subject}}: the chain of managers comes back to its beginning.",
    leavesBeforeJoining: "{{subject}}: leaves in {{month}}, before joining.",
    startsInFuture: "{{subject}}: the contract begins in {{month}}, after the facts.",
    planStartsInPast: "{{subject}}: the plan starts in {{month}}, which the facts already cover.",
    outsidePlan: "{{subject}}: a change in {{month}} lies outside the projected months and does nothing.",
    alreadyRunning: "{{subject}}: is started while it is already running.",
    notRunning: "{{subject}}: is stopped while it is not running.",
    nobodyCanPull: "{{subject}}: the plan needs it, and nobody has it to pull.",
    goneByThen: "{{subject}}: the plan changes something after they left in {{month}}.",
  },
  tables: {
    done: "{{table}} {{file}}: {{added}} added, {{changed}} changed, {{unchanged}} unchanged, {{bad}} left out.",
    problems: "{{file}} has problems:",
    problem: "Row {{row}}, column {{column}}: {{reason}} {{cure}}",
    partial: "Add --partial to import the good rows anyway. Nothing was imported.",
    words: "Words of the file as they were understood (correct them in the app):",
    word: "{{word}} ({{rows}}): {{understood}}",
    wordNothing: "tells nothing",
  },
  usage: {
    unknownOption: "There is no option {{option}}.",
    needsValue: "{{option}} needs a value.",
    needsNoValue: "{{option}} takes no value.",
    notANumber: "{{option}} must be a whole number from {{low}} to {{high}}, not “{{value}}”.",
    notPoints: "{{option}} must be a number of points from {{low}} to {{high}}, not “{{value}}”.",
    notWorlds:
      "{{option}} takes worlds × futures in each, such as 1000x10: at least 3 worlds, at least 2 futures in each (one alone does not tell chance from not knowing), at most {{most}} in all; not “{{value}}”.",
    notALanguage: "{{option}} must be ja or en, not “{{value}}”.",
    noFile: "Which workspace file?",
    manyFiles: "One workspace file at a time; “{{value}}” is too many.",
    needsRoster: "{{option}} only makes sense with --import, --roster or --history.",
    notATable: "{{option}} takes KIND=FILE, with one of {{kinds}} as the kind, not “{{value}}”.",
    needsHistory: "{{option}} only makes sense with --history.",
    notAMonth: "{{option}} must be a month such as 2022-04, not “{{value}}”.",
    sameFile: "{{option}} would write over another file of this run.",
    hint: "npm run plan -- --help shows what is possible.",
  },
  help: `Projects the plans of a workspace file and prints a summary.

Usage
  npm run plan -- FILE [options]

  FILE               a workspace (*.crewcast); try shared/sample/kitanagi.en.crewcast

What to project
  --scenario NAME    only this scenario; may be repeated (default: all of the file)
  --trials N         simulated futures, 1 to 100000 (default: the scenario's own)
  --seed N           the luck; the same seed gives the same numbers
  --precision POINTS stop before all trials once coverage in its worst month and the chance that it
                     holds have a standard error of at most so many points, and the number of
                     people leaving of a tenth as many people (default: the scenario's own)
  --import KIND=FILE first import a table (CSV or .xlsx): roster, accounts, past-members, metrics or
                     check-ins; may be repeated
  --roster FILE      the same as --import roster=FILE
  --history FILE     the same as --import past-members=FILE, and say what that history teaches
  --history-since M  from which month (2022-04) on that list names everyone who left
  --calibrate        project with the rates of leaving learnt from the history
  --partial          leave rows of an import that have problems out instead of stopping
  --uncertainty[=WORLDSxFUTURES]
                     draw what is not known as well (--precision does not apply): wider bands, and which
                     part of them is chance and which is not knowing; 1000x10 halves the error of 200x50
                     and takes about four times as long
  --sensitivity      say which assumptions to measure first
  --worth            say what each change, running lever and person is worth to the plan
                     (people by their ids unless --names)

What to write
  --json OUT         every figure of every month
  --csv OUT          one row per scenario and month
  --html OUT         a page to read, print or send
  --page OUT         the first scenario as a page that lives through its futures again in any browser
  --out FILE         the workspace after the imports
  --names            also show figures person by person (sensitive)

How
  --language ja|en   language of the report (default: from LANG)
  --passphrase-file FILE
                     holds the passphrase of an encrypted workspace, which also encrypts --out
  --progress         show progress even when standard error is not a terminal
  --help             this text

The report goes to standard output, everything else to standard error.
Exit codes: 0 done · 1 something unexpected · 2 wrong usage · 3 a file could not be used
            4 a plan cannot be projected`,
} as const;

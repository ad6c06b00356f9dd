/** How the product speaks about chance, and what stands behind a number. */
export const explain = {
  chart: {
    showTable: "Show as a table: {{title}}",
    showChart: "Show as a chart: {{title}}",
    copy: "Copy the numbers: {{title}}",
    copied: "Copied",
    notCopied: "Could not be copied",
    month: "Month",
    median: "Median",
  },
  fan: {
    coverage: "Coverage",
    supply: "Supply",
    demand: "Demand",
    target: "Target {{value}}",
    labelCoverage:
      "Coverage from {{from}} to {{to}}: median {{start}} at first and {{end}} at the end, against a target of {{target}}.",
    labelHours:
      "Effective hours on hand against hours asked for, {{from}} to {{to}}: {{supplyStart}} for {{demandStart}} at first, {{supplyEnd}} for {{demandEnd}} at the end.",
    sentenceCoverage:
      "{{month}}: half of the futures cover {{median}} of the work or more; 9 of 10 lie between {{low}} and {{high}}. Short of the target in {{futures}}.",
    sentenceHours:
      "{{month}}: {{supply}} on hand for {{demand}} asked for; 9 of 10 futures lie between {{low}} and {{high}}.",
  },
  futures: {
    few: "fewer than 1 of 20 futures",
    tenths: "{{tenths}} of 10 futures",
    nearlyAll: "more than 19 of 20 futures",
  },
  percentOfFutures: "{{share}} of futures",
  refusedFor: "Show “{{change}}”",
  refused: "This plan cannot be projected",
  gone: "What this number was about is no longer in the workspace.",
  inputs: "What goes in",
  drivers: "What drives it",
  assumptions: "Assumptions",
  assumption: "An assumption: nobody has measured it",
  source: "{{source}} (grade {{grade}})",
  overridden: "Your own value in this plan",
  error: "{{trials}} simulated futures, seed {{seed}}. {{detail}}",
  errorShare: "A share of futures is exact to about ±{{points}} points.",
  errorValue: "Simulation error ±{{error}} (95%).",
  coverage: {
    name: "Coverage",
    label: "Coverage in {{month}}",
    labelActivity: "{{activity}} in {{month}}",
    meaning: "Effective hours delivered ÷ hours asked for in {{month}}. Half of the futures lie above {{median}}.",
    meaningActivity:
      "“{{activity}}” in {{month}}: effective hours delivered ÷ hours asked for. Half of the futures lie above {{median}}.",
    demand: "Hours asked for",
    delivered: "Effective hours delivered",
    supply: "Effective hours on hand",
    range: "9 of 10 futures lie between",
    short: "Below the target of {{target}} in",
    rampedFte: "People at full speed (FTE, mean)",
    accounts: "Accounts (mean)",
    priority: "Priority when time is short",
    affinity: "Effective hours per hour of {{type}}",
    gap: "{{hours}} missing",
    noGap: "Every activity is covered on average.",
  },
  target: {
    label: "Coverage target",
    meaning:
      "Coverage at or above this counts as holding. It is a choice of this plan, not a fact; move it with the slider.",
    coverageAt: "Coverage in {{month}} (median)",
  },
  breach: {
    label: "First month below the target",
    meaning: "A future counts from the first month in which its coverage is below {{target}}.",
    likelyFrom: "Short is likelier than not from",
    median: "Half of the futures have fallen short by",
    never: "Never fall short within {{months}} months",
    none: "not within the horizon",
  },
  hireBy: {
    name: "When to open the search",
    label: "Open a search by, {{safety}} safe",
    meaning:
      "A hire found by a search that opens by then is at full speed before coverage first falls below {{target}}, in {{safety}} of futures. The luck of the search counts: it may take half or twice as long as on average. Whether one hire is enough is another question.",
    exceeded: "More than {{risk}} of futures fall short from",
    never: "not within the horizon",
    needed: "Months from search to full speed (mean)",
    neededBy: "Months that {{safety}} of searches need at most",
  },
  leavers: {
    label: "People leaving",
    labelPattern: "People leaving: {{pattern}}",
    meaning: "Mean number of people leaving within {{months}} months, and where 8 of 10 futures lie.",
    firstYear: "Of these within 12 months",
    rangeNote: "8 of 10 futures lie between",
    patternMeaning:
      "Mean number of people who leave for this reason within {{months}} months. Real resignations are mixed.",
    joiners: "People joining in the same time (mean)",
    team: "People on the team today",
  },
  arrAtStake: {
    label: "ARR lost to the shortfall",
    meaning:
      "ARR lost to churn above what would be lost if all work were covered, over {{months}} months. Hours are split as on ordinary days (at least 96% of the best); Compare puts them to their best use and loses less.",
    meanCoverage: "Coverage over the horizon (mean)",
    worstCoverage: "Lowest month, {{month}} (median)",
  },
  finalArr: {
    name: "Final ARR",
    label: "ARR in {{month}}",
    meaning: "ARR in {{month}}: opening ARR, plus new customers and expansion, less churn.",
    opening: "ARR in {{month}} (mean)",
    change: "Change (mean)",
    segment: "{{segment}} (mean change)",
  },
  retention: {
    grossLabel: "Gross revenue retention",
    netLabel: "Net revenue retention",
    grossMeaning: "What is left of a year-old ARR without expansion, over the twelve months to {{month}}.",
    netMeaning: "What is left of a year-old ARR with expansion, over the twelve months to {{month}}.",
    churn: "{{segment}}: churn a month at full coverage",
    expansion: "{{segment}}: expansion a year at full coverage",
  },
  cost: {
    label: "Team cost",
    meaning: "Salaries with the employer’s own costs, hiring, and levers, over {{months}} months.",
    month: "Cost in {{month}} (median)",
    people: "People in {{month}} (mean)",
    hires: "Hires in the plan",
  },
  accounts: {
    name: "Accounts",
    label: "{{segment}} in {{month}}",
    growthRatio: "Growth of this plan",
    meaning:
      "“{{segment}}” in {{month}}: opening accounts, plus new ones, less churn. Half of the futures lie above {{median}}.",
    opening: "Accounts at the start",
    newPerMonth: "New a month at the start",
    growth: "Growth of new ones a month",
    churn: "Churn a month at full coverage",
    onboarding: "In onboarding (mean)",
    renewing: "Renewing this month (mean)",
  },
  segmentArr: {
    name: "ARR of a segment",
    label: "ARR of “{{segment}}” in {{month}}",
    meaning:
      "“{{segment}}” in {{month}}: what its accounts pay a year, with expansion and after churn. Median of the futures.",
    perAccount: "ARR of a new account",
    expansion: "Expansion a year at full coverage",
  },
  segmentCoverage: {
    name: "Lowest coverage of a segment",
    label: "Lowest coverage of “{{segment}}”",
    meaning:
      "The work for “{{segment}}” is thinnest in {{month}}: effective hours delivered ÷ hours asked for, mean of the futures.",
    in: "Coverage in {{month}} (mean)",
  },
  hours: {
    all: "all work",
    labelAsked: "Hours asked for in {{month}}: {{activity}}",
    labelDelivered: "Effective hours delivered in {{month}}: {{activity}}",
    meaningAsked:
      "Accounts at each stage × hours an account at that stage asks for, in {{month}}; management by the size of the team. Mean of the futures.",
    meaningDelivered:
      "Hours people spend on it × what an hour of their mix yields, in {{month}}. When time is short, work with a high priority goes first. Mean of the futures.",
    accounts: "{{segment}}: accounts (mean)",
    perAccount: "{{segment}}: hours per account, by stage",
  },
  supply: {
    name: "Hours by type",
    label: "Hours of {{type}} in {{month}}",
    meaning:
      "Contract hours × part-time share × (1 − overhead) × speed of newcomers, split over the mix: effective hours of {{type}} in {{month}}.",
    contract: "Contract hours a month at full time",
    overhead: "Overhead",
    onTeam: "Full-time people of this type today",
  },
} as const;

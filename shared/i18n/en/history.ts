/** What those who left teach: the import of a list of leavers, and what the calibration says. */
export const history = {
  calibrated: "{{scenario}}: projected with the rates learnt from this history.",
  nothingToLearn: "There is no history in this file to learn rates from, so --calibrate changes nothing.",
  title: "What this team's own history says",
  span: "From {{since}} to {{until}}: {{people}} people, {{years}} person-years, {{leavers}} left by their own decision and {{decided}} by the company's.",
  sinceUnknown:
    "Nobody said from when on the list names everyone who left, so it is counted from the month after the first leaving ({{setAside}} set aside).",
  unknownCauses_one: "For {{count}} leaver nobody knows the reason.",
  unknownCauses_other: "For {{count}} leavers nobody knows the reason.",
  reach: {
    tooLittle:
      "This is too little to go by: the defaults expect {{expected}} leavers of these people, and it takes {{needed}} before a team's own history outweighs them. The figures below mostly repeat the defaults.",
    level:
      "This is enough to tell how often people leave here, and not yet for which reasons or after how long: those still follow the defaults.",
    parts: "This is enough to tell how often people leave here, for which reasons and after how long.",
  },
  level:
    "People leave {{times}} as often as the defaults say (90 %: {{range}}): {{leavers}} left where the defaults expect {{expected}}. The defaults count as much as {{years}} person-years.",
  median: "Half of them stay {{months}} months or longer (95 %: {{range}}).",
  medianBeyond: "More than half are still here at the longest stay on record.",
  monthsOrMore: "{{months}} or more",
  causes: {
    title: "Left by when, and for what",
    note: "Aalen–Johansen, of everyone who joins, ± 1.96 standard errors in points. Composite reasons count for each cause in its part.",
    cause: "Reason",
    within: "in {{months}} months",
    unknown: "Not known",
    companyDecision: "Decided by the company",
    present: "Still here",
  },
  rates: {
    title: "People who leave in a year, by time with the company",
    tenure: "Tenure",
    years: "Person-years",
    leavers: "Left",
    byDefaults: "Defaults",
    learnt: "Learnt",
  },
  backtest: {
    title: "How well each past quarter would have been told",
    quarter: "From",
    observed: "Left",
    byDefaults: "Defaults",
    byHistory: "Learnt",
    range: "19 of 20 cases",
    outside: "outside",
    note: "Each quarter is told from what had happened before it and from who was there. {{outside}} of {{quarters}} lie outside the range; about one in twenty would by chance. {{judgement}}",
    better: "Learning told the quarters better than the defaults did.",
    worse: "Learning did not tell the quarters better than the defaults did.",
  },
} as const;

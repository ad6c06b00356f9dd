/* Step 2 and the people's half of step 5: whoever was found joins, and everyone who is there is counted with their hours. */
#pragma once
#include "people.h"

static int32_t headcount;
static int32_t reports;
static int32_t joiners;
static double rampedFte;
static double cost;
static double hiringCost;
static double rampCost;
static double replacementCost;

static void runLevers(int32_t month, double given) {
  if (leverHours[month] <= 0.0 || given <= 0.0) return;
  const double left = greater(0.0, 1.0 - leverHours[month] / given);
  for (int32_t at = 0; at < sources; at++) supply[at] *= left;
}

static void gatherTeam(int32_t month) {
  int32_t present = 0;
  int32_t managed = 0;
  int32_t joined = 0;
  double fullTime = 0.0;
  double given = 0.0;
  double payroll = 0.0;
  double learning = 0.0;
  double replacing = 0.0;
  fillInts(holders, levels, 0);
  fillInts(topRank, types, -1);
  fillFloats(supply, sources, 0.0);
  const int32_t speeds = month * tenures;
  for (int32_t s = 0; s < slots; s++) {
    Holder *holder = holderOf(s);
    if (!holder->isPresent) {
      if (holder->arrivesIn != month) continue;
      holder->level = openingLevel[s];
      begin(s, holder, month, month);
      joined += 1;
      if (holder->spell > 0) replacing += hireCost;
    }
    const int32_t own = holder->level;
    const int32_t type = holder->mainType;
    present += 1;
    holders[own] += 1;
    topRank[type] = mostOf(topRank[type], rank[own]);
    managed += holder->manager >= 0;

    const double speed = ramp[speeds + leastOf(month - holder->joinedIn, tenures - 1)];
    const double worked = holder->hours * speed;
    const int32_t from = holder->source;
    supply[from] += worked * holder->sales;
    supply[from + 1] += worked * holder->support;
    supply[from + 2] += worked * holder->analyst;
    given += worked;
    fullTime += holder->fte * speed;
    payroll += holder->salary;
    const double unlearnt = holder->salary * (1.0 - speed);
    learning += unlearnt;
    replacing += holder->spell > 0 ? unlearnt : 0.0;
  }
  headcount = present;
  reports = managed;
  joiners = joined;
  rampedFte = fullTime;
  hiringCost = (double)joined * hireCost;
  rampCost = learning;
  replacementCost = replacing;
  cost = payroll + hiringCost + leverCost[month];
  runLevers(month, given);
}

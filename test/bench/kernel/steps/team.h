/* Step 2 and the people's half of step 5: whoever was found joins; the settled are kept as sums, those who still learn are counted. */
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

static int32_t present;
static int32_t managed;
static int32_t changed;
static bool haveHoldersMoved;
static double settledFte;
static double settledPay;
static int32_t learning;

static void resetTeam(void) {
  changed = (1 << types) - 1;
  haveHoldersMoved = true;
  present = 0;
  managed = 0;
  settledFte = 0.0;
  settledPay = 0.0;
  learning = 0;
  fillFloats(settledHours, sources, 0.0);
  fillInts(holders, levels, 0);
  fillInts(typeHolders, types * levels, 0);
}

static void countSettled(Holder *holder, double times) {
  double *hours = settledHours + holder->source;
  hours[0] += times * holder->sales;
  hours[1] += times * holder->support;
  hours[2] += times * holder->analyst;
  settledFte += times * holder->fte;
  settledPay += times * holder->salary;
}

static void count(int32_t s, Holder *holder, int32_t times) {
  changed |= 1 << holder->mainType;
  haveHoldersMoved = true;
  present += times;
  holders[holder->level] += times;
  typeHolders[holder->mainType * levels + holder->level] += times;
  if (managerOf[s] >= 0) managed += times;
  if (holder->isSettled) countSettled(holder, (double)times);
}

static void teach(int32_t s, Holder *holder) {
  learners[learning] = s;
  holder->learnerAt = learning++;
}

static void stopTeaching(Holder *holder) {
  const int32_t last = learners[--learning];
  learners[holder->learnerAt] = last;
  holderOf(last)->learnerAt = holder->learnerAt;
}

static void welcome(int32_t month) {
  for (int32_t s = 0; s < slots; s++) {
    if (arrivesIn[s] != month) continue;
    Holder *holder = holderOf(s);
    if (holder->isPresent) continue;
    holder->level = openingLevel[s];
    begin(s, holder, month, month);
    joiners += 1;
    if (holder->spell > 0) replacementCost += hireCost;
  }
}

static void learn(int32_t month) {
  const int32_t speeds = month * tenures;
  for (int32_t at = learning - 1; at >= 0; at--) {
    const int32_t s = learners[at];
    Holder *holder = holderOf(s);
    const int32_t tenure = month - joinedIn[s];
    const double speed = ramp[speeds + leastOf(tenure, tenures - 1)];
    double *hours = supply + holder->source;
    hours[0] += speed * holder->sales;
    hours[1] += speed * holder->support;
    hours[2] += speed * holder->analyst;
    rampedFte += holder->fte * speed;
    cost += holder->salary;
    const double unlearnt = holder->salary * (1.0 - speed);
    rampCost += unlearnt;
    if (holder->spell > 0) replacementCost += unlearnt;
    if (tenure < learningMonths) continue;
    stopTeaching(holder);
    holder->isSettled = 1;
    countSettled(holder, 1.0);
  }
}

static void findTops(void) {
  for (int32_t type = 0; type < types; type++) {
    if (!(changed & (1 << type))) continue;
    int32_t top = -1;
    for (int32_t level = 0; level < levels; level++)
      if (typeHolders[type * levels + level] > 0) top = mostOf(top, rank[level]);
    topRank[type] = top;
  }
  changed = 0;
}

static void runLevers(int32_t month) {
  if (leverHours[month] <= 0.0) return;
  double given = 0.0;
  for (int32_t at = 0; at < sources; at++) given += supply[at];
  if (given <= 0.0) return;
  const double left = greater(0.0, 1.0 - leverHours[month] / given);
  for (int32_t at = 0; at < sources; at++) supply[at] *= left;
}

static void gatherTeam(int32_t month) {
  joiners = 0;
  replacementCost = 0.0;
  welcome(month);
  copyFloats(supply, settledHours, sources);
  rampedFte = settledFte;
  rampCost = 0.0;
  cost = settledPay;
  learn(month);
  headcount = present;
  reports = managed;
  hiringCost = (double)joiners * hireCost;
  cost += hiringCost + leverCost[month];
  if (changed != 0) findTops();
  runLevers(month);
}

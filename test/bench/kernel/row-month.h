/* What is known before a trial about one row in one month: `shared/simulation/kernel/row-month.ts`. */
#pragma once

typedef struct {
  float steady[4];
  float moving[4];
  float standing[4];
  float gains[4];
  float phases[3];
  float spare;
} RowMonth;

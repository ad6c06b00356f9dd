/* What is known before a trial about one row in one month, for a stretch of tenure: `shared/simulation/kernel/row-month.ts`. */
#pragma once

typedef struct {
  float moving[4];
  float gains[4];
  float standing[4];
  float phases[4];
  float parts[4];
} RowMonth;

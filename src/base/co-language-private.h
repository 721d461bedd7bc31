/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-language.h"

#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/unum.h>

G_BEGIN_DECLS

/* The forms of a date, each with more in it than the one before; then parts of one. */
typedef enum {
  CO_DATE_FORM_YEAR,
  CO_DATE_FORM_MONTH,
  CO_DATE_FORM_DAY,
  CO_DATE_FORM_DAY_OF_WEEK,
  CO_DATE_FORM_MOMENT,
  CO_DATE_FORM_WEEKDAY,
  CO_DATE_FORM_TIME,
  CO_N_DATE_FORMS,
} CoDateForm;

struct _CoLanguage {
  char *code;
  char *locale; /* ICU's name of the language that formats are of */
  gboolean is_right_to_left;
  GMutex lock; /* guards what is below: made when first needed, and not for two threads at once */
  UDateFormat *dates[CO_N_DATE_FORMS];
  UNumberFormat *numbers;
  UCollator *collator;
};

UChar *co_language_to_utf16 (const char *text);
char *co_language_to_utf8 (const UChar *text, int32_t length);

G_END_DECLS

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

/* Room for what stands between two names of a list, in UTF-16 units. */
#define CO_LANGUAGE_CONJUNCTION_LENGTH 16

struct _CoLanguage {
  char *code;
  char *locale; /* ICU's name of the language that formats are of */
  gboolean is_right_to_left;
  GMutex lock; /* guards what is below: made when first needed, and not for two threads at once */
  UDateFormat *dates[CO_N_DATE_FORMS];
  UNumberFormat *numbers;
  UCollator *collator;
};

/* What ICU lacks of a language. */
typedef struct {
  const char *language;
  const char *name;
  const char *months[12];
  const char *weekdays[7];
  const char *short_weekdays[7];
  const char *patterns[CO_N_DATE_FORMS];
  const char *conjunction;
} CoOwnWords;

const CoOwnWords *co_own_words_find (const char *locale);
void co_own_words_apply (const CoOwnWords *self, UDateFormat *format);

UChar *co_language_to_utf16 (const char *text);
char *co_language_to_utf8 (const UChar *text, int32_t length);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_TYPE_LANGUAGE (co_language_get_type ())

typedef struct _CoLanguage CoLanguage;

GType co_language_get_type (void);
CoLanguage *co_language_new (const char *code);
CoLanguage *co_language_ref (CoLanguage *self);
void co_language_unref (CoLanguage *self);

const char *co_language_get_code (CoLanguage *self);
char *co_language_get_own_name (CoLanguage *self);
const char *co_language_find_readable (const char *code, const char *const *codes);
char *co_language_join (CoLanguage *self, const char *const *names);
gboolean co_language_is_right_to_left (CoLanguage *self);
int co_language_compare (CoLanguage *self, const char *a, const char *b);
char *co_language_format_date (CoLanguage *self, const char *date);
char *co_language_format_day (CoLanguage *self, const GDate *day);
char *co_language_format_weekday (CoLanguage *self, const GDate *day);
GDateWeekday co_language_get_first_weekday (CoLanguage *self);
char *co_language_format_moment (CoLanguage *self, GDateTime *moment);
char *co_language_format_time (CoLanguage *self, GDateTime *moment);
char *co_language_format_number (CoLanguage *self, gint64 number);
char *co_language_format (CoLanguage *self,
                          const char *pattern,
                          const char *name,
                          gint64 number,
                          ...) G_GNUC_NULL_TERMINATED;
char *co_language_lead (CoLanguage *self, char *text);
gboolean co_language_check_pattern (const char *pattern, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoLanguage, co_language_unref)

G_END_DECLS

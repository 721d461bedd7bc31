/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-language.h"
#include "co-phrase.h"
#include "co-product.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define CO_TYPE_TEXTS (co_texts_get_type ())
G_DECLARE_FINAL_TYPE (CoTexts, co_texts, CO, TEXTS, GObject)

CoTexts *co_texts_new_english (void);
CoTexts *co_texts_load (GBytes *bytes, const char *name, GError **error);

CoLanguage *co_texts_get_language (CoTexts *self);
const char *co_texts_say (CoTexts *self, const CoPhrase *phrase);
CoLanguage *co_texts_get_language_of (CoTexts *self, const CoPhrase *phrase);
const char *co_texts_look_up (CoTexts *self,
                              const char *list,
                              const char *id,
                              const char *member,
                              const char *english);
const char *co_texts_name_product (CoTexts *self, CoProduct *product);

G_END_DECLS

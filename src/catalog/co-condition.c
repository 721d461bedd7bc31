/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-condition.h"
#include "co-shape.h"

static const char *const system_words[] =
  {"windows", "linux", "macos", "wine", "registry-export", "android", "ios", NULL};

static const char *const kind_words[] = {"security",
                                         "companion",
                                         "server",
                                         "agent",
                                         "tool",
                                         "extension",
                                         "successor",
                                         "engine",
                                         "parts",
                                         NULL};

static const char *const audience_words[] = {"home", "work", "everyone", NULL};

static const char *const verdict_words[] = {"installed",
                                            "management-agent",
                                            "successor",
                                            "may-embed",
                                            "extension-only",
                                            "ran-once",
                                            "leftover",
                                            NULL};

const char *const co_condition_facts[] = {"here",
                                          "elsewhere",
                                          "password-protected",
                                          "dpkg",
                                          "rpm",
                                          "pacman",
                                          "portage",
                                          "nix",
                                          "no-package",
                                          NULL};

/* clang-format off */
#define SOME(name, words) {#name, CO_FIELD_CHOICES, G_STRUCT_OFFSET (CoCondition, name), FALSE, CO_REFERS_NOTHING, words}

static const CoField condition_fields[] = {
  SOME (systems, system_words),
  {"products", CO_FIELD_NAMES, G_STRUCT_OFFSET (CoCondition, products), FALSE, CO_REFERS_PRODUCT},
  SOME (kinds, kind_words),
  SOME (audiences, audience_words),
  SOME (verdicts, verdict_words),
  SOME (facts, co_condition_facts),
  {"answers", CO_FIELD_MAP, G_STRUCT_OFFSET (CoCondition, answers), FALSE, CO_REFERS_QUESTION},
};
/* clang-format on */

const CoShape co_condition_shape = CO_SHAPE (CoCondition, NULL, condition_fields);

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-catalog.h"
#include "co-cli-options.h"
#include "co-texts.h"

G_BEGIN_DECLS

/* The option that every command with words of the catalog has. */
#define CO_CLI_LANGUAGE_ENTRY(where)                                                               \
  {                                                                                                \
    "language", 0, 0, G_OPTION_ARG_STRING, (where),                                                \
      N_ ("Say it all in this language, such as es"), N_ ("LANGUAGE")                              \
  }

CoCatalog *co_cli_language_load_catalog (void);
CoTexts *co_cli_language_load (const CoCliOptions *options, const char *code, CoCliStatus *status);

G_END_DECLS

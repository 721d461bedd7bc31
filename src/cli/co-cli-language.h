/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-bundle.h"
#include "co-cli-options.h"

G_BEGIN_DECLS

/* The option that every command with words of the catalog has. */
#define CO_CLI_LANGUAGE_ENTRY(where)                                                               \
  {                                                                                                \
    "language", 0, 0, G_OPTION_ARG_STRING, (where),                                                \
      N_ ("Say it all in this language, such as es"), N_ ("LANGUAGE")                              \
  }

CoTexts *co_cli_language_load (const CoCliOptions *options,
                               const char *code,
                               CoBundlePart part,
                               CoBundle **bundle,
                               CoCatalog **catalog,
                               CoCliStatus *status);
void co_cli_language_print_age (CoCatalog *catalog, CoLanguage *language);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef struct _CoProblem CoProblem;

#define CO_TYPE_PROBLEM (co_problem_get_type ())
GType co_problem_get_type (void);

CoProblem *co_problem_new (const char *probe, const char *path, const char *message);
CoProblem *co_problem_new_from_error (const char *probe, const char *path, const GError *error);
CoProblem *co_problem_new_ungranted (const char *probe, const char *asked, const char *unit);
CoProblem *co_problem_new_of_place (const char *probe, const char *path, const char *unit);
CoProblem *co_problem_new_of_area (const char *probe,
                                   const char *const *units,
                                   const char *const *spared);
CoProblem *co_problem_ref (CoProblem *self);
void co_problem_unref (CoProblem *self);

const char *co_problem_get_probe (CoProblem *self);
const char *co_problem_get_path (CoProblem *self);
const char *co_problem_get_message (CoProblem *self);
const char *co_problem_get_sentence (CoProblem *self);
const char *co_problem_get_unit (CoProblem *self);
const char *co_problem_get_asked (CoProblem *self);
const char *co_problem_get_command (CoProblem *self);
const char *co_problem_say_way (CoProblem *self);
gboolean co_problem_may_hide (CoProblem *self, const char *product);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoProblem, co_problem_unref)

G_END_DECLS

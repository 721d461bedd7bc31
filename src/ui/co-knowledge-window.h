/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "co-side-window.h"

G_BEGIN_DECLS

#define CO_TYPE_KNOWLEDGE_WINDOW (co_knowledge_window_get_type ())
G_DECLARE_FINAL_TYPE (CoKnowledgeWindow, co_knowledge_window, CO, KNOWLEDGE_WINDOW, CoSideWindow)

G_END_DECLS

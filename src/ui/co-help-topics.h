/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The most paragraphs that a topic has. */
#define CO_HELP_PARAGRAPHS 5

/**
 * CoHelpTopic:
 * @id: its stable id; that of the topic of a page is the name of the page
 * @title: what it is about
 * @paragraphs: what it says; the rest is `NULL`
 *
 * A topic of the help, not translated yet.
 */
typedef struct {
  const char *id;
  const char *title;
  const char *paragraphs[CO_HELP_PARAGRAPHS];
} CoHelpTopic;

const CoHelpTopic *co_help_topics_list (guint *count);
const CoHelpTopic *co_help_topics_find (const char *id);
gboolean co_help_topic_contains (const CoHelpTopic *self, const char *text);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-finding-card.h"
#include "co-finding-words.h"
#include "co-law-words.h"
#include "co-notice.h"
#include "co-pill.h"
#include "co-proofs.h"
#include "co-source-button.h"
#include "co-subjects.h"

#include <glib/gi18n.h>

/**
 * CoFindingCard:
 *
 * One finding: what it is, what it means for the person, and how we know.
 */
struct _CoFindingCard {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */
  CoTarget *target;   /* (owned) */
  CoFinding *finding; /* (owned) */

  /* State */
  const CoMeaning *shown; /* (nullable): the meaning that is shown; it belongs to the catalog */

  /* Widgets */
  GtkLabel *name;
  AdwBin *verdict;
  GtkLabel *summary;
  GtkLabel *last_update;
  GtkLabel *protection;
  GtkWidget *meaning_box;
  GtkLabel *meaning;
  AdwBin *source;
  AdwBin *caution;
  AdwBin *proofs;
};

G_DEFINE_FINAL_TYPE (CoFindingCard, co_finding_card, ADW_TYPE_BIN)

/* A verdict in a word or two. */
typedef struct {
  const char *icon;
  const char *words;
  CoPillStyle style;
} Verdict;

static const Verdict verdicts[CO_N_VERDICTS] = {
  [CO_VERDICT_INSTALLED] = {"co-verdict-installed-symbolic", N_ ("Installed"), CO_PILL_ACCENT},
  [CO_VERDICT_MANAGEMENT_AGENT] = {"co-verdict-managed-symbolic",
                                   N_ ("Managed by a company"),
                                   CO_PILL_NEUTRAL},
  [CO_VERDICT_SUCCESSOR] = {"co-verdict-successor-symbolic",
                            N_ ("Took the place of Kaspersky"),
                            CO_PILL_NEUTRAL},
  [CO_VERDICT_MAY_EMBED] = {"co-verdict-may-embed-symbolic",
                            N_ ("May contain parts of Kaspersky"),
                            CO_PILL_NEUTRAL},
  [CO_VERDICT_EXTENSION_ONLY] = {"co-verdict-browser-symbolic",
                                 N_ ("Browser only"),
                                 CO_PILL_NEUTRAL},
  [CO_VERDICT_RAN_ONCE] = {"co-verdict-ran-symbolic", N_ ("Ran once"), CO_PILL_NEUTRAL},
  [CO_VERDICT_LEFTOVER] = {"co-verdict-left-symbolic", N_ ("Left over"), CO_PILL_NEUTRAL},
};

static void
show_text (GtkLabel *label, const char *text)
{
  if (text != NULL)
    gtk_label_set_label (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_name (CoFindingCard *self)
{
  const char *name = co_finding_say_name (self->finding, co_session_get_texts (self->session));
  const char *version = co_finding_get_version (self->finding);
  g_autofree char *title = NULL;

  if (version != NULL)
    /* Translators: the name of a product and its version. */
    title = co_language_format (co_session_get_language (self->session),
                                _ ("{name} {version}"),
                                NULL,
                                0,
                                "name",
                                name,
                                "version",
                                version,
                                NULL);
  gtk_label_set_label (self->name, title != NULL ? title : name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  gtk_label_get_label (self->name),
                                  -1);
}

/* --- How long without updates -------------------------------------------------------------- */

static gboolean
needs_updates (CoFinding *finding)
{
  return co_finding_get_verdict (finding) == CO_VERDICT_INSTALLED &&
         co_product_get_kind (co_finding_get_product (finding)) == CO_PRODUCT_SECURITY;
}

/* Where the product does not tell, the law does. */
static char *
say_deadline (CoFindingCard *self, GDateTime *now)
{
  const CoLaw *law = co_session_get_law (self->session);
  const CoPhase *phase = co_law_get_phase (law, now);

  if (!needs_updates (self->finding) || phase == NULL || phase->counts != CO_COUNTS_SINCE)
    return NULL;
  return co_law_say (law, phase, phase->headline, co_session_get_texts (self->session), now);
}

static void
show_last_update (CoFindingCard *self)
{
  g_autoptr (GDateTime) now = co_session_get_now (self->session);
  g_autofree char *text =
    co_finding_say_last_update (self->finding, co_session_get_language (self->session), now);

  if (text == NULL)
    text = say_deadline (self, now);
  show_text (self->last_update, text);
}

/* --- What it means ------------------------------------------------------------------------- */

static const CoMeaning *
get_meaning (CoFindingCard *self)
{
  CoProgress *progress = co_session_get_progress (self->session);
  CoSubject *subject = co_subjects_find (co_plan_get_subjects (co_progress_get_plan (progress)),
                                         self->target,
                                         co_finding_get_product (self->finding));

  if (subject == NULL)
    return NULL;
  return co_plan_get_meaning (co_session_get_knowledge (self->session),
                              subject,
                              co_progress_get_needs (progress));
}

/* The plan takes in what was found a moment after it was found, and answers change it. */
static void
update_meaning (CoFindingCard *self)
{
  const CoMeaning *meaning = get_meaning (self);
  GtkWidget *button = NULL;

  if (meaning == self->shown)
    return;
  self->shown = meaning;
  gtk_widget_set_visible (self->meaning_box, meaning != NULL);
  if (meaning == NULL)
    return;
  gtk_label_set_label (self->meaning, co_session_say (self->session, meaning->text));
  if (meaning->sources != NULL && meaning->sources[0] != NULL)
    button =
      co_source_button_new_with_words (self->session, (const char *const *) meaning->sources);
  adw_bin_set_child (self->source, button);
}

/* --- The rest ------------------------------------------------------------------------------ */

static void
show_verdict (CoFindingCard *self)
{
  const Verdict *verdict = &verdicts[co_finding_get_verdict (self->finding)];

  adw_bin_set_child (self->verdict,
                     co_pill_new (verdict->icon, _ (verdict->words), verdict->style));
}

static void
show_caution (CoFindingCard *self)
{
  const char *caution = co_finding_say_caution (self->finding, co_target_get_system (self->target));

  if (caution != NULL)
    adw_bin_set_child (self->caution, co_notice_new (CO_NOTICE_WARNING, caution));
  gtk_widget_set_visible (GTK_WIDGET (self->caution), caution != NULL);
}

static void
show_proofs (CoFindingCard *self)
{
  GPtrArray *evidence = co_finding_get_evidence (self->finding);
  g_autofree char *title =
    co_language_format (co_session_get_language (self->session),
                        _ ("{count, plural, one {How we know (# proof)} other {How we know (# "
                           "proofs)}}"),
                        "count",
                        evidence->len,
                        NULL);
  CoProofs *proofs;

  if (evidence->len == 0)
    return;
  proofs = CO_PROOFS (co_proofs_new (title));
  for (guint i = 0; i < evidence->len; i++) {
    CoEvidence *proof = g_ptr_array_index (evidence, i);

    co_proofs_add (proofs, co_evidence_get_says (proof), co_evidence_get_where (proof));
  }
  adw_bin_set_child (self->proofs, GTK_WIDGET (proofs));
}

static void
co_finding_card_dispose (GObject *object)
{
  CoFindingCard *self = CO_FINDING_CARD (object);

  g_clear_object (&self->session);
  g_clear_object (&self->target);
  g_clear_object (&self->finding);
  G_OBJECT_CLASS (co_finding_card_parent_class)->dispose (object);
}

static void
co_finding_card_class_init (CoFindingCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_finding_card_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-finding-card.ui");
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, name);
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, verdict);
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, summary);
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, last_update);
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, protection);
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, meaning_box);
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, meaning);
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, source);
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, caution);
  gtk_widget_class_bind_template_child (widget_class, CoFindingCard, proofs);
}

static void
co_finding_card_init (CoFindingCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * co_finding_card_new:
 * @session: the session
 * @target: what was checked
 * @finding: what was found on it
 *
 * Makes a card.
 *
 * Returns: (transfer floating): a new widget
 */
GtkWidget *
co_finding_card_new (CoSession *session, CoTarget *target, CoFinding *finding)
{
  CoFindingCard *self;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);
  g_return_val_if_fail (CO_IS_TARGET (target) && CO_IS_FINDING (finding), NULL);

  self = g_object_new (CO_TYPE_FINDING_CARD, NULL);
  self->session = g_object_ref (session);
  self->target = g_object_ref (target);
  self->finding = g_object_ref (finding);
  show_name (self);
  show_verdict (self);
  gtk_label_set_label (self->summary,
                       co_finding_say_summary (finding, co_session_get_texts (session)));
  show_last_update (self);
  show_text (self->protection, co_finding_say_protection (finding));
  update_meaning (self);
  show_caution (self);
  show_proofs (self);
  g_signal_connect_object (co_session_get_progress (session),
                           "notify::plan",
                           G_CALLBACK (update_meaning),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (co_session_get_preferences (session),
                           "notify::place",
                           G_CALLBACK (show_last_update),
                           self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

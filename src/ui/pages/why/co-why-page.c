/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-date.h"
#include "co-heading.h"
#include "co-jump.h"
#include "co-why-page.h"
#include "co-why-sections.h"
#include "co-why-words.h"
#include "co-wrap.h"

#include <glib/gi18n.h>

/**
 * CoWhyPage:
 *
 * Why all this is: what holds today where the person lives, what happened and when, what people ask
 * and what each side says. The page is long, so the sections are made one after the other while
 * there is nothing else to do, and links at the top lead to each.
 */
struct _CoWhyPage {
  CoPage parent_instance;

  /* State */
  char *day;           /* (owned) (nullable): what it was made for, as YYYY-MM-DD */
  GPtrArray *headings; /* (owned) (element-type GtkWidget): of the sections made so far */
  GPtrArray *buttons;  /* (owned) (element-type GtkWidget): the link to each section, or NULL */
  guint make_id;       /* the idle source that makes the next one */

  /* Widgets */
  GtkBox *today;
  CoWrap *links;
  GtkBox *sections;
  GtkLabel *way_on;
  GtkWidget *check;
};

G_DEFINE_FINAL_TYPE (CoWhyPage, co_why_page, CO_TYPE_PAGE)

static CoSession *
get_session (CoWhyPage *self)
{
  return co_page_get_session (CO_PAGE (self));
}

static void
empty (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

/* --- Today ---------------------------------------------------------------------------------------
 */

static void
fill_today (CoWhyPage *self)
{
  CoSession *session = get_session (self);
  GtkWidget *heading = co_heading_new (NULL, "title-1");

  empty (GTK_WIDGET (self->today));
  gtk_box_append (self->today, co_why_make_phase (session, co_session_get_law (session), heading));
  g_object_set (self, "heading", heading, NULL);
}

/* --- Sections ------------------------------------------------------------------------------------
 */

static void
make_section (CoWhyPage *self, const CoWhySection *section)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *heading = co_heading_new (_ (section->title), "title-2");
  GtkWidget *content = section->make (get_session (self));
  GtkWidget *button = g_ptr_array_index (self->buttons, self->headings->len);

  gtk_box_append (GTK_BOX (box), heading);
  if (content != NULL)
    gtk_box_append (GTK_BOX (box), content);
  gtk_widget_set_visible (box, content != NULL);
  if (button != NULL)
    gtk_widget_set_visible (button, content != NULL);
  gtk_box_append (self->sections, box);
  g_ptr_array_add (self->headings, heading);
}

/* Makes sections up to and with one of them. */
static void
make_up_to (CoWhyPage *self, guint index)
{
  guint n_sections;
  const CoWhySection *sections = co_why_list_sections (&n_sections);

  while (self->headings->len <= index && self->headings->len < n_sections)
    make_section (self, &sections[self->headings->len]);
}

static gboolean
make_cb (gpointer data)
{
  CoWhyPage *self = data;
  guint n_sections;

  co_why_list_sections (&n_sections);
  make_up_to (self, self->headings->len);
  if (self->headings->len < n_sections)
    return G_SOURCE_CONTINUE;
  self->make_id = 0;
  return G_SOURCE_REMOVE;
}

/* --- Links ---------------------------------------------------------------------------------------
 */

static void
link_cb (GtkButton *button, CoWhyPage *self)
{
  guint index = 0;

  if (!g_ptr_array_find (self->buttons, button, &index))
    return;
  make_up_to (self, index);
  co_jump_to (g_ptr_array_index (self->headings, index));
}

static GtkWidget *
make_link (CoWhyPage *self, const char *words)
{
  GtkWidget *button = gtk_button_new_with_label (words);

  gtk_widget_add_css_class (button, "co-jump");
  g_signal_connect (button, "clicked", G_CALLBACK (link_cb), self);
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), TRUE);
  co_wrap_append (self->links, button);
  return button;
}

static void
add_links (CoWhyPage *self)
{
  guint n_sections;
  const CoWhySection *sections = co_why_list_sections (&n_sections);

  for (guint i = 0; i < n_sections; i++)
    g_ptr_array_add (self->buttons,
                     sections[i].jump != NULL ? make_link (self, _ (sections[i].jump)) : NULL);
}

/* --- The way on ----------------------------------------------------------------------------------
 */

static gboolean
has_findings (GListModel *results)
{
  for (guint i = 0; i < g_list_model_get_n_items (results); i++) {
    g_autoptr (CoResult) result = g_list_model_get_item (results, i);

    if (g_list_model_get_n_items (co_result_get_findings (result)) > 0)
      return TRUE;
  }
  return FALSE;
}

static void
update_way_on (CoWhyPage *self)
{
  GListModel *results = co_session_get_results (get_session (self));
  gboolean is_checked = g_list_model_get_n_items (results) > 0;
  gboolean has_found = is_checked && has_findings (results);

  gtk_widget_set_visible (self->check, !is_checked);
  gtk_widget_set_visible (GTK_WIDGET (self->way_on), is_checked && !has_found);
  gtk_label_set_label (self->way_on,
                       _ ("The check found nothing that you must replace. You can still see which "
                          "antivirus would suit you."));
}

/* --- Making one ----------------------------------------------------------------------------------
 */

static char *
get_day (CoWhyPage *self)
{
  g_autoptr (GDateTime) now = co_session_get_now (get_session (self));

  return g_date_time_format (now, "%Y-%m-%d");
}

static void
fill (CoWhyPage *self)
{
  g_clear_handle_id (&self->make_id, g_source_remove);
  g_ptr_array_set_size (self->headings, 0);
  g_free (self->day);
  self->day = get_day (self);
  empty (GTK_WIDGET (self->sections));
  fill_today (self);
  /* What is in view at once; the rest can wait for the first frame. */
  make_up_to (self, 0);
  self->make_id = g_idle_add (make_cb, self);
}

/* The program may stay open over midnight, or be set up for another place meanwhile. */
static void
co_why_page_show (CoPage *page)
{
  CoWhyPage *self = CO_WHY_PAGE (page);
  g_autofree char *day = get_day (self);

  if (!g_str_equal (day, self->day))
    fill (self);
}

static void
co_why_page_constructed (GObject *object)
{
  CoWhyPage *self = CO_WHY_PAGE (object);
  CoSession *session = get_session (self);

  G_OBJECT_CLASS (co_why_page_parent_class)->constructed (object);
  add_links (self);
  fill (self);
  update_way_on (self);
  g_signal_connect_object (co_session_get_preferences (session),
                           "notify::place",
                           G_CALLBACK (fill),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (co_session_get_results (session),
                           "items-changed",
                           G_CALLBACK (update_way_on),
                           self,
                           G_CONNECT_SWAPPED);
}

static void
co_why_page_dispose (GObject *object)
{
  CoWhyPage *self = CO_WHY_PAGE (object);

  g_clear_handle_id (&self->make_id, g_source_remove);
  /* libadwaita's bin lets go of its child itself. */
  G_OBJECT_CLASS (co_why_page_parent_class)->dispose (object);
}

static void
co_why_page_finalize (GObject *object)
{
  CoWhyPage *self = CO_WHY_PAGE (object);

  g_ptr_array_unref (self->headings);
  g_ptr_array_unref (self->buttons);
  g_free (self->day);
  G_OBJECT_CLASS (co_why_page_parent_class)->finalize (object);
}

static void
co_why_page_class_init (CoWhyPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = co_why_page_constructed;
  object_class->dispose = co_why_page_dispose;
  object_class->finalize = co_why_page_finalize;
  CO_PAGE_CLASS (klass)->show = co_why_page_show;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-why-page.ui");
  gtk_widget_class_bind_template_child (widget_class, CoWhyPage, today);
  gtk_widget_class_bind_template_child (widget_class, CoWhyPage, links);
  gtk_widget_class_bind_template_child (widget_class, CoWhyPage, sections);
  gtk_widget_class_bind_template_child (widget_class, CoWhyPage, way_on);
  gtk_widget_class_bind_template_child (widget_class, CoWhyPage, check);
}

static void
co_why_page_init (CoWhyPage *self)
{
  self->headings = g_ptr_array_new ();
  self->buttons = g_ptr_array_new ();
  g_type_ensure (CO_TYPE_WRAP);
  gtk_widget_init_template (GTK_WIDGET (self));
}

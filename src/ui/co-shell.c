/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-focus.h"
#include "co-hidden.h"
#include "co-notice-bar.h"
#include "co-page-list.h"
#include "co-shell.h"
#include "co-start-page.h"

#include <glib/gi18n.h>

/**
 * CoShell:
 *
 * What the window holds: the start, and after it the four places with their pages. Made anew when
 * the language changes; a page is made when it is first shown.
 */
struct _CoShell {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session; /* (owned) */

  /* State */
  gboolean is_narrow;
  GHashTable *first; /* (owned): the name of a place to that of the page it opens with */

  /* Widgets */
  GtkWidget *header;
  GtkStack *title;
  AdwWindowTitle *name;
  GtkWidget *switcher_frame; /* lets the window be made narrower than the names of the places */
  AdwViewSwitcher *switcher;
  GtkWidget *back;
  GtkMenuButton *language_button;
  CoNoticeBar *notice;
  CoNoticeBar *age; /* that what is known is out of date */
  GtkStack *root;
  AdwBin *start;
  AdwViewStack *places;
  AdwViewStackPage *plan;
  AdwViewSwitcherBar *switcher_bar;
};

G_DEFINE_FINAL_TYPE (CoShell, co_shell, ADW_TYPE_BIN)

enum { PROP_PAGE = 1, N_PROPS };

static GParamSpec *properties[N_PROPS];

static GtkStack *
get_stack (CoShell *self, const char *place)
{
  GtkWidget *child = adw_view_stack_get_child_by_name (self->places, place);

  return child != NULL ? GTK_STACK (child) : NULL;
}

static GtkStack *
get_nth_stack (GtkSelectionModel *places, guint i)
{
  g_autoptr (AdwViewStackPage) place = g_list_model_get_item (G_LIST_MODEL (places), i);

  return GTK_STACK (adw_view_stack_page_get_child (place));
}

static gboolean
is_at_start (CoShell *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->root), "start") == 0;
}

static CoPage *
get_shown (CoShell *self)
{
  GtkWidget *child;

  if (is_at_start (self))
    return CO_PAGE (adw_bin_get_child (self->start));
  child = adw_view_stack_get_visible_child (self->places);
  return CO_PAGE (gtk_stack_get_visible_child (GTK_STACK (child)));
}

static void
tell_all_hidden (CoShell *self)
{
  GtkWidget *place = adw_view_stack_get_visible_child (self->places);
  GtkWidget *page = gtk_stack_get_visible_child (GTK_STACK (place));

  co_hidden_tell (gtk_stack_get_visible_child (self->title));
  co_hidden_tell (gtk_stack_get_visible_child (self->root));
  co_hidden_tell (place);
  if (page != NULL)
    co_hidden_tell (page);
}

static void
update_frame (CoShell *self)
{
  gboolean is_started = !is_at_start (self);
  gboolean is_wide = is_started && !self->is_narrow;
  const CoPageEntry *page = co_page_list_find (co_shell_get_page (self));

  gtk_stack_set_visible_child (self->title,
                               is_wide ? self->switcher_frame : GTK_WIDGET (self->name));
  /* Not only folded away: what is folded can still be found by a screen reader. */
  gtk_widget_set_visible (GTK_WIDGET (self->switcher_bar), is_started && self->is_narrow);
  gtk_widget_set_visible (self->back, page != NULL && page->back != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->language_button), is_started);
  tell_all_hidden (self);
}

static void
ensure_page (CoShell *self, const CoPageEntry *page)
{
  GtkStack *stack = get_stack (self, page->place);

  if (gtk_stack_get_child_by_name (stack, page->name) == NULL)
    gtk_stack_add_named (stack,
                         g_object_new (page->get_type (), "session", self->session, NULL),
                         page->name);
}

/* The page that a place opens with. */
static const char *
get_first (CoShell *self, const char *place)
{
  const char *page = g_hash_table_lookup (self->first, place);

  return page != NULL ? page : place;
}

static void
place_changed_cb (CoShell *self)
{
  const char *place = adw_view_stack_get_visible_child_name (self->places);
  GtkStack *stack = place != NULL ? get_stack (self, place) : NULL;

  if (stack == NULL || is_at_start (self))
    return;
  if (gtk_stack_get_visible_child (stack) == NULL)
    ensure_page (self, co_page_list_find (get_first (self, place)));
  co_page_show (get_shown (self));
  update_frame (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
}

/* How much there is still to do stands on the place where it is done. */
static void
plan_changed_cb (CoShell *self)
{
  CoPlan *plan = co_progress_get_plan (co_session_get_progress (self->session));

  adw_view_stack_page_set_badge_number (self->plan,
                                        co_plan_get_steps (plan)->len - co_plan_count_done (plan));
}

static void
age_changed_cb (CoShell *self)
{
  g_autofree char *words = co_session_say_age (self->session);

  co_notice_bar_set_good (self->age, co_session_has_newer (self->session));
  co_notice_bar_tell (self->age, words);
}

/* Made when it is opened: to name each language takes what ICU knows of each. */
static void
fill_languages_cb (GtkMenuButton *button, gpointer data)
{
  CoShell *self = data;
  g_auto (GStrv) codes = co_bundle_list_languages (
    co_preferences_get_bundle (co_session_get_preferences (self->session)));
  g_autoptr (GMenu) menu = g_menu_new ();

  for (guint i = 0; codes[i] != NULL; i++) {
    g_autoptr (CoLanguage) language = co_language_new (codes[i]);
    g_autofree char *name = co_language_get_own_name (language);
    g_autoptr (GMenuItem) item = g_menu_item_new (name, NULL);

    g_menu_item_set_action_and_target (item, "win.language", "s", codes[i]);
    g_menu_append_item (menu, item);
  }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

/* Who starts anew finds nothing of what was shown before. */
static void
empty_places (CoShell *self)
{
  g_autoptr (GtkSelectionModel) places = adw_view_stack_get_pages (self->places);

  g_hash_table_remove_all (self->first);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (places)); i++) {
    GtkStack *stack = get_nth_stack (places, i);
    GtkWidget *page;

    while ((page = gtk_widget_get_first_child (GTK_WIDGET (stack))) != NULL)
      gtk_stack_remove (stack, page);
  }
  adw_view_stack_set_visible_child_name (self->places, co_page_list_find ("check")->place);
}

static void
started_changed_cb (CoShell *self)
{
  gboolean is_started = co_preferences_is_started (co_session_get_preferences (self->session));

  if (is_started) {
    gtk_stack_set_visible_child_name (self->root, "places");
    place_changed_cb (self);
    adw_bin_set_child (self->start, NULL);
  } else {
    adw_bin_set_child (self->start,
                       g_object_new (CO_TYPE_START_PAGE, "session", self->session, NULL));
    gtk_stack_set_visible_child_name (self->root, "start");
    empty_places (self);
    update_frame (self);
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PAGE]);
  }
  if (gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    co_shell_take_focus (self);
}

static void
co_shell_dispose (GObject *object)
{
  CoShell *self = CO_SHELL (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), CO_TYPE_SHELL);
  g_clear_object (&self->session);
  g_clear_pointer (&self->first, g_hash_table_unref);
  G_OBJECT_CLASS (co_shell_parent_class)->dispose (object);
}

static void
co_shell_get_property (GObject *object, guint id, GValue *value, GParamSpec *spec)
{
  if (id == PROP_PAGE)
    g_value_set_string (value, co_shell_get_page (CO_SHELL (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, spec);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, CoShell, header);
  gtk_widget_class_bind_template_child (widget_class, CoShell, title);
  gtk_widget_class_bind_template_child (widget_class, CoShell, name);
  gtk_widget_class_bind_template_child (widget_class, CoShell, switcher_frame);
  gtk_widget_class_bind_template_child (widget_class, CoShell, switcher);
  gtk_widget_class_bind_template_child (widget_class, CoShell, back);
  gtk_widget_class_bind_template_child (widget_class, CoShell, language_button);
  gtk_widget_class_bind_template_child (widget_class, CoShell, notice);
  gtk_widget_class_bind_template_child (widget_class, CoShell, age);
  gtk_widget_class_bind_template_child (widget_class, CoShell, root);
  gtk_widget_class_bind_template_child (widget_class, CoShell, start);
  gtk_widget_class_bind_template_child (widget_class, CoShell, places);
  gtk_widget_class_bind_template_child (widget_class, CoShell, plan);
  gtk_widget_class_bind_template_child (widget_class, CoShell, switcher_bar);
}

static void
co_shell_class_init (CoShellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (CO_TYPE_NOTICE_BAR);
  object_class->dispose = co_shell_dispose;
  object_class->get_property = co_shell_get_property;

  /**
   * CoShell:page:
   *
   * The name of the page that is shown.
   */
  properties[PROP_PAGE] =
    g_param_spec_string ("page", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/changeover/Changeover/ui/co-shell.ui");
  bind_children (widget_class);
}

static void
co_shell_init (CoShell *self)
{
  self->first = g_hash_table_new (g_str_hash, g_str_equal);
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (self->places,
                            "notify::visible-child",
                            G_CALLBACK (place_changed_cb),
                            self);
  g_signal_connect_swapped (self->notice, "closed", G_CALLBACK (co_shell_take_focus), self);
  g_signal_connect_swapped (self->age, "closed", G_CALLBACK (co_shell_take_focus), self);
  co_notice_bar_offer (self->age,
                       _ ("More…"),
                       _ ("Tells how old the list is, and asks for a newer one"),
                       "win.knowledge");
}

/**
 * co_shell_new:
 * @session: what the pages show
 *
 * Makes what the window holds.
 *
 * Returns: (transfer floating): a new shell
 */
CoShell *
co_shell_new (CoSession *session)
{
  CoShell *self;
  CoProgress *progress;

  g_return_val_if_fail (CO_IS_SESSION (session), NULL);

  self = g_object_new (CO_TYPE_SHELL, NULL);
  self->session = g_object_ref (session);
  progress = co_session_get_progress (session);
  g_signal_connect_object (progress,
                           "notify::plan",
                           G_CALLBACK (plan_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  g_object_bind_property (progress, "notice", self->notice, "text", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (co_session_get_preferences (session),
                           "notify::is-started",
                           G_CALLBACK (started_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (co_session_get_refresher (session),
                           "notify::state",
                           G_CALLBACK (age_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  gtk_menu_button_set_create_popup_func (self->language_button, fill_languages_cb, self, NULL);
  plan_changed_cb (self);
  age_changed_cb (self);
  started_changed_cb (self);
  return self;
}

/**
 * co_shell_follow:
 * @self: a shell
 * @other: the one that it takes the place of
 *
 * Lets the places open with the pages that they showed there.
 */
void
co_shell_follow (CoShell *self, CoShell *other)
{
  g_autoptr (GtkSelectionModel) places = NULL;

  g_return_if_fail (CO_IS_SHELL (self) && CO_IS_SHELL (other));

  places = adw_view_stack_get_pages (other->places);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (places)); i++) {
    const char *name = gtk_stack_get_visible_child_name (get_nth_stack (places, i));
    const CoPageEntry *page = co_page_list_find (name);

    if (page == NULL)
      continue;
    g_hash_table_insert (self->first, (gpointer) page->place, (gpointer) page->name);
    /* The place that is shown has opened already. */
    if (gtk_stack_get_visible_child (get_stack (self, page->place)) != NULL) {
      ensure_page (self, page);
      gtk_stack_set_visible_child_name (get_stack (self, page->place), page->name);
    }
  }
}

/**
 * co_shell_show_page:
 * @self: a shell
 * @page: the name of a page
 *
 * Shows a page, and moves the focus to it.
 *
 * Returns: whether there is such a page
 */
gboolean
co_shell_show_page (CoShell *self, const char *page)
{
  const CoPageEntry *found = co_page_list_find (page);

  g_return_val_if_fail (CO_IS_SHELL (self), FALSE);

  if (found == NULL || is_at_start (self))
    return FALSE;
  ensure_page (self, found);
  co_focus_drop (GTK_WIDGET (self));
  gtk_stack_set_visible_child_name (get_stack (self, found->place), found->name);
  adw_view_stack_set_visible_child_name (self->places, found->place);
  place_changed_cb (self);
  co_shell_take_focus (self);
  return TRUE;
}

/**
 * co_shell_get_page:
 * @self: a shell
 *
 * Gets what is shown.
 *
 * Returns: the name of a page, or `start`
 */
const char *
co_shell_get_page (CoShell *self)
{
  const char *place;

  g_return_val_if_fail (CO_IS_SHELL (self), NULL);

  place = adw_view_stack_get_visible_child_name (self->places);
  if (is_at_start (self) || place == NULL)
    return "start";
  return gtk_stack_get_visible_child_name (get_stack (self, place));
}

/**
 * co_shell_go_back:
 * @self: a shell
 *
 * Shows the page that this one was reached from.
 */
void
co_shell_go_back (CoShell *self)
{
  const CoPageEntry *page;

  g_return_if_fail (CO_IS_SHELL (self));

  page = co_page_list_find (co_shell_get_page (self));
  if (page != NULL && page->back != NULL)
    co_shell_show_page (self, page->back);
}

static int
get_natural_width (GtkWidget *widget)
{
  int width;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  return width;
}

/**
 * co_shell_get_wide_width:
 * @self: a shell
 *
 * Gets how wide it must be for the places to stand in the header bar, with their names in the
 * present language and size of text.
 *
 * Returns: a width in pixels
 */
int
co_shell_get_wide_width (CoShell *self)
{
  g_return_val_if_fail (CO_IS_SHELL (self), 0);

  return get_natural_width (self->header) - get_natural_width (GTK_WIDGET (self->title)) +
         get_natural_width (GTK_WIDGET (self->switcher));
}

/**
 * co_shell_set_narrow:
 * @self: a shell
 * @is_narrow: whether the places do not fit in the header bar
 *
 * Moves the places between the top and the bottom.
 */
void
co_shell_set_narrow (CoShell *self, gboolean is_narrow)
{
  g_return_if_fail (CO_IS_SHELL (self));

  self->is_narrow = is_narrow;
  update_frame (self);
}

/**
 * co_shell_take_focus:
 * @self: a shell in a window
 *
 * Moves the focus to the page that is shown.
 */
void
co_shell_take_focus (CoShell *self)
{
  g_return_if_fail (CO_IS_SHELL (self));

  co_page_take_focus (get_shown (self));
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-file-choice.h"
#include "co-focus.h"
#include "co-notice.h"
#include "co-offer-group.h"
#include "co-offer-row.h"

#include <glib/gi18n.h>

/* Who plays games has a folder of Wine for each. */
#define MAX_SHOWN 6

/**
 * CoOfferGroup:
 *
 * What can be checked beside the obvious: disks, folders, files, and other devices.
 */
struct _CoOfferGroup {
  AdwBin parent_instance;

  /* Construct */
  CoSession *session;     /* (owned) */
  GtkSliceListModel *few; /* (owned): of the offers beside this computer */

  /* Widgets */
  AdwBin *notice;
  GtkListBox *offers;
  GtkButton *more;
};

G_DEFINE_FINAL_TYPE (CoOfferGroup, co_offer_group, ADW_TYPE_BIN)

/* --- Disks ---------------------------------------------------------------------------------- */

static gboolean
is_other (gpointer item, gpointer data)
{
  return co_offer_get_info (item)->kind != CO_OFFER_THIS_COMPUTER;
}

static GtkWidget *
make_row (gpointer item, gpointer data)
{
  return co_offer_row_new (data, item);
}

/* A row that had the focus may be gone, and a new one stands where it was. */
static void
keep_focus (CoOfferGroup *self, guint position)
{
  guint count = g_list_model_get_n_items (G_LIST_MODEL (self->few));
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkListBoxRow *row;

  if (root == NULL || gtk_root_get_focus (root) != NULL || count == 0 ||
      !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  row = gtk_list_box_get_row_at_index (self->offers, (int) MIN (position, count - 1));
  gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
}

static void
offers_changed_cb (CoOfferGroup *self, guint position)
{
  GListModel *all = gtk_slice_list_model_get_model (self->few);
  guint count = g_list_model_get_n_items (all);
  gboolean has_more = count > gtk_slice_list_model_get_size (self->few);

  gtk_widget_set_visible (GTK_WIDGET (self->offers), count > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->more), has_more);
  if (has_more) {
    g_autofree char *label =
      co_language_format (co_session_get_language (self->session),
                          /* Translators: on a button; there are always several. */
                          _ ("{count, plural, one {Show all # place} other {Show all # places}}"),
                          "count",
                          count,
                          NULL);

    gtk_button_set_label (self->more, label);
  }
  keep_focus (self, position);
}

static void
show_all_cb (CoOfferGroup *self)
{
  gtk_slice_list_model_set_size (self->few, G_MAXUINT);
  gtk_widget_set_visible (GTK_WIDGET (self->more), FALSE);
  gtk_widget_child_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->offers, MAX_SHOWN)),
                          GTK_DIR_TAB_FORWARD);
}

static void
show_notice (CoOfferGroup *self, GtkWidget *notice)
{
  adw_bin_set_child (self->notice, notice);
  gtk_widget_set_visible (GTK_WIDGET (self->notice), notice != NULL);
}

/* Who has read it goes on with what is below. GTK would look for that beside what is gone. */
static void
hide_notice (CoOfferGroup *self)
{
  gboolean had_focus = co_focus_is_in (GTK_WIDGET (self->notice));

  if (had_focus)
    co_focus_drop (GTK_WIDGET (self));
  show_notice (self, NULL);
  if (had_focus)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/* What came of opening or closing a disk is read at once by who asked for it. */
static void
notice_changed_cb (CoOfferGroup *self)
{
  const char *words =
    co_door_get_notice (co_offers_get_door (co_session_get_offers (self->session)));
  GtkWidget *notice;

  if (words == NULL) {
    hide_notice (self);
    return;
  }
  notice = co_notice_new (CO_NOTICE_INFO, words);
  show_notice (self, notice);
  gtk_widget_set_focusable (notice, TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (notice),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words,
                                  -1);
  gtk_widget_grab_focus (notice);
}

/* --- Folders and files ----------------------------------------------------------------------- */

static void
chosen_cb (GFile *file, gpointer data)
{
  co_offer_group_check (data, file);
}

static void
folder_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  co_file_choice_open_folder (widget, _ ("Choose the Top Folder of a Disk"), chosen_cb);
}

static void
file_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  co_file_choice_open_registry (widget, _ ("Choose a Registry File"), chosen_cb);
}

/**
 * co_offer_group_check:
 * @self: a group
 * @file: a folder or a file that the person named
 *
 * Begins to check it, and keeps it in the list.
 */
void
co_offer_group_check (CoOfferGroup *self, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  const char *const paths[] = {path, NULL};

  g_return_if_fail (CO_IS_OFFER_GROUP (self) && self->session != NULL);

  if (path == NULL) {
    show_notice (self,
                 co_notice_new (CO_NOTICE_INFO,
                                _ ("This is on another computer. Copy it to this one, then check "
                                   "it here.")));
    return;
  }
  co_offers_add_chosen (co_session_get_offers (self->session), path);
  co_session_start_check (self->session, paths);
}

/* --- Making one ------------------------------------------------------------------------------ */

static void
co_offer_group_dispose (GObject *object)
{
  CoOfferGroup *self = CO_OFFER_GROUP (object);

  if (self->offers != NULL)
    gtk_list_box_bind_model (self->offers, NULL, NULL, NULL, NULL);
  g_clear_object (&self->few);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (co_offer_group_parent_class)->dispose (object);
}

static void
co_offer_group_class_init (CoOfferGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = co_offer_group_dispose;
  gtk_widget_class_set_template_from_resource (
    widget_class,
    "/io/github/changeover/Changeover/ui/co-offer-group.ui");
  gtk_widget_class_bind_template_child (widget_class, CoOfferGroup, notice);
  gtk_widget_class_bind_template_child (widget_class, CoOfferGroup, offers);
  gtk_widget_class_bind_template_child (widget_class, CoOfferGroup, more);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_install_action (widget_class, "offers.folder", NULL, folder_cb);
  gtk_widget_class_install_action (widget_class, "offers.file", NULL, file_cb);
}

static void
co_offer_group_init (CoOfferGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * co_offer_group_set_session:
 * @self: a group without a session
 * @session: what the window is about
 *
 * Sets what the group shows.
 */
void
co_offer_group_set_session (CoOfferGroup *self, CoSession *session)
{
  GtkFilter *filter = GTK_FILTER (gtk_custom_filter_new (is_other, NULL, NULL));
  CoOffers *offers = co_session_get_offers (session);
  GtkFilterListModel *others;

  g_return_if_fail (CO_IS_OFFER_GROUP (self) && self->session == NULL);

  self->session = g_object_ref (session);
  others = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (offers)), filter);
  self->few = gtk_slice_list_model_new (G_LIST_MODEL (others), 0, MAX_SHOWN);
  gtk_list_box_bind_model (self->offers,
                           G_LIST_MODEL (self->few),
                           make_row,
                           g_object_ref (session),
                           g_object_unref);
  g_signal_connect_object (others,
                           "items-changed",
                           G_CALLBACK (offers_changed_cb),
                           self,
                           G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  g_signal_connect_object (co_offers_get_door (offers),
                           "notify::notice",
                           G_CALLBACK (notice_changed_cb),
                           self,
                           G_CONNECT_SWAPPED);
  offers_changed_cb (self, 0);
}

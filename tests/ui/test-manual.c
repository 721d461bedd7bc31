/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-manual-view.h"
#include "co-manual-words.h"
#include "co-ui-test.h"

#include <string.h>

/* The reader of the manual. Beside the languages that are in the program, the one that no one
 * speaks is laid over the resources by the environment. */

#define FOLDER        "/io/github/changeover/Changeover/help/"
#define TEST_LANGUAGE "x-test"

#define HEAD "<page xmlns=\"http://projectmallard.org/1.0/\" type=\"topic\" id=\"toy\">"

static CoManualPage *
read_page (const char *content, GError **error)
{
  g_autofree char *text = g_strconcat (HEAD, content, "</page>", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return co_manual_page_new (bytes, FOLDER "C/changeover", error);
}

static CoManual *
load (const char *code)
{
  g_autoptr (CoLanguage) language = co_language_new (code);

  return co_manual_new (language);
}

/* --- The pages of the program -------------------------------------------------------------- */

static void
assert_pictures (CoManualPage *page, const CoManualNode *node)
{
  g_autofree char *path = NULL;

  for (guint i = 0; i < co_manual_node_count_children (node); i++)
    assert_pictures (page, co_manual_node_get_child (node, i));
  if (!co_manual_node_is (node, "media"))
    return;
  path = co_manual_page_resolve (page, co_manual_node_get_attribute (node, "src"));
  if (!g_resources_get_info (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL, NULL, NULL))
    g_error ("%s: there is no %s", co_manual_page_get_id (page), path);
}

static void
assert_links (CoManual *manual, CoManualPage *page)
{
  g_auto (GStrv) links = co_manual_page_list_links (page);

  g_assert_nonnull (*links);
  for (guint i = 0; links[i] != NULL; i++)
    if (co_manual_find (manual, links[i]) == NULL)
      g_error ("%s: there is no page %s", co_manual_page_get_id (page), links[i]);
}

static void
assert_page (const char *language, const char *file)
{
  g_autofree char *folder = g_strconcat (FOLDER, language, "/changeover", NULL);
  g_autofree char *path = g_strconcat (folder, "/", file, NULL);
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (CoManualPage) page = NULL;

  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_assert_no_error (error);
  page = co_manual_page_new (bytes, folder, &error);
  g_assert_no_error (error);
  name = g_strconcat (co_manual_page_get_id (page), ".page", NULL);
  g_assert_cmpstr (name, ==, file);
  g_assert_cmpstr (co_manual_page_get_title (page), !=, "");
  g_assert_cmpstr (co_manual_page_get_description (page), !=, "");
  assert_pictures (page, co_manual_page_get_root (page));
}

static guint
assert_language (const char *language)
{
  g_autofree char *folder = g_strconcat (FOLDER, language, "/changeover", NULL);
  g_auto (GStrv) files =
    g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  guint count = 0;

  g_assert_nonnull (files);
  for (guint i = 0; files[i] != NULL; i++)
    if (g_str_has_suffix (files[i], ".page")) {
      assert_page (language, files[i]);
      count++;
    }
  return count;
}

/* Whatever stands in a page of any language, the window can show it. */
static void
test_all_pages (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoManual) manual = load ("en");
  g_auto (GStrv) languages =
    g_resources_enumerate_children (FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  guint count = assert_language (TEST_LANGUAGE);

  g_assert_cmpuint (count, >=, 19);
  for (guint i = 0; languages[i] != NULL; i++) {
    languages[i][strcspn (languages[i], "/")] = '\0';
    g_assert_cmpuint (assert_language (languages[i]), ==, count);
  }
  g_assert_true (g_strv_contains ((const char *const *) languages, "C"));
}

/* The list leads to every page but itself, and each leads on. */
static void
test_parts (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoManual) manual = load ("en");
  g_auto (GStrv) parts = co_manual_list_parts (manual);
  g_auto (GStrv) files =
    g_resources_enumerate_children (FOLDER "C/changeover", G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  guint count = 0;
  guint n_files = 0;

  for (guint i = 0; files[i] != NULL; i++)
    n_files += g_str_has_suffix (files[i], ".page");
  g_assert_cmpuint (g_strv_length (parts), ==, 5);
  for (guint i = 0; parts[i] != NULL; i++) {
    g_autoptr (GPtrArray) pages = co_manual_list_pages (manual, parts[i]);
    g_autofree char *title = co_manual_name_part (manual, parts[i]);

    g_assert_cmpstr (title, !=, "");
    g_assert_cmpuint (pages->len, >, 0);
    for (guint j = 0; j < pages->len; j++)
      assert_links (manual, g_ptr_array_index (pages, j));
    for (guint j = 1; j < pages->len; j++)
      g_assert_cmpstr (co_manual_page_get_order (g_ptr_array_index (pages, j - 1)),
                       <,
                       co_manual_page_get_order (g_ptr_array_index (pages, j)));
    count += pages->len;
  }
  g_assert_cmpuint (count, ==, n_files - 1);
}

/* A page that is not there in a language is in English. */
static void
test_language (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoManual) bracketed = load (TEST_LANGUAGE);
  g_autoptr (CoManual) other = load ("eo_XX");
  CoManualPage *page = co_manual_find (bracketed, "plan");

  g_assert_cmpstr (co_manual_page_get_title (page), ==, "⟦Follow your plan⟧");
  g_assert_cmpstr (co_manual_page_get_description (page),
                   ==,
                   "⟦Do one step at a time, and tick it off.⟧");
  g_assert_true (co_manual_page_contains (page, " THE STAGES "));
  g_assert_cmpstr (co_manual_page_get_title (co_manual_find (other, "plan")),
                   ==,
                   "Follow your plan");
}

static void
test_sections (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoManual) manual = load ("en");
  CoManualPage *page = co_manual_find (manual, "plan");

  g_assert_true (co_manual_find (manual, "plan#reminder") == page);
  g_assert_null (co_manual_find (manual, "#reminder"));
  g_assert_null (co_manual_find (manual, "away"));
  g_assert_null (co_manual_find (manual, ""));
  g_assert_null (co_manual_find (manual, NULL));
}

/* --- Reading ------------------------------------------------------------------------------- */

/* Nothing of a page is left out without a word. */
static void
test_refused (CoUiTest *test, gconstpointer data)
{
  static const struct {
    const char *content;
    int code;
  } cases[] = {
    {"<table><tr><td><p>1</p></td></tr></table>", G_MARKUP_ERROR_UNKNOWN_ELEMENT},
    {"<p>One <var>two</var></p>", G_MARKUP_ERROR_UNKNOWN_ELEMENT},
    {"<p>One", G_MARKUP_ERROR_PARSE},
    {"<p>&nbsp;</p>", G_MARKUP_ERROR_PARSE},
  };
  g_autoptr (GBytes) title = g_bytes_new_static ("<title>A</title>", 16);
  g_autoptr (GBytes) nothing = g_bytes_new_static ("", 0);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_assert_null (read_page (cases[i].content, &error));
    g_assert_true (error->domain == G_MARKUP_ERROR);
    g_clear_error (&error);
  }
  g_assert_null (co_manual_page_new (title, FOLDER, &error));
  g_assert_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT);
  g_clear_error (&error);
  g_assert_null (co_manual_page_new (nothing, FOLDER, &error));
  g_assert_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_EMPTY);
}

static void
test_words (CoUiTest *test, gconstpointer data)
{
  static const struct {
    const char *words;
    const char *markup;
    const char *mirrored;
  } cases[] = {
    {"  One\n    &lt;two&gt;  ", "One &lt;two&gt;", NULL},
    {"Press <gui>Go on</gui>.", "Press <b>Go on</b>.", NULL},
    {"<keyseq> <key>Alt</key> <key>1</key> </keyseq>", "<b>Alt</b>+<b>1</b>", NULL},
    {"<guiseq><gui>A</gui><gui>B</gui></guiseq>",
     "<b><b>A</b> ▸ <b>B</b></b>",
     "<b><b>A</b> ◂ <b>B</b></b>"},
    {"<link xref=\"plan\">Plan</link>", "<a href=\"page:plan\">Plan</a>", NULL},
    {"<link href=\"https://example.org/?a=1&amp;b\">Far</link>",
     "<a href=\"https://example.org/?a=1&amp;b\">Far</a>",
     NULL},
    {"<cmd>a -b</cmd>",
     "<span font_family=\"monospace\" insert_hyphens=\"false\">a -b</span>",
     "\u2066<span font_family=\"monospace\" insert_hyphens=\"false\">a -b</span>\u2069"},
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *content = g_strdup_printf ("<p>%s</p>", cases[i].words);
    g_autoptr (CoManualPage) page = read_page (content, NULL);
    const CoManualNode *node = co_manual_node_find (co_manual_page_get_root (page), "p");
    g_autofree char *markup = co_manual_words_to_markup (node, FALSE);
    g_autofree char *mirrored = co_manual_words_to_markup (node, TRUE);

    g_assert_cmpstr (markup, ==, cases[i].markup);
    g_assert_cmpstr (mirrored, ==, cases[i].mirrored != NULL ? cases[i].mirrored : markup);
  }
}

/* What a page wants to be seen too, then what its text links to, each once. */
static void
test_links (CoUiTest *test, gconstpointer data)
{
  g_autoptr (CoManualPage) page =
    read_page ("<info><link type=\"guide\" xref=\"index#know\"/><link type=\"seealso\" xref=\"a\"/>"
               "<link type=\"seealso\" xref=\"b\"/></info><p><link xref=\"c\">C</link> <link "
               "xref=\"a\">A</link> <link href=\"https://example.org\">D</link></p>",
               NULL);
  g_auto (GStrv) links = co_manual_page_list_links (page);
  g_autofree char *joined = g_strjoinv (" ", links);

  g_assert_cmpstr (joined, ==, "a b c");
  g_assert_true (co_manual_page_belongs_to (page, "index#know"));
  g_assert_false (co_manual_page_belongs_to (page, "index#begin"));
}

/* --- Showing ------------------------------------------------------------------------------- */

static void
followed_cb (CoManualView *view, const char *id, char **followed)
{
  g_free (*followed);
  *followed = g_strdup (id);
}

static void
test_view (CoUiTest *test, gconstpointer data)
{
  static const char *const words[] = {"Toy",
                                      "•",
                                      "Dot",
                                      "1.",
                                      "First",
                                      "2.",
                                      "Second",
                                      "Term",
                                      "What it means",
                                      "Watch out",
                                      "first --line",
                                      "second --line",
                                      "A part"};
  g_autoptr (CoManual) manual = load ("ar");
  g_autoptr (CoManualPage) page = read_page (
    "<title>Toy</title><p>One <link "
    "xref=\"plan\">two</link></p><list><item><p>Dot</p></item></list>"
    "<steps><item><p>First</p></item><item><p>Second</p></item></steps><terms><item><title>Term"
    "</title><p>What it means</p></item></terms><note style=\"warning\"><p>Watch <gui>out</gui></p>"
    "</note><screen>first --line\nsecond --line</screen><section id=\"part\"><title>A part</title>"
    "<media type=\"image\" src=\"figures/check.png\"><p>What it shows</p></media></section>",
    NULL);
  g_autofree char *followed = NULL;
  GtkWidget *view = co_manual_view_new ();
  GtkWidget *label;
  gboolean is_handled = FALSE;

  co_ui_test_show (test, view);
  g_signal_connect (view, "link", G_CALLBACK (followed_cb), &followed);
  co_manual_view_show (CO_MANUAL_VIEW (view), manual, page);
  co_ui_test_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_true (co_ui_test_says (view, words[i]));
  g_assert_nonnull (co_ui_test_find (view, GTK_TYPE_PICTURE, NULL));
  co_ui_test_assert_accessible (view);
  label = co_ui_test_find (view, GTK_TYPE_LABEL, "One two");
  g_signal_emit_by_name (label, "activate-link", "page:plan", &is_handled);
  g_assert_true (is_handled);
  g_assert_cmpstr (followed, ==, "plan");
  /* What the text links to can be pressed too. */
  g_clear_pointer (&followed, g_free);
  co_ui_test_click (view,
                    GTK_TYPE_BUTTON,
                    co_manual_page_get_title (co_manual_find (manual, "plan")));
  g_assert_cmpstr (followed, ==, "plan");
  co_manual_view_take_focus (CO_MANUAL_VIEW (view), "part");
  g_assert_true (gtk_widget_is_focus (co_ui_test_find (view, GTK_TYPE_LABEL, "A part")));
  co_manual_view_take_focus (CO_MANUAL_VIEW (view), "away");
  g_assert_true (gtk_widget_is_focus (co_ui_test_find (view, GTK_TYPE_LABEL, "Toy")));
}

int
main (int argc, char **argv)
{
  co_ui_test_init (&argc, &argv);
#define add(name, function)                                                                        \
  g_test_add ("/ui/manual/" name, CoUiTest, NULL, co_ui_test_set_up, function, co_ui_test_tear_down)
  add ("all-pages", test_all_pages);
  add ("parts", test_parts);
  add ("language", test_language);
  add ("sections", test_sections);
  add ("refused", test_refused);
  add ("words", test_words);
  add ("links", test_links);
  add ("view", test_view);
  return g_test_run ();
}

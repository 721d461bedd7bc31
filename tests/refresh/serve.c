/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <libsoup/soup.h>

#include <stdio.h>
#include <string.h>

/* A real HTTPS server for the tests of fresh knowledge, which gives out a folder:
 *
 *     serve FOLDER CERTIFICATE KEY LOG
 *
 * It prints its port. Every request is noted in LOG, with all that was sent. It behaves well until
 * a line on standard input says otherwise; each line is answered with "ok":
 *
 *     PATH status CODE           this answer, without a file
 *     PATH header NAME VALUE     this header as well, or in place of the one it would send
 *     PATH etag none|weak        no entity tag, or a weak one
 *     PATH range ignore|wrong    all of the file, or the wrong part of it
 *     PATH body cut BYTES        after so many bytes the connection is shut
 *     PATH body pause BYTES      after so many bytes nothing more comes
 *     PATH body drip             one byte in a tenth of a second
 *     PATH body silence          no answer at all
 *     PATH body endless          zeros, and no end
 *     PATH well                  as it should be
 */

#define PIECE 16384

typedef struct {
  guint status;
  GHashTable *headers; /* (owned): from names to values */
  char *etag;          /* (owned) (nullable) */
  char *range;         /* (owned) (nullable) */
  char *body;          /* (owned) (nullable) */
  goffset cut;
} Manner;

typedef struct {
  char *folder;        /* (owned) */
  FILE *log;           /* (owned) */
  GHashTable *manners; /* (owned): from paths */
  GMainLoop *loop;     /* (owned) */
} Server;

/* One answer on its way. */
typedef struct {
  SoupServerMessage *message; /* (owned) */
  GBytes *content;            /* (owned) */
  gsize place;
  gsize end;
  gboolean is_cut;
  gboolean pauses;
  gboolean drips;
  guint next_drop;
} Sending;

static void
manner_free (Manner *manner)
{
  g_hash_table_unref (manner->headers);
  g_free (manner->etag);
  g_free (manner->range);
  g_free (manner->body);
  g_free (manner);
}

static Manner *
manner_new (void)
{
  Manner *manner = g_new0 (Manner, 1);

  manner->headers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return manner;
}

static void
sending_free (Sending *sending)
{
  if (sending->next_drop != 0)
    g_source_remove (sending->next_drop);
  g_object_unref (sending->message);
  g_bytes_unref (sending->content);
  g_free (sending);
}

/* --- What was sent to us ------------------------------------------------------------------- */

static void
note (Server *self, SoupServerMessage *message)
{
  SoupMessageHeadersIter iter;
  SoupMessageBody *body = soup_server_message_get_request_body (message);
  GUri *uri = soup_server_message_get_uri (message);
  const char *name;
  const char *value;

  fprintf (self->log,
           "%s %s%s%s",
           soup_server_message_get_method (message),
           g_uri_get_path (uri),
           g_uri_get_query (uri) != NULL ? "?" : "",
           g_uri_get_query (uri) != NULL ? g_uri_get_query (uri) : "");
  soup_message_headers_iter_init (&iter, soup_server_message_get_request_headers (message));
  while (soup_message_headers_iter_next (&iter, &name, &value))
    fprintf (self->log, "\t%s: %s", name, value);
  fprintf (self->log, "\t%" G_GOFFSET_FORMAT " bytes\n", body->length);
  fflush (self->log);
}

/* --- Answers ------------------------------------------------------------------------------- */

static void
send_piece (Sending *sending)
{
  SoupMessageBody *body = soup_server_message_get_response_body (sending->message);
  gsize size = MIN (sending->drips ? 1 : PIECE, sending->end - sending->place);

  if (size > 0) {
    g_autoptr (GBytes) piece = g_bytes_new_from_bytes (sending->content, sending->place, size);

    soup_message_body_append_bytes (body, piece);
    sending->place += size;
  } else if (sending->pauses) {
    soup_server_message_pause (sending->message);
  } else if (sending->is_cut) {
    g_socket_shutdown (soup_server_message_get_socket (sending->message), TRUE, TRUE, NULL);
  } else {
    soup_message_body_complete (body);
  }
}

static gboolean
drip_cb (gpointer data)
{
  Sending *sending = data;

  sending->next_drop = 0;
  send_piece (sending);
  soup_server_message_unpause (sending->message);
  return G_SOURCE_REMOVE;
}

static void
wrote_chunk_cb (SoupServerMessage *message, gpointer data)
{
  Sending *sending = data;

  if (!sending->drips) {
    send_piece (sending);
    return;
  }
  soup_server_message_pause (message);
  sending->next_drop = g_timeout_add (100, drip_cb, sending);
}

static void
send_content (SoupServerMessage *message, GBytes *content, goffset start, const Manner *manner)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  SoupMessageBody *body = soup_server_message_get_response_body (message);
  gsize size = g_bytes_get_size (content);
  Sending *sending = g_new0 (Sending, 1);

  sending->message = g_object_ref (message);
  sending->content = g_bytes_ref (content);
  sending->place = (gsize) start;
  sending->is_cut = g_strcmp0 (manner->body, "cut") == 0;
  sending->pauses = g_strcmp0 (manner->body, "pause") == 0;
  sending->end = sending->is_cut || sending->pauses ? MIN (size, (gsize) manner->cut) : size;
  sending->drips = g_strcmp0 (manner->body, "drip") == 0;
  soup_message_headers_set_content_length (headers, (goffset) size - start);
  soup_message_body_set_accumulate (body, FALSE);
  g_signal_connect (message, "wrote-chunk", G_CALLBACK (wrote_chunk_cb), sending);
  g_signal_connect_swapped (message, "finished", G_CALLBACK (sending_free), sending);
  send_piece (sending);
}

static void
more_zeros_cb (SoupServerMessage *message, gpointer data)
{
  static const char zeros[PIECE];

  soup_message_body_append (soup_server_message_get_response_body (message),
                            SOUP_MEMORY_STATIC,
                            zeros,
                            sizeof zeros);
}

static void
send_zeros (SoupServerMessage *message)
{
  soup_message_headers_set_encoding (soup_server_message_get_response_headers (message),
                                     SOUP_ENCODING_CHUNKED);
  soup_message_body_set_accumulate (soup_server_message_get_response_body (message), FALSE);
  g_signal_connect (message, "wrote-chunk", G_CALLBACK (more_zeros_cb), NULL);
  more_zeros_cb (message, NULL);
}

/* Where the part begins that was asked for; -1 for a part that is not there. */
static goffset
find_start (SoupMessageHeaders *headers, goffset size, const char *etag, const Manner *manner)
{
  const char *if_range = soup_message_headers_get_one (headers, "If-Range");
  const char *range = soup_message_headers_get_one (headers, "Range");
  guint64 start = 0;

  if (range == NULL || g_strcmp0 (manner->range, "ignore") == 0)
    return 0;
  if (if_range != NULL && (g_str_has_prefix (if_range, "W/") || g_strcmp0 (if_range, etag) != 0))
    return 0;
  if (sscanf (range, "bytes=%" G_GUINT64_FORMAT "-", &start) != 1)
    return 0;
  return start < (guint64) size ? (goffset) start : -1;
}

static void
answer_file (SoupServerMessage *message, GBytes *content, const Manner *manner)
{
  SoupMessageHeaders *asked = soup_server_message_get_request_headers (message);
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  g_autofree char *checksum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, content);
  g_autofree char *etag =
    g_strdup_printf ("%s\"%.16s\"", g_strcmp0 (manner->etag, "weak") == 0 ? "W/" : "", checksum);
  goffset size = (goffset) g_bytes_get_size (content);
  goffset start = find_start (asked, size, etag, manner);
  gboolean is_wrong = start > 0 && g_strcmp0 (manner->range, "wrong") == 0;

  if (g_strcmp0 (manner->etag, "none") != 0)
    soup_message_headers_replace (headers, "ETag", etag);
  if (g_strcmp0 (soup_message_headers_get_one (asked, "If-None-Match"), etag) == 0) {
    soup_server_message_set_status (message, SOUP_STATUS_NOT_MODIFIED, NULL);
    return;
  }
  if (start < 0) {
    soup_server_message_set_status (message, SOUP_STATUS_REQUESTED_RANGE_NOT_SATISFIABLE, NULL);
    return;
  }
  if (is_wrong)
    start--;
  soup_server_message_set_status (message,
                                  start > 0 ? SOUP_STATUS_PARTIAL_CONTENT : SOUP_STATUS_OK,
                                  NULL);
  if (start > 0)
    soup_message_headers_set_content_range (headers, start, size - 1, size);
  send_content (message, content, start, manner);
}

static GBytes *
read_file (Server *self, const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *file = g_build_filename (self->folder, name, NULL);
  char *content;
  gsize length;

  return g_file_get_contents (file, &content, &length, NULL) ? g_bytes_new_take (content, length)
                                                             : NULL;
}

static void
add_headers (SoupServerMessage *message, GHashTable *wanted)
{
  GHashTableIter iter;
  gpointer name;
  gpointer value;

  g_hash_table_iter_init (&iter, wanted);
  while (g_hash_table_iter_next (&iter, &name, &value))
    soup_message_headers_replace (soup_server_message_get_response_headers (message), name, value);
}

static void
answer_cb (SoupServer *server,
           SoupServerMessage *message,
           const char *path,
           GHashTable *query,
           gpointer data)
{
  Server *self = data;
  const Manner *manner = g_hash_table_lookup (self->manners, path);
  g_autoptr (GBytes) content = read_file (self, path);
  g_autoptr (GHashTable) none = g_hash_table_new (g_str_hash, g_str_equal);
  const Manner well = {.headers = none};

  note (self, message);
  if (manner == NULL)
    manner = &well;
  if (manner->status != 0) {
    soup_server_message_set_status (message, manner->status, NULL);
  } else if (g_strcmp0 (manner->body, "silence") == 0) {
    soup_server_message_pause (message);
  } else if (g_strcmp0 (manner->body, "endless") == 0) {
    soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
    send_zeros (message);
  } else if (content == NULL) {
    soup_server_message_set_status (message, SOUP_STATUS_NOT_FOUND, NULL);
  } else {
    answer_file (message, content, manner);
  }
  add_headers (message, manner->headers);
}

/* --- What we are told ---------------------------------------------------------------------- */

static void
replace (char **text, const char *with)
{
  g_free (*text);
  *text = g_strdup (with);
}

static gboolean
take_line (Server *self, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", 4);
  guint n = g_strv_length (words);
  Manner *manner;

  if (n == 2 && g_str_equal (words[1], "well")) {
    g_hash_table_remove (self->manners, words[0]);
    return TRUE;
  }
  if (n < 3)
    return FALSE;
  manner = g_hash_table_lookup (self->manners, words[0]);
  if (manner == NULL) {
    manner = manner_new ();
    g_hash_table_insert (self->manners, g_strdup (words[0]), manner);
  }
  if (g_str_equal (words[1], "status"))
    manner->status = (guint) g_ascii_strtoull (words[2], NULL, 10);
  else if (g_str_equal (words[1], "header") && n == 4)
    g_hash_table_replace (manner->headers, g_strdup (words[2]), g_strdup (words[3]));
  else if (g_str_equal (words[1], "etag"))
    replace (&manner->etag, words[2]);
  else if (g_str_equal (words[1], "range"))
    replace (&manner->range, words[2]);
  else if (g_str_equal (words[1], "body"))
    replace (&manner->body, words[2]);
  else
    return FALSE;
  manner->cut = n == 4 ? g_ascii_strtoll (words[3], NULL, 10) : 0;
  return TRUE;
}

static gboolean
told_cb (GIOChannel *channel, GIOCondition condition, gpointer data)
{
  Server *self = data;
  g_autofree char *line = NULL;
  gsize end;

  if (g_io_channel_read_line (channel, &line, NULL, &end, NULL) != G_IO_STATUS_NORMAL) {
    g_main_loop_quit (self->loop);
    return G_SOURCE_REMOVE;
  }
  line[end] = '\0';
  printf ("%s\n", take_line (self, line) ? "ok" : "what?");
  fflush (stdout);
  return G_SOURCE_CONTINUE;
}

/* --- The program --------------------------------------------------------------------------- */

static SoupServer *
start (Server *self, const char *certificate, const char *key)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GTlsCertificate) tls = g_tls_certificate_new_from_files (certificate, key, &error);
  g_autoptr (SoupServer) server = NULL;
  g_autoslist (GUri) uris = NULL;

  if (tls == NULL)
    g_error ("%s", error->message);
  server = soup_server_new ("server-header", "test", "tls-certificate", tls, NULL);
  soup_server_add_handler (server, NULL, answer_cb, self, NULL);
  if (!soup_server_listen_local (server,
                                 0,
                                 SOUP_SERVER_LISTEN_HTTPS | SOUP_SERVER_LISTEN_IPV4_ONLY,
                                 &error))
    g_error ("%s", error->message);
  uris = soup_server_get_uris (server);
  printf ("%d\n", g_uri_get_port (uris->data));
  fflush (stdout);
  return g_steal_pointer (&server);
}

int
main (int argc, char **argv)
{
  Server self = {0};
  g_autoptr (SoupServer) server = NULL;
  g_autoptr (GIOChannel) channel = NULL;

  if (argc != 5) {
    fprintf (stderr, "usage: serve FOLDER CERTIFICATE KEY LOG\n");
    return 2;
  }
  self.folder = g_strdup (argv[1]);
  self.log = fopen (argv[4], "ae");
  self.manners =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) manner_free);
  self.loop = g_main_loop_new (NULL, FALSE);
  if (self.log == NULL)
    g_error ("%s: cannot be written", argv[4]);
  server = start (&self, argv[2], argv[3]);
  channel = g_io_channel_unix_new (0);
  g_io_add_watch (channel, G_IO_IN | G_IO_HUP, told_cb, &self);
  g_main_loop_run (self.loop);
  soup_server_disconnect (server);
  g_hash_table_unref (self.manners);
  g_main_loop_unref (self.loop);
  fclose (self.log);
  g_free (self.folder);
  return 0;
}

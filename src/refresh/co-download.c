/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-download.h"
#include "co-refresh-outcome.h"

#include <libsoup/soup.h>

/* All that a server learns of the program. */
#define USER_AGENT "Changeover"

#define MAX_REDIRECTS 5

/**
 * CoDownload:
 *
 * Asks a server for files, over HTTPS alone. Nothing is sent but the request: no cookies, no
 * language, no version. What comes is taken as it is, and not unpacked. It waits: whoever uses it
 * has nothing else to do.
 */
struct _CoDownload {
  GObject parent_instance;

  /* Construct */
  SoupSession *session; /* (owned) */
};

G_DEFINE_FINAL_TYPE (CoDownload, co_download, G_TYPE_OBJECT)

/**
 * co_answer_free:
 * @self: (transfer full): an answer
 *
 * Frees an answer, and ends what still comes.
 */
void
co_answer_free (CoAnswer *self)
{
  g_free (self->etag);
  g_free (self->address);
  g_clear_object (&self->stream);
  g_free (self);
}

static void
co_download_finalize (GObject *object)
{
  g_clear_object (&CO_DOWNLOAD (object)->session);
  G_OBJECT_CLASS (co_download_parent_class)->finalize (object);
}

static void
co_download_class_init (CoDownloadClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = co_download_finalize;
}

static void
co_download_init (CoDownload *self)
{
}

/**
 * co_download_new:
 * @seconds: how long to wait for a server that says nothing
 *
 * Makes what asks. The proxy is that of the system.
 *
 * Returns: (transfer full): a new object
 */
CoDownload *
co_download_new (guint seconds)
{
  CoDownload *self = g_object_new (CO_TYPE_DOWNLOAD, NULL);

  self->session = soup_session_new_with_options ("user-agent",
                                                 USER_AGENT,
                                                 "timeout",
                                                 seconds,
                                                 "accept-language-auto",
                                                 FALSE,
                                                 NULL);
  soup_session_remove_feature_by_type (self->session, SOUP_TYPE_CONTENT_DECODER);
  return self;
}

/* --- Errors -------------------------------------------------------------------------------- */

static CoAnswer *
refuse (GError **error, CoRefreshOutcome outcome, const char *words)
{
  g_set_error_literal (error, CO_REFRESH_ERROR, outcome, words);
  return NULL;
}

/* Whose certificate is wrong is not the one we asked; all else is a way that leads nowhere. */
static void
take_error (GError **error, const GError *from)
{
  gboolean is_stranger = g_error_matches (from, G_TLS_ERROR, G_TLS_ERROR_BAD_CERTIFICATE);

  refuse (error, is_stranger ? CO_REFRESH_NOT_SECURE : CO_REFRESH_UNREACHABLE, from->message);
}

/* --- Asking -------------------------------------------------------------------------------- */

/* NULL with an error if that is no address we go to. */
static GUri *
parse_address (GUri *base, const char *address, GError **error)
{
  g_autoptr (GUri) uri = base != NULL
                           ? g_uri_parse_relative (base, address, SOUP_HTTP_URI_FLAGS, NULL)
                           : g_uri_parse (address, SOUP_HTTP_URI_FLAGS, NULL);

  if (uri == NULL || g_uri_get_host (uri) == NULL || *g_uri_get_host (uri) == '\0') {
    refuse (error, CO_REFRESH_REFUSED, "this is not an address");
    return NULL;
  }
  if (!g_str_equal (g_uri_get_scheme (uri), "https")) {
    refuse (error, CO_REFRESH_NOT_SECURE, "only addresses that begin with https are asked");
    return NULL;
  }
  return g_steal_pointer (&uri);
}

static SoupMessage *
new_message (GUri *uri, const char *etag, goffset offset)
{
  SoupMessage *message = soup_message_new_from_uri (SOUP_METHOD_GET, uri);
  SoupMessageHeaders *headers = soup_message_get_request_headers (message);

  /* Where a redirect leads is looked at first. */
  soup_message_add_flags (message, SOUP_MESSAGE_NO_REDIRECT);
  if (offset > 0) {
    soup_message_headers_set_range (headers, offset, -1);
    soup_message_headers_append (headers, "If-Range", etag);
  } else if (etag != NULL) {
    soup_message_headers_append (headers, "If-None-Match", etag);
  }
  return message;
}

/* A page to log in, as networks of hotels put in the way, is not what we asked for. */
static gboolean
is_page (SoupMessageHeaders *headers)
{
  const char *type = soup_message_headers_get_content_type (headers, NULL);

  return type != NULL &&
         (g_str_has_prefix (type, "text/html") || g_str_has_prefix (type, "application/xhtml") ||
          g_str_has_prefix (type, "image/") || g_str_has_prefix (type, "video/"));
}

static goffset
get_total (SoupMessageHeaders *headers, guint status)
{
  goffset start;
  goffset end;
  goffset total;

  if (status == SOUP_STATUS_PARTIAL_CONTENT)
    return soup_message_headers_get_content_range (headers, &start, &end, &total) ? total : -1;
  if (soup_message_headers_get_encoding (headers) == SOUP_ENCODING_CONTENT_LENGTH)
    return soup_message_headers_get_content_length (headers);
  return -1;
}

static gboolean
starts_at (SoupMessageHeaders *headers, goffset offset)
{
  goffset start;
  goffset end;
  goffset total;

  return soup_message_headers_get_content_range (headers, &start, &end, &total) && start == offset;
}

static CoAnswer *
take_answer (SoupMessage *message, GInputStream *stream, goffset offset, GError **error)
{
  SoupMessageHeaders *headers = soup_message_get_response_headers (message);
  guint status = soup_message_get_status (message);
  g_autofree char *words = NULL;
  CoAnswer *self;

  if (status != SOUP_STATUS_OK && status != SOUP_STATUS_NOT_MODIFIED &&
      !(status == SOUP_STATUS_PARTIAL_CONTENT && offset > 0)) {
    words = g_strdup_printf ("the server answered %u", status);
    return refuse (error, CO_REFRESH_REFUSED, words);
  }
  if (status == SOUP_STATUS_PARTIAL_CONTENT && !starts_at (headers, offset))
    return refuse (error, CO_REFRESH_REFUSED, "the server sent another part than we asked for");
  if (status != SOUP_STATUS_NOT_MODIFIED && is_page (headers))
    return refuse (error, CO_REFRESH_REFUSED, "the server sent a page to look at");
  self = g_new0 (CoAnswer, 1);
  self->status = status;
  self->etag = g_strdup (soup_message_headers_get_one (headers, "ETag"));
  self->address = g_uri_to_string (soup_message_get_uri (message));
  self->total = get_total (headers, status);
  self->stream = g_object_ref (stream);
  return self;
}

/**
 * co_download_ask_from:
 * @self: what asks
 * @address: an address with https
 * @etag: (nullable): what the part that is here already belongs to; with an @offset
 * @offset: how much is here already
 * @error: return location for a [error@Co.RefreshError]
 *
 * Asks for the rest of a file. If it has changed meanwhile, all of it comes. Redirects are
 * followed, to addresses with https.
 *
 * Returns: (transfer full): the answer: 200 or 206, and 304 if there was no offset; `NULL` on error
 */
CoAnswer *
co_download_ask_from (CoDownload *self,
                      const char *address,
                      const char *etag,
                      goffset offset,
                      GError **error)
{
  g_autoptr (GUri) uri = NULL;

  g_return_val_if_fail (CO_IS_DOWNLOAD (self) && address != NULL, NULL);
  g_return_val_if_fail (offset == 0 || etag != NULL, NULL);

  uri = parse_address (NULL, address, error);
  for (guint i = 0; uri != NULL && i <= MAX_REDIRECTS; i++) {
    g_autoptr (SoupMessage) message = new_message (uri, etag, offset);
    g_autoptr (GError) local_error = NULL;
    g_autoptr (GInputStream) stream =
      soup_session_send (self->session, message, NULL, &local_error);
    const char *next;
    GUri *target;

    if (stream == NULL) {
      take_error (error, local_error);
      return NULL;
    }
    if (!SOUP_STATUS_IS_REDIRECTION (soup_message_get_status (message)) ||
        soup_message_get_status (message) == SOUP_STATUS_NOT_MODIFIED)
      return take_answer (message, stream, offset, error);
    next = soup_message_headers_get_one (soup_message_get_response_headers (message), "Location");
    target = parse_address (uri, next != NULL ? next : "", error);
    g_uri_unref (uri);
    uri = target;
  }
  return uri != NULL ? refuse (error, CO_REFRESH_REFUSED, "the address leads round in circles")
                     : NULL;
}

/**
 * co_download_ask:
 * @self: what asks
 * @address: an address with https
 * @etag: (nullable): what is here already
 * @error: return location for a [error@Co.RefreshError]
 *
 * Asks for a file, or whether there is a newer one.
 *
 * Returns: (transfer full): the answer: 200 or 304; `NULL` on error
 */
CoAnswer *
co_download_ask (CoDownload *self, const char *address, const char *etag, GError **error)
{
  return co_download_ask_from (self, address, etag, 0, error);
}

/**
 * co_answer_read:
 * @self: an answer
 * @max: how much may come
 * @error: return location for a [error@Co.RefreshError]
 *
 * Reads a piece of what comes.
 *
 * Returns: (transfer full): at most @max bytes, none at the end; `NULL` if it broke off
 */
GBytes *
co_answer_read (CoAnswer *self, gsize max, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  GBytes *bytes;

  g_return_val_if_fail (self != NULL && self->stream != NULL, NULL);

  bytes = g_input_stream_read_bytes (self->stream, max, NULL, &local_error);
  if (bytes == NULL)
    take_error (error, local_error);
  return bytes;
}

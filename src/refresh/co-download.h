/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * CoAnswer:
 * @status: the status of HTTP: 200, 206 or 304
 * @etag: (nullable): what the server calls this state of the file
 * @address: where the answer came from in the end
 * @total: how long the whole file is, or -1 if that is not said
 * @stream: (nullable): what comes
 *
 * What a server answered.
 */
typedef struct {
  guint status;
  char *etag;    /* (owned) (nullable) */
  char *address; /* (owned) */
  goffset total;
  GInputStream *stream; /* (owned) (nullable) */
} CoAnswer;

void co_answer_free (CoAnswer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoAnswer, co_answer_free)

#define CO_TYPE_DOWNLOAD (co_download_get_type ())
G_DECLARE_FINAL_TYPE (CoDownload, co_download, CO, DOWNLOAD, GObject)

CoDownload *co_download_new (guint seconds);

CoAnswer *co_download_ask (CoDownload *self, const char *address, const char *etag, GError **error);
CoAnswer *co_download_ask_from (CoDownload *self,
                                const char *address,
                                const char *etag,
                                goffset offset,
                                GError **error);
GBytes *co_answer_read (CoAnswer *self, gsize max, GError **error);

G_END_DECLS

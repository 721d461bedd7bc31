/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "co-secret.h"

#include <string.h>

/**
 * CoSecret:
 *
 * Text that nobody else should see. It grows like other texts do, but leaves no copy of itself in
 * the memory that it gives back.
 */
struct _CoSecret {
  char *text; /* (owned): ended by 0 */
  gsize length;
  gsize size;
};

/**
 * co_secret_new:
 * @size: how long it is likely to become, in bytes
 *
 * Makes an empty text.
 *
 * Returns: (transfer full): a new secret
 */
CoSecret *
co_secret_new (gsize size)
{
  CoSecret *self = g_new0 (CoSecret, 1);

  self->size = MAX (size, 64);
  self->text = g_malloc (self->size + 1);
  *self->text = '\0';
  return self;
}

/**
 * co_secret_free:
 * @self: (transfer full): a secret
 *
 * Forgets it.
 */
void
co_secret_free (CoSecret *self)
{
  explicit_bzero (self->text, self->size + 1);
  g_free (self->text);
  g_free (self);
}

/**
 * co_secret_grow:
 * @self: a secret
 * @length: a number of bytes
 *
 * Makes it so much longer. What is in that part is for the caller to write.
 *
 * Returns: (transfer none): where the new part begins; valid until the secret changes
 */
char *
co_secret_grow (CoSecret *self, gsize length)
{
  gsize before = self->length;

  g_return_val_if_fail (length < G_MAXSIZE / 4 - self->length, NULL);

  if (self->length + length > self->size) {
    gsize size = MAX (self->length + length, 2 * self->size);
    char *text = g_malloc (size + 1);

    memcpy (text, self->text, self->length);
    explicit_bzero (self->text, self->size + 1);
    g_free (self->text);
    self->text = text;
    self->size = size;
  }
  self->length += length;
  self->text[self->length] = '\0';
  return self->text + before;
}

/**
 * co_secret_append:
 * @self: a secret
 * @text: (array length=length): what to add
 * @length: its length in bytes, or -1 if it is ended by 0
 *
 * Adds to it.
 */
void
co_secret_append (CoSecret *self, const char *text, gssize length)
{
  gsize size = length >= 0 ? (gsize) length : strlen (text);

  memcpy (co_secret_grow (self, size), text, size);
}

/**
 * co_secret_get_text:
 * @self: a secret
 *
 * Gets what is in it.
 *
 * Returns: (transfer none): the text, ended by 0; valid until the secret changes
 */
const char *
co_secret_get_text (const CoSecret *self)
{
  return self->text;
}

/**
 * co_secret_get_length:
 * @self: a secret
 *
 * Gets how long it is.
 *
 * Returns: its length in bytes
 */
gsize
co_secret_get_length (const CoSecret *self)
{
  return self->length;
}

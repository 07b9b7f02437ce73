/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-catalog.h"

#include <gio/gio.h>
#include <string.h>

#include "mulighetsrom-report-resources.h"

#define MO_MAGIC 0x950412deu
#define CATALOG_PATH RESOURCE_PREFIX "/report/%s.mo"

/* gettext's mark between a context and the text. */
#define CONTEXT_GLUE '\004'

struct _MulCatalog
{
  /* Owned */
  char *language;
  GBytes *bytes;

  /* Borrowed */
  const guint8 *data;

  gsize size;
  guint32 n_texts;
  guint32 originals;
  guint32 translations;
  gboolean swapped;
};

static guint32
read_number (MulCatalog *self, gsize at)
{
  guint32 number;

  memcpy (&number, self->data + at, sizeof number);
  return self->swapped ? GUINT32_SWAP_LE_BE (number) : number;
}

/* A text of one of the two tables, or NULL where the catalogue does not hold it whole. */
static const char *
get_text (MulCatalog *self, guint32 table, guint32 position, gsize *length)
{
  guint32 text_length = read_number (self, (gsize) table + (gsize) position * 8);
  guint32 offset = read_number (self, (gsize) table + (gsize) position * 8 + 4);

  if ((gsize) offset + text_length >= self->size || self->data[(gsize) offset + text_length] != '\0')
    return NULL;
  *length = text_length;
  return (const char *) self->data + offset;
}

static gboolean
check_header (MulCatalog *self)
{
  guint32 magic;

  if (self->size < 20)
    return FALSE;
  memcpy (&magic, self->data, sizeof magic);
  self->swapped = magic == GUINT32_SWAP_LE_BE_CONSTANT (MO_MAGIC);
  if (magic != MO_MAGIC && !self->swapped)
    return FALSE;
  self->n_texts = read_number (self, 8);
  self->originals = read_number (self, 12);
  self->translations = read_number (self, 16);
  return (gsize) self->originals + (gsize) self->n_texts * 8 <= self->size
         && (gsize) self->translations + (gsize) self->n_texts * 8 <= self->size;
}

/* The catalogue's texts are sorted by their bytes. A text with a plural holds both forms, parted by NUL; the first
 * counts. */
static const char *
look_up (MulCatalog *self, const char *key, gsize *length)
{
  guint32 low = 0;
  guint32 high = self->n_texts;

  while (low < high)
    {
      guint32 middle = low + (high - low) / 2;
      gsize original_length = 0;
      const char *original = get_text (self, self->originals, middle, &original_length);
      int order = original != NULL ? strcmp (key, original) : -1;

      if (order == 0)
        return get_text (self, self->translations, middle, length);
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }
  return NULL;
}

static const char *
look_up_in_context (MulCatalog *self, const char *context, const char *text, gsize *length)
{
  g_autofree char *key = g_strdup_printf ("%s%c%s", context, CONTEXT_GLUE, text);

  return look_up (self, key, length);
}

/**
 * mul_catalog_new:
 * @language: "nb" or "nn"
 *
 * Returns: (transfer full): the language's words; those of a language the program does not have are the source's
 */
MulCatalog *
mul_catalog_new (const char *language)
{
  g_autofree char *path = g_strdup_printf (CATALOG_PATH, language);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (mulighetsrom_report_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  return mul_catalog_new_for_bytes (language, bytes);
}

/**
 * mul_catalog_new_for_bytes:
 * @language: the language's code
 * @bytes: (nullable): a compiled gettext catalogue (.mo) in UTF-8; whatever is wrong with it, it is only not used
 *
 * Returns: (transfer full): the language's words
 */
MulCatalog *
mul_catalog_new_for_bytes (const char *language, GBytes *bytes)
{
  MulCatalog *self = g_new0 (MulCatalog, 1);

  self->language = g_strdup (language);
  if (bytes == NULL)
    return self;
  self->bytes = g_bytes_ref (bytes);
  self->data = g_bytes_get_data (bytes, &self->size);
  if (!check_header (self))
    self->n_texts = 0;
  return self;
}

/**
 * mul_catalog_free:
 * @self: (transfer full): a catalogue
 */
void
mul_catalog_free (MulCatalog *self)
{
  g_free (self->language);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}

/**
 * mul_catalog_get_language:
 * @self: a catalogue
 *
 * Returns: (transfer none): the language's code
 */
const char *
mul_catalog_get_language (MulCatalog *self)
{
  return self->language;
}

/**
 * mul_catalog_get:
 * @self: a catalogue
 * @context: where the text stands
 * @text: the source's text
 *
 * Returns: (transfer none): the text in the language, or @text where it is not translated
 */
const char *
mul_catalog_get (MulCatalog *self, const char *context, const char *text)
{
  gsize length = 0;
  const char *translation = look_up_in_context (self, context, text, &length);

  return translation != NULL && length > 0 ? translation : text;
}

/**
 * mul_catalog_get_plural:
 * @self: a catalogue
 * @context: where the text stands
 * @singular: the source's text for one
 * @plural: the source's text for several
 * @n: how many
 *
 * Both languages of the report have the same two forms: one, and any other number.
 *
 * Returns: (transfer none): the text in the language and form
 */
const char *
mul_catalog_get_plural (MulCatalog *self, const char *context, const char *singular, const char *plural, guint64 n)
{
  gsize length = 0;
  const char *translation = look_up_in_context (self, context, singular, &length);
  gsize first = translation != NULL ? strlen (translation) : 0;

  if (translation == NULL || first == 0)
    return n == 1 ? singular : plural;
  return n == 1 || first + 1 >= length ? translation : translation + first + 1;
}

/**
 * mul_catalog_fill:
 * @pattern: a text with places for others: "%s" in their order, or "%1$s", "%2$s"
 * @...: the texts, then NULL
 *
 * Sets texts into a translated text. A translation can never make it read beyond what it was given.
 *
 * Returns: (transfer full): the whole text
 */
char *
mul_catalog_fill (const char *pattern, ...)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  GString *filled = g_string_new (NULL);
  guint next = 0;
  va_list arguments;

  va_start (arguments, pattern);
  for (const char *text = va_arg (arguments, const char *); text != NULL; text = va_arg (arguments, const char *))
    g_ptr_array_add (texts, (gpointer) text);
  va_end (arguments);

  for (const char *p = pattern; *p != '\0'; p++)
    {
      gboolean positional = p[0] == '%' && p[1] >= '1' && p[1] <= '9' && p[2] == '$' && p[3] == 's';
      guint position = positional ? (guint) (p[1] - '1') : next;

      if (p[0] == '%' && p[1] == '%')
        {
          g_string_append_c (filled, '%');
          p++;
        }
      else if (positional || (p[0] == '%' && p[1] == 's'))
        {
          if (position < texts->len)
            g_string_append (filled, g_ptr_array_index (texts, position));
          next += positional ? 0 : 1;
          p += positional ? 3 : 1;
        }
      else
        g_string_append_c (filled, *p);
    }
  return g_string_free_and_steal (filled);
}

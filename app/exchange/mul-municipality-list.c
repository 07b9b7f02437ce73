/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "exchange/mul-municipality-list.h"

#include <csv.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "mulighetsrom-reference.h"

#define LIST_PATH RESOURCE_PREFIX "/reference/municipalities-2024.csv"

struct _MulMunicipalityEntry
{
  GObject parent_instance;

  /* Owned */
  char *number;
  char *name;
  char *county;
  char *name_key;
  char *county_key;
};

enum
{
  PROP_NUMBER = 1,
  PROP_NAME,
  PROP_COUNTY,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulMunicipalityEntry, mul_municipality_entry, G_TYPE_OBJECT)

enum
{
  FIELD_NUMBER,
  FIELD_NAME,
  FIELD_COUNTY_NUMBER,
  FIELD_COUNTY,
  N_FIELDS,
};

/* What the reader has in hand: the row so far, and where the finished rows go. */
typedef struct
{
  GListStore *entries;
  char *fields[N_FIELDS];
  guint n_fields;
  guint n_rows;
} Reader;

/* Letters alone decide a match: case does not, and however a letter is composed does not. */
static char *
make_key (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);

  return g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
}

static MulMunicipalityEntry *
create_entry (char *const *fields)
{
  MulMunicipalityEntry *entry = g_object_new (MUL_TYPE_MUNICIPALITY_ENTRY, NULL);

  entry->number = g_strdup (fields[FIELD_NUMBER]);
  entry->name = g_strdup (fields[FIELD_NAME]);
  entry->county = g_strdup (fields[FIELD_COUNTY]);
  entry->name_key = make_key (entry->name);
  entry->county_key = make_key (entry->county);
  return entry;
}

static void
forget_fields (Reader *reader)
{
  for (guint i = 0; i < N_FIELDS; i++)
    g_clear_pointer (&reader->fields[i], g_free);
  reader->n_fields = 0;
}

/* Whether @query begins a word of @name, as "toten" does in "østre toten". */
static gboolean
begins_word (const char *name, const char *query)
{
  for (const char *found = strstr (name, query); found != NULL; found = strstr (found + 1, query))
    if (found == name || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (found))))
      return TRUE;
  return FALSE;
}

static void
field_cb (void *data, size_t length, void *user_data)
{
  Reader *reader = user_data;

  if (reader->n_fields < N_FIELDS)
    reader->fields[reader->n_fields] = g_strndup (data, length);
  reader->n_fields++;
}

static void
row_cb (int terminator, void *user_data)
{
  Reader *reader = user_data;

  /* The first row names the columns. */
  if (reader->n_rows++ > 0 && reader->n_fields == N_FIELDS)
    {
      g_autoptr (MulMunicipalityEntry) entry = create_entry (reader->fields);

      g_list_store_append (reader->entries, entry);
    }
  forget_fields (reader);
}

static void
mul_municipality_entry_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulMunicipalityEntry *self = MUL_MUNICIPALITY_ENTRY (object);

  switch (property_id)
    {
    case PROP_NUMBER:
      g_value_set_string (value, self->number);
      break;
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_COUNTY:
      g_value_set_string (value, self->county);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_municipality_entry_finalize (GObject *object)
{
  MulMunicipalityEntry *self = MUL_MUNICIPALITY_ENTRY (object);

  g_free (self->number);
  g_free (self->name);
  g_free (self->county);
  g_free (self->name_key);
  g_free (self->county_key);
  G_OBJECT_CLASS (mul_municipality_entry_parent_class)->finalize (object);
}

static void
mul_municipality_entry_class_init (MulMunicipalityEntryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = mul_municipality_entry_finalize;
  object_class->get_property = mul_municipality_entry_get_property;

  props[PROP_NUMBER] = g_param_spec_string ("number", NULL, NULL, NULL, flags);
  props[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  props[PROP_COUNTY] = g_param_spec_string ("county", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
mul_municipality_entry_init (MulMunicipalityEntry *self)
{
}

/**
 * mul_municipality_entry_get_number:
 * @self: a municipality of the list
 *
 * Returns: its number, text with leading zeros
 */
const char *
mul_municipality_entry_get_number (MulMunicipalityEntry *self)
{
  g_return_val_if_fail (MUL_IS_MUNICIPALITY_ENTRY (self), NULL);
  return self->number;
}

/**
 * mul_municipality_entry_get_name:
 * @self: a municipality of the list
 *
 * Returns: its name, in all its official languages
 */
const char *
mul_municipality_entry_get_name (MulMunicipalityEntry *self)
{
  g_return_val_if_fail (MUL_IS_MUNICIPALITY_ENTRY (self), NULL);
  return self->name;
}

/**
 * mul_municipality_entry_get_county:
 * @self: a municipality of the list
 *
 * Returns: the county's name
 */
const char *
mul_municipality_entry_get_county (MulMunicipalityEntry *self)
{
  g_return_val_if_fail (MUL_IS_MUNICIPALITY_ENTRY (self), NULL);
  return self->county;
}

/**
 * mul_municipality_entry_match:
 * @self: a municipality of the list
 * @query: what has been typed: of a name, a number or a county
 *
 * Returns: 0 when it does not match; else the lower, the nearer: 1 its name begins so, 2 a word of its name or its number
 *   does, 3 it stands within the name, 4 in the county. Everything matches an empty query, with 1
 */
guint
mul_municipality_entry_match (MulMunicipalityEntry *self, const char *query)
{
  g_autofree char *stripped = g_strstrip (g_strdup (query != NULL ? query : ""));
  g_autofree char *key = make_key (stripped);

  g_return_val_if_fail (MUL_IS_MUNICIPALITY_ENTRY (self), 0);
  if (g_str_has_prefix (self->name_key, key))
    return 1;
  if (begins_word (self->name_key, key) || g_str_has_prefix (self->number, key))
    return 2;
  if (strstr (self->name_key, key) != NULL)
    return 3;
  return strstr (self->county_key, key) != NULL ? 4 : 0;
}

/**
 * mul_municipality_list_load:
 * @error: return location for an error
 *
 * Reads the list of the municipalities of 2024 that comes with the program. Derived from data of the Norwegian Mapping
 * Authority (Kartverket), CC BY 4.0.
 *
 * Returns: (transfer full) (nullable): the entries (#MulMunicipalityEntry), in the order of their numbers
 */
GListModel *
mul_municipality_list_load (GError **error)
{
  g_autoptr (GBytes) bytes =
      g_resource_lookup_data (mulighetsrom_reference_get_resource (), LIST_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr (GListStore) entries = g_list_store_new (MUL_TYPE_MUNICIPALITY_ENTRY);
  Reader reader = { .entries = entries };
  struct csv_parser parser;
  gsize size;
  const char *data;
  gboolean read;

  if (bytes == NULL)
    return NULL;
  data = g_bytes_get_data (bytes, &size);
  if (csv_init (&parser, CSV_STRICT | CSV_APPEND_NULL) != 0)
    g_error ("No memory for reading the list of municipalities");
  read = csv_parse (&parser, data, size, field_cb, row_cb, &reader) == size &&
         csv_fini (&parser, field_cb, row_cb, &reader) == 0;
  csv_free (&parser);
  forget_fields (&reader);
  if (!read)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           C_ ("municipality", "The list of municipalities could not be read"));
      return NULL;
    }
  return G_LIST_MODEL (g_steal_pointer (&entries));
}

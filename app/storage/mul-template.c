/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-template.h"

#include "domain/mul-rank.h"
#include "storage/mul-database.h"
#include "storage/mul-rows.h"

/* Words of the project's own language, whatever that of the user interface. */
typedef struct
{
  const char *nb;
  const char *nn;
  const char *form;
} Word;

static const Word alternatives[] = {
  { "I dag", "I dag", "today" },
  { "Kommunesammenslåing", "Kommunesamanslåing", "merger" },
  { "Formelt samarbeid", "Formelt samarbeid", "cooperation" },
};

static const Word themes[] = {
  { "Kompetanse", "Kompetanse", NULL },       { "Sårbarhet", "Sårbarheit", NULL },
  { "Rekruttering", "Rekruttering", NULL },   { "Kvalitet", "Kvalitet", NULL },
  { "Likebehandling", "Likebehandling", NULL }, { "Kapasitet", "Kapasitet", NULL },
  { "Økonomi", "Økonomi", NULL },             { "Avstand", "Avstand", NULL },
  { "Lokalkunnskap", "Lokalkunnskap", NULL }, { "Styring", "Styring", NULL },
};

static const char *
pick (const Word *word, gboolean nynorsk)
{
  return nynorsk ? word->nn : word->nb;
}

static gboolean
insert_named (MulRows *rows, MulEntityId entity, guint name_column, guint rank_column, const Word *word,
              gboolean nynorsk, const char *rank, GError **error)
{
  g_autoptr (MulRecord) record = mul_record_new (entity);
  g_autofree char *id = g_uuid_string_random ();

  mul_record_set_text (record, (guint) entity << 8, id);
  mul_record_set_text (record, name_column, pick (word, nynorsk));
  mul_record_set_text (record, rank_column, rank);
  if (word->form != NULL)
    mul_record_set_text (record, MUL_ALTERNATIVE_form, word->form);
  return mul_rows_insert (rows, record, error);
}

static gboolean
fill (MulRows *rows, const char *title, const char *language, GError **error)
{
  const gboolean nynorsk = g_strcmp0 (language, "nn") == 0;
  g_autoptr (MulRecord) project = mul_record_new (MUL_ENTITY_PROJECT);
  g_autofree char *id = g_uuid_string_random ();
  g_auto (GStrv) alternative_ranks = mul_rank_spread (G_N_ELEMENTS (alternatives));
  g_auto (GStrv) theme_ranks = mul_rank_spread (G_N_ELEMENTS (themes));

  mul_record_set_text (project, MUL_PROJECT_id, id);
  mul_record_set_text (project, MUL_PROJECT_title, title);
  mul_record_set_code (project, MUL_PROJECT_language, nynorsk ? MUL_LANGUAGE_NN : MUL_LANGUAGE_NB);
  if (!mul_rows_insert (rows, project, error))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (alternatives); i++)
    if (!insert_named (rows, MUL_ENTITY_ALTERNATIVE, MUL_ALTERNATIVE_name, MUL_ALTERNATIVE_rank, &alternatives[i],
                       nynorsk, alternative_ranks[i], error))
      return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (themes); i++)
    if (!insert_named (rows, MUL_ENTITY_THEME, MUL_THEME_name, MUL_THEME_rank, &themes[i], nynorsk, theme_ranks[i],
                       error))
      return FALSE;
  return TRUE;
}

/**
 * mul_template_write:
 * @path: a local file to be made
 * @title: the project's title
 * @language: "nb" or "nn"
 * @error: return location for an error
 *
 * Makes the database of a new project.
 *
 * Returns: whether it was made
 */
gboolean
mul_template_write (const char *path, const char *title, const char *language, GError **error)
{
  g_autoptr (MulDatabase) database = mul_database_open (path, error);
  g_autoptr (MulRows) rows = NULL;

  if (database == NULL || !mul_schema_migrate (database, error) || !mul_database_execute (database, "BEGIN", error))
    return FALSE;
  rows = mul_rows_new (database);
  return fill (rows, title, language, error) && mul_database_execute (database, "COMMIT", error);
}

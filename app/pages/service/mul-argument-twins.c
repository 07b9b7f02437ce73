/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-twins.h"

#include "storage/mul-queries-assessment.h"

/* How many sentences are read in one go; a go takes some milliseconds. */
#define AT_A_TIME 500

/* Fewer letters than this are like too much. */
#define MIN_LETTERS 12

struct _MulArgumentTwins
{
  GObject parent_instance;

  /* Owned */
  MulDocument *document;
  MulTwins *index;
  char *last_id;
  guint read_source;
  gboolean begun;
};

G_DEFINE_FINAL_TYPE (MulArgumentTwins, mul_argument_twins, G_TYPE_OBJECT)

static gboolean
read_some (MulArgumentTwins *self)
{
  g_autoptr (GPtrArray) sentences = mul_query_sentences (self->document, self->last_id, AT_A_TIME);

  for (guint i = 0; i < sentences->len; i++)
    {
      const MulSentence *sentence = g_ptr_array_index (sentences, i);

      mul_twins_add (self->index, sentence->id, sentence->text);
      if (i + 1 == sentences->len)
        g_set_str (&self->last_id, sentence->id);
    }
  return sentences->len == AT_A_TIME;
}

static gboolean
read_cb (gpointer data)
{
  MulArgumentTwins *self = data;

  if (read_some (self))
    return G_SOURCE_CONTINUE;
  self->read_source = 0;
  return G_SOURCE_REMOVE;
}

static void
document_changed_cb (MulArgumentTwins *self, MulChanges *changes)
{
  for (guint i = 0; self->begun && i < mul_changes_get_length (changes); i++)
    {
      const MulChange *change = mul_changes_get (changes, i);
      g_autoptr (MulRecord) argument = NULL;

      if (change->entity != MUL_ENTITY_ARGUMENT)
        continue;
      argument = change->kind != MUL_CHANGE_DELETE ? mul_document_get_record (self->document, MUL_ENTITY_ARGUMENT, change->key)
                                                   : NULL;
      if (argument != NULL)
        mul_twins_add (self->index, change->key, mul_record_get_text (argument, MUL_ARGUMENT_text));
      else
        mul_twins_remove (self->index, change->key);
    }
}

static void
mul_argument_twins_dispose (GObject *object)
{
  MulArgumentTwins *self = MUL_ARGUMENT_TWINS (object);

  g_clear_handle_id (&self->read_source, g_source_remove);
  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_argument_twins_parent_class)->dispose (object);
}

static void
mul_argument_twins_finalize (GObject *object)
{
  mul_twins_free (MUL_ARGUMENT_TWINS (object)->index);
  g_free (MUL_ARGUMENT_TWINS (object)->last_id);
  G_OBJECT_CLASS (mul_argument_twins_parent_class)->finalize (object);
}

static void
mul_argument_twins_class_init (MulArgumentTwinsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mul_argument_twins_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_argument_twins_finalize;
}

static void
mul_argument_twins_init (MulArgumentTwins *self)
{
  self->index = mul_twins_new ();
}

/**
 * mul_argument_twins_new:
 * @document: a project
 *
 * Returns: (transfer full): an index that reads nothing until it is asked
 */
MulArgumentTwins *
mul_argument_twins_new (MulDocument *document)
{
  MulArgumentTwins *self = g_object_new (MUL_TYPE_ARGUMENT_TWINS, NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * mul_argument_twins_find:
 * @self: an index
 * @text: what is being typed
 * @except_id: (nullable): the argument that it is
 * @max: at most so many
 *
 * The first question makes it read what there is, the most of it when nothing else is to be done; till then it finds what it has read.
 *
 * Returns: (transfer full) (element-type MulTwin): arguments that say nearly the same
 */
GPtrArray *
mul_argument_twins_find (MulArgumentTwins *self, const char *text, const char *except_id, guint max)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_TWINS (self), NULL);
  if (g_utf8_strlen (text, -1) < MIN_LETTERS)
    return g_ptr_array_new ();
  if (!self->begun)
    {
      self->begun = TRUE;
      if (read_some (self))
        self->read_source = g_idle_add_full (G_PRIORITY_LOW, read_cb, self, NULL);
    }
  return mul_twins_find (self->index, text, except_id, max);
}

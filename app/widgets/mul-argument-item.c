/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-item.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-stance.h"

struct _MulArgumentItem
{
  GObject parent_instance;

  /* Owned */
  char *id;
  MulArgumentContent *content;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentItem, mul_argument_item, G_TYPE_OBJECT)

static void
free_stance (gpointer data)
{
  MulArgumentStance *stance = data;

  g_free (stance->id);
  g_clear_object (&stance->municipality);
  g_free (stance->holder);
  g_free (stance->comment);
  g_free (stance);
}

static void
end_sentence (GString *string)
{
  const char last = string->len > 0 ? string->str[string->len - 1] : '.';

  if (last != '.' && last != '!' && last != '?')
    g_string_append_c (string, '.');
}

static void
append_sentence (GString *string, const char *sentence)
{
  if (*sentence == '\0')
    return;
  end_sentence (string);
  if (string->len > 0)
    g_string_append_c (string, ' ');
  g_string_append (string, sentence);
}

static void
mul_argument_item_finalize (GObject *object)
{
  MulArgumentItem *self = MUL_ARGUMENT_ITEM (object);

  g_free (self->id);
  g_clear_pointer (&self->content, mul_argument_content_free);
  G_OBJECT_CLASS (mul_argument_item_parent_class)->finalize (object);
}

static void
mul_argument_item_class_init (MulArgumentItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mul_argument_item_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", MUL_TYPE_ARGUMENT_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
mul_argument_item_init (MulArgumentItem *self)
{
}

/**
 * mul_argument_content_new:
 *
 * Returns: (transfer full): a content with nothing in it, to be filled
 */
MulArgumentContent *
mul_argument_content_new (void)
{
  MulArgumentContent *self = g_new0 (MulArgumentContent, 1);

  self->text = g_strdup ("");
  self->theme = g_strdup ("");
  self->voiced_by = g_strdup ("");
  self->places = g_strdup ("");
  self->source = g_strdup ("");
  self->municipalities = g_ptr_array_new_with_free_func (g_object_unref);
  self->stances = g_ptr_array_new_with_free_func (free_stance);
  return self;
}

void
mul_argument_content_free (MulArgumentContent *self)
{
  g_free (self->text);
  g_free (self->theme_id);
  g_free (self->theme);
  g_free (self->voiced_by);
  g_free (self->places);
  g_free (self->source);
  g_free (self->language);
  g_ptr_array_unref (self->municipalities);
  g_ptr_array_unref (self->stances);
  g_free (self);
}

/**
 * mul_argument_content_add_stance:
 * @self: a content being filled
 * @id: (nullable): the stance's id
 * @municipality: (nullable): who
 * @holder: a named part of the group, or ""
 * @position: a #MulStancePosition, or -1 for none taken
 * @comment: what they say, or ""
 *
 * Adds a stance; they are shown in the order they are added.
 */
void
mul_argument_content_add_stance (MulArgumentContent *self, const char *id, MulRecord *municipality, const char *holder,
                                 int position, const char *comment)
{
  MulArgumentStance *stance = g_new0 (MulArgumentStance, 1);

  stance->id = g_strdup (id);
  g_set_object (&stance->municipality, municipality);
  stance->holder = g_strdup (holder);
  stance->position = position;
  stance->comment = g_strdup (comment);
  g_ptr_array_add (self->stances, stance);
  if (position != MUL_STANCE_NONE)
    self->shows_stances = TRUE;
}

/**
 * mul_argument_content_has_summary:
 * @self: a content
 *
 * Returns: whether there is anything to show below the sentence
 */
gboolean
mul_argument_content_has_summary (const MulArgumentContent *self)
{
  return self->shows_stances || self->municipalities->len > 0 || *self->theme != '\0' || *self->voiced_by != '\0'
         || *self->places != '\0' || *self->source != '\0' || mul_argument_content_is_disputed (self);
}

/**
 * mul_argument_content_is_disputed:
 * @self: a content
 *
 * Returns: whether some agree and some disagree
 */
gboolean
mul_argument_content_is_disputed (const MulArgumentContent *self)
{
  g_autofree int *positions = g_new (int, self->stances->len + 1);

  for (guint i = 0; i < self->stances->len; i++)
    positions[i] = ((const MulArgumentStance *) g_ptr_array_index (self->stances, i))->position;
  return mul_stance_is_disputed (positions, self->stances->len);
}

/**
 * mul_argument_stance_describe:
 * @stance: a stance
 *
 * Returns: (transfer full): it in words: "Gjøvik disagrees: …"
 */
char *
mul_argument_stance_describe (const MulArgumentStance *stance)
{
  const char *municipality =
      stance->municipality != NULL ? mul_record_get_text (stance->municipality, MUL_MUNICIPALITY_name) : "";
  g_autofree char *who = NULL;
  g_autofree char *sentence = NULL;

  if (*municipality == '\0' || *stance->holder == '\0')
    who = g_strdup (*municipality != '\0' ? municipality : stance->holder);
  else
    /* Translators: a municipality and the part of it that holds a view: "Gjøvik, the union" */
    who = g_strdup_printf (C_ ("stance", "%s, %s"), municipality, stance->holder);
  switch (stance->position)
    {
    case MUL_STANCE_POSITION_AGREE:
      sentence = g_strdup_printf (C_ ("stance", "%s agrees"), who);
      break;
    case MUL_STANCE_POSITION_PARTLY:
      sentence = g_strdup_printf (C_ ("stance", "%s partly agrees"), who);
      break;
    case MUL_STANCE_POSITION_DISAGREE:
      sentence = g_strdup_printf (C_ ("stance", "%s disagrees"), who);
      break;
    default:
      sentence = g_strdup_printf (C_ ("stance", "%s has taken no stance"), who);
      break;
    }
  if (*stance->comment == '\0')
    return g_steal_pointer (&sentence);
  return g_strdup_printf ("%s: %s", sentence, stance->comment);
}

/**
 * mul_argument_content_describe:
 * @self: a content
 *
 * Returns: (transfer full): all of it in sentences, for a screen reader
 */
char *
mul_argument_content_describe (const MulArgumentContent *self)
{
  GString *string = g_string_new (self->text);
  g_autofree char *voiced_by = NULL;
  g_autofree char *source = NULL;

  append_sentence (string, self->theme);
  if (self->municipalities->len > 0)
    {
      g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
      g_auto (GStrv) list = NULL;
      g_autofree char *joined = NULL;
      g_autofree char *sentence = NULL;

      for (guint i = 0; i < self->municipalities->len; i++)
        g_strv_builder_add (names, mul_record_get_text (g_ptr_array_index (self->municipalities, i), MUL_MUNICIPALITY_name));
      list = g_strv_builder_end (names);
      joined = g_strjoinv (", ", list);
      sentence = g_strdup_printf (C_ ("argument", "Holds for %s"), joined);
      append_sentence (string, sentence);
    }
  for (guint i = 0; self->shows_stances && i < self->stances->len; i++)
    {
      g_autofree char *stance = mul_argument_stance_describe (g_ptr_array_index (self->stances, i));

      append_sentence (string, stance);
    }
  if (mul_argument_content_is_disputed (self))
    append_sentence (string, C_ ("argument", "Disagreement"));
  if (*self->voiced_by != '\0')
    voiced_by = g_strdup_printf (C_ ("argument", "Voiced by %s"), self->voiced_by);
  append_sentence (string, voiced_by != NULL ? voiced_by : "");
  append_sentence (string, self->places);
  if (*self->source != '\0')
    source = g_strdup_printf (C_ ("argument", "Source: %s"), self->source);
  append_sentence (string, source != NULL ? source : "");
  end_sentence (string);
  return g_string_free_and_steal (string);
}

/**
 * mul_argument_content_is_same:
 * @self: a content
 * @other: another
 *
 * Returns: whether a row would show and do the same with both
 */
gboolean
mul_argument_content_is_same (const MulArgumentContent *self, const MulArgumentContent *other)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (self->shows_stances != other->shows_stances || self->stances->len != other->stances->len
      || self->n_places != other->n_places || g_strcmp0 (self->theme_id, other->theme_id) != 0)
    return FALSE;
  for (guint i = 0; i < self->stances->len; i++)
    {
      const MulArgumentStance *a = g_ptr_array_index (self->stances, i);
      const MulArgumentStance *b = g_ptr_array_index (other->stances, i);

      if (g_strcmp0 (a->id, b->id) != 0 || a->municipality != b->municipality)
        return FALSE;
    }
  first = mul_argument_content_describe (self);
  second = mul_argument_content_describe (other);
  return strcmp (first, second) == 0;
}

/**
 * mul_argument_item_new:
 * @id: what the list's signals call it by
 * @content: (transfer full): what to show
 *
 * Returns: (transfer full): an item
 */
MulArgumentItem *
mul_argument_item_new (const char *id, MulArgumentContent *content)
{
  MulArgumentItem *self = g_object_new (MUL_TYPE_ARGUMENT_ITEM, NULL);

  self->id = g_strdup (id);
  self->content = content;
  return self;
}

const char *
mul_argument_item_get_id (MulArgumentItem *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ITEM (self), NULL);
  return self->id;
}

const MulArgumentContent *
mul_argument_item_get_content (MulArgumentItem *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ITEM (self), NULL);
  return self->content;
}

/**
 * mul_argument_item_set_content:
 * @self: an item
 * @content: (transfer full): what to show now
 *
 * Changes what is shown.
 */
void
mul_argument_item_set_content (MulArgumentItem *self, MulArgumentContent *content)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ITEM (self));
  g_clear_pointer (&self->content, mul_argument_content_free);
  self->content = content;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Not by the macro, whose conversions of functions ISO C does not know. */
GType
mul_argument_drag_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_boxed_type_register_static ("MulArgumentDrag", (GBoxedCopyFunc) mul_argument_drag_copy,
                                                            (GBoxedFreeFunc) mul_argument_drag_free));
  return (GType) type;
}

MulArgumentDrag *
mul_argument_drag_new (gpointer root, const char *const *ids)
{
  MulArgumentDrag *self = g_new0 (MulArgumentDrag, 1);

  self->root = root;
  self->ids = g_strdupv ((char **) ids);
  return self;
}

MulArgumentDrag *
mul_argument_drag_copy (const MulArgumentDrag *self)
{
  return mul_argument_drag_new (self->root, (const char *const *) self->ids);
}

void
mul_argument_drag_free (MulArgumentDrag *self)
{
  g_strfreev (self->ids);
  g_free (self);
}

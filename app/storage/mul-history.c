/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-history.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

typedef struct
{
  char *label;
  char *what;    /* the text being typed, so that its edits become one step; NULL when it is done */
  GBytes *bytes; /* NULL: in the file */
  gint64 offset;
  gsize length;
} Step;

struct _MulHistory
{
  GPtrArray *steps;
  guint done; /* steps before this can be undone, those from it on redone */
  gsize memory;
  gsize used;
  int spill;
  gint64 spill_end;
};

static void
free_step (Step *step)
{
  g_free (step->label);
  g_free (step->what);
  g_clear_pointer (&step->bytes, g_bytes_unref);
  g_free (step);
}

static Step *
get_step (MulHistory *self, gboolean redo)
{
  if (redo)
    return self->done < self->steps->len ? g_ptr_array_index (self->steps, self->done) : NULL;
  return self->done > 0 ? g_ptr_array_index (self->steps, self->done - 1) : NULL;
}

static gboolean
write_all (int fd, const guint8 *data, gsize length, gint64 offset)
{
  while (length > 0)
    {
      const gssize written = pwrite (fd, data, length, offset);

      if (written < 0 && errno == EINTR)
        continue;
      if (written <= 0)
        return FALSE;
      data += written;
      length -= (gsize) written;
      offset += written;
    }
  return TRUE;
}

/* Moves the oldest steps out of memory. Where the temporary folder is full they simply stay in memory. */
static void
spill (MulHistory *self)
{
  for (guint i = 0; i < self->steps->len && self->used > self->memory; i++)
    {
      Step *step = g_ptr_array_index (self->steps, i);

      if (step->bytes == NULL)
        continue;
      if (self->spill < 0)
        {
          g_autofree char *path = NULL;

          self->spill = g_file_open_tmp ("mulighetsrom-history-XXXXXX", &path, NULL);
          if (self->spill < 0)
            return;
          g_unlink (path);
        }
      if (!write_all (self->spill, g_bytes_get_data (step->bytes, NULL), step->length, self->spill_end))
        return;
      step->offset = self->spill_end;
      self->spill_end += (gint64) step->length;
      self->used -= step->length;
      g_clear_pointer (&step->bytes, g_bytes_unref);
    }
}

/**
 * mul_history_new:
 * @memory: bytes of changesets to keep in memory
 *
 * Returns: (transfer full): an empty history
 */
MulHistory *
mul_history_new (gsize memory)
{
  MulHistory *self = g_new0 (MulHistory, 1);

  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) free_step);
  self->memory = memory;
  self->spill = -1;
  return self;
}

/**
 * mul_history_free:
 * @self: (transfer full): a history
 */
void
mul_history_free (MulHistory *self)
{
  g_ptr_array_unref (self->steps);
  if (self->spill >= 0)
    close (self->spill);
  g_free (self);
}

/**
 * mul_history_push:
 * @self: a history
 * @label: what was done, in the words of the user interface
 * @what: (nullable): the text being typed, when later edits of it are to join this step
 * @changeset: what was done
 *
 * Adds an undo step; what could be redone is forgotten.
 */
void
mul_history_push (MulHistory *self, const char *label, const char *what, GBytes *changeset)
{
  Step *step = g_new0 (Step, 1);

  for (guint i = self->done; i < self->steps->len; i++)
    {
      const Step *forgotten = g_ptr_array_index (self->steps, i);

      self->used -= forgotten->bytes != NULL ? forgotten->length : 0;
    }
  g_ptr_array_set_size (self->steps, (int) self->done);
  mul_history_end_typing (self);
  step->label = g_strdup (label);
  step->what = g_strdup (what);
  step->bytes = g_bytes_ref (changeset);
  step->length = g_bytes_get_size (changeset);
  self->used += step->length;
  g_ptr_array_add (self->steps, step);
  self->done++;
  spill (self);
}

/**
 * mul_history_end_typing:
 * @self: a history
 *
 * Closes the step being typed: what comes next is a step of its own.
 */
void
mul_history_end_typing (MulHistory *self)
{
  Step *step = get_step (self, FALSE);

  if (step != NULL)
    g_clear_pointer (&step->what, g_free);
}

/**
 * mul_history_get_typing:
 * @self: a history
 *
 * Returns: (transfer none) (nullable): the text that the last step is still being typed in
 */
const char *
mul_history_get_typing (MulHistory *self)
{
  const Step *step = get_step (self, FALSE);

  return step != NULL && self->done == self->steps->len ? step->what : NULL;
}

/**
 * mul_history_replace_last:
 * @self: a history
 * @changeset: what the step being typed now amounts to
 */
void
mul_history_replace_last (MulHistory *self, GBytes *changeset)
{
  Step *step = get_step (self, FALSE);

  g_return_if_fail (step != NULL);
  self->used -= step->bytes != NULL ? step->length : 0;
  g_clear_pointer (&step->bytes, g_bytes_unref);
  step->bytes = g_bytes_ref (changeset);
  step->length = g_bytes_get_size (changeset);
  self->used += step->length;
}

/**
 * mul_history_drop_last:
 * @self: a history
 *
 * Forgets the step being typed, where what was typed has come back to what was there.
 */
void
mul_history_drop_last (MulHistory *self)
{
  const Step *step = get_step (self, FALSE);

  g_return_if_fail (step != NULL && self->done == self->steps->len);
  self->used -= step->bytes != NULL ? step->length : 0;
  self->done--;
  g_ptr_array_set_size (self->steps, (int) self->done);
}

/**
 * mul_history_get_label:
 * @self: a history
 * @redo: whether to ask for the step to redo rather than undo
 *
 * Returns: (transfer none) (nullable): its label
 */
const char *
mul_history_get_label (MulHistory *self, gboolean redo)
{
  const Step *step = get_step (self, redo);

  return step != NULL ? step->label : NULL;
}

/**
 * mul_history_get_changeset:
 * @self: a history
 * @redo: whether to ask for the step to redo rather than undo
 *
 * Returns: (transfer full) (nullable): what the step did
 */
GBytes *
mul_history_get_changeset (MulHistory *self, gboolean redo)
{
  Step *step = get_step (self, redo);
  g_autofree guint8 *data = NULL;
  gsize at = 0;

  if (step == NULL)
    return NULL;
  if (step->bytes != NULL)
    return g_bytes_ref (step->bytes);
  data = g_malloc (step->length);
  while (at < step->length)
    {
      const gssize got = pread (self->spill, data + at, step->length - at, step->offset + (gint64) at);

      if (got < 0 && errno == EINTR)
        continue;
      if (got <= 0)
        return NULL;
      at += (gsize) got;
    }
  return g_bytes_new_take (g_steal_pointer (&data), step->length);
}

/**
 * mul_history_step:
 * @self: a history
 * @redo: whether a step was redone rather than undone
 *
 * Moves past a step that has been undone or redone.
 */
void
mul_history_step (MulHistory *self, gboolean redo)
{
  g_return_if_fail (get_step (self, redo) != NULL);
  mul_history_end_typing (self);
  self->done += redo ? 1 : -1;
}

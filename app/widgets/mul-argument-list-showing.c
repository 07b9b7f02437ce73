/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-stance.h"
#include "widgets/mul-argument-list-private.h"

/* Which rows are seen, and under which headings. Filters and groups are the reader's: the order of the arguments stays what it is,
 * and what has been written since the filter was set stays in sight. */

/* Whether something is said with the content that a filter asks for. */
static gboolean
match (const MulArgumentFilter *filter, const MulArgumentContent *content)
{
  g_autoptr (GPtrArray) municipalities = g_ptr_array_new ();
  g_autoptr (GPtrArray) stances = g_ptr_array_new ();
  MulArgumentFacts facts = { 0 };

  for (guint i = 0; i < content->municipalities->len; i++)
    g_ptr_array_add (municipalities, (gpointer) mul_record_get_id (g_ptr_array_index (content->municipalities, i)));
  for (guint i = 0; i < content->stances->len; i++)
    {
      const MulArgumentStance *stance = g_ptr_array_index (content->stances, i);

      if (stance->municipality != NULL && stance->position != MUL_STANCE_NONE)
        g_ptr_array_add (stances, (gpointer) mul_record_get_id (stance->municipality));
    }
  facts.theme_id = content->theme_id;
  facts.municipality_ids = (const char *const *) municipalities->pdata;
  facts.n_municipalities = municipalities->len;
  facts.stance_ids = (const char *const *) stances->pdata;
  facts.n_stances = stances->len;
  facts.disputed = mul_argument_content_is_disputed (content);
  facts.has_source = *content->source != '\0';
  return mul_argument_filter_match (filter, &facts);
}

static gboolean
filter_cb (GtkListBoxRow *row, gpointer data)
{
  MulArgumentList *self = data;
  MulArgumentItem *item;

  if (!MUL_IS_ARGUMENT_ROW (row) || mul_argument_row_is_kept (MUL_ARGUMENT_ROW (row)))
    return TRUE;
  item = mul_argument_row_get_item (MUL_ARGUMENT_ROW (row));
  return item == NULL || match (&self->filter, mul_argument_item_get_content (item));
}

static guint
find_theme (MulArgumentList *self, const char *id)
{
  const guint n = self->themes != NULL ? g_list_model_get_n_items (self->themes) : 0;

  for (guint i = 0; id != NULL && i < n; i++)
    {
      g_autoptr (MulRecord) theme = g_list_model_get_item (self->themes, i);

      if (g_strcmp0 (mul_record_get_id (theme), id) == 0)
        return i;
    }
  return n;
}

/* A key that sorts the groups, and their names. Rows without an argument belong to the row before them. */
static char *
dup_group (MulArgumentList *self, MulArgumentRow *row, const char **title)
{
  MulArgumentItem *item = mul_argument_row_get_item (row);
  const MulArgumentContent *content;
  MulRecord *municipality;

  if (item == NULL && self->draft_position > 0 && self->draft_position <= self->rows->len)
    item = mul_argument_row_get_item (g_ptr_array_index (self->rows, self->draft_position - 1));
  if (item == NULL)
    return g_strdup ("");
  content = mul_argument_item_get_content (item);
  if (self->grouping == MUL_ARGUMENT_GROUPING_THEME)
    {
      *title = content->theme_id != NULL ? content->theme : C_ ("argument list", "No theme");
      return g_strdup_printf ("%06u", find_theme (self, content->theme_id));
    }
  if (content->municipalities->len == 0)
    {
      *title = C_ ("argument list", "All municipalities");
      return g_strdup ("0");
    }
  if (content->municipalities->len > 1)
    {
      *title = C_ ("argument list", "Several municipalities");
      return g_strdup ("2");
    }
  municipality = g_ptr_array_index (content->municipalities, 0);
  *title = mul_record_get_text (municipality, MUL_MUNICIPALITY_name);
  return g_strconcat ("1", mul_record_get_text (municipality, MUL_MUNICIPALITY_rank), "/", mul_record_get_id (municipality), NULL);
}

/* The placeholder first, the row that adds last. */
static int
get_part (MulArgumentList *self, GtkListBoxRow *row)
{
  return GTK_WIDGET (row) == self->placeholder ? 0 : GTK_WIDGET (row) == self->add_row ? 2 : 1;
}

static int
sort_cb (GtkListBoxRow *a, GtkListBoxRow *b, gpointer data)
{
  MulArgumentList *self = data;
  const int part = get_part (self, a) - get_part (self, b);

  if (part != 0 || get_part (self, a) != 1)
    return part;
  if (self->grouping != MUL_ARGUMENT_GROUPING_NONE)
    {
      const char *title;
      g_autofree char *first = dup_group (self, MUL_ARGUMENT_ROW (a), &title);
      g_autofree char *second = dup_group (self, MUL_ARGUMENT_ROW (b), &title);
      const int order = strcmp (first, second);

      if (order != 0)
        return order;
    }
  return mul_argument_row_get_order (MUL_ARGUMENT_ROW (a)) - mul_argument_row_get_order (MUL_ARGUMENT_ROW (b));
}

static void
header_cb (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  MulArgumentList *self = data;
  const char *title = NULL;
  const char *unused;
  g_autofree char *group = NULL;
  g_autofree char *last = NULL;
  GtkWidget *header;

  if (MUL_IS_ARGUMENT_ROW (row))
    group = dup_group (self, MUL_ARGUMENT_ROW (row), &title);
  if (before != NULL && MUL_IS_ARGUMENT_ROW (before))
    last = dup_group (self, MUL_ARGUMENT_ROW (before), &unused);
  if (title == NULL || g_strcmp0 (group, last) == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  header = gtk_list_box_row_get_header (row);
  if (header == NULL)
    {
      header = gtk_label_new (NULL);
      gtk_label_set_xalign (GTK_LABEL (header), 0);
      gtk_label_set_ellipsize (GTK_LABEL (header), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (header, "argument-group");
      gtk_list_box_row_set_header (row, header);
    }
  gtk_label_set_label (GTK_LABEL (header), title);
}

/* Lets each row know where it stands among all, and puts it into its group. */
void
mul_argument_list_arrange (MulArgumentList *self)
{
  if (self->grouping == MUL_ARGUMENT_GROUPING_NONE)
    return;
  for (guint i = 0; i < self->rows->len; i++)
    mul_argument_row_set_order (g_ptr_array_index (self->rows, i), (int) (2 * i));
  if (self->draft != NULL)
    mul_argument_row_set_order (self->draft, (int) (2 * self->draft_position) - 1);
  gtk_list_box_invalidate_sort (self->list);
  gtk_list_box_invalidate_headers (self->list);
}

/* How many rows the filter lets through. */
guint
mul_argument_list_count_shown (MulArgumentList *self)
{
  guint n = 0;

  for (guint i = 0; i < self->rows->len; i++)
    if (filter_cb (g_ptr_array_index (self->rows, i), self))
      n++;
  return n;
}

/**
 * mul_argument_list_get_shown:
 * @self: a list
 *
 * Returns: how many of its arguments the filter lets through
 */
guint
mul_argument_list_get_shown (MulArgumentList *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), 0);
  return mul_argument_filter_is_empty (&self->filter) ? self->rows->len : mul_argument_list_count_shown (self);
}

/**
 * mul_argument_list_set_filter:
 * @self: a list
 * @filter: which arguments to show; copied
 *
 * Hides the others. What is written is never hidden, also when it has been written, until the filter is set again.
 */
void
mul_argument_list_set_filter (MulArgumentList *self, const MulArgumentFilter *filter)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  g_set_str (&self->filter.theme_id, filter->theme_id);
  g_set_str (&self->filter.municipality_id, filter->municipality_id);
  self->filter.only_disputed = filter->only_disputed;
  self->filter.without_source = filter->without_source;
  for (guint i = 0; i < self->rows->len; i++)
    {
      MulArgumentRow *row = g_ptr_array_index (self->rows, i);

      mul_argument_row_set_kept (row, mul_argument_row_is_editing (row));
    }
  gtk_list_box_set_filter_func (self->list, mul_argument_filter_is_empty (filter) ? NULL : filter_cb, self, NULL);
  mul_argument_list_show_count (self);
}

/**
 * mul_argument_list_set_grouping:
 * @self: a list
 * @grouping: what the rows are gathered by
 *
 * Gathers the rows under headings.
 */
void
mul_argument_list_set_grouping (MulArgumentList *self, MulArgumentGrouping grouping)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  if (self->grouping == grouping)
    return;
  if (grouping == MUL_ARGUMENT_GROUPING_NONE)
    {
      /* Once more, to where they stand without groups. */
      mul_argument_list_arrange (self);
      self->grouping = grouping;
      gtk_list_box_invalidate_sort (self->list);
      gtk_list_box_set_sort_func (self->list, NULL, NULL, NULL);
      gtk_list_box_set_header_func (self->list, NULL, NULL, NULL);
      return;
    }
  self->grouping = grouping;
  for (guint i = 0; i < self->rows->len; i++)
    mul_argument_row_set_order (g_ptr_array_index (self->rows, i), (int) (2 * i));
  gtk_list_box_set_sort_func (self->list, sort_cb, self, NULL);
  gtk_list_box_set_header_func (self->list, header_cb, self, NULL);
  mul_argument_list_arrange (self);
}

/**
 * mul_argument_list_refresh:
 * @self: a list
 *
 * Counts and gathers the rows again, some of which show something else. The one with the focus stays in sight.
 */
void
mul_argument_list_refresh (MulArgumentList *self)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  if (!mul_argument_filter_is_empty (&self->filter) || self->grouping != MUL_ARGUMENT_GROUPING_NONE)
    mul_argument_list_show_count (self);
  /* The row under the hand may have grown below what is seen. */
  if (mul_argument_list_has_focus (self))
    mul_argument_list_reveal_focus (self);
}

/**
 * mul_argument_list_get_row_bounds:
 * @self: a list
 * @id: an argument's id
 * @bounds: (out): where its row is in the list
 *
 * Returns: whether the argument stands here
 */
gboolean
mul_argument_list_get_row_bounds (MulArgumentList *self, const char *id, GdkRectangle *bounds)
{
  guint position;
  graphene_rect_t rect;

  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), FALSE);
  if (!mul_argument_list_find_row (self, id, &position)
      || !gtk_widget_compute_bounds (g_ptr_array_index (self->rows, position), GTK_WIDGET (self), &rect))
    return FALSE;
  *bounds = (GdkRectangle) { (int) rect.origin.x, (int) rect.origin.y, (int) rect.size.width, (int) rect.size.height };
  return TRUE;
}

/**
 * mul_argument_list_find_neighbour:
 * @self: a list
 * @id: an argument's id
 * @direction: -1 for the one above, 1 for the one below
 * @position: (out): where that one stands among all
 *
 * Returns: whether there is one in sight, in the same group
 */
gboolean
mul_argument_list_find_neighbour (MulArgumentList *self, const char *id, int direction, guint *position)
{
  guint own;
  GtkWidget *row;
  const char *title;
  g_autofree char *group = NULL;
  g_autofree char *other = NULL;

  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), FALSE);
  if (!mul_argument_list_find_row (self, id, &own))
    return FALSE;
  row = g_ptr_array_index (self->rows, own);
  do
    row = direction < 0 ? gtk_widget_get_prev_sibling (row) : gtk_widget_get_next_sibling (row);
  while (row != NULL && !(MUL_IS_ARGUMENT_ROW (row) && gtk_widget_get_child_visible (row)
                          && mul_argument_row_get_item (MUL_ARGUMENT_ROW (row)) != NULL));
  if (row == NULL || !g_ptr_array_find (self->rows, row, position))
    return FALSE;
  if (self->grouping == MUL_ARGUMENT_GROUPING_NONE)
    return TRUE;
  group = dup_group (self, g_ptr_array_index (self->rows, own), &title);
  other = dup_group (self, MUL_ARGUMENT_ROW (row), &title);
  return strcmp (group, other) == 0;
}

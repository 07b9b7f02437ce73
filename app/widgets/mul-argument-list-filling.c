/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "domain/mul-text-lines.h"
#include "widgets/mul-argument-list-private.h"

/* Only the rows that are seen have something in them. The others are there all the same: they have their name and their place, can
 * be gone to by key and by screen reader, and take the room that they will take. It is reckoned from their text, so that what is
 * seen does not move when they are filled; where the reckoning was wrong, the page is scrolled by as much. */

/* Rows so near to what is seen are filled too, in pixels; and so many pages away they are emptied again. */
#define MARGIN 48
#define PAGES_KEPT 2

/* How high a row is taken to be before any is there to learn from, in pixels: one line and a half, and a second line. */
#define FIRST_GUESS 52
#define FIRST_SUMMARY 24

/* ---- What is seen ---- */

static GtkWidget *
get_viewport (MulArgumentList *self)
{
  return gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
}

/* From where to where the list of rows is seen, in its own pixels. Where nothing scrolls, all is seen. */
static gboolean
find_seen (MulArgumentList *self, double *top, double *bottom)
{
  GtkWidget *viewport = get_viewport (self);
  graphene_rect_t bounds;

  *top = 0;
  *bottom = gtk_widget_get_height (GTK_WIDGET (self->list));
  if (viewport == NULL)
    return TRUE;
  if (!gtk_widget_compute_bounds (GTK_WIDGET (self->list), viewport, &bounds))
    return FALSE;
  *top = -bounds.origin.y;
  *bottom = *top + gtk_widget_get_height (viewport);
  return *bottom > 0 && *top < bounds.size.height;
}

static GtkAdjustment *
get_adjustment (GtkWidget *viewport)
{
  return gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
}

/* What scrolls the list, or NULL where nothing does. */
GtkAdjustment *
mul_argument_list_get_adjustment (MulArgumentList *self)
{
  GtkWidget *viewport = get_viewport (self);

  return viewport != NULL ? get_adjustment (viewport) : NULL;
}

static gboolean
get_bounds (MulArgumentList *self, GtkWidget *row, graphene_rect_t *bounds)
{
  return gtk_widget_get_child_visible (row) && gtk_widget_compute_bounds (row, GTK_WIDGET (self->list), bounds);
}

/* The row at or below a height, among all that the list box holds. */
static GtkWidget *
find_row_at (MulArgumentList *self, double y)
{
  GtkWidget *row = y > 0 ? GTK_WIDGET (gtk_list_box_get_row_at_y (self->list, (int) y)) : NULL;
  graphene_rect_t bounds;

  if (row != NULL)
    return row;
  /* Above them all, or at a heading. */
  for (row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (get_bounds (self, row, &bounds) && bounds.origin.y + bounds.size.height > y)
      return row;
  return NULL;
}

/* ---- The room that rows take ---- */

static double
measure_letter (gunichar letter, gpointer data)
{
  MulArgumentList *self = data;
  const guint i = MIN (letter, MUL_ARGUMENT_LETTERS - 1);

  if (self->room.letters[i] == 0)
    {
      char text[7] = "";
      PangoRectangle extents;

      g_unichar_to_utf8 (letter, text);
      pango_layout_set_text (self->room.layout, text, -1);
      pango_layout_get_extents (self->room.layout, NULL, &extents);
      self->room.letters[i] = (double) extents.width / PANGO_SCALE;
    }
  return self->room.letters[i];
}

/* Reckons how high a row will be that has nothing in it yet. */
void
mul_argument_list_make_room (MulArgumentList *self, MulArgumentRow *row)
{
  MulArgumentItem *item = mul_argument_row_get_item (row);
  const MulArgumentContent *content = item != NULL ? mul_argument_item_get_content (item) : NULL;
  int height = self->room.around;

  if (content == NULL)
    return;
  if (self->room.layout == NULL)
    {
      mul_argument_row_set_room (row, FIRST_GUESS + (mul_argument_content_has_summary (content) ? FIRST_SUMMARY : 0));
      return;
    }
  height += (int) ceil (self->room.line * mul_text_count_lines (content->text, self->room.width, measure_letter, self));
  if (mul_argument_content_has_summary (content))
    height += self->room.summary;
  mul_argument_row_set_room (row, height);
}

/* Learns from a row that is there how high the others are. Returns whether that is something new. */
static gboolean
learn_room (MulArgumentList *self, MulArgumentRow *row)
{
  MulArgumentRoom *room = &self->room;
  GtkLabel *label;
  GtkWidget *summary;
  graphene_rect_t bounds;
  int height;
  int text;
  double line;
  int below = 0;

  if (!mul_argument_row_get_parts (row, &label, &summary) || !get_bounds (self, GTK_WIDGET (row), &bounds)
      || gtk_widget_get_width (GTK_WIDGET (label)) == 0)
    return FALSE;
  gtk_widget_measure (gtk_list_box_row_get_child (GTK_LIST_BOX_ROW (row)), GTK_ORIENTATION_VERTICAL, (int) bounds.size.width,
                      NULL, &height, NULL, NULL);
  pango_layout_get_size (gtk_label_get_layout (label), NULL, &text);
  line = (double) text / PANGO_SCALE / pango_layout_get_line_count (gtk_label_get_layout (label));
  if (gtk_widget_get_visible (summary))
    {
      graphene_rect_t inner;

      if (!gtk_widget_compute_bounds (summary, GTK_WIDGET (label), &inner))
        return FALSE;
      below = (int) (inner.origin.y + inner.size.height) - gtk_widget_get_height (GTK_WIDGET (label));
    }
  height -= below + gtk_widget_get_height (GTK_WIDGET (label));
  /* A pixel more or less is no news: rows differ by as much among themselves. Most of them have one second line. */
  if (room->layout == NULL || ABS (room->line - line) > 0.5
      || room->around > height + line / 2 || room->width != gtk_widget_get_width (GTK_WIDGET (label)))
    {
      g_clear_object (&room->layout);
      *room = (MulArgumentRoom) {
        .width = gtk_widget_get_width (GTK_WIDGET (label)), .line = line, .around = height,
      };
      room->layout = gtk_widget_create_pango_layout (GTK_WIDGET (label), NULL);
      room->summary = below > 0 ? below : (int) line;
      room->knows_summary = below > 0;
      return TRUE;
    }
  if (below == 0 || (room->knows_summary && below > room->summary - line / 2))
    return FALSE;
  room->summary = below;
  room->knows_summary = TRUE;
  return TRUE;
}

/* ---- What stays where it is ---- */

static GtkWidget *
find_focused_row (MulArgumentList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;

  return row != NULL && gtk_widget_get_parent (row) == GTK_WIDGET (self->list) ? row : NULL;
}

/* Whether another list in the same view has the focus: then that one says what stays. */
static gboolean
is_another_meant (MulArgumentList *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *list = focus != NULL ? gtk_widget_get_ancestor (focus, MUL_TYPE_ARGUMENT_LIST) : NULL;

  return list != NULL && list != GTK_WIDGET (self) && get_viewport (MUL_ARGUMENT_LIST (list)) == get_viewport (self);
}

/* The row that is to stay where it is seen while others become higher or lower: the one with the focus, or the first. */
typedef struct
{
  GtkWidget *row;
  graphene_rect_t bounds; /* in the list */
  double above;           /* by how much those above it have grown */
  gboolean focused;
} Held;

static void
hold (MulArgumentList *self, Held *held, double top, double bottom)
{
  GtkWidget *focused = find_focused_row (self);

  *held = (Held) { 0 };
  if (is_another_meant (self))
    return;
  if (focused != NULL && get_bounds (self, focused, &held->bounds)
      && held->bounds.origin.y + held->bounds.size.height > top && held->bounds.origin.y < bottom)
    {
      held->row = focused;
      held->focused = TRUE;
      return;
    }
  /* Where the first row has nothing in it yet, the next one stays: what is above it may grow. */
  for (GtkWidget *row = find_row_at (self, top); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      if (!MUL_IS_ARGUMENT_ROW (row) || !get_bounds (self, row, &held->bounds))
        continue;
      held->row = row;
      if (mul_argument_row_is_filled (MUL_ARGUMENT_ROW (row)) || held->bounds.origin.y > bottom)
        return;
    }
}

static void
note_growth (Held *held, GtkWidget *row, const graphene_rect_t *bounds, int height)
{
  if (held->row != NULL && bounds->origin.y < held->bounds.origin.y)
    held->above += height - bounds->size.height;
  if (row == held->row)
    held->bounds.size.height = (float) height;
}

/* Scrolls by as much as the row held will move; the one with the focus is seen whole. */
static void
take_up (MulArgumentList *self, const Held *held, double top)
{
  GtkWidget *viewport = get_viewport (self);
  GtkAdjustment *adjustment = viewport != NULL ? get_adjustment (viewport) : NULL;
  double value;
  double page;

  if (adjustment == NULL || held->row == NULL)
    return;
  value = gtk_adjustment_get_value (adjustment);
  page = gtk_adjustment_get_page_size (adjustment);
  if (held->focused && held->bounds.size.height < page)
    {
      const double y = value - top + held->bounds.origin.y + held->above;

      value = CLAMP (value + held->above, y + held->bounds.size.height - page, y);
    }
  else if (value > 0)
    value += held->above;
  value = MAX (value, 0);
  if (value == gtk_adjustment_get_value (adjustment))
    return;
  /* There will be room for it when all has been laid out again. */
  if (gtk_adjustment_get_upper (adjustment) < value + page)
    gtk_adjustment_set_upper (adjustment, value + page);
  gtk_adjustment_set_value (adjustment, value);
}

/* Goes at once to a row that has got the focus out of sight. The toolkit would glide there, through rows that are filled on the way
 * and become as high as they are, so that it would end elsewhere. */
static void
bring_in (MulArgumentList *self, double *top, double *bottom)
{
  GtkWidget *row = find_focused_row (self);
  GtkAdjustment *adjustment = mul_argument_list_get_adjustment (self);
  graphene_rect_t bounds;
  double before;
  double by = 0;

  if (row == self->focused)
    return;
  self->focused = row;
  if (row == NULL || adjustment == NULL || !get_bounds (self, row, &bounds))
    return;
  if (bounds.origin.y + bounds.size.height > *bottom)
    by = bounds.origin.y + bounds.size.height - *bottom;
  else if (bounds.origin.y < *top)
    by = bounds.origin.y - *top;
  if (by == 0)
    return;
  before = gtk_adjustment_get_value (adjustment);
  gtk_adjustment_set_value (adjustment, before + by);
  by = gtk_adjustment_get_value (adjustment) - before;
  *top += by;
  *bottom += by;
}

/* ---- Filling ---- */

static void
empty_far (MulArgumentList *self, double top, double bottom)
{
  const double page = bottom - top;

  for (guint i = 0; i < self->rows->len; i++)
    {
      MulArgumentRow *row = g_ptr_array_index (self->rows, i);
      graphene_rect_t bounds;

      if (mul_argument_row_is_filled (row) && get_bounds (self, GTK_WIDGET (row), &bounds)
          && (bounds.origin.y + bounds.size.height < top - PAGES_KEPT * page
              || bounds.origin.y > bottom + PAGES_KEPT * page))
        mul_argument_row_empty (row);
    }
}

/* The toolkit lays out anew each time something is changed here, and gives up after four times. The lists of a page move each
 * other, so that they share this: a frame has one round of changes, in which all of them may take part, and the next one goes on. */
static struct
{
  gint64 time;  /* of the frame */
  guint layout; /* which of its layouts */
} changed = { -1, 0 };

/* Counts how often a frame is laid out. Each list does so for itself, and is asked each time. */
static void
count_layout (MulArgumentList *self)
{
  const gint64 time = gdk_frame_clock_get_frame_time (self->clock);

  self->layout = time == self->layout_time ? self->layout + 1 : 0;
  self->layout_time = time;
}

static gboolean
catch_up_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MUL_ARGUMENT_LIST (widget)->catch_up = 0;
  gtk_widget_queue_allocate (widget);
  return G_SOURCE_REMOVE;
}

static gboolean
may_change (MulArgumentList *self)
{
  if (changed.time != self->layout_time || changed.layout == self->layout)
    return TRUE;
  if (self->catch_up == 0)
    self->catch_up = gtk_widget_add_tick_callback (GTK_WIDGET (self), catch_up_cb, NULL, NULL);
  return FALSE;
}

static void
change_room (MulArgumentList *self, Held *held)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      MulArgumentRow *row = g_ptr_array_index (self->rows, i);
      graphene_rect_t bounds;

      if (mul_argument_row_is_filled (row))
        continue;
      mul_argument_list_make_room (self, row);
      if (get_bounds (self, GTK_WIDGET (row), &bounds))
        note_growth (held, GTK_WIDGET (row), &bounds, mul_argument_row_get_room (row));
    }
}

/* Runs after the toolkit has given everything its place, and before that is drawn: where rows are filled now, it does so again. */
static void
layout_cb (MulArgumentList *self)
{
  const gboolean opened = self->room.layout == NULL && self->rows->len > 0;
  gboolean seen;
  gboolean filled = FALSE;
  gboolean learnt = FALSE;
  double top;
  double bottom;
  graphene_rect_t bounds;
  Held held;

  count_layout (self);
  seen = find_seen (self, &top, &bottom);
  bring_in (self, &top, &bottom);
  if (!seen)
    return;
  for (GtkWidget *row = find_row_at (self, top - MARGIN); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      int height;

      if (!MUL_IS_ARGUMENT_ROW (row) || !get_bounds (self, row, &bounds))
        continue;
      if (bounds.origin.y > bottom + MARGIN)
        break;
      if (mul_argument_row_is_filled (MUL_ARGUMENT_ROW (row)))
        {
          learnt = learn_room (self, MUL_ARGUMENT_ROW (row)) || learnt;
          continue;
        }
      if (!filled && !may_change (self))
        return;
      if (!filled)
        hold (self, &held, top, bottom);
      filled = TRUE;
      mul_argument_list_fill (self, MUL_ARGUMENT_ROW (row));
      gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, (int) bounds.size.width, NULL, &height, NULL, NULL);
      note_growth (&held, row, &bounds, height);
    }
  self->learnt = self->learnt || learnt;
  if (self->learnt && (filled || may_change (self)))
    {
      if (!filled)
        hold (self, &held, top, bottom);
      self->learnt = FALSE;
      filled = TRUE;
      change_room (self, &held);
    }
  /* Who came to something below the list while it was opened finds it moved down by what the rows have grown. */
  if (opened)
    mul_argument_list_reveal_focus (self);
  if (filled)
    {
      changed.time = self->layout_time;
      changed.layout = self->layout;
      take_up (self, &held, top);
    }
  else if (top != self->seen_top)
    empty_far (self, top, bottom);
  self->seen_top = top;
}

void
mul_argument_list_start_filling (MulArgumentList *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));

  if (self->clock != NULL || clock == NULL)
    return;
  self->clock = g_object_ref (clock);
  self->layout_handler = g_signal_connect_object (clock, "layout", G_CALLBACK (layout_cb), self, G_CONNECT_SWAPPED);
}

void
mul_argument_list_stop_filling (MulArgumentList *self)
{
  if (self->clock == NULL)
    return;
  g_clear_signal_handler (&self->layout_handler, self->clock);
  g_clear_object (&self->clock);
}

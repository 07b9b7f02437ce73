/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-cell.h"

#include "widgets/mul-municipality-badge.h"
#include "widgets/mul-staffing-hyphens.h"

#define VERTICAL_PADDING 7
#define BADGE_GAP 8
#define MARK_GAP 2
#define MAX_WORDS_CHARS 24
#define MAX_SECOND_CHARS 16
#define WARNING_SIZE 12
#define WARNING_MARGIN 4

struct _MulStaffingGridCell
{
  GtkWidget parent_instance;

  MulStaffingGridAlign align;
  gboolean compact;
  int edge;

  /* Owned */
  GtkWidget *badge;
  GtkWidget *value;
  GtkWidget *marks;
  GtkWidget *second;
  GtkWidget *warning;
  char *tooltip;
};

G_DEFINE_FINAL_TYPE (MulStaffingGridCell, mul_staffing_grid_cell, GTK_TYPE_WIDGET)

/* The labels say nothing to a screen reader: the cell's own label says it all. */
static GtkWidget *
new_label (MulStaffingGridCell *self, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_NONE, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
  return label;
}

static void
show_text (MulStaffingGridCell *self, GtkWidget **label, const char *text, const char *css_class)
{
  if (text == NULL || *text == '\0')
    {
      g_clear_pointer (label, gtk_widget_unparent);
      return;
    }
  if (*label == NULL)
    *label = new_label (self, css_class);
  gtk_label_set_label (GTK_LABEL (*label), text);
}

static int
measure_width (GtkWidget *widget)
{
  int natural = 0;

  if (widget != NULL && gtk_widget_should_layout (widget))
    gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static int
measure_height (GtkWidget *widget, int width)
{
  int min_width, natural = 0;

  if (widget == NULL || !gtk_widget_should_layout (widget))
    return 0;
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, MAX (width, min_width), NULL, &natural, NULL, NULL);
  return natural;
}

static void
place (GtkWidget *widget, int x, int y, int width, int height)
{
  graphene_point_t origin = GRAPHENE_POINT_INIT (x, y);
  int min_width;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
  gtk_widget_allocate (widget, MAX (width, min_width), height, -1, gsk_transform_translate (NULL, &origin));
}

/* The width that text broken into lines really takes: no wider than its longest line. */
static int
measure_wrapped_width (GtkWidget *label, int width)
{
  int low, high, height;

  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, &low, &high, NULL, NULL);
  high = MAX (MIN (high, width), low);
  height = measure_height (label, high);
  while (low < high)
    {
      int middle = (low + high) / 2;

      if (measure_height (label, middle) <= height)
        high = middle;
      else
        low = middle + 1;
    }
  return high;
}

static gboolean
wraps (MulStaffingGridCell *self)
{
  return self->align == MUL_STAFFING_GRID_ALIGN_CENTRE || self->align == MUL_STAFFING_GRID_ALIGN_WORDS;
}

/* ---- Places ----------------------------------------------------------------------------------------- */

/* The value and its marks on one line, from @x. */
static void
place_line (MulStaffingGridCell *self, int x, int y, int value_width, int height)
{
  if (self->value != NULL)
    place (self->value, x, y, value_width, height);
  if (self->marks != NULL)
    {
      int marks_width = measure_width (self->marks);
      int marks_height = measure_height (self->marks, marks_width);

      place (self->marks, x + value_width + (self->value != NULL ? MARK_GAP : 0), y, marks_width,
             MIN (marks_height, MAX (height, marks_height)));
    }
}

static void
place_second (MulStaffingGridCell *self, int width, int y, int height)
{
  int natural = measure_width (self->second);
  int room = MAX (width - 12, 0);
  int used = MIN (natural, room);
  int x = self->align == MUL_STAFFING_GRID_ALIGN_END ? self->edge - used : (width - used) / 2;

  place (self->second, x, y, used, height);
}

static void
place_head_of_row (MulStaffingGridCell *self, int width, int height)
{
  int x = MUL_STAFFING_GRID_PADDING;

  if (self->badge != NULL)
    {
      int badge_width = measure_width (self->badge);
      int badge_height = measure_height (self->badge, badge_width);

      place (self->badge, x, (height - badge_height) / 2, badge_width, badge_height);
      x += badge_width + BADGE_GAP;
    }
  if (self->value != NULL)
    {
      gboolean visible = !(self->compact && self->badge != NULL);

      gtk_widget_set_child_visible (self->value, visible);
      if (visible)
        place_line (self, x, (height - measure_height (self->value, -1)) / 2,
                    MIN (measure_width (self->value), width - x), measure_height (self->value, -1));
      else if (self->marks != NULL)
        place (self->marks, x - BADGE_GAP + MARK_GAP, 6, measure_width (self->marks), measure_height (self->marks, -1));
    }
}

static void
place_wrapped (MulStaffingGridCell *self, int width, int height)
{
  int marks_width = self->marks != NULL ? measure_width (self->marks) + MARK_GAP : 0;
  int room = width - MUL_STAFFING_GRID_HEAD_PADDING - marks_width;
  int value_height, used, x;

  if (self->value == NULL)
    {
      place_line (self, (width - marks_width) / 2, (height - measure_height (self->marks, -1)) / 2, 0, 0);
      return;
    }
  value_height = measure_height (self->value, room);
  used = measure_wrapped_width (self->value, room);
  x = (width - used) / 2;
  if (x + used + marks_width > width - MARK_GAP)
    x = MAX (width - MARK_GAP - used - marks_width, 0);
  place_line (self, x, (height - value_height) / 2, used, value_height);
}

static void
place_figure (MulStaffingGridCell *self, int width, int height)
{
  int value_width = measure_width (self->value);
  int marks_width = measure_width (self->marks);
  int value_height = MAX (measure_height (self->value, -1), self->value == NULL ? measure_height (self->marks, -1) : 0);
  int second_height = self->second != NULL ? measure_height (self->second, width - 12) : 0;
  int y = (height - value_height - second_height) / 2;

  if (self->value == NULL && self->marks != NULL)
    /* A cell that prints nothing but its mark has it where a value would have been. */
    place (self->marks, (width - marks_width) / 2, y, marks_width, value_height);
  else
    place_line (self, self->edge - value_width, y, value_width, value_height);
  if (self->second != NULL)
    place_second (self, width, y + value_height, second_height);
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static GtkSizeRequestMode
mul_staffing_grid_cell_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mul_staffing_grid_cell_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                                int *natural, int *minimum_baseline, int *natural_baseline)
{
  MulStaffingGridCell *self = MUL_STAFFING_GRID_CELL (widget);
  int value, marks, second;

  mul_staffing_grid_cell_get_widths (self, &value, &marks, &second, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      /* The grid may make a column narrower than any text in it: the text then reaches into the padding. */
      *minimum = 0;
      *natural = MAX (value + marks, second) + 2 * MUL_STAFFING_GRID_PADDING;
      return;
    }
  if (wraps (self))
    *natural = measure_height (self->value, for_size < 0 ? -1 : for_size - MUL_STAFFING_GRID_HEAD_PADDING - marks);
  else
    *natural = MAX (measure_height (self->value, -1), measure_height (self->badge, -1)) +
               (self->second != NULL ? measure_height (self->second, for_size < 0 ? -1 : for_size - 12) : 0);
  *natural = MAX (*natural, measure_height (self->marks, -1)) + 2 * VERTICAL_PADDING;
  *minimum = *natural;
}

static void
mul_staffing_grid_cell_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulStaffingGridCell *self = MUL_STAFFING_GRID_CELL (widget);

  if (self->align == MUL_STAFFING_GRID_ALIGN_START)
    place_head_of_row (self, width, height);
  else if (wraps (self))
    {
      if (self->value != NULL || self->marks != NULL)
        place_wrapped (self, width, height);
    }
  else
    place_figure (self, width, height);
  if (self->warning != NULL)
    place (self->warning, WARNING_MARGIN, WARNING_MARGIN, WARNING_SIZE, WARNING_SIZE);
}

static void
mul_staffing_grid_cell_dispose (GObject *object)
{
  MulStaffingGridCell *self = MUL_STAFFING_GRID_CELL (object);

  g_clear_pointer (&self->badge, gtk_widget_unparent);
  g_clear_pointer (&self->value, gtk_widget_unparent);
  g_clear_pointer (&self->marks, gtk_widget_unparent);
  g_clear_pointer (&self->second, gtk_widget_unparent);
  g_clear_pointer (&self->warning, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_staffing_grid_cell_parent_class)->dispose (object);
}

static void
mul_staffing_grid_cell_finalize (GObject *object)
{
  g_free (MUL_STAFFING_GRID_CELL (object)->tooltip);
  G_OBJECT_CLASS (mul_staffing_grid_cell_parent_class)->finalize (object);
}

static void
mul_staffing_grid_cell_class_init (MulStaffingGridCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_staffing_grid_cell_dispose;
  object_class->finalize = mul_staffing_grid_cell_finalize;

  widget_class->get_request_mode = mul_staffing_grid_cell_get_request_mode;
  widget_class->measure = mul_staffing_grid_cell_measure;
  widget_class->size_allocate = mul_staffing_grid_cell_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "staffingcell");
}

static void
mul_staffing_grid_cell_init (MulStaffingGridCell *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* The grid finds the cell under the pointer itself, since cells pass beneath the heads. */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_staffing_grid_cell_new:
 * @role: what it is to a screen reader
 *
 * Returns: (transfer floating): a cell that shows nothing yet
 */
GtkWidget *
mul_staffing_grid_cell_new (GtkAccessibleRole role)
{
  return g_object_new (MUL_TYPE_STAFFING_GRID_CELL, "accessible-role", role, NULL);
}

/* What there is no room for, after what somebody should look at. */
static void
describe (MulStaffingGridCell *self, const char *warning)
{
  const char *tooltip = self->tooltip != NULL ? self->tooltip : "";
  g_autofree char *text = g_strjoin ("\n", warning != NULL ? warning : tooltip,
                                     warning != NULL && *tooltip != '\0' ? tooltip : NULL, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

/**
 * mul_staffing_grid_cell_show:
 * @self: a cell
 * @item: what it shows; not kept
 * @align: where it puts it
 * @municipality: (nullable): whose badge stands before the text
 *
 * Shows an item of the table.
 */
void
mul_staffing_grid_cell_show (MulStaffingGridCell *self, const MulStaffingItem *item, MulStaffingGridAlign align,
                             MulRecord *municipality)
{
  g_autofree char *hyphened = NULL;

  self->align = align;
  if (align == MUL_STAFFING_GRID_ALIGN_CENTRE && item->text != NULL)
    hyphened = mul_staffing_hyphens_insert (item->text);
  show_text (self, &self->value, hyphened != NULL ? hyphened : item->text, "value");
  show_text (self, &self->marks, item->marks, "marks");
  show_text (self, &self->second, item->second, "second");
  if (self->value != NULL)
    {
      gtk_label_set_wrap (GTK_LABEL (self->value), wraps (self));
      gtk_label_set_justify (GTK_LABEL (self->value), GTK_JUSTIFY_CENTER);
      gtk_label_set_max_width_chars (GTK_LABEL (self->value), wraps (self) ? MAX_WORDS_CHARS : -1);
      if (item->words)
        gtk_widget_add_css_class (self->value, "words");
      else
        gtk_widget_remove_css_class (self->value, "words");
    }
  if (self->second != NULL)
    {
      gtk_label_set_wrap (GTK_LABEL (self->second), TRUE);
      gtk_label_set_justify (GTK_LABEL (self->second),
                             align == MUL_STAFFING_GRID_ALIGN_END ? GTK_JUSTIFY_RIGHT : GTK_JUSTIFY_CENTER);
      gtk_label_set_max_width_chars (GTK_LABEL (self->second), MAX_SECOND_CHARS);
    }
  if (municipality == NULL)
    g_clear_pointer (&self->badge, gtk_widget_unparent);
  else if (self->badge != NULL)
    mul_municipality_badge_set_municipality (MUL_MUNICIPALITY_BADGE (self->badge), municipality);
  else
    {
      self->badge = mul_municipality_badge_new (municipality);
      gtk_widget_set_parent (self->badge, GTK_WIDGET (self));
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  item->description != NULL ? item->description : "", -1);
  g_set_str (&self->tooltip, item->tooltip);
  describe (self, NULL);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * mul_staffing_grid_cell_set_warning:
 * @self: a cell
 * @sentence: (nullable): why somebody should look at it; %NULL for no reason
 *
 * Marks a cell with tint and sign, and lets a screen reader say why.
 */
void
mul_staffing_grid_cell_set_warning (MulStaffingGridCell *self, const char *sentence)
{
  if (sentence != NULL || self->warning != NULL)
    describe (self, sentence);
  if ((sentence != NULL) == (self->warning != NULL))
    return;
  if (sentence == NULL)
    {
      g_clear_pointer (&self->warning, gtk_widget_unparent);
      gtk_widget_remove_css_class (GTK_WIDGET (self), "unread");
      return;
    }
  self->warning = g_object_new (GTK_TYPE_IMAGE, "icon-name", "dialog-warning-symbolic", "pixel-size", WARNING_SIZE,
                                "accessible-role", GTK_ACCESSIBLE_ROLE_NONE, NULL);
  gtk_widget_add_css_class (self->warning, "warning");
  gtk_widget_set_parent (self->warning, GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "unread");
}

/**
 * mul_staffing_grid_cell_set_compact:
 * @self: the head of a row
 * @compact: whether its badge alone must do
 *
 * Leaves out the municipality's name where there is no room for it.
 */
void
mul_staffing_grid_cell_set_compact (MulStaffingGridCell *self, gboolean compact)
{
  if (self->compact == compact)
    return;
  self->compact = compact;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * mul_staffing_grid_cell_set_edge:
 * @self: a cell
 * @edge: where the digits of its column end, in pixels from the cell's start
 *
 * Called before the cell is allocated.
 */
void
mul_staffing_grid_cell_set_edge (MulStaffingGridCell *self, int edge)
{
  if (self->edge == edge)
    return;
  self->edge = edge;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

MulStaffingGridAlign
mul_staffing_grid_cell_get_align (MulStaffingGridCell *self)
{
  return self->align;
}

/**
 * mul_staffing_grid_cell_get_widths:
 * @self: a cell
 * @value: (out): the natural width of the value
 * @marks: (out): the width of the marks beside it, with the gap
 * @second: (out): the natural width of the second line
 * @least_second: (out) (optional): the width of its longest word
 *
 * What the grid needs to know to make a column wide enough.
 */
void
mul_staffing_grid_cell_get_widths (MulStaffingGridCell *self, int *value, int *marks, int *second, int *least_second)
{
  *value = measure_width (self->value);
  if (self->badge != NULL)
    *value = measure_width (self->badge) + (self->compact ? 0 : BADGE_GAP + *value);
  *marks = self->marks != NULL ? measure_width (self->marks) + MARK_GAP : 0;
  *second = measure_width (self->second);
  if (least_second == NULL)
    return;
  *least_second = 0;
  if (self->second != NULL)
    gtk_widget_measure (self->second, GTK_ORIENTATION_HORIZONTAL, -1, least_second, NULL, NULL, NULL);
}

/**
 * mul_staffing_grid_cell_get_wrapped_width:
 * @self: the head of a column
 *
 * Returns: the smallest width, with padding, in which it has two lines or as few as it can have
 */
int
mul_staffing_grid_cell_get_wrapped_width (MulStaffingGridCell *self)
{
  int low, high, line, marks;

  if (self->value == NULL)
    return 2 * MUL_STAFFING_GRID_HEAD_PADDING;
  marks = self->marks != NULL ? measure_width (self->marks) + MARK_GAP : 0;
  gtk_widget_measure (self->value, GTK_ORIENTATION_HORIZONTAL, -1, &low, &high, NULL, NULL);
  gtk_widget_measure (self->value, GTK_ORIENTATION_VERTICAL, 10000, NULL, &line, NULL, NULL);
  while (low < high)
    {
      int middle = (low + high) / 2;

      if (measure_height (self->value, middle) <= 2 * line)
        high = middle;
      else
        low = middle + 1;
    }
  return high + marks + 2 * MUL_STAFFING_GRID_HEAD_PADDING;
}

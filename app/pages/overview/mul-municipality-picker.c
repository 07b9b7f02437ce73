/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-municipality-picker.h"

#include <glib/gi18n-lib.h>

#include "exchange/mul-municipality-list.h"

struct _MulMunicipalityPicker
{
  GtkPopover parent_instance;

  /* Owned */
  GListModel *entries;
  GListModel *taken;
  GtkFilter *filter;
  GtkSorter *sorter;
  GtkSingleSelection *selection;
  char *query;

  /* Template */
  GtkWidget *search_entry;
  GtkListView *list_view;
  GtkWidget *scroller;
  GtkWidget *status_label;
  GtkWidget *typed_button;
};

static guint picked_signal;

G_DEFINE_FINAL_TYPE (MulMunicipalityPicker, mul_municipality_picker, GTK_TYPE_POPOVER)

static gboolean
is_taken (MulMunicipalityPicker *self, const char *number)
{
  for (guint i = 0; self->taken != NULL && i < g_list_model_get_n_items (self->taken); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (self->taken, i);

      if (g_strcmp0 (mul_record_get_text (record, MUL_MUNICIPALITY_number), number) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
filter_cb (gpointer item, gpointer data)
{
  MulMunicipalityPicker *self = data;

  return mul_municipality_entry_match (item, self->query) > 0 && !is_taken (self, mul_municipality_entry_get_number (item));
}

static int
compare_cb (gconstpointer a, gconstpointer b, gpointer data)
{
  MulMunicipalityPicker *self = data;
  MulMunicipalityEntry *first = (MulMunicipalityEntry *) a;
  MulMunicipalityEntry *second = (MulMunicipalityEntry *) b;
  guint nearness = mul_municipality_entry_match (first, self->query);
  guint other = mul_municipality_entry_match (second, self->query);

  if (nearness != other)
    return nearness < other ? -1 : 1;
  return g_utf8_collate (mul_municipality_entry_get_name (first), mul_municipality_entry_get_name (second));
}

static char *
dup_typed (MulMunicipalityPicker *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search_entry))));
}

/* The names that the project has and that what is typed comes near, joined; NULL for none. */
static char *
dup_taken_names (MulMunicipalityPicker *self, const char *typed)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  for (guint i = 0; *typed != '\0' && self->entries != NULL && i < g_list_model_get_n_items (self->entries); i++)
    {
      g_autoptr (MulMunicipalityEntry) entry = g_list_model_get_item (self->entries, i);
      guint nearness = mul_municipality_entry_match (entry, typed);

      /* The county alone says nothing of which one is meant. */
      if (nearness > 0 && nearness < 4 && is_taken (self, mul_municipality_entry_get_number (entry)))
        g_strv_builder_add (names, mul_municipality_entry_get_name (entry));
    }
  list = g_strv_builder_end (names);
  return *list != NULL ? g_strjoinv (", ", list) : NULL;
}

/* Whether the project has a municipality of exactly this name. */
static gboolean
is_name_taken (MulMunicipalityPicker *self, const char *typed)
{
  g_autofree char *wanted = g_utf8_casefold (typed, -1);

  for (guint i = 0; self->taken != NULL && i < g_list_model_get_n_items (self->taken); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (self->taken, i);
      g_autofree char *name = g_utf8_casefold (mul_record_get_text (record, MUL_MUNICIPALITY_name), -1);

      if (g_str_equal (name, wanted))
        return TRUE;
    }
  return FALSE;
}

/* Where nothing is left to pick, says why. */
static void
show_status (MulMunicipalityPicker *self, const char *typed, gboolean has_matches)
{
  gboolean is_in = is_name_taken (self, typed);
  g_autofree char *near = has_matches ? NULL : dup_taken_names (self, typed);
  const char *names = near != NULL ? near : is_in ? typed : NULL;
  g_autofree char *status = names != NULL ? g_strdup_printf (C_ ("municipality", "Already in: %s"), names)
                                          : g_strdup (C_ ("municipality", "No municipality matches"));

  gtk_label_set_label (GTK_LABEL (self->status_label), status);
  gtk_widget_set_visible (self->status_label, *typed != '\0' && !has_matches);
  gtk_widget_set_visible (self->typed_button, *typed != '\0' && !is_in);
}

static void
update (MulMunicipalityPicker *self)
{
  g_autofree char *typed = dup_typed (self);
  g_autofree char *label = g_strdup_printf (C_ ("municipality", "Not in the List? Add “%s”"), typed);
  gboolean has_matches;

  gtk_filter_changed (self->filter, GTK_FILTER_CHANGE_DIFFERENT);
  gtk_sorter_changed (self->sorter, GTK_SORTER_CHANGE_DIFFERENT);
  has_matches = g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0;
  gtk_widget_set_visible (self->scroller, has_matches);
  gtk_button_set_label (GTK_BUTTON (self->typed_button), label);
  show_status (self, typed, has_matches);
  if (has_matches)
    {
      gtk_single_selection_set_selected (self->selection, 0);
      gtk_list_view_scroll_to (self->list_view, 0, GTK_LIST_SCROLL_NONE, NULL);
    }
}

static void
begin_next (MulMunicipalityPicker *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), "");
  g_set_str (&self->query, "");
  update (self);
  gtk_widget_grab_focus (self->search_entry);
}

static void
setup_cb (MulMunicipalityPicker *self, GtkListItem *item)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *name = gtk_label_new (NULL);
  GtkWidget *county = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (name), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (name), GTK_NATURAL_WRAP_NONE);
  gtk_widget_set_hexpand (name, TRUE);
  /* A county in three languages must leave room for the name; the box gives the shorter of the two its width first. */
  gtk_label_set_xalign (GTK_LABEL (county), 1);
  gtk_label_set_justify (GTK_LABEL (county), GTK_JUSTIFY_RIGHT);
  gtk_label_set_wrap (GTK_LABEL (county), TRUE);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (county), GTK_NATURAL_WRAP_NONE);
  gtk_widget_add_css_class (county, "secondary");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), county);
  gtk_list_item_set_child (item, box);
}

static void
bind_cb (MulMunicipalityPicker *self, GtkListItem *item)
{
  MulMunicipalityEntry *entry = gtk_list_item_get_item (item);
  GtkWidget *name = gtk_widget_get_first_child (gtk_list_item_get_child (item));
  g_autofree char *county = g_strdup_printf ("%s · %s", mul_municipality_entry_get_number (entry),
                                             mul_municipality_entry_get_county (entry));
  g_autofree char *spoken =
      g_strdup_printf ("%s, %s", mul_municipality_entry_get_name (entry), mul_municipality_entry_get_county (entry));

  gtk_label_set_label (GTK_LABEL (name), mul_municipality_entry_get_name (entry));
  gtk_label_set_label (GTK_LABEL (gtk_widget_get_next_sibling (name)), county);
  gtk_list_item_set_accessible_label (item, spoken);
}

static void
search_changed_cb (MulMunicipalityPicker *self)
{
  g_set_str (&self->query, gtk_editable_get_text (GTK_EDITABLE (self->search_entry)));
  update (self);
}

/* Enter takes a municipality of the list, and never what is typed: that may be half a name, or a slip. */
static void
search_activate_cb (MulMunicipalityPicker *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->selection)) > 0)
    mul_municipality_picker_pick (self);
  else if (gtk_widget_get_visible (self->status_label))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_label (GTK_LABEL (self->status_label)),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}

static void
stop_search_cb (MulMunicipalityPicker *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
row_activate_cb (MulMunicipalityPicker *self, guint position)
{
  gtk_single_selection_set_selected (self->selection, position);
  mul_municipality_picker_pick (self);
}

static void
typed_clicked_cb (MulMunicipalityPicker *self)
{
  g_autofree char *typed = dup_typed (self);

  if (*typed == '\0')
    return;
  g_signal_emit (self, picked_signal, 0, "", typed, "");
  begin_next (self);
}

/* The arrows walk the list while the typing goes on; below it comes what is typed itself. */
static gboolean
key_pressed_cb (MulMunicipalityPicker *self, guint keyval, guint keycode, GdkModifierType state)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->selection));
  guint selected = gtk_single_selection_get_selected (self->selection);

  if (keyval != GDK_KEY_Down && keyval != GDK_KEY_Up)
    return GDK_EVENT_PROPAGATE;
  if (keyval == GDK_KEY_Down && (n_items == 0 || selected == n_items - 1) &&
      gtk_widget_get_visible (self->typed_button))
    {
      gtk_widget_grab_focus (self->typed_button);
      return GDK_EVENT_STOP;
    }
  if (n_items == 0)
    return GDK_EVENT_STOP;
  selected = keyval == GDK_KEY_Down ? MIN (selected + 1, n_items - 1) : (selected > 0 ? selected - 1 : 0);
  gtk_single_selection_set_selected (self->selection, selected);
  gtk_list_view_scroll_to (self->list_view, selected, GTK_LIST_SCROLL_NONE, NULL);
  return GDK_EVENT_STOP;
}

static void
show_cb (MulMunicipalityPicker *self)
{
  begin_next (self);
}

static void
mul_municipality_picker_dispose (GObject *object)
{
  MulMunicipalityPicker *self = MUL_MUNICIPALITY_PICKER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_MUNICIPALITY_PICKER);
  g_clear_object (&self->selection);
  g_clear_object (&self->filter);
  g_clear_object (&self->sorter);
  g_clear_object (&self->taken);
  g_clear_object (&self->entries);
  G_OBJECT_CLASS (mul_municipality_picker_parent_class)->dispose (object);
}

static void
mul_municipality_picker_finalize (GObject *object)
{
  g_free (MUL_MUNICIPALITY_PICKER (object)->query);
  G_OBJECT_CLASS (mul_municipality_picker_parent_class)->finalize (object);
}

static void
mul_municipality_picker_class_init (MulMunicipalityPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_municipality_picker_dispose;
  object_class->finalize = mul_municipality_picker_finalize;

  picked_signal = g_signal_new ("picked", MUL_TYPE_MUNICIPALITY_PICKER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 3, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-municipality-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalityPicker, search_entry);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalityPicker, list_view);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalityPicker, scroller);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalityPicker, typed_button);
  gtk_widget_class_bind_template_child (widget_class, MulMunicipalityPicker, status_label);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
mul_municipality_picker_init (MulMunicipalityPicker *self)
{
  g_autoptr (GError) error = NULL;
  GtkFilterListModel *filtered;
  GtkSortListModel *sorted;

  self->entries = mul_municipality_list_load (&error);
  if (self->entries == NULL)
    g_warning ("%s", error->message);
  self->query = g_strdup ("");
  self->filter = GTK_FILTER (gtk_custom_filter_new (filter_cb, self, NULL));
  self->sorter = GTK_SORTER (gtk_custom_sorter_new (compare_cb, self, NULL));
  filtered = gtk_filter_list_model_new (self->entries != NULL ? g_object_ref (self->entries) : NULL,
                                        g_object_ref (self->filter));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (filtered), g_object_ref (self->sorter));
  self->selection = gtk_single_selection_new (G_LIST_MODEL (sorted));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_view_set_model (self->list_view, GTK_SELECTION_MODEL (self->selection));
}

/**
 * mul_municipality_picker_set_taken:
 * @self: a picker
 * @municipalities: (nullable): records of those that the project has; they are not offered
 */
void
mul_municipality_picker_set_taken (MulMunicipalityPicker *self, GListModel *municipalities)
{
  g_return_if_fail (MUL_IS_MUNICIPALITY_PICKER (self));
  g_set_object (&self->taken, municipalities);
}

/**
 * mul_municipality_picker_search:
 * @self: a picker
 * @text: what is looked for
 */
void
mul_municipality_picker_search (MulMunicipalityPicker *self, const char *text)
{
  g_return_if_fail (MUL_IS_MUNICIPALITY_PICKER (self));
  gtk_editable_set_text (GTK_EDITABLE (self->search_entry), text);
  search_changed_cb (self);
}

/**
 * mul_municipality_picker_pick:
 * @self: a picker
 *
 * Picks the municipality that is selected, if any matches.
 */
void
mul_municipality_picker_pick (MulMunicipalityPicker *self)
{
  g_autoptr (MulMunicipalityEntry) entry = NULL;

  g_return_if_fail (MUL_IS_MUNICIPALITY_PICKER (self));
  g_set_object (&entry, gtk_single_selection_get_selected_item (self->selection));
  if (entry == NULL)
    return;
  g_signal_emit (self, picked_signal, 0, mul_municipality_entry_get_number (entry), mul_municipality_entry_get_name (entry),
                 mul_municipality_entry_get_county (entry));
  begin_next (self);
}

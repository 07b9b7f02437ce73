/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-column-private.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-menu.h"
#include "pages/service/mul-argument-stance-edits.h"
#include "pages/service/mul-argument-wording.h"
#include "pages/service/mul-service-alternatives.h"

enum
{
  PROP_COUNT = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

guint mul_argument_column_signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentColumn, mul_argument_column, GTK_TYPE_WIDGET)

MulArgumentPlace
mul_argument_column_get_place (MulArgumentColumn *self)
{
  return (MulArgumentPlace) { self->document, self->service_id, self->alternative_id, self->kind };
}

MulProConWording
mul_argument_column_get_wording (MulArgumentColumn *self)
{
  return (MulProConWording) mul_record_get_code (mul_document_get_project (self->document),
                                                 MUL_PROJECT_pro_con_wording);
}

void
mul_argument_column_show_error (MulArgumentColumn *self, GError *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

void
mul_argument_column_show_undo_toast (MulArgumentColumn *self, const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
}

const char *
mul_argument_column_get_argument_id (MulArgumentColumn *self, const char *placement_id)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->placements); i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (self->placements, i);

      if (g_strcmp0 (mul_record_get_id (placement), placement_id) == 0)
        return mul_record_get_text (placement, MUL_PLACEMENT_argument_id);
    }
  return NULL;
}

/* Says that the rows may show something else, and how many there are where that is another number. */
void
mul_argument_column_say_refreshed (MulArgumentColumn *self)
{
  const guint count = mul_argument_column_get_count (self);

  mul_argument_list_refresh (self->list);
  g_signal_emit (self, mul_argument_column_signals[SIGNAL_REFRESHED], 0);
  if (self->count == count)
    return;
  self->count = count;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COUNT]);
}

static void
show_words (MulArgumentColumn *self)
{
  const MulProConWording wording = mul_argument_column_get_wording (self);
  g_autoptr (GMenuModel) menu =
      mul_argument_menu_new (self->kind, wording, self->alternatives, self->alternative_id, FALSE);
  g_autoptr (GMenuModel) elsewhere =
      mul_argument_menu_new (self->kind, wording, self->alternatives, self->alternative_id, TRUE);

  mul_argument_list_set_words (self->list, mul_argument_wording_get (self->kind, wording));
  mul_argument_list_set_menus (self->list, menu, elsewhere);
}

static void
document_changed_cb (MulArgumentColumn *self, MulChanges *changes)
{
  mul_argument_column_check_pasted (self, changes);
  if (mul_changes_touch (changes, MUL_ENTITY_MUNICIPALITY) || mul_changes_touch (changes, MUL_ENTITY_SERVICE_MUNICIPALITY))
    {
      g_ptr_array_unref (self->takers);
      self->takers = mul_argument_list_takers (self->document, self->service_id, self->municipalities);
    }
  if (mul_changes_touch (changes, MUL_ENTITY_ALTERNATIVE) || mul_changes_touch (changes, MUL_ENTITY_SERVICE_ALTERNATIVE)
      || mul_changes_touch (changes, MUL_ENTITY_PROJECT))
    show_words (self);
  mul_argument_column_read_changed (self, changes);
}

static gboolean
add_cb (MulArgumentColumn *self, guint position, const char *text, const char *theme_id, const char *new_theme)
{
  const MulArgumentPlace place = mul_argument_column_get_place (self);
  g_autoptr (GError) error = NULL;
  const gboolean done = mul_argument_add (&place, position, text, theme_id, new_theme, &error);

  if (!done)
    mul_argument_column_show_error (self, error);
  return done;
}

static gboolean
edited_cb (MulArgumentColumn *self, const char *id, const char *text)
{
  g_autoptr (GError) error = NULL;
  const char *argument_id = mul_argument_column_get_argument_id (self, id);
  const gboolean done =
      argument_id == NULL || mul_argument_set_text (self->document, argument_id, text, &error);

  if (!done)
    mul_argument_column_show_error (self, error);
  return done;
}

static void
written_cb (MulArgumentColumn *self)
{
  mul_document_end_typing (self->document);
}

static void
theme_chosen_cb (MulArgumentColumn *self, const char *const *ids, const char *theme_id, const char *new_theme)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) argument_ids = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;
  gboolean adding = FALSE;
  guint n;

  for (guint i = 0; ids[i] != NULL; i++)
    if (mul_argument_column_get_argument_id (self, ids[i]) != NULL)
      g_strv_builder_add (builder, mul_argument_column_get_argument_id (self, ids[i]));
  argument_ids = g_strv_builder_end (builder);
  n = g_strv_length (argument_ids);
  /* The theme of one that is being added belongs to adding it, unless something else was done since. */
  adding = n == 1 && mul_argument_list_is_adding (self->list, ids[0]) && mul_argument_is_being_typed (self->document, argument_ids[0]);
  if (!adding)
    mul_document_end_typing (self->document);
  if (n > 0 && !mul_argument_set_theme (self->document, (const char *const *) argument_ids, theme_id, new_theme, &error))
    mul_argument_column_show_error (self, error);
  if (!adding)
    mul_document_end_typing (self->document);
  if (n < 2 || error != NULL)
    return;
  said = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The theme of %u argument was set", "The theme of %u arguments was set", n), n);
  mul_argument_column_show_undo_toast (self, said);
}

static void
add_across_cb (MulArgumentColumn *self)
{
  g_signal_emit (self, mul_argument_column_signals[SIGNAL_ADD_ACROSS], 0);
}

static void
went_beside_cb (MulArgumentColumn *self, int direction, double y)
{
  g_signal_emit (self, mul_argument_column_signals[SIGNAL_WENT_BESIDE], 0, direction, y);
}

static void
focused_left_cb (MulArgumentColumn *self, const char *id)
{
  g_signal_emit (self, mul_argument_column_signals[SIGNAL_FOCUSED_LEFT], 0, id);
}

static void
mul_argument_column_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_uint (value, mul_argument_column_get_count (MUL_ARGUMENT_COLUMN (object)));
}

static GtkSizeRequestMode
mul_argument_column_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The width never depends on the height: the list box would measure its rows for a height that hidden rows do not fit in. */
static void
mul_argument_column_measure_size (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                                  int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (GTK_WIDGET (MUL_ARGUMENT_COLUMN (widget)->list), orientation,
                      orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size, minimum, natural, NULL, NULL);
}

static void
mul_argument_column_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulArgumentColumn *self = MUL_ARGUMENT_COLUMN (widget);

  gtk_widget_allocate (GTK_WIDGET (self->list), width, height, -1, NULL);
  if (self->stance_popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->stance_popover));
  if (self->details_popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->details_popover));
}

static void
mul_argument_column_dispose (GObject *object)
{
  MulArgumentColumn *self = MUL_ARGUMENT_COLUMN (object);

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  if (self->placements != NULL)
    g_signal_handlers_disconnect_by_data (self->placements, self);
  g_clear_pointer ((GtkWidget **) &self->stance_popover, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->details_popover, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->list, gtk_widget_unparent);
  g_clear_handle_id (&self->look_source, g_source_remove);
  g_clear_object (&self->twins);
  g_clear_object (&self->placements);
  g_clear_object (&self->municipalities);
  g_clear_pointer (&self->takers, g_ptr_array_unref);
  g_clear_object (&self->alternatives);
  g_clear_object (&self->themes);
  g_clear_object (&self->items);
  g_clear_pointer (&self->details, g_hash_table_unref);
  g_hash_table_remove_all (self->arguments);
  g_clear_object (&self->document);
  mul_argument_column_forget_pasted (self);
  G_OBJECT_CLASS (mul_argument_column_parent_class)->dispose (object);
}

static void
mul_argument_column_finalize (GObject *object)
{
  MulArgumentColumn *self = MUL_ARGUMENT_COLUMN (object);

  g_free (self->service_id);
  g_free (self->opened_id);
  g_free (self->typed_id);
  g_free (self->typed);
  g_free (self->alternative_id);
  g_hash_table_unref (self->arguments);
  G_OBJECT_CLASS (mul_argument_column_parent_class)->finalize (object);
}

static void
mul_argument_column_class_init (MulArgumentColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = mul_argument_column_dispose;
  object_class->finalize = mul_argument_column_finalize;
  object_class->get_property = mul_argument_column_get_property;

  props[PROP_COUNT] = g_param_spec_uint ("count", NULL, NULL, 0, G_MAXUINT, 0,
                                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  mul_argument_column_signals[SIGNAL_MOVED] = g_signal_new ("moved", MUL_TYPE_ARGUMENT_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);
  mul_argument_column_signals[SIGNAL_ADD_ACROSS] =
      g_signal_new ("add-across", MUL_TYPE_ARGUMENT_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  mul_argument_column_signals[SIGNAL_REFRESHED] =
      g_signal_new ("refreshed", MUL_TYPE_ARGUMENT_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  mul_argument_column_signals[SIGNAL_WENT_BESIDE] = g_signal_new ("went-beside", MUL_TYPE_ARGUMENT_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL,
                                                                  NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_DOUBLE);
  mul_argument_column_signals[SIGNAL_FOCUSED_LEFT] = g_signal_new ("focused-left", MUL_TYPE_ARGUMENT_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL,
                                                                   NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  GTK_WIDGET_CLASS (klass)->get_request_mode = mul_argument_column_get_request_mode;
  GTK_WIDGET_CLASS (klass)->measure = mul_argument_column_measure_size;
  GTK_WIDGET_CLASS (klass)->size_allocate = mul_argument_column_size_allocate;
}

static void
mul_argument_column_init (MulArgumentColumn *self)
{
  self->items = g_list_store_new (MUL_TYPE_ARGUMENT_ITEM);
  self->arguments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->list = MUL_ARGUMENT_LIST (mul_argument_list_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
  g_signal_connect_object (self->list, "add", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "written", G_CALLBACK (written_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "theme-chosen", G_CALLBACK (theme_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "command", G_CALLBACK (mul_argument_column_command_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "lines-pasted", G_CALLBACK (mul_argument_column_lines_pasted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "dropped", G_CALLBACK (mul_argument_column_dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "typed", G_CALLBACK (mul_argument_column_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "twin-chosen", G_CALLBACK (mul_argument_column_twin_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "add-across", G_CALLBACK (add_across_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "went-beside", G_CALLBACK (went_beside_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "focused-left", G_CALLBACK (focused_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "offer-accepted", G_CALLBACK (mul_argument_column_offer_accepted_cb), self, G_CONNECT_SWAPPED);
}

/**
 * mul_argument_column_new:
 * @document: the project
 * @service_id: a service
 * @alternative_id: (nullable): an alternative, or NULL for challenges
 * @kind: which arguments
 *
 * Returns: (transfer floating): the list of them, with everything that can be done in it
 */
GtkWidget *
mul_argument_column_new (MulDocument *document, const char *service_id, const char *alternative_id,
                         MulPlacementKind kind)
{
  MulArgumentColumn *self = g_object_new (MUL_TYPE_ARGUMENT_COLUMN, NULL);
  MulArgumentPlace place;

  self->document = g_object_ref (document);
  self->service_id = g_strdup (service_id);
  self->alternative_id = g_strdup (alternative_id);
  self->kind = kind;
  self->municipalities = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, 0);
  self->takers = mul_argument_list_takers (document, service_id, self->municipalities);
  self->alternatives = mul_service_alternatives_new (document, service_id);
  self->themes = mul_document_list (document, MUL_ENTITY_THEME, 0);
  mul_argument_list_set_themes (self->list, self->themes);
  show_words (self);
  place = mul_argument_column_get_place (self);
  mul_argument_column_set_placements (self, mul_argument_list_placements (&place));
  mul_argument_list_set_model (self->list, G_LIST_MODEL (self->items));
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/**
 * mul_argument_column_set_alternative:
 * @self: a column
 * @alternative_id: another alternative
 *
 * Shows another alternative's arguments. What is being written is stored first.
 */
void
mul_argument_column_set_alternative (MulArgumentColumn *self, const char *alternative_id)
{
  MulArgumentPlace place;

  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  if (g_strcmp0 (self->alternative_id, alternative_id) == 0)
    return;
  mul_argument_list_commit (self->list);
  if (self->stance_popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->stance_popover));
  mul_argument_list_offer (self->list, NULL, NULL);
  mul_argument_column_forget_pasted (self);
  g_free (self->alternative_id);
  self->alternative_id = g_strdup (alternative_id);
  show_words (self);
  place = mul_argument_column_get_place (self);
  mul_argument_column_set_placements (self, mul_argument_list_placements (&place));
}

/**
 * mul_argument_column_get_placements:
 * @self: a column
 *
 * Returns: (transfer none): the MulPlacement records shown
 */
GListModel *
mul_argument_column_get_placements (MulArgumentColumn *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_COLUMN (self), NULL);
  return self->placements;
}

guint
mul_argument_column_get_count (MulArgumentColumn *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_COLUMN (self), 0);
  return self->placements != NULL ? g_list_model_get_n_items (self->placements) : 0;
}

/* How many of them the filter lets through. */
guint
mul_argument_column_get_shown (MulArgumentColumn *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_COLUMN (self), 0);
  return mul_argument_list_get_shown (self->list);
}

MulPlacementKind
mul_argument_column_get_kind (MulArgumentColumn *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_COLUMN (self), MUL_PLACEMENT_KIND_PRO);
  return self->kind;
}

void
mul_argument_column_set_narrow (MulArgumentColumn *self, gboolean narrow)
{
  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  mul_argument_list_set_narrow (self->list, narrow);
}

/**
 * mul_argument_column_set_heading_visible:
 * @self: a column
 * @visible: whether it heads itself; where a toggle or a group above says the same, it need not
 */
void
mul_argument_column_set_heading_visible (MulArgumentColumn *self, gboolean visible)
{
  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  mul_argument_list_set_heading_visible (self->list, visible);
}

/**
 * mul_argument_column_begin_adding:
 * @self: a column
 *
 * Opens an empty row at the end, under the hand.
 */
void
mul_argument_column_begin_adding (MulArgumentColumn *self)
{
  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  mul_argument_list_begin_adding (self->list);
}

/**
 * mul_argument_column_begin_with:
 * @self: a column
 * @text: what was typed already
 *
 * Opens a row at the end with that in it.
 */
void
mul_argument_column_begin_with (MulArgumentColumn *self, const char *text)
{
  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  mul_argument_list_begin_with (self->list, text);
}

/**
 * mul_argument_column_enter_at:
 * @self: a column
 * @y: a height in it, in pixels
 *
 * Goes to the row at that height, or to the nearest.
 */
void
mul_argument_column_enter_at (MulArgumentColumn *self, double y)
{
  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  mul_argument_list_enter_at (self->list, y);
}

/**
 * mul_argument_column_commit:
 * @self: a column
 *
 * Stores what is being written.
 */
void
mul_argument_column_commit (MulArgumentColumn *self)
{
  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  mul_argument_list_commit (self->list);
}

/**
 * mul_argument_column_focus_placement:
 * @self: a column
 * @placement_id: a placement
 *
 * Returns: whether it stands here; it then has the focus
 */
gboolean
mul_argument_column_focus_placement (MulArgumentColumn *self, const char *placement_id)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_COLUMN (self), FALSE);
  return mul_argument_list_focus (self->list, placement_id);
}

/**
 * mul_argument_column_set_filter:
 * @self: a column
 * @filter: which arguments to show
 * @grouping: what they are gathered by
 */
void
mul_argument_column_set_filter (MulArgumentColumn *self, const MulArgumentFilter *filter, MulArgumentGrouping grouping)
{
  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  mul_argument_list_set_filter (self->list, filter);
  mul_argument_list_set_grouping (self->list, grouping);
}

/**
 * mul_argument_column_count:
 * @self: a column
 * @disputed: (inout): added to it, how many are disputed
 * @without_source: (inout): added to it, how many have no source
 */
void
mul_argument_column_count (MulArgumentColumn *self, guint *disputed, guint *without_source)
{
  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (MulArgumentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);
      const MulArgumentContent *content = mul_argument_item_get_content (item);

      if (mul_argument_content_is_disputed (content))
        (*disputed)++;
      if (*content->source == '\0')
        (*without_source)++;
    }
}

/**
 * mul_argument_column_set_twins:
 * @self: a column
 * @twins: (nullable): the project's arguments, to offer those that say what is being typed
 */
void
mul_argument_column_set_twins (MulArgumentColumn *self, MulArgumentTwins *twins)
{
  g_return_if_fail (MUL_IS_ARGUMENT_COLUMN (self));
  g_set_object (&self->twins, twins);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-column.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-paste.h"
#include "pages/service/mul-argument-details.h"
#include "pages/service/mul-argument-edits.h"
#include "pages/service/mul-argument-menu.h"
#include "pages/service/mul-argument-wording.h"
#include "widgets/mul-argument-list.h"

struct _MulArgumentColumn
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  char *service_id;
  char *alternative_id;
  MulPlacementKind kind;
  GListModel *placements;
  GListModel *municipalities;
  GListModel *alternatives;
  GListModel *themes;
  GListStore *items;     /* MulArgumentItem, one for each placement */
  GHashTable *arguments; /* argument id → MulRecord, held so that reading them again costs nothing */
  guint count;           /* as it was last said */
  char **pasted;         /* the placements of the last paste, while joining its lines is offered */
  char **joined;         /* and what they would become */

  /* Borrowed: child */
  MulArgumentList *list;
};

enum
{
  PROP_COUNT = 1,
  N_PROPS,
};

enum
{
  SIGNAL_MOVED,
  SIGNAL_ADD_ACROSS,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentColumn, mul_argument_column, GTK_TYPE_WIDGET)

static MulArgumentPlace
get_place (MulArgumentColumn *self)
{
  return (MulArgumentPlace) { self->document, self->service_id, self->alternative_id, self->kind };
}

static MulProConWording
get_wording (MulArgumentColumn *self)
{
  return (MulProConWording) mul_record_get_code (mul_document_get_project (self->document),
                                                 MUL_PROJECT_pro_con_wording);
}

static void
show_error (MulArgumentColumn *self, GError *error)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

static void
show_undo_toast (MulArgumentColumn *self, const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
}

static void
show_words (MulArgumentColumn *self)
{
  const MulProConWording wording = get_wording (self);
  g_autoptr (GMenuModel) menu =
      mul_argument_menu_new (self->kind, wording, self->alternatives, self->alternative_id, FALSE);
  g_autoptr (GMenuModel) elsewhere =
      mul_argument_menu_new (self->kind, wording, self->alternatives, self->alternative_id, TRUE);

  mul_argument_list_set_words (self->list, mul_argument_wording_get (self->kind, wording));
  mul_argument_list_set_menus (self->list, menu, elsewhere);
}

static MulRecord *
hold_argument (MulArgumentColumn *self, GHashTable *arguments, const char *id)
{
  MulRecord *argument = g_hash_table_lookup (self->arguments, id);

  argument = argument != NULL ? g_object_ref (argument)
                              : mul_document_get_record (self->document, MUL_ENTITY_ARGUMENT, id);
  if (argument != NULL)
    g_hash_table_insert (arguments, g_strdup (id), argument);
  return argument;
}

static gboolean
is_same (const MulArgumentContent *a, const MulArgumentContent *b)
{
  g_autofree char *first = mul_argument_content_describe (a);
  g_autofree char *second = mul_argument_content_describe (b);

  return strcmp (first, second) == 0 && g_strcmp0 (a->theme_id, b->theme_id) == 0;
}

/* Reads what the rows show, and tells the rows that show something else than they did. */
static void
refresh (MulArgumentColumn *self)
{
  const MulArgumentPlace place = get_place (self);
  g_autoptr (GHashTable) details =
      mul_query_argument_details (self->document, self->service_id, self->alternative_id, (int) self->kind);
  g_autoptr (GHashTable) arguments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->items)); i++)
    {
      g_autoptr (MulArgumentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);
      const MulArgumentDetails *own = g_hash_table_lookup (details, mul_argument_item_get_id (item));
      MulRecord *argument = own != NULL ? hold_argument (self, arguments, own->argument_id) : NULL;
      MulArgumentContent *content;

      if (argument == NULL)
        continue;
      content = mul_argument_details_make_content (&place, argument, own, self->municipalities, self->themes);
      if (is_same (content, mul_argument_item_get_content (item)))
        mul_argument_content_free (content);
      else
        mul_argument_item_set_content (item, content);
    }
  g_hash_table_unref (self->arguments);
  self->arguments = g_steal_pointer (&arguments);
  if (self->count != g_list_model_get_n_items (G_LIST_MODEL (self->items)))
    {
      self->count = g_list_model_get_n_items (G_LIST_MODEL (self->items));
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COUNT]);
    }
}

static const char *
get_argument_id (MulArgumentColumn *self, const char *placement_id)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->placements); i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (self->placements, i);

      if (g_strcmp0 (mul_record_get_id (placement), placement_id) == 0)
        return mul_record_get_text (placement, MUL_PLACEMENT_argument_id);
    }
  return NULL;
}

static void
forget_pasted (MulArgumentColumn *self)
{
  g_clear_pointer (&self->pasted, g_strfreev);
  g_clear_pointer (&self->joined, g_strfreev);
}

static void
placements_changed_cb (MulArgumentColumn *self, guint position, guint removed, guint added)
{
  const MulArgumentPlace place = get_place (self);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < added; i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (self->placements, position + i);
      g_autoptr (MulRecord) argument = mul_document_get_record (
          self->document, MUL_ENTITY_ARGUMENT, mul_record_get_text (placement, MUL_PLACEMENT_argument_id));
      /* What else belongs to it is read for all rows at once, when the change is complete. */
      MulArgumentContent *content =
          argument != NULL
              ? mul_argument_details_make_content (&place, argument, NULL, self->municipalities, self->themes)
              : mul_argument_content_new ();

      g_ptr_array_add (items, mul_argument_item_new (mul_record_get_id (placement), content));
    }
  g_list_store_splice (self->items, position, removed, items->pdata, added);
}

/* Follows another list of placements, or none. */
static void
set_placements (MulArgumentColumn *self, GListModel *placements)
{
  const guint before = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  if (self->placements != NULL)
    g_signal_handlers_disconnect_by_data (self->placements, self);
  g_clear_object (&self->placements);
  self->placements = placements;
  if (placements != NULL)
    {
      g_signal_connect_object (placements, "items-changed", G_CALLBACK (placements_changed_cb), self, G_CONNECT_SWAPPED);
      placements_changed_cb (self, 0, before, g_list_model_get_n_items (placements));
      refresh (self);
    }
}

/* Joining is offered only while the pasted lines are as they were pasted. */
static void
check_pasted (MulArgumentColumn *self, MulChanges *changes)
{
  for (guint i = 0; self->pasted != NULL && i < mul_changes_get_length (changes); i++)
    {
      const MulChange *change = mul_changes_get (changes, i);
      gboolean touched = change->entity == MUL_ENTITY_PLACEMENT
                         && g_strv_contains ((const char *const *) self->pasted, change->key);

      for (guint j = 0; change->entity == MUL_ENTITY_ARGUMENT && self->pasted[j] != NULL; j++)
        touched = touched || g_strcmp0 (get_argument_id (self, self->pasted[j]), change->key) == 0;
      if (touched)
        {
          forget_pasted (self);
          mul_argument_list_offer (self->list, NULL, NULL);
        }
    }
}

static void
document_changed_cb (MulArgumentColumn *self, MulChanges *changes)
{
  static const MulEntityId shown[] = {
    MUL_ENTITY_PLACEMENT, MUL_ENTITY_ARGUMENT,    MUL_ENTITY_PLACEMENT_MUNICIPALITY, MUL_ENTITY_STANCE,
    MUL_ENTITY_CITATION,  MUL_ENTITY_SOURCE,      MUL_ENTITY_THEME,                  MUL_ENTITY_MUNICIPALITY,
    MUL_ENTITY_SERVICE,   MUL_ENTITY_ALTERNATIVE,
  };

  check_pasted (self, changes);
  if (mul_changes_touch (changes, MUL_ENTITY_ALTERNATIVE) || mul_changes_touch (changes, MUL_ENTITY_PROJECT))
    show_words (self);
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    if (mul_changes_touch (changes, shown[i]))
      {
        refresh (self);
        return;
      }
}

static gboolean
add_cb (MulArgumentColumn *self, guint position, const char *text, const char *theme_id, const char *new_theme)
{
  const MulArgumentPlace place = get_place (self);
  g_autoptr (GError) error = NULL;
  const gboolean done = mul_argument_add (&place, position, text, theme_id, new_theme, &error);

  if (!done)
    show_error (self, error);
  return done;
}

static gboolean
edited_cb (MulArgumentColumn *self, const char *id, const char *text)
{
  g_autoptr (GError) error = NULL;
  const char *argument_id = get_argument_id (self, id);
  const gboolean done =
      argument_id == NULL || mul_argument_set_text (self->document, argument_id, text, &error);

  if (!done)
    show_error (self, error);
  return done;
}

static void
written_cb (MulArgumentColumn *self)
{
  mul_document_end_typing (self->document);
}

static void
theme_chosen_cb (MulArgumentColumn *self, const char *id, const char *theme_id, const char *new_theme)
{
  g_autoptr (GError) error = NULL;
  const char *argument_id = get_argument_id (self, id);

  if (argument_id != NULL && !mul_argument_set_theme (self->document, argument_id, theme_id, new_theme, &error))
    show_error (self, error);
}

/* Where the first and the last of some placements stand, and how many of them stand before a position. */
static void
measure (MulArgumentColumn *self, const char *const *ids, guint position, guint *first, guint *last, guint *before)
{
  const guint n = g_list_model_get_n_items (self->placements);

  *first = n;
  *last = 0;
  *before = 0;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (self->placements, i);

      if (!g_strv_contains (ids, mul_record_get_id (placement)))
        continue;
      *first = MIN (*first, i);
      *last = i;
      if (i < position)
        (*before)++;
    }
}

/* Moves within this list by one place, all the given together. */
static void
move_along (MulArgumentColumn *self, const char *const *ids, int direction)
{
  const MulArgumentPlace place = get_place (self);
  const guint n = g_list_model_get_n_items (self->placements);
  const guint moving = g_strv_length ((char **) ids);
  g_autoptr (GError) error = NULL;
  guint first;
  guint last;
  guint before;

  measure (self, ids, 0, &first, &last, &before);
  if ((direction < 0 && first == 0) || (direction > 0 && last + 1 >= n))
    gtk_widget_error_bell (GTK_WIDGET (self));
  /* Among the others, the place after the next one down is as far as the last is from the first. */
  else if (!mul_argument_move (&place, ids, direction < 0 ? first - 1 : last + 2 - moving, &error))
    show_error (self, error);
}

static void
move_to_kind (MulArgumentColumn *self, const char *const *ids, int kind)
{
  MulArgumentPlace place = get_place (self);
  g_autoptr (GError) error = NULL;
  guint first;
  guint last;
  guint before;

  if (kind < 0 || self->kind == MUL_PLACEMENT_KIND_CHALLENGE || kind == (int) self->kind)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  /* Level with where it stood, so that across and back changes nothing. */
  measure (self, ids, 0, &first, &last, &before);
  place.kind = (MulPlacementKind) kind;
  if (mul_argument_move (&place, ids, first, &error))
    g_signal_emit (self, signals[SIGNAL_MOVED], 0, ids[0], kind);
  else
    show_error (self, error);
}

/* Pros stand left and cons right of them, conditions and neutral points below these. -1 is nowhere. */
static int
find_neighbour (MulPlacementKind kind, const char *direction)
{
  static const struct
  {
    const char *direction;
    int to[MUL_PLACEMENT_KIND_CHALLENGE + 1];
  } neighbours[] = {
    { "move-left", { -1, MUL_PLACEMENT_KIND_PRO, -1, MUL_PLACEMENT_KIND_CONDITION, -1 } },
    { "move-right", { MUL_PLACEMENT_KIND_CON, -1, MUL_PLACEMENT_KIND_NEUTRAL, -1, -1 } },
    { "move-above", { -1, -1, MUL_PLACEMENT_KIND_PRO, MUL_PLACEMENT_KIND_CON, -1 } },
    { "move-below", { MUL_PLACEMENT_KIND_CONDITION, MUL_PLACEMENT_KIND_NEUTRAL, -1, -1, -1 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (neighbours); i++)
    if (strcmp (neighbours[i].direction, direction) == 0)
      return neighbours[i].to[kind];
  return -1;
}

static void
place_in_alternative (MulArgumentColumn *self, const char *const *ids, const char *alternative_id, gboolean also)
{
  MulArgumentPlace place = get_place (self);
  g_autoptr (MulRecord) alternative = mul_document_get_record (self->document, MUL_ENTITY_ALTERNATIVE, alternative_id);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gboolean done;

  if (alternative == NULL)
    return;
  place.alternative_id = alternative_id;
  done = also ? mul_argument_also_place (&place, ids, &error) : mul_argument_move (&place, ids, G_MAXUINT, &error);
  if (!done)
    {
      show_error (self, error);
      return;
    }
  /* Translators: %s is the name of an alternative */
  text = g_strdup_printf (also ? C_ ("assessment", "Also placed in “%s”") : C_ ("assessment", "Moved to “%s”"),
                          mul_record_get_text (alternative, MUL_ALTERNATIVE_name));
  show_undo_toast (self, text);
}

static void
remove_ids (MulArgumentColumn *self, const char *const *ids, gboolean everywhere)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (g_strv_length ((char **) ids) == 1 && !everywhere)
    {
      const char *argument_id = get_argument_id (self, ids[0]);
      g_autoptr (GPtrArray) places = argument_id != NULL ? mul_query_places (self->document, argument_id) : NULL;

      if (places != NULL && places->len > 1)
        text = g_strdup (C_ ("assessment", "Removed from here; it still stands in its other places"));
    }
  if (text == NULL)
    text = mul_argument_wording_deleted (self->kind, get_wording (self), g_strv_length ((char **) ids));
  if (mul_argument_remove (self->document, ids, everywhere, &error))
    show_undo_toast (self, text);
  else
    show_error (self, error);
}

static void
command_cb (MulArgumentColumn *self, const char *const *ids, const char *name, GVariant *parameter)
{
  const char *target = parameter != NULL ? g_variant_get_string (parameter, NULL) : NULL;

  if (strcmp (name, "delete") == 0 || strcmp (name, "cut") == 0)
    remove_ids (self, ids, FALSE);
  else if (strcmp (name, "delete-everywhere") == 0)
    remove_ids (self, ids, TRUE);
  else if (strcmp (name, "move-up") == 0)
    move_along (self, ids, -1);
  else if (strcmp (name, "move-down") == 0)
    move_along (self, ids, 1);
  else if (strcmp (name, "move-to") == 0)
    move_to_kind (self, ids, mul_code_index (mul_codes_PLACEMENT_KIND, target));
  else if (strcmp (name, "move-to-alternative") == 0)
    place_in_alternative (self, ids, target, FALSE);
  else if (strcmp (name, "also-place") == 0)
    place_in_alternative (self, ids, target, TRUE);
  else
    move_to_kind (self, ids, find_neighbour (self->kind, name));
}

/* Lines that only continue the one before are offered for joining, not joined unasked. */
static void
offer_joining (MulArgumentColumn *self, GPtrArray *lines, char **ids)
{
  guint n = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < lines->len; i++)
    if ((((const MulPasteLine *) g_ptr_array_index (lines, i))->flags & MUL_PASTE_CONTINUES) != 0)
      n++;
  forget_pasted (self);
  if (n == 0)
    {
      mul_argument_list_offer (self->list, NULL, NULL);
      return;
    }
  self->pasted = g_strdupv (ids);
  self->joined = mul_paste_join (lines, TRUE);
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u pasted line looks like the end of the one before it.",
                                       "%u pasted lines look like the end of the one before them.", n), n);
  mul_argument_list_offer (self->list, text, C_ ("assessment", "Join Broken Lines"));
}

static guint
lines_pasted_cb (MulArgumentColumn *self, guint position, const char *text)
{
  const MulArgumentPlace place = get_place (self);
  g_autoptr (GPtrArray) lines = mul_paste_split (text);
  g_auto (GStrv) texts = mul_paste_join (lines, FALSE);
  g_auto (GStrv) ids = NULL;
  g_autoptr (GError) error = NULL;
  const guint n = g_strv_length (texts);

  if (n == 0)
    return 0;
  ids = mul_argument_add_several (&place, position, (const char *const *) texts, NULL, C_ ("undo", "Paste Arguments"),
                                  &error);
  if (ids == NULL)
    {
      show_error (self, error);
      return 0;
    }
  offer_joining (self, lines, ids);
  if (n > 1)
    {
      g_autofree char *toast =
          g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u line pasted", "%u lines pasted", n), n);

      show_undo_toast (self, toast);
    }
  return n;
}

static void
offer_accepted_cb (MulArgumentColumn *self)
{
  const MulArgumentPlace place = get_place (self);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) pasted = g_steal_pointer (&self->pasted);
  g_auto (GStrv) joined = g_steal_pointer (&self->joined);
  g_auto (GStrv) ids = NULL;
  guint first;
  guint last;
  guint before;

  if (pasted == NULL)
    return;
  measure (self, (const char *const *) pasted, 0, &first, &last, &before);
  ids = mul_argument_add_several (&place, first, (const char *const *) joined, (const char *const *) pasted,
                                  C_ ("undo", "Join Broken Lines"), &error);
  if (ids == NULL)
    show_error (self, error);
  else
    mul_argument_list_focus (self->list, ids[0]);
}

static gboolean
dropped_cb (MulArgumentColumn *self, MulArgumentDrag *drag, guint position)
{
  const MulArgumentPlace place = get_place (self);
  g_autoptr (GError) error = NULL;
  guint first;
  guint last;
  guint before;

  measure (self, (const char *const *) drag->ids, position, &first, &last, &before);
  if (!mul_argument_move (&place, (const char *const *) drag->ids, position - before, &error))
    {
      show_error (self, error);
      return FALSE;
    }
  mul_argument_list_focus (self->list, drag->ids[0]);
  return TRUE;
}

static void
add_across_cb (MulArgumentColumn *self)
{
  g_signal_emit (self, signals[SIGNAL_ADD_ACROSS], 0);
}

static void
mul_argument_column_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_uint (value, mul_argument_column_get_count (MUL_ARGUMENT_COLUMN (object)));
}

static void
mul_argument_column_dispose (GObject *object)
{
  MulArgumentColumn *self = MUL_ARGUMENT_COLUMN (object);

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  if (self->placements != NULL)
    g_signal_handlers_disconnect_by_data (self->placements, self);
  g_clear_pointer ((GtkWidget **) &self->list, gtk_widget_unparent);
  g_clear_object (&self->placements);
  g_clear_object (&self->municipalities);
  g_clear_object (&self->alternatives);
  g_clear_object (&self->themes);
  g_clear_object (&self->items);
  g_hash_table_remove_all (self->arguments);
  g_clear_object (&self->document);
  forget_pasted (self);
  G_OBJECT_CLASS (mul_argument_column_parent_class)->dispose (object);
}

static void
mul_argument_column_finalize (GObject *object)
{
  MulArgumentColumn *self = MUL_ARGUMENT_COLUMN (object);

  g_free (self->service_id);
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
  signals[SIGNAL_MOVED] = g_signal_new ("moved", MUL_TYPE_ARGUMENT_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);
  signals[SIGNAL_ADD_ACROSS] =
      g_signal_new ("add-across", MUL_TYPE_ARGUMENT_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
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
  g_signal_connect_object (self->list, "command", G_CALLBACK (command_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "lines-pasted", G_CALLBACK (lines_pasted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "add-across", G_CALLBACK (add_across_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "offer-accepted", G_CALLBACK (offer_accepted_cb), self, G_CONNECT_SWAPPED);
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
  self->alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);
  self->themes = mul_document_list (document, MUL_ENTITY_THEME, 0);
  mul_argument_list_set_themes (self->list, self->themes);
  show_words (self);
  place = get_place (self);
  set_placements (self, mul_argument_list_placements (&place));
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
  mul_argument_list_offer (self->list, NULL, NULL);
  forget_pasted (self);
  g_free (self->alternative_id);
  self->alternative_id = g_strdup (alternative_id);
  show_words (self);
  place = get_place (self);
  set_placements (self, mul_argument_list_placements (&place));
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

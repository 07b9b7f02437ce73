/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-checks-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/comparison/mul-check-list.h"
#include "pages/comparison/mul-check-row.h"
#include "pages/comparison/mul-check-rows.h"
#include "pages/comparison/mul-check-words.h"
#include "pages/comparison/mul-checks-table.h"
#include "pages/comparison/mul-comparison-export.h"
#include "pages/comparison/mul-comparison-tables.h"
#include "widgets/mul-drop-down-choices.h"
#include "widgets/mul-focus.h"

/* More of one kind are counted, and shown when somebody asks for them. */
#define MAX_ROWS 20

/* So long the list may be waited for, in microseconds; what takes longer is found while the page is already there. */
#define PATIENCE (30 * 1000)

struct _MulChecksView
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  MulCheckList *list;
  GPtrArray *services; /* those in the filter, in its order */
  char *filter;        /* a service's key, or NULL for all */
  char *unfolded;      /* the kind that is shown whole, or NULL */
  char *focus_code;    /* where the focus was last */
  char *focus_subject;
  MulCheckSearch *search;
  MulCheckRows *rows;
  guint refresh_source;
  guint search_source;

  /* Template */
  GtkWidget *box;
  GtkOrientable *toolbar;
  GtkDropDown *service_filter;
  GtkStack *stack;
  GtkBox *groups;
  GtkWidget *menu_button;

  gboolean stale;
  gboolean filling;
  gboolean keep_focus; /* an edit takes the focused row away */
  gboolean narrow;
};

enum
{
  PROP_NARROW = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulChecksView, mul_checks_view, GTK_TYPE_WIDGET)

static gboolean
passes (MulChecksView *self, const MulFinding *finding)
{
  return self->filter == NULL || g_strcmp0 (finding->service_id, self->filter) == 0;
}

static void
add_kind (MulChecksView *self, guint first, guint n, guint n_passing)
{
  MulCheck check = ((MulFinding *) g_ptr_array_index (self->list->open, first))->check;
  gboolean whole = g_strcmp0 (self->unfolded, mul_check_codes[check]) == 0;
  GtkListBox *list = mul_check_rows_add_group (self->rows, mul_check_words_get_heading (check), n_passing);
  guint shown = 0;

  for (guint i = first; i < first + n; i++)
    {
      const MulFinding *finding = g_ptr_array_index (self->list->open, i);

      if (!passes (self, finding) || (shown >= MAX_ROWS && !whole))
        continue;
      mul_check_rows_add (self->rows, list, finding, NULL);
      shown++;
    }
  if (shown < n_passing)
    mul_check_rows_add_more (self->rows, list, check, n_passing - shown);
}

static void
add_accepted (MulChecksView *self)
{
  GtkListBox *list = NULL;
  guint n = 0;

  for (guint i = 0; i < self->list->accepted->len; i++)
    n += passes (self, g_ptr_array_index (self->list->accepted, i)) ? 1 : 0;
  for (guint i = 0; i < self->list->accepted->len; i++)
    {
      if (!passes (self, g_ptr_array_index (self->list->accepted, i)))
        continue;
      if (list == NULL)
        list = mul_check_rows_add_group (self->rows, C_ ("check", "Accepted"), n);
      mul_check_rows_add (self->rows, list, g_ptr_array_index (self->list->accepted, i),
                          g_ptr_array_index (self->list->records, i));
    }
}

static void
remember_focus (MulChecksView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, MUL_TYPE_CHECK_ROW) : NULL;

  if (row == NULL || !gtk_widget_is_ancestor (row, GTK_WIDGET (self)))
    return;
  g_set_str (&self->focus_code, mul_check_row_get_code (MUL_CHECK_ROW (row)));
  g_set_str (&self->focus_subject, mul_check_row_get_subject (MUL_CHECK_ROW (row)));
}

static void
show_list (MulChecksView *self)
{
  gboolean focused = (gtk_widget_get_state_flags (GTK_WIDGET (self->groups)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;

  if (self->list == NULL)
    return;
  if (!self->keep_focus)
    remember_focus (self);
  mul_check_rows_clear (self->rows);
  for (guint i = 0; i < self->list->open->len;)
    {
      MulCheck check = ((MulFinding *) g_ptr_array_index (self->list->open, i))->check;
      guint n = 0;
      guint passing = 0;

      while (i + n < self->list->open->len && ((MulFinding *) g_ptr_array_index (self->list->open, i + n))->check == check)
        passing += passes (self, g_ptr_array_index (self->list->open, i + n++)) ? 1 : 0;
      if (passing > 0)
        add_kind (self, i, n, passing);
      i += n;
    }
  add_accepted (self);
  mul_check_rows_build (self->rows, self->narrow);
  gtk_stack_set_visible_child_name (
      self->stack, gtk_widget_get_first_child (GTK_WIDGET (self->groups)) != NULL ? "list" : "empty");
  gtk_widget_set_visible (self->menu_button, gtk_widget_get_first_child (GTK_WIDGET (self->groups)) != NULL);
  if (focused || self->keep_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  self->keep_focus = FALSE;
}

/* All services, then each that there is. */
static void
show_filter (MulChecksView *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = 0;

  g_clear_pointer (&self->services, g_ptr_array_unref);
  self->services = mul_comparison_collect (self->document, MUL_ENTITY_SERVICE);
  gtk_string_list_append (names, C_ ("check", "All Services"));
  for (guint i = 0; i < self->services->len; i++)
    {
      MulRecord *service = g_ptr_array_index (self->services, i);

      gtk_string_list_append (names, mul_comparison_name_of (service, MUL_SERVICE_name, C_ ("comparison", "Unnamed service")));
      if (g_strcmp0 (mul_record_get_id (service), self->filter) == 0)
        selected = i + 1;
    }
  if (selected == 0)
    g_clear_pointer (&self->filter, g_free);
  self->filling = TRUE;
  gtk_drop_down_set_model (self->service_filter, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->service_filter, selected);
  self->filling = FALSE;
}

static void
stop_searching (MulChecksView *self)
{
  g_clear_handle_id (&self->search_source, g_source_remove);
  g_clear_pointer (&self->search, mul_check_search_free);
}

/* Returns whether the search has come to its end. */
static gboolean
advance (MulChecksView *self)
{
  MulCheckList *list = mul_check_search_advance (self->search);

  if (list == NULL)
    return FALSE;
  g_clear_pointer (&self->search, mul_check_search_free);
  mul_check_rows_stop (self->rows);
  g_clear_pointer (&self->list, mul_check_list_free);
  self->list = list;
  show_filter (self);
  show_list (self);
  return TRUE;
}

static gboolean
search_cb (gpointer data)
{
  MulChecksView *self = data;

  if (mul_document_is_open (self->document) && !advance (self))
    return G_SOURCE_CONTINUE;
  self->search_source = 0;
  return G_SOURCE_REMOVE;
}

/* Until the new list is there, the old one stays. */
static void
refresh (MulChecksView *self)
{
  gint64 deadline = g_get_monotonic_time () + PATIENCE;

  g_clear_handle_id (&self->refresh_source, g_source_remove);
  stop_searching (self);
  self->stale = FALSE;
  self->search = mul_check_search_new (self->document);
  while (!advance (self))
    if (g_get_monotonic_time () >= deadline)
      {
        if (self->list == NULL)
          gtk_stack_set_visible_child_name (self->stack, "search");
        self->search_source = g_idle_add_full (G_PRIORITY_LOW, search_cb, self, NULL);
        return;
      }
}

static gboolean
refresh_cb (gpointer data)
{
  MulChecksView *self = data;

  self->refresh_source = 0;
  if (mul_document_is_open (self->document))
    refresh (self);
  return G_SOURCE_REMOVE;
}

static void
document_changed_cb (MulChecksView *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && self->refresh_source == 0)
    self->refresh_source = g_idle_add (refresh_cb, self);
}

static void
filter_cb (MulChecksView *self)
{
  guint selected = gtk_drop_down_get_selected (self->service_filter);

  if (self->filling || self->list == NULL)
    return;
  g_set_str (&self->filter, selected > 0 && selected <= self->services->len
                                ? mul_record_get_id (g_ptr_array_index (self->services, selected - 1))
                                : NULL);
  show_list (self);
}

static void
filter_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulChecksView *self = MUL_CHECKS_VIEW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  g_set_str (&self->filter, *id != '\0' ? id : NULL);
  if (self->list == NULL)
    return;
  show_filter (self);
  show_list (self);
}

static void
unfold_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulChecksView *self = MUL_CHECKS_VIEW (widget);

  g_set_str (&self->unfolded, g_variant_get_string (parameter, NULL));
  show_list (self);
}

static void
open_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulChecksView *self = MUL_CHECKS_VIEW (widget);
  const char *code;
  const char *subject;
  const MulFinding *finding;

  g_variant_get (parameter, "(&s&s)", &code, &subject);
  finding = self->list != NULL ? mul_check_list_find (self->list, code, subject) : NULL;
  if (finding == NULL)
    return;
  g_set_str (&self->focus_code, code);
  g_set_str (&self->focus_subject, subject);
  gtk_widget_activate_action (widget, "win.show-place", "(ssss)", finding->service_id != NULL ? finding->service_id : "",
                              finding->view != NULL ? finding->view : "description",
                              finding->alternative_id != NULL ? finding->alternative_id : "",
                              finding->item_id != NULL ? finding->item_id : "");
}

/* Who has dealt with a finding goes on to the next, or from the last to the one before. */
static void
go_on (MulChecksView *self, const GPtrArray *findings, const MulFinding *from)
{
  const MulFinding *next = NULL;
  gboolean passed = FALSE;

  for (guint i = 0; i < findings->len; i++)
    {
      const MulFinding *finding = g_ptr_array_index (findings, i);

      if (finding == from)
        passed = TRUE;
      else if (passes (self, finding))
        {
          next = finding;
          if (passed)
            break;
        }
    }
  g_set_str (&self->focus_code, next != NULL ? mul_check_codes[next->check] : NULL);
  g_set_str (&self->focus_subject, next != NULL ? next->subject : NULL);
  self->keep_focus = TRUE;
}

static void
accept_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulChecksView *self = MUL_CHECKS_VIEW (widget);
  g_autoptr (GError) error = NULL;
  const char *code;
  const char *subject;
  const char *reason;
  const MulFinding *finding;

  g_variant_get (parameter, "(&s&s&s)", &code, &subject, &reason);
  finding = self->list != NULL ? mul_check_list_find (self->list, code, subject) : NULL;
  if (finding == NULL || *reason == '\0')
    return;
  go_on (self, self->list->open, finding);
  if (mul_check_list_accept (self->document, finding, reason, &error))
    gtk_widget_activate_action (widget, "win.toast-undo", "s", C_ ("check", "The finding was accepted"));
  else
    gtk_widget_activate_action (widget, "win.error", "s", error->message);
}

static void
reopen_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulChecksView *self = MUL_CHECKS_VIEW (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; self->list != NULL && i < self->list->records->len; i++)
    if (g_str_equal (mul_record_get_id (g_ptr_array_index (self->list->records, i)), id))
      go_on (self, self->list->accepted, g_ptr_array_index (self->list->accepted, i));
  if (mul_check_list_reopen (self->document, id, &error))
    gtk_widget_activate_action (widget, "win.toast-undo", "s", C_ ("check", "The finding is open again"));
  else
    gtk_widget_activate_action (widget, "win.error", "s", error->message);
}

static MulComparisonTable *
dup_table (GtkWidget *widget, const char **project)
{
  MulChecksView *self = MUL_CHECKS_VIEW (widget);

  *project = mul_record_get_text (mul_document_get_project (self->document), MUL_PROJECT_title);
  return self->list != NULL ? mul_checks_table_new (self->document, self->list, self->filter) : NULL;
}

static gboolean
mul_checks_view_grab_focus (GtkWidget *widget)
{
  MulChecksView *self = MUL_CHECKS_VIEW (widget);
  GtkWidget *row = mul_check_rows_find (self->rows, self->focus_code, self->focus_subject);

  if (row != NULL)
    return gtk_widget_grab_focus (row);
  return gtk_widget_child_focus (GTK_WIDGET (self->groups), GTK_DIR_TAB_FORWARD);
}

static gboolean
mul_checks_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_focus_child (widget) == NULL)
    return mul_focus_enter (widget, direction);
  return GTK_WIDGET_CLASS (mul_checks_view_parent_class)->focus (widget, direction);
}

static void
mul_checks_view_map (GtkWidget *widget)
{
  MulChecksView *self = MUL_CHECKS_VIEW (widget);

  if (self->stale)
    refresh (self);
  GTK_WIDGET_CLASS (mul_checks_view_parent_class)->map (widget);
}

static void
mul_checks_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, MUL_CHECKS_VIEW (object)->narrow);
}

static void
mul_checks_view_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulChecksView *self = MUL_CHECKS_VIEW (object);

  if (self->narrow == g_value_get_boolean (value))
    return;
  self->narrow = g_value_get_boolean (value);
  mul_comparison_toolbar_set_narrow (self->toolbar, GTK_WIDGET (self), self->narrow);
  if (self->list != NULL)
    show_list (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
mul_checks_view_dispose (GObject *object)
{
  MulChecksView *self = MUL_CHECKS_VIEW (object);

  g_clear_handle_id (&self->refresh_source, g_source_remove);
  stop_searching (self);
  g_clear_pointer (&self->rows, mul_check_rows_free);
  self->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_CHECKS_VIEW);
  g_clear_pointer (&self->list, mul_check_list_free);
  g_clear_pointer (&self->services, g_ptr_array_unref);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_checks_view_parent_class)->dispose (object);
}

static void
mul_checks_view_finalize (GObject *object)
{
  MulChecksView *self = MUL_CHECKS_VIEW (object);

  g_free (self->filter);
  g_free (self->unfolded);
  g_free (self->focus_code);
  g_free (self->focus_subject);
  G_OBJECT_CLASS (mul_checks_view_parent_class)->finalize (object);
}

static void
mul_checks_view_class_init (MulChecksViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_checks_view_dispose;
  object_class->finalize = mul_checks_view_finalize;
  object_class->get_property = mul_checks_view_get_property;
  object_class->set_property = mul_checks_view_set_property;
  widget_class->grab_focus = mul_checks_view_grab_focus;
  widget_class->focus = mul_checks_view_focus;
  widget_class->map = mul_checks_view_map;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_install_action (widget_class, "checks.open", "(ss)", open_action_cb);
  gtk_widget_class_install_action (widget_class, "checks.accept", "(sss)", accept_action_cb);
  gtk_widget_class_install_action (widget_class, "checks.reopen", "s", reopen_action_cb);
  gtk_widget_class_install_action (widget_class, "checks.filter", "s", filter_action_cb);
  gtk_widget_class_install_action (widget_class, "checks.unfold", "s", unfold_action_cb);
  mul_comparison_export_install (widget_class, dup_table);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-checks-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MulChecksView, box);
  gtk_widget_class_bind_template_child (widget_class, MulChecksView, toolbar);
  gtk_widget_class_bind_template_child (widget_class, MulChecksView, service_filter);
  gtk_widget_class_bind_template_child (widget_class, MulChecksView, stack);
  gtk_widget_class_bind_template_child (widget_class, MulChecksView, groups);
  gtk_widget_class_bind_template_child (widget_class, MulChecksView, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
}

static void
mul_checks_view_init (MulChecksView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_drop_down_name_choices (GTK_WIDGET (self));
}

/**
 * mul_checks_view_new:
 * @document: the project
 *
 * Returns: (transfer floating): what is to be verified in it
 */
GtkWidget *
mul_checks_view_new (MulDocument *document)
{
  MulChecksView *self;

  g_return_val_if_fail (MUL_IS_DOCUMENT (document), NULL);
  self = g_object_new (MUL_TYPE_CHECKS_VIEW, NULL);
  self->document = g_object_ref (document);
  self->rows = mul_check_rows_new (document, self->groups);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  refresh (self);
  return GTK_WIDGET (self);
}

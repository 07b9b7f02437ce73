/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-comparison-page.h"

#include <glib/gi18n-lib.h>

#include "pages/comparison/mul-checks-view.h"
#include "pages/comparison/mul-comparison-tables.h"
#include "pages/comparison/mul-comparison-view.h"
#include "pages/mul-project-edits.h"
#include "widgets/mul-view-stack.h"

struct _MulComparisonPage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  MulDocument *document;

  /* Template */
  AdwViewStack *view_stack;
  GtkWidget *view_switcher;
  GtkWidget *switcher_bar;
  GtkWidget *undo_button;
  GtkWidget *redo_button;

  gboolean narrow;
};

enum
{
  PROP_NARROW = 1,
  PROP_VIEW,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulComparisonPage, mul_comparison_page, ADW_TYPE_NAVIGATION_PAGE)

static gpointer
begin_staffing (MulDocument *document)
{
  return mul_comparison_staffing_new (document);
}

static MulComparisonTable *
advance_staffing (gpointer work)
{
  return mul_comparison_staffing_advance (work);
}

static void
end_staffing (gpointer work)
{
  mul_comparison_staffing_free (work);
}

static const MulComparisonParts staffing_parts = { begin_staffing, advance_staffing, end_staffing };

typedef struct
{
  const char *name;
  const char *title;
  const char *icon_name;
  MulComparisonRead read;          /* NULL for the checks, which are no table */
  const MulComparisonParts *parts; /* instead, where it may take long */
} ViewKind;

static const ViewKind view_kinds[] = {
  { "alternatives", NC_ ("comparison", "Alternatives"), "mul-comparison-symbolic", mul_comparison_tables_alternatives, NULL },
  { "questions", NC_ ("comparison", "Questions"), "view-list-bullet-symbolic", mul_comparison_tables_questions, NULL },
  { "themes", NC_ ("comparison", "Themes"), "user-bookmarks-symbolic", mul_comparison_tables_themes, NULL },
  { "staffing", NC_ ("comparison", "Staffing"), "mul-staffing-symbolic", NULL, &staffing_parts },
  { "checks", NC_ ("comparison", "Checks"), "object-select-symbolic", NULL, NULL },
};

static const ViewKind *
find_view_kind (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (view_kinds); i++)
    if (g_strcmp0 (view_kinds[i].name, name) == 0)
      return &view_kinds[i];
  return NULL;
}

static GtkWidget *
create_view (GtkWidget *page, const char *name)
{
  MulDocument *document = MUL_COMPARISON_PAGE (page)->document;
  const ViewKind *kind = find_view_kind (name);

  if (kind->parts != NULL)
    return mul_comparison_view_new_in_parts (document, kind->parts);
  return kind->read != NULL ? mul_comparison_view_new (document, kind->read) : mul_checks_view_new (document);
}

static void
show_view_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulComparisonPage *self = MUL_COMPARISON_PAGE (widget);

  mul_comparison_page_show_view (self, g_variant_get_string (parameter, NULL));
  mul_view_stack_enter_by_key (self->view_stack);
}

static void
visible_view_cb (MulComparisonPage *self)
{
  if (adw_view_stack_get_visible_child (self->view_stack) == NULL || self->document == NULL)
    return;
  mul_view_stack_make_shown (self->view_stack, GTK_WIDGET (self), create_view);
  mul_view_stack_go_to_shown (self->view_stack, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VIEW]);
}

static void
history_notify_cb (MulComparisonPage *self)
{
  mul_project_show_history (self->document, self->undo_button, self->redo_button);
}

static void
mul_comparison_page_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulComparisonPage *self = MUL_COMPARISON_PAGE (object);

  switch (property_id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_VIEW:
      g_value_set_string (value, mul_comparison_page_get_view (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_comparison_page_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulComparisonPage *self = MUL_COMPARISON_PAGE (object);

  switch (property_id)
    {
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        return;
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_VIEW:
      mul_comparison_page_show_view (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_comparison_page_dispose (GObject *object)
{
  MulComparisonPage *self = MUL_COMPARISON_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_COMPARISON_PAGE);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_comparison_page_parent_class)->dispose (object);
}

static void
mul_comparison_page_class_init (MulComparisonPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = mul_comparison_page_dispose;
  object_class->get_property = mul_comparison_page_get_property;
  object_class->set_property = mul_comparison_page_set_property;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  props[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_install_action (widget_class, "comparison.show-view", "s", show_view_action_cb);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-comparison-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MulComparisonPage, view_stack);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonPage, view_switcher);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonPage, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonPage, undo_button);
  gtk_widget_class_bind_template_child (widget_class, MulComparisonPage, redo_button);
  gtk_widget_class_bind_template_callback (widget_class, visible_view_cb);
}

static void
mul_comparison_page_init (MulComparisonPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (view_kinds); i++)
    mul_view_stack_add (self->view_stack, view_kinds[i].name,
                        g_dpgettext2 (GETTEXT_PACKAGE, "comparison", view_kinds[i].title), view_kinds[i].icon_name);
  mul_view_stack_add_shortcuts (self->view_stack, GTK_WIDGET (self), "comparison.show-view");
  mul_view_stack_add_view_shortcut (self->view_stack, GTK_WIDGET (self), GDK_KEY_p, "comparison.print");
  mul_view_stack_enter_by_click (self->view_stack, self->view_switcher);
  mul_view_stack_enter_by_click (self->view_stack, self->switcher_bar);
}

/**
 * mul_comparison_page_new:
 * @document: the project
 *
 * Returns: (transfer floating): its comparison, with the alternatives shown
 */
GtkWidget *
mul_comparison_page_new (MulDocument *document)
{
  MulComparisonPage *self;

  g_return_val_if_fail (MUL_IS_DOCUMENT (document), NULL);
  self = g_object_new (MUL_TYPE_COMPARISON_PAGE, NULL);
  self->document = g_object_ref (document);
  g_signal_connect_object (document, "notify::undo-label", G_CALLBACK (history_notify_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::redo-label", G_CALLBACK (history_notify_cb), self, G_CONNECT_SWAPPED);
  history_notify_cb (self);
  visible_view_cb (self);
  return GTK_WIDGET (self);
}

/**
 * mul_comparison_page_show_view:
 * @self: the comparison
 * @view: "alternatives", "questions", "themes", "staffing" or "checks"; what is none of these changes nothing
 */
void
mul_comparison_page_show_view (MulComparisonPage *self, const char *view)
{
  g_return_if_fail (MUL_IS_COMPARISON_PAGE (self));
  if (find_view_kind (view) != NULL)
    adw_view_stack_set_visible_child_name (self->view_stack, view);
}

/**
 * mul_comparison_page_get_view:
 * @self: the comparison
 *
 * Returns: (nullable): the name of the view shown
 */
const char *
mul_comparison_page_get_view (MulComparisonPage *self)
{
  g_return_val_if_fail (MUL_IS_COMPARISON_PAGE (self), NULL);
  return self->view_stack != NULL ? adw_view_stack_get_visible_child_name (self->view_stack) : NULL;
}

/**
 * mul_comparison_page_return_focus:
 * @self: the comparison, shown again
 *
 * Takes the focus to where it was when the page was left.
 *
 * Returns: whether it could
 */
gboolean
mul_comparison_page_return_focus (MulComparisonPage *self)
{
  g_return_val_if_fail (MUL_IS_COMPARISON_PAGE (self), FALSE);
  return gtk_widget_grab_focus (adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (self->view_stack))));
}

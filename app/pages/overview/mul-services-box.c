/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-services-box.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "pages/mul-project-edits.h"
#include "pages/overview/mul-coverage-marks.h"
#include "pages/overview/mul-overview-row.h"
#include "storage/mul-queries.h"
#include "widgets/mul-add-popover.h"

struct _MulServicesBox
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  GListModel *services;
  GListModel *questions;
  guint refresh_source;

  /* Template */
  GtkWidget *box;
  GtkWidget *legend;
  GtkMenuButton *add_button;
  GtkListBox *list;
  GtkListBox *empty_list;

  gboolean narrow;
};

enum
{
  PROP_NARROW = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulServicesBox, mul_services_box, GTK_TYPE_WIDGET)

static MulRecordField fields[1];

/* The one thing to do next, in the order in which a working group does it. */
static char *
describe_left (MulRecord *service, const MulServiceCounts *counts)
{
  guint open = counts->coverage.open + counts->coverage.unexplained;

  if (mul_project_is_findings (service))
    return NULL;
  if (counts->units == 0)
    return g_strdup (C_ ("overview", "The organisation is not described"));
  if (counts->arguments + counts->challenges == 0)
    return g_strdup (C_ ("overview", "No arguments yet"));
  if (open > 0)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u question unanswered", "%u questions unanswered", open), open);
  return NULL;
}

static char *
describe_size (const MulServiceCounts *counts)
{
  g_autofree char *arguments = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u argument", "%u arguments", counts->arguments),
                                                counts->arguments);
  g_autofree char *challenges =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u challenge", "%u challenges", counts->challenges), counts->challenges);
  g_autofree char *sources = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u source", "%u sources", counts->sources), counts->sources);

  return counts->challenges > 0 ? g_strdup_printf ("%s, %s, %s", arguments, challenges, sources)
                                : g_strdup_printf ("%s, %s", arguments, sources);
}

/* Shows the marks and returns them in words. */
static char *
show_marks (MulServicesBox *self, MulOverviewRow *row)
{
  GtkWidget *suffix = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *marks = mul_coverage_marks_new ();
  GtkWidget *chevron = gtk_image_new_from_icon_name ("go-next-symbolic");
  MulRecord *service = mul_overview_row_get_record (row);
  GString *words = g_string_new (NULL);
  guint n_questions = mul_project_is_findings (service) ? 0 : g_list_model_get_n_items (self->questions);

  for (guint i = 0; i < n_questions; i++)
    {
      g_autoptr (MulRecord) question = g_list_model_get_item (self->questions, i);
      g_autofree char *letter = mul_project_get_question_letter (self->questions, i);
      g_autoptr (MulRecord) answer = mul_document_get_record_by_pair (
          self->document, MUL_ENTITY_ANSWER, mul_record_get_id (question), mul_record_get_id (service));
      int status = answer != NULL ? mul_record_get_code (answer, MUL_ANSWER_status) : MUL_ANSWER_STATUS_OPEN;

      mul_coverage_marks_add (MUL_COVERAGE_MARKS (marks), letter, status,
                              mul_record_get_text (question, MUL_QUESTION_text));
      g_string_append_printf (words, ", %s %s", letter, mul_coverage_marks_get_status_label (status));
    }
  gtk_widget_add_css_class (chevron, "dim-label");
  gtk_box_append (GTK_BOX (suffix), marks);
  gtk_box_append (GTK_BOX (suffix), chevron);
  mul_overview_row_set_suffix (row, suffix);
  return g_string_free (words, FALSE);
}

static void
show_row (MulServicesBox *self, MulOverviewRow *row)
{
  MulRecord *service = mul_overview_row_get_record (row);
  const char *name = mul_record_get_text (service, MUL_SERVICE_name);
  MulServiceCounts counts;
  g_autofree char *left = NULL;
  g_autofree char *size = NULL;
  g_autofree char *marks = show_marks (self, row);
  g_autofree char *spoken = NULL;

  mul_query_service_counts (self->document, mul_record_get_id (service), &counts);
  left = describe_left (service, &counts);
  size = describe_size (&counts);
  spoken = g_strconcat (name, ", ", left != NULL ? left : "", left != NULL ? ", " : "", size, marks, NULL);
  mul_overview_row_show (row, *name != '\0' ? name : C_ ("overview", "Unnamed Service"), left, size, spoken);
}

static void
show_all (MulServicesBox *self)
{
  GtkListBoxRow *row;
  gboolean has_services = g_list_model_get_n_items (self->services) > 0;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    show_row (self, MUL_OVERVIEW_ROW (row));
  gtk_widget_set_visible (GTK_WIDGET (self->list), has_services);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_list), !has_services);
  gtk_widget_set_visible (self->legend, !self->narrow && has_services && g_list_model_get_n_items (self->questions) > 0);
}

static gboolean
refresh_cb (gpointer data)
{
  MulServicesBox *self = data;

  self->refresh_source = 0;
  if (mul_document_is_open (self->document))
    show_all (self);
  return G_SOURCE_REMOVE;
}

/* Counting all services can wait until what was edited has been drawn. */
static void
document_changed_cb (MulServicesBox *self, MulChanges *changes)
{
  const MulEntityId counted[] = { MUL_ENTITY_SERVICE,  MUL_ENTITY_ANSWER,     MUL_ENTITY_QUESTION,  MUL_ENTITY_PLACEMENT,
                                  MUL_ENTITY_CITATION, MUL_ENTITY_KEY_FIGURE, MUL_ENTITY_UNIT };
  gboolean touched = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (counted) && !touched; i++)
    touched = mul_changes_touch (changes, counted[i]);
  if (touched && self->refresh_source == 0)
    self->refresh_source = g_idle_add (refresh_cb, self);
}

static void
row_moved_cb (MulServicesBox *self, guint position, MulOverviewRow *row)
{
  if (mul_project_move_service (GTK_WIDGET (self), self->document, self->services, mul_overview_row_get_record (row),
                                &position))
    gtk_widget_grab_focus (GTK_WIDGET (gtk_list_box_get_row_at_index (self->list, (int) position)));
}

static void
row_removed_cb (MulServicesBox *self, MulOverviewRow *row)
{
  int position = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  g_autoptr (MulRecord) service = g_object_ref (mul_overview_row_get_record (row));
  g_autofree char *said =
      g_strdup_printf (C_ ("overview", "“%s” was deleted"), mul_record_get_text (service, MUL_SERVICE_name));

  if (!mul_project_delete (GTK_WIDGET (self), self->document, service, C_ ("undo", "Delete Service"), said))
    return;
  mul_overview_row_focus_near (gtk_list_box_get_row_at_index (self->list, 0) != NULL ? self->list : self->empty_list,
                               position);
}

static GtkWidget *
create_row_cb (gpointer item, gpointer data)
{
  MulServicesBox *self = data;
  GtkWidget *row =
      mul_overview_row_new (self->document, item, fields, G_N_ELEMENTS (fields), C_ ("overview", "Delete Service"));

  g_signal_connect_object (row, "moved", G_CALLBACK (row_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (row_removed_cb), self, G_CONNECT_SWAPPED);
  show_row (self, MUL_OVERVIEW_ROW (row));
  return row;
}

static void
services_changed_cb (MulServicesBox *self)
{
  if (self->refresh_source == 0)
    self->refresh_source = g_idle_add (refresh_cb, self);
}

static void
row_activated_cb (MulServicesBox *self, MulOverviewRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-service", "s",
                              mul_record_get_id (mul_overview_row_get_record (row)));
}

static void
added_cb (MulServicesBox *self, const char *name)
{
  g_free (mul_project_add_service (GTK_WIDGET (self), self->document, name));
}

static void
ask_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  gtk_menu_button_popup (MUL_SERVICES_BOX (widget)->add_button);
}

static void
mul_services_box_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, MUL_SERVICES_BOX (object)->narrow);
}

static void
mul_services_box_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulServicesBox *self = MUL_SERVICES_BOX (object);

  if (self->narrow == g_value_get_boolean (value))
    return;
  self->narrow = g_value_get_boolean (value);
  if (self->services != NULL)
    show_all (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
mul_services_box_dispose (GObject *object)
{
  MulServicesBox *self = MUL_SERVICES_BOX (object);

  g_clear_handle_id (&self->refresh_source, g_source_remove);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_SERVICES_BOX);
  g_clear_object (&self->questions);
  g_clear_object (&self->services);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_services_box_parent_class)->dispose (object);
}

static void
mul_services_box_class_init (MulServicesBoxClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_services_box_dispose;
  object_class->get_property = mul_services_box_get_property;
  object_class->set_property = mul_services_box_set_property;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  fields[0] = (MulRecordField) { MUL_SERVICE_name, C_ ("overview", "Name"), C_ ("undo", "Rename Service"), 0, NULL,
                                 C_ ("service", "A service needs a name") };

  gtk_widget_class_install_action (widget_class, "overview.ask-service", NULL, ask_action_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);

  g_type_ensure (MUL_TYPE_ADD_POPOVER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-services-box.ui");
  gtk_widget_class_bind_template_child (widget_class, MulServicesBox, box);
  gtk_widget_class_bind_template_child (widget_class, MulServicesBox, legend);
  gtk_widget_class_bind_template_child (widget_class, MulServicesBox, add_button);
  gtk_widget_class_bind_template_child (widget_class, MulServicesBox, list);
  gtk_widget_class_bind_template_child (widget_class, MulServicesBox, empty_list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
}

static void
mul_services_box_init (MulServicesBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mul_services_box_set_document:
 * @self: a box that shows nothing yet
 * @document: the project
 */
void
mul_services_box_set_document (MulServicesBox *self, MulDocument *document)
{
  g_return_if_fail (MUL_IS_SERVICES_BOX (self) && self->document == NULL);
  self->document = g_object_ref (document);
  self->services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  self->questions = mul_document_list (document, MUL_ENTITY_QUESTION, 0);
  gtk_list_box_bind_model (self->list, self->services, create_row_cb, self, NULL);
  g_signal_connect_object (self->services, "items-changed", G_CALLBACK (services_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  show_all (self);
}

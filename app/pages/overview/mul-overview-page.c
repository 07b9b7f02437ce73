/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/overview/mul-overview-page.h"

#include <glib/gi18n-lib.h>

#include "pages/mul-project-edits.h"
#include "pages/overview/mul-alternatives-box.h"
#include "pages/overview/mul-checks-box.h"
#include "pages/overview/mul-mandate-card.h"
#include "pages/overview/mul-municipalities-box.h"
#include "pages/overview/mul-services-box.h"
#include "widgets/mul-text-field.h"

struct _MulOverviewPage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  MulDocument *document;

  /* Template */
  GtkWidget *header_bar;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *main;
  MulTextField *title_field;
  MulTextField *summary_field;
  MulMandateCard *mandate_card;
  MulServicesBox *services_box;
  MulMunicipalitiesBox *municipalities_box;
  MulAlternativesBox *alternatives_box;
  MulChecksBox *checks_box;
};

G_DEFINE_FINAL_TYPE (MulOverviewPage, mul_overview_page, ADW_TYPE_NAVIGATION_PAGE)

static void
show_history (MulOverviewPage *self)
{
  mul_project_show_history (self->document, self->undo_button, self->redo_button);
}

static void
history_notify_cb (MulOverviewPage *self)
{
  show_history (self);
}

static void
title_committed_cb (MulOverviewPage *self, const char *text)
{
  mul_project_type_text (GTK_WIDGET (self), self->document, MUL_PROJECT_title, mul_document_get_project (self->document),
                         text, C_ ("undo", "Rename Project"));
}

static void
summary_committed_cb (MulOverviewPage *self, const char *text)
{
  mul_project_type_text (GTK_WIDGET (self), self->document, MUL_PROJECT_summary,
                         mul_document_get_project (self->document), text, C_ ("undo", "Edit Summary"));
}

static void
left_cb (MulOverviewPage *self)
{
  mul_document_end_typing (self->document);
}

static void
mul_overview_page_dispose (GObject *object)
{
  MulOverviewPage *self = MUL_OVERVIEW_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_OVERVIEW_PAGE);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_overview_page_parent_class)->dispose (object);
}

/* Who comes with the pointer has not asked to rename the project: a caret in its title, which is the first there is, would look
 * like it. The keys begin with the title. */
static gboolean
mul_overview_page_grab_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (GTK_IS_WINDOW (root) && !gtk_window_get_focus_visible (GTK_WINDOW (root))
      && gtk_widget_child_focus (MUL_OVERVIEW_PAGE (widget)->header_bar, GTK_DIR_TAB_FORWARD))
    return TRUE;
  return GTK_WIDGET_CLASS (mul_overview_page_parent_class)->grab_focus (widget);
}

static void
mul_overview_page_class_init (MulOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_overview_page_dispose;
  widget_class->grab_focus = mul_overview_page_grab_focus;

  g_type_ensure (MUL_TYPE_TEXT_FIELD);
  g_type_ensure (MUL_TYPE_MANDATE_CARD);
  g_type_ensure (MUL_TYPE_SERVICES_BOX);
  g_type_ensure (MUL_TYPE_MUNICIPALITIES_BOX);
  g_type_ensure (MUL_TYPE_ALTERNATIVES_BOX);
  g_type_ensure (MUL_TYPE_CHECKS_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, header_bar);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, undo_button);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, redo_button);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, main);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, title_field);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, summary_field);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, mandate_card);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, services_box);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, municipalities_box);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, alternatives_box);
  gtk_widget_class_bind_template_child (widget_class, MulOverviewPage, checks_box);
  gtk_widget_class_bind_template_callback (widget_class, title_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, summary_committed_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
}

static GtkSizeRequestMode
get_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* How wide it must be does not depend on how high it may be: asked for the height that the shorter column beside it has, a long
 * mandate would be as wide as it takes to have no more lines than that, wider than the window. */
static void
measure_main (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural, int *minimum_baseline,
              int *natural_baseline)
{
  gtk_widget_measure (gtk_widget_get_first_child (widget), orientation, orientation == GTK_ORIENTATION_HORIZONTAL ? -1 : for_size,
                      minimum, natural, minimum_baseline, natural_baseline);
}

static void
allocate_main (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (gtk_widget_get_first_child (widget), width, height, baseline, NULL);
}

static void
mul_overview_page_init (MulOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->main, gtk_custom_layout_new (get_mode, measure_main, allocate_main));
}

/**
 * mul_overview_page_new:
 * @document: the project
 *
 * Returns: (transfer floating): its overview
 */
GtkWidget *
mul_overview_page_new (MulDocument *document)
{
  MulOverviewPage *self;
  MulRecord *project;

  g_return_val_if_fail (MUL_IS_DOCUMENT (document), NULL);
  self = g_object_new (MUL_TYPE_OVERVIEW_PAGE, NULL);
  project = mul_document_get_project (document);
  self->document = g_object_ref (document);
  g_object_bind_property (project, "title", self->title_field, "text", G_BINDING_SYNC_CREATE);
  g_object_bind_property (project, "summary", self->summary_field, "text", G_BINDING_SYNC_CREATE);
  mul_mandate_card_set_document (self->mandate_card, document);
  mul_services_box_set_document (self->services_box, document);
  mul_municipalities_box_set_document (self->municipalities_box, document);
  mul_alternatives_box_set_document (self->alternatives_box, document, NULL);
  mul_checks_box_set_document (self->checks_box, document);
  g_signal_connect_object (document, "notify::undo-label", G_CALLBACK (history_notify_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::redo-label", G_CALLBACK (history_notify_cb), self, G_CONNECT_SWAPPED);
  show_history (self);
  return GTK_WIDGET (self);
}

/**
 * mul_overview_page_edit_title:
 * @self: the overview
 *
 * Takes the focus to the project's title, with all of it selected.
 */
void
mul_overview_page_edit_title (MulOverviewPage *self)
{
  g_return_if_fail (MUL_IS_OVERVIEW_PAGE (self));
  mul_text_field_select_all (self->title_field);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-alternative-list-popover.h"

#include "pages/overview/mul-alternatives-box.h"

/* So tall the list may grow before it scrolls, in pixels: at 768 it still fits below the switcher. */
#define MAX_HEIGHT 480

struct _MulAlternativeListPopover
{
  GtkPopover parent_instance;

  /* Owned */
  MulDocument *document;
  char *service_id;
};

G_DEFINE_FINAL_TYPE (MulAlternativeListPopover, mul_alternative_list_popover, GTK_TYPE_POPOVER)

/* The list is made when it is first asked for: few open it, and every service has it. */
static void
mul_alternative_list_popover_show (GtkWidget *widget)
{
  MulAlternativeListPopover *self = MUL_ALTERNATIVE_LIST_POPOVER (widget);

  if (gtk_popover_get_child (GTK_POPOVER (self)) == NULL)
    {
      GtkWidget *scroller = gtk_scrolled_window_new ();
      GtkWidget *box = g_object_new (MUL_TYPE_ALTERNATIVES_BOX, NULL);

      gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
      gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
      gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MAX_HEIGHT);
      gtk_widget_set_size_request (scroller, 300, -1);
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
      gtk_popover_set_child (GTK_POPOVER (self), scroller);
      mul_alternatives_box_set_document (MUL_ALTERNATIVES_BOX (box), self->document, self->service_id);
    }
  GTK_WIDGET_CLASS (mul_alternative_list_popover_parent_class)->show (widget);
}

static void
mul_alternative_list_popover_dispose (GObject *object)
{
  MulAlternativeListPopover *self = MUL_ALTERNATIVE_LIST_POPOVER (object);

  gtk_popover_set_child (GTK_POPOVER (self), NULL);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_alternative_list_popover_parent_class)->dispose (object);
}

static void
mul_alternative_list_popover_finalize (GObject *object)
{
  g_free (MUL_ALTERNATIVE_LIST_POPOVER (object)->service_id);
  G_OBJECT_CLASS (mul_alternative_list_popover_parent_class)->finalize (object);
}

static void
mul_alternative_list_popover_class_init (MulAlternativeListPopoverClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mul_alternative_list_popover_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_alternative_list_popover_finalize;
  GTK_WIDGET_CLASS (klass)->show = mul_alternative_list_popover_show;
}

static void
mul_alternative_list_popover_init (MulAlternativeListPopover *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "alternative-list");
}

/**
 * mul_alternative_list_popover_new:
 * @document: the project
 * @service_id: the service from which it is opened
 *
 * Returns: (transfer floating): a popover, to be given a parent
 */
GtkWidget *
mul_alternative_list_popover_new (MulDocument *document, const char *service_id)
{
  MulAlternativeListPopover *self = g_object_new (MUL_TYPE_ALTERNATIVE_LIST_POPOVER, NULL);

  self->document = g_object_ref (document);
  self->service_id = g_strdup (service_id);
  return GTK_WIDGET (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-theme-button.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-record.h"

struct _MulArgumentThemeButton
{
  GtkWidget parent_instance;

  /* Owned */
  GListModel *themes;
  char *theme;
  GPtrArray *offered; /* MulRecord, or NULL for none, by row */

  /* Template */
  GtkMenuButton *button;
  GtkPopover *popover;
  GtkEntry *entry;
  GtkListBox *list;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentThemeButton, mul_argument_theme_button, GTK_TYPE_WIDGET)

static void
add_row (MulArgumentThemeButton *self, MulRecord *theme, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (theme == NULL)
    gtk_widget_add_css_class (label, "dim-label");
  gtk_list_box_append (self->list, label);
  g_ptr_array_add (self->offered, theme != NULL ? g_object_ref (theme) : NULL);
}

/* Offers the themes whose name holds what is typed, and what is typed itself where no theme is called so. */
static void
offer (MulArgumentThemeButton *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *needle = g_utf8_casefold (typed, -1);
  const guint n = self->themes != NULL ? g_list_model_get_n_items (self->themes) : 0;
  gboolean exact = FALSE;

  gtk_list_box_remove_all (self->list);
  g_ptr_array_set_size (self->offered, 0);
  g_strstrip (needle);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) theme = g_list_model_get_item (self->themes, i);
      const char *name = mul_record_get_text (theme, MUL_THEME_name);
      g_autofree char *folded = g_utf8_casefold (name, -1);

      exact = exact || strcmp (folded, needle) == 0;
      if (strstr (folded, needle) != NULL)
        add_row (self, theme, name);
    }
  if (*needle == '\0')
    {
      if (self->theme != NULL)
        add_row (self, NULL, C_ ("argument", "No theme"));
    }
  else if (!exact)
    {
      /* Translators: adds the theme that was typed */
      g_autofree char *text = g_strdup_printf (C_ ("argument", "Add “%s”"), typed);

      add_row (self, NULL, text);
    }
}

static void
choose (MulArgumentThemeButton *self, MulRecord *theme)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autofree char *id = theme != NULL ? g_strdup (mul_record_get_id (theme)) : NULL;

  gtk_popover_popdown (self->popover);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, id, id == NULL && *typed != '\0' ? typed : NULL);
}

static void
show_cb (MulArgumentThemeButton *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  offer (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
entry_changed_cb (MulArgumentThemeButton *self)
{
  offer (self);
}

/* Enter takes the first theme that begins as what is typed; else what is typed becomes one. */
static void
entry_activate_cb (MulArgumentThemeButton *self)
{
  g_autofree char *typed = g_strstrip (g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->entry)), -1));

  if (*typed == '\0')
    {
      gtk_popover_popdown (self->popover);
      return;
    }
  for (guint i = 0; i < self->offered->len; i++)
    {
      MulRecord *theme = g_ptr_array_index (self->offered, i);
      g_autofree char *name =
          theme != NULL ? g_utf8_casefold (mul_record_get_text (theme, MUL_THEME_name), -1) : g_strdup ("");

      if (g_str_has_prefix (name, typed))
        {
          choose (self, theme);
          return;
        }
    }
  choose (self, NULL);
}

static void
row_activated_cb (MulArgumentThemeButton *self, GtkListBoxRow *row)
{
  const guint index = (guint) gtk_list_box_row_get_index (row);

  if (index < self->offered->len)
    choose (self, g_ptr_array_index (self->offered, index));
}

static void
unref_if_any (gpointer object)
{
  if (object != NULL)
    g_object_unref (object);
}

static void
mul_argument_theme_button_dispose (GObject *object)
{
  MulArgumentThemeButton *self = MUL_ARGUMENT_THEME_BUTTON (object);

  g_clear_object (&self->themes);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ARGUMENT_THEME_BUTTON);
  G_OBJECT_CLASS (mul_argument_theme_button_parent_class)->dispose (object);
}

static void
mul_argument_theme_button_finalize (GObject *object)
{
  MulArgumentThemeButton *self = MUL_ARGUMENT_THEME_BUTTON (object);

  g_free (self->theme);
  g_ptr_array_unref (self->offered);
  G_OBJECT_CLASS (mul_argument_theme_button_parent_class)->finalize (object);
}

static void
mul_argument_theme_button_class_init (MulArgumentThemeButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_argument_theme_button_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_argument_theme_button_finalize;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", MUL_TYPE_ARGUMENT_THEME_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-argument-theme-button.ui");
  gtk_widget_class_bind_template_child (widget_class, MulArgumentThemeButton, button);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentThemeButton, popover);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentThemeButton, entry);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentThemeButton, list);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
mul_argument_theme_button_init (MulArgumentThemeButton *self)
{
  self->offered = g_ptr_array_new_with_free_func (unref_if_any);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
}

/**
 * mul_argument_theme_button_set_themes:
 * @self: a theme button
 * @themes: (nullable): MulTheme records
 *
 * Offers these themes.
 */
void
mul_argument_theme_button_set_themes (MulArgumentThemeButton *self, GListModel *themes)
{
  g_return_if_fail (MUL_IS_ARGUMENT_THEME_BUTTON (self));
  g_set_object (&self->themes, themes);
}

/**
 * mul_argument_theme_button_set_theme:
 * @self: a theme button
 * @name: (nullable): the present theme's name
 *
 * Says what is chosen.
 */
void
mul_argument_theme_button_set_theme (MulArgumentThemeButton *self, const char *name)
{
  g_return_if_fail (MUL_IS_ARGUMENT_THEME_BUTTON (self));
  g_set_str (&self->theme, name != NULL && *name != '\0' ? name : NULL);
  gtk_menu_button_set_label (self->button, self->theme != NULL ? self->theme : C_ ("argument", "Theme"));
}

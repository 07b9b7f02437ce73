/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-description-section.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-description-edits.h"
#include "pages/service/mul-description-kinds.h"
#include "widgets/mul-municipality-badge.h"
#include "widgets/mul-prose-field.h"

struct _MulDescriptionSection
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  MulRecord *section;
  GHashTable *citations;

  /* Template */
  GtkWidget *top;
  MulMunicipalityBadge *badge;
  GtkLabel *kind_label;
  GtkWidget *internal_chip;
  GtkMenuButton *menu_button;
  MulProseField *title_field;
  MulProseField *body_field;
};

G_DEFINE_FINAL_TYPE (MulDescriptionSection, mul_description_section, GTK_TYPE_WIDGET)

static const char *
get_text (MulDescriptionSection *self, guint column)
{
  return mul_record_get_text (self->section, column);
}

static void
report (MulDescriptionSection *self, gboolean done, GError *error)
{
  if (!done && error != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

static const char *
get_heading (MulDescriptionSection *self)
{
  const char *title = get_text (self, MUL_SECTION_title);

  return *title != '\0' ? title : mul_description_kinds_find_name (get_text (self, MUL_SECTION_kind));
}

static GMenuModel *
create_kinds_menu (void)
{
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < mul_description_kinds_get_n (); i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (mul_description_kinds_get_name (i), NULL);

      g_menu_item_set_action_and_target (item, "description.set-kind", "s", mul_description_kinds_get_code (i));
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

static GMenuModel *
create_municipalities_menu (MulDescriptionSection *self)
{
  g_autoptr (GListModel) municipalities = mul_document_list (self->document, MUL_ENTITY_MUNICIPALITY, 0);
  g_autoptr (GMenuItem) all = g_menu_item_new (C_ ("description", "All Municipalities"), NULL);
  GMenu *menu = g_menu_new ();

  g_menu_item_set_action_and_target (all, "description.set-municipality", "s", "");
  g_menu_append_item (menu, all);
  for (guint i = 0; i < g_list_model_get_n_items (municipalities); i++)
    {
      g_autoptr (MulRecord) municipality = g_list_model_get_item (municipalities, i);
      g_autoptr (GMenuItem) item = NULL;

      if (mul_record_get_code (municipality, MUL_MUNICIPALITY_part) != MUL_MUNICIPALITY_PART_PARTICIPANT)
        continue;
      item = g_menu_item_new (mul_record_get_text (municipality, MUL_MUNICIPALITY_name), NULL);
      g_menu_item_set_action_and_target (item, "description.set-municipality", "s", mul_record_get_id (municipality));
      g_menu_append_item (menu, item);
    }
  return G_MENU_MODEL (menu);
}

/* Made when it is opened: what can be chosen changes with the project. */
static void
create_menu (GtkMenuButton *button, gpointer user_data)
{
  MulDescriptionSection *self = user_data;
  gboolean internal = mul_record_get_flag (self->section, MUL_SECTION_internal);
  g_autoptr (GMenuModel) kinds = create_kinds_menu ();
  g_autoptr (GMenuModel) municipalities = create_municipalities_menu (self);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) editing = g_menu_new ();
  g_autoptr (GMenu) about = g_menu_new ();
  g_autoptr (GMenu) order = g_menu_new ();
  g_autoptr (GMenu) last = g_menu_new ();

  g_menu_append (editing, C_ ("description", "Edit Text"), "description.edit");
  g_menu_append (editing, C_ ("description", "Edit Title"), "description.edit-title");
  g_menu_append_submenu (about, C_ ("description", "Kind"), kinds);
  g_menu_append_submenu (about, C_ ("description", "Concerns"), municipalities);
  g_menu_append (about, internal ? C_ ("description", "Make Public") : C_ ("description", "Make Internal"),
                 "description.toggle-internal");
  g_menu_append (order, C_ ("description", "Move Up"), "description.move-up");
  g_menu_append (order, C_ ("description", "Move Down"), "description.move-down");
  g_menu_append (last, C_ ("description", "Delete Section"), "description.delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (editing));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (about));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (order));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (last));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
show (MulDescriptionSection *self)
{
  const char *municipality_id = get_text (self, MUL_SECTION_municipality_id);
  g_autoptr (MulRecord) municipality =
      municipality_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_MUNICIPALITY, municipality_id)
                              : NULL;
  g_autofree char *menu_name = g_strdup_printf (C_ ("description", "Menu of “%s”"), get_heading (self));
  g_autofree char *body_name = g_strdup_printf (C_ ("description", "Text of “%s”"), get_heading (self));

  mul_municipality_badge_set_municipality (self->badge, municipality);
  gtk_widget_set_visible (GTK_WIDGET (self->badge), municipality != NULL);
  gtk_label_set_label (self->kind_label, mul_description_kinds_find_name (get_text (self, MUL_SECTION_kind)));
  gtk_widget_set_visible (self->internal_chip, mul_record_get_flag (self->section, MUL_SECTION_internal));
  mul_prose_field_set_text (self->title_field, get_text (self, MUL_SECTION_title), NULL);
  mul_prose_field_set_text (self->body_field, get_text (self, MUL_SECTION_body), self->citations);
  mul_prose_field_set_label (self->body_field, body_name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->menu_button), GTK_ACCESSIBLE_PROPERTY_LABEL, menu_name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, get_heading (self), -1);
}

static void
section_notify_cb (MulDescriptionSection *self)
{
  show (self);
}

static gboolean
typed_cb (MulDescriptionSection *self, const char *text, MulProseField *field)
{
  guint column = field == self->title_field ? MUL_SECTION_title : MUL_SECTION_body;
  g_autoptr (GError) error = NULL;
  gboolean done = mul_description_type (self->document, mul_description_section_get_id (self), column, text, &error);

  report (self, done, error);
  return done;
}

/* A title is followed by its text, as on paper. */
static void
ended_cb (MulDescriptionSection *self, MulProseField *field)
{
  mul_document_end_typing (self->document);
}

static void
edit_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  if (g_str_equal (action_name, "description.edit"))
    mul_description_section_begin_body (MUL_DESCRIPTION_SECTION (widget));
  else
    mul_description_section_begin_title (MUL_DESCRIPTION_SECTION (widget));
}

static void
move_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulDescriptionSection *self = MUL_DESCRIPTION_SECTION (widget);
  g_autofree char *id = g_strdup (mul_description_section_get_id (self));
  int step = g_str_equal (action_name, "description.move-up") ? -1 : 1;
  g_autoptr (GError) error = NULL;

  mul_prose_field_commit (self->title_field);
  mul_prose_field_commit (self->body_field);
  /* The view asks its list for a new widget where the section now stands, and gives that one the focus. */
  gtk_widget_activate_action (widget, "description.follow", "s", id);
  report (self, mul_description_move_section (self->document, id, step, &error), error);
}

static void
delete_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulDescriptionSection *self = MUL_DESCRIPTION_SECTION (widget);
  g_autoptr (MulDescriptionSection) kept = g_object_ref (self);
  GtkWidget *view = gtk_widget_get_parent (widget);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  mul_prose_field_commit (self->title_field);
  mul_prose_field_commit (self->body_field);
  text = g_strdup_printf (C_ ("description", "“%s” was deleted"), get_heading (self));
  if (mul_description_delete_section (self->document, mul_description_section_get_id (self), &error))
    gtk_widget_activate_action (view, "win.toast-undo", "s", text);
  else
    report (self, FALSE, error);
}

static void
set_kind_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulDescriptionSection *self = MUL_DESCRIPTION_SECTION (widget);
  g_autoptr (GError) error = NULL;

  report (self,
          mul_description_set_kind (self->document, mul_description_section_get_id (self),
                                    g_variant_get_string (parameter, NULL), &error),
          error);
}

static void
set_municipality_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulDescriptionSection *self = MUL_DESCRIPTION_SECTION (widget);
  const char *id = g_variant_get_string (parameter, NULL);
  g_autoptr (GError) error = NULL;

  report (self,
          mul_description_set_municipality (self->document, mul_description_section_get_id (self),
                                            *id != '\0' ? id : NULL, &error),
          error);
}

static void
toggle_internal_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulDescriptionSection *self = MUL_DESCRIPTION_SECTION (widget);
  g_autoptr (GError) error = NULL;

  report (self,
          mul_description_set_internal (self->document, mul_description_section_get_id (self),
                                        !mul_record_get_flag (self->section, MUL_SECTION_internal), &error),
          error);
}

static void
mul_description_section_dispose (GObject *object)
{
  MulDescriptionSection *self = MUL_DESCRIPTION_SECTION (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_DESCRIPTION_SECTION);
  g_clear_pointer (&self->citations, g_hash_table_unref);
  g_clear_object (&self->section);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_description_section_parent_class)->dispose (object);
}

static void
mul_description_section_class_init (MulDescriptionSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_description_section_dispose;

  gtk_widget_class_install_action (widget_class, "description.edit", NULL, edit_action_cb);
  gtk_widget_class_install_action (widget_class, "description.edit-title", NULL, edit_action_cb);
  gtk_widget_class_install_action (widget_class, "description.move-up", NULL, move_action_cb);
  gtk_widget_class_install_action (widget_class, "description.move-down", NULL, move_action_cb);
  gtk_widget_class_install_action (widget_class, "description.delete", NULL, delete_action_cb);
  gtk_widget_class_install_action (widget_class, "description.set-kind", "s", set_kind_action_cb);
  gtk_widget_class_install_action (widget_class, "description.set-municipality", "s", set_municipality_action_cb);
  gtk_widget_class_install_action (widget_class, "description.toggle-internal", NULL, toggle_internal_action_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_CONTROL_MASK, "description.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_CONTROL_MASK, "description.move-down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "description.delete", NULL);

  g_type_ensure (MUL_TYPE_MUNICIPALITY_BADGE);
  g_type_ensure (MUL_TYPE_PROSE_FIELD);
  gtk_widget_class_set_css_name (widget_class, "prosesection");
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-description-section.ui");
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionSection, top);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionSection, badge);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionSection, kind_label);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionSection, internal_chip);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionSection, menu_button);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionSection, title_field);
  gtk_widget_class_bind_template_child (widget_class, MulDescriptionSection, body_field);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, ended_cb);
}

static void
mul_description_section_init (MulDescriptionSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu, self, NULL);
}

/**
 * mul_description_section_new:
 * @document: the project
 * @section: a section's record
 *
 * Returns: (transfer floating): the section, following its record
 */
GtkWidget *
mul_description_section_new (MulDocument *document, MulRecord *section)
{
  MulDescriptionSection *self = g_object_new (MUL_TYPE_DESCRIPTION_SECTION, NULL);

  self->document = g_object_ref (document);
  self->section = g_object_ref (section);
  g_signal_connect_object (section, "notify", G_CALLBACK (section_notify_cb), self, G_CONNECT_SWAPPED);
  show (self);
  return GTK_WIDGET (self);
}

/**
 * mul_description_section_get_id:
 * @self: a section
 *
 * Returns: its key
 */
const char *
mul_description_section_get_id (MulDescriptionSection *self)
{
  g_return_val_if_fail (MUL_IS_DESCRIPTION_SECTION (self), NULL);
  return mul_record_get_id (self->section);
}

/**
 * mul_description_section_set_citations:
 * @self: a section
 * @citations: (element-type utf8 MulProseCitation): what the citations of the page stand for
 */
void
mul_description_section_set_citations (MulDescriptionSection *self, GHashTable *citations)
{
  g_return_if_fail (MUL_IS_DESCRIPTION_SECTION (self));
  g_clear_pointer (&self->citations, g_hash_table_unref);
  self->citations = g_hash_table_ref (citations);
  mul_prose_field_set_text (self->body_field, get_text (self, MUL_SECTION_body), citations);
}

/**
 * mul_description_section_set_number:
 * @self: a section
 * @number: which it is on its page, from 1: so are the titles told apart, whatever stands in them
 */
void
mul_description_section_set_number (MulDescriptionSection *self, guint number)
{
  g_autofree char *name = g_strdup_printf (C_ ("description", "Title of section %u"), number);

  g_return_if_fail (MUL_IS_DESCRIPTION_SECTION (self));
  mul_prose_field_set_label (self->title_field, name);
}

/**
 * mul_description_section_begin_title:
 * @self: a section
 *
 * Begins to edit the title.
 */
void
mul_description_section_begin_title (MulDescriptionSection *self)
{
  g_return_if_fail (MUL_IS_DESCRIPTION_SECTION (self));
  mul_prose_field_begin (self->title_field);
}

/**
 * mul_description_section_begin_body:
 * @self: a section
 *
 * Begins to edit the text.
 */
void
mul_description_section_begin_body (MulDescriptionSection *self)
{
  g_return_if_fail (MUL_IS_DESCRIPTION_SECTION (self));
  mul_prose_field_begin (self->body_field);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-assessment-dissents.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "domain/mul-stance.h"
#include "pages/service/mul-argument-stance-popover.h"
#include "widgets/mul-key-tooltip.h"

struct _MulAssessmentDissents
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  char *service_id;
  char *alternative_id;
  GListModel *municipalities;
  GListModel *dissents; /* the MulStance records */
  char *names;
  char *opened_id; /* the dissent whose popover was opened, or NULL for a new one */

  /* Borrowed: children */
  GtkWidget *box;
  GtkWidget *heading;
  GtkWidget *add_button;
  MulArgumentStancePopover *popover;
};

enum
{
  PROP_NAMES = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulAssessmentDissents, mul_assessment_dissents, GTK_TYPE_WIDGET)

static char *
dup_holder (MulAssessmentDissents *self, MulRecord *dissent)
{
  const char *municipality_id = mul_record_get_text (dissent, MUL_STANCE_municipality_id);
  g_autoptr (MulRecord) municipality =
      mul_document_get_record (self->document, MUL_ENTITY_MUNICIPALITY, municipality_id);
  const char *holder = mul_record_get_text (dissent, MUL_STANCE_holder);

  if (municipality == NULL)
    return g_strdup (holder);
  if (*holder == '\0')
    return g_strdup (mul_record_get_text (municipality, MUL_MUNICIPALITY_name));
  return g_strdup_printf (C_ ("stance", "%s, %s"), mul_record_get_text (municipality, MUL_MUNICIPALITY_name), holder);
}

static GtkWidget *
make_chip (MulRecord *dissent, const char *holder)
{
  /* Translators: a view kept apart from the conclusion, and whose it is */
  g_autofree char *text = g_strdup_printf (C_ ("assessment", "Dissent: %s"), holder);
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *label = gtk_label_new (text);
  const char *comment = mul_record_get_text (dissent, MUL_STANCE_comment);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_button_set_child (GTK_BUTTON (chip), label);
  gtk_widget_set_valign (chip, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (chip, *comment != '\0' ? comment : C_ ("assessment", "Write the Dissent"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, comment, -1);
  gtk_widget_add_css_class (chip, "dissent-chip");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (chip), "dissent.edit");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (chip), "s", mul_record_get_id (dissent));
  return chip;
}

static void
show (MulAssessmentDissents *self)
{
  GtkWidget *chip;
  g_autoptr (GString) names = g_string_new (NULL);

  while ((chip = gtk_widget_get_next_sibling (self->heading)) != self->add_button)
    adw_wrap_box_remove (ADW_WRAP_BOX (self->box), chip);
  for (guint i = 0; self->dissents != NULL && i < g_list_model_get_n_items (self->dissents); i++)
    {
      g_autoptr (MulRecord) dissent = g_list_model_get_item (self->dissents, i);
      g_autofree char *holder = dup_holder (self, dissent);

      adw_wrap_box_insert_child_after (ADW_WRAP_BOX (self->box), make_chip (dissent, holder),
                                       gtk_widget_get_prev_sibling (self->add_button));
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", holder);
    }
  if (g_set_str (&self->names, names->str))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NAMES]);
}

static void
document_changed_cb (MulAssessmentDissents *self, MulChanges *changes)
{
  if (mul_changes_touch (changes, MUL_ENTITY_STANCE) || mul_changes_touch (changes, MUL_ENTITY_MUNICIPALITY))
    show (self);
}

static void
done_cb (MulAssessmentDissents *self, const char *municipality_id, const char *holder, int position, const char *comment)
{
  if (position != MUL_STANCE_NONE)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), C_ ("assessment", "Dissent stored"), GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", C_ ("assessment", "Dissent removed"));
}

/* The chip of the dissent that was open; while there is none, the button that adds one. */
static GtkWidget *
find_opener (MulAssessmentDissents *self)
{
  for (GtkWidget *chip = gtk_widget_get_next_sibling (self->heading); chip != self->add_button && self->opened_id != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    if (strcmp (g_variant_get_string (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (chip)), NULL), self->opened_id) == 0)
      return chip;
  return self->add_button;
}

static void
closed_cb (MulAssessmentDissents *self, GtkWidget *popover)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  /* It has opened again, with what could not be stored. */
  if (gtk_widget_get_visible (popover))
    return;
  if (focus == NULL || focus == popover || gtk_widget_is_ancestor (focus, popover))
    gtk_widget_grab_focus (find_opener (self));
}

static gboolean
has_dissent (MulAssessmentDissents *self, const char *municipality_id)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->dissents); i++)
    {
      g_autoptr (MulRecord) dissent = g_list_model_get_item (self->dissents, i);

      if (g_strcmp0 (mul_record_get_text (dissent, MUL_STANCE_municipality_id), municipality_id) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Whose a new one is to begin with: the first that has none, or NULL for others in the group. */
static const char *
find_first (MulAssessmentDissents *self, GPtrArray *takers)
{
  for (guint i = 0; i < takers->len; i++)
    if (!has_dissent (self, mul_record_get_id (g_ptr_array_index (takers, i))))
      return mul_record_get_id (g_ptr_array_index (takers, i));
  return NULL;
}

/* One that has withdrawn since keeps its dissent. */
static void
add_taker (MulAssessmentDissents *self, GPtrArray *takers, MulRecord *dissent)
{
  const char *municipality_id = mul_record_get_text (dissent, MUL_STANCE_municipality_id);
  g_autoptr (MulRecord) municipality = mul_document_get_record (self->document, MUL_ENTITY_MUNICIPALITY, municipality_id);

  for (guint i = 0; i < takers->len && municipality != NULL; i++)
    if (g_strcmp0 (mul_record_get_id (g_ptr_array_index (takers, i)), municipality_id) == 0)
      return;
  if (municipality != NULL)
    g_ptr_array_add (takers, g_steal_pointer (&municipality));
}

static void
open_popover (MulAssessmentDissents *self, MulRecord *dissent)
{
  const MulArgumentPlace place = { self->document, self->service_id, self->alternative_id, MUL_PLACEMENT_KIND_NEUTRAL };
  g_autoptr (GPtrArray) takers = mul_argument_list_takers (self->document, self->service_id, self->municipalities);
  GtkWidget *anchor;
  graphene_rect_t rect;

  if (self->popover == NULL)
    {
      self->popover = mul_argument_stance_popover_new (self->document);
      gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self));
      g_signal_connect_object (self->popover, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
      /* After what was typed in it is stored. */
      g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
    }
  if (dissent != NULL)
    add_taker (self, takers, dissent);
  g_set_str (&self->opened_id, dissent != NULL ? mul_record_get_id (dissent) : NULL);
  anchor = find_opener (self);
  if (gtk_widget_compute_bounds (anchor, GTK_WIDGET (self), &rect))
    gtk_popover_set_pointing_to (GTK_POPOVER (self->popover),
                                 &(GdkRectangle) { (int) rect.origin.x, (int) rect.origin.y, (int) rect.size.width,
                                                   (int) rect.size.height });
  mul_argument_stance_popover_open (self->popover, C_ ("assessment", "A View Apart from the Conclusion"), takers,
                                    &place, NULL, self->opened_id, find_first (self, takers));
}

static void
add_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulAssessmentDissents *self = MUL_ASSESSMENT_DISSENTS (widget);

  if (self->alternative_id != NULL)
    open_popover (self, NULL);
}

static void
edit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulAssessmentDissents *self = MUL_ASSESSMENT_DISSENTS (widget);
  g_autoptr (MulRecord) dissent =
      mul_document_get_record (self->document, MUL_ENTITY_STANCE, g_variant_get_string (parameter, NULL));

  if (dissent != NULL)
    open_popover (self, dissent);
}

static void
mul_assessment_dissents_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, MUL_ASSESSMENT_DISSENTS (object)->names);
}

static void
mul_assessment_dissents_dispose (GObject *object)
{
  MulAssessmentDissents *self = MUL_ASSESSMENT_DISSENTS (object);

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->dissents);
  g_clear_object (&self->municipalities);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_assessment_dissents_parent_class)->dispose (object);
}

static void
mul_assessment_dissents_finalize (GObject *object)
{
  MulAssessmentDissents *self = MUL_ASSESSMENT_DISSENTS (object);

  g_free (self->service_id);
  g_free (self->alternative_id);
  g_free (self->names);
  g_free (self->opened_id);
  G_OBJECT_CLASS (mul_assessment_dissents_parent_class)->finalize (object);
}

static void
mul_assessment_dissents_class_init (MulAssessmentDissentsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_assessment_dissents_dispose;
  object_class->finalize = mul_assessment_dissents_finalize;
  object_class->get_property = mul_assessment_dissents_get_property;

  props[PROP_NAMES] = g_param_spec_string ("names", NULL, NULL, "",
                                           G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_install_action (widget_class, "dissent.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "dissent.edit", "s", edit_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
mul_assessment_dissents_init (MulAssessmentDissents *self)
{
  self->names = g_strdup ("");
  self->box = adw_wrap_box_new ();
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (self->box), 8);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (self->box), 4);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  self->heading = gtk_label_new (C_ ("assessment", "Conclusion"));
  mul_key_tooltip_set (self->heading, C_ ("assessment", "Write the Conclusion"), "<Control><Shift>k");
  gtk_widget_add_css_class (self->heading, "heading");
  self->add_button = gtk_button_new_with_label (C_ ("assessment", "Dissent…"));
  mul_key_tooltip_set (self->add_button, C_ ("assessment", "Add a View That Is Kept apart from the Conclusion"), "<Control><Shift>d");
  gtk_widget_set_valign (self->add_button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->add_button, "flat");
  gtk_widget_add_css_class (self->add_button, "caption-button");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add_button), "dissent.add");
  adw_wrap_box_append (ADW_WRAP_BOX (self->box), self->heading);
  adw_wrap_box_append (ADW_WRAP_BOX (self->box), self->add_button);
}

/**
 * mul_assessment_dissents_set_place:
 * @self: a heading
 * @document: the project
 * @service_id: a service
 * @alternative_id: (nullable): an alternative
 *
 * Shows the dissents from that conclusion, and follows them.
 */
void
mul_assessment_dissents_set_place (MulAssessmentDissents *self, MulDocument *document, const char *service_id,
                                   const char *alternative_id)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_DISSENTS (self));
  if (self->popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
  if (g_set_object (&self->document, document))
    {
      g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
      self->municipalities = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, 0);
    }
  g_set_str (&self->service_id, service_id);
  g_set_str (&self->alternative_id, alternative_id);
  g_clear_object (&self->dissents);
  if (alternative_id != NULL)
    self->dissents = mul_document_list (document, MUL_ENTITY_STANCE, MUL_STANCE_argument_id, NULL, MUL_STANCE_service_id,
                                        service_id, MUL_STANCE_alternative_id, alternative_id, 0);
  show (self);
}

/**
 * mul_assessment_dissents_get_names:
 * @self: a heading
 *
 * Returns: (transfer none): who dissents, "" for nobody
 */
const char *
mul_assessment_dissents_get_names (MulAssessmentDissents *self)
{
  g_return_val_if_fail (MUL_IS_ASSESSMENT_DISSENTS (self), "");
  return self->names;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-joint-edits.h"
#include "pages/service/mul-joint-popover.h"
#include "pages/service/mul-joint-private.h"
#include "pages/service/mul-joint-words.h"
#include "pages/service/mul-staffing-edits.h"
#include "widgets/mul-popover.h"

static void
toast (MulOrganisationView *self, const char *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
}

static const char *
get_unit_name (MulOrganisationView *self, const char *unit_id)
{
  int unit = mul_joint_find_unit (self->joint, unit_id);
  const char *name = unit >= 0 ? mul_joint_get_unit (self->joint, (guint) unit)->name : "";

  return *name != '\0' ? name : C_ ("organisation", "Unnamed unit");
}

/* The tray's rows as positions of today: one that stands for a unit is all that waits of it. */
static GStrv
expand (MulOrganisationView *self, const char *const *ids)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      if (!g_str_has_prefix (ids[i], MUL_JOINT_UNIT_PREFIX))
        {
          g_strv_builder_add (builder, ids[i]);
          continue;
        }
      for (guint j = 0; j < self->joint->origins->len; j++)
        {
          const MulJointPosition *origin = mul_joint_get_origin (self->joint, j);

          if (origin->role < 0 && origin->unit >= 0 && self->joint->ledger->shares[j].sum.waiting > 0 &&
              g_str_equal (mul_joint_get_today (self->joint, (guint) origin->unit)->id,
                           ids[i] + strlen (MUL_JOINT_UNIT_PREFIX)))
            g_strv_builder_add (builder, origin->id);
        }
    }
  return g_strv_builder_end (builder);
}

/* One by its name, several by their number. */
static char *
name_origins (MulOrganisationView *self, const char *const *ids)
{
  guint n = g_strv_length ((char **) ids);
  int origin = n == 1 ? mul_joint_find_origin (self->joint, ids[0]) : -1;
  g_autofree char *name = origin >= 0 ? mul_joint_name_origin (self->joint, (guint) origin) : NULL;

  return name != NULL ? g_strdup_printf (C_ ("organisation", "“%s”"), name)
                      : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position", "%u positions", n), n);
}

static char *
name_positions (MulOrganisationView *self, const char *const *ids)
{
  guint n = g_strv_length ((char **) ids);
  int position = n == 1 ? mul_joint_find_position (self->joint, ids[0]) : -1;
  g_autofree char *name = position >= 0 ? mul_joint_name_position (self->joint, (guint) position) : NULL;

  return name != NULL ? g_strdup_printf (C_ ("organisation", "“%s”"), name)
                      : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position", "%u positions", n), n);
}

/* ---- What is done ----------------------------------------------------------------------------------- */

/* What was placed and where; and if it no longer leads there, as what. */
static char *
describe_placing (MulOrganisationView *self, const char *unit_id, const char *const *origins)
{
  g_autofree char *what = name_origins (self, origins);
  int origin = g_strv_length ((char **) origins) == 1 ? mul_joint_find_origin (self->joint, origins[0]) : -1;
  int role = origin >= 0 ? mul_joint_edits_find_role (self->joint, unit_id, (guint) origin) : -1;

  if (origin >= 0 && role >= 0 && role != mul_joint_get_origin (self->joint, (guint) origin)->role)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (self->joint->roles, (guint) role);

      /* Translators: a leader's position, the unit that has a leader already, and the role it gets there. */
      return g_strdup_printf (C_ ("organisation", "%1$s placed in “%2$s” without leading, as “%3$s”"), what,
                              get_unit_name (self, unit_id), mul_record_get_text (record, MUL_ROLE_name));
    }
  /* Translators: a position, or a number of positions, and the unit: "“Leader” was placed in “Office”". */
  return g_strdup_printf (C_ ("organisation", "%1$s placed in “%2$s”"), what, get_unit_name (self, unit_id));
}

static gboolean
place (MulOrganisationView *self, const char *unit_id, const char *const *ids)
{
  g_auto (GStrv) origins = expand (self, ids);
  g_autofree char *text = describe_placing (self, unit_id, (const char *const *) origins);
  g_autoptr (GError) error = NULL;

  if (origins[0] == NULL ||
      !mul_organisation_view_report (
          self, mul_joint_edits_place (self->document, self->joint, unit_id, (const char *const *) origins, &error),
          error))
    return FALSE;
  toast (self, text);
  return TRUE;
}

static gboolean
move (MulOrganisationView *self, const char *unit_id, const char *const *ids)
{
  g_autofree char *what = name_positions (self, ids);
  g_autofree char *text = g_strdup_printf (C_ ("organisation", "%1$s moved to “%2$s”"), what,
                                           get_unit_name (self, unit_id));
  g_autoptr (GError) error = NULL;

  if (ids[0] == NULL ||
      !mul_organisation_view_report (self, mul_joint_edits_move (self->document, unit_id, ids, &error), error))
    return FALSE;
  toast (self, text);
  return TRUE;
}

static void
take_back (MulOrganisationView *self, const char *const *ids)
{
  g_autofree char *what = name_positions (self, ids);
  g_autofree char *text = g_strdup_printf (C_ ("organisation", "%s taken back"), what);
  g_autoptr (GError) error = NULL;

  if (ids[0] != NULL &&
      mul_organisation_view_report (self, mul_joint_edits_take_back (self->document, ids, &error), error))
    toast (self, text);
}

static void
place_part (MulOrganisationView *self, const char *unit_id, const char *origin_id, gint64 fte_e4, gint64 headcount)
{
  int origin = mul_joint_find_origin (self->joint, origin_id);
  gint64 left = origin >= 0 ? self->joint->ledger->shares[origin].sum.fte.left : 0;
  g_autofree char *part = mul_joint_print_fte_words (fte_e4);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (origin < 0)
    return;
  if (fte_e4 > left)
    {
      g_autofree char *left_text = mul_joint_print_fte_words (left);
      g_autofree char *message =
          g_strdup_printf (C_ ("organisation", "Only %s is left of the position. Nothing was placed."), left_text);

      gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", message);
      return;
    }
  text = g_strdup_printf (C_ ("organisation", "%1$s placed in “%2$s”"), part, get_unit_name (self, unit_id));
  if (mul_organisation_view_report (
          self, mul_joint_edits_place_part (self->document, self->joint, unit_id, origin_id, fte_e4, headcount, &error),
          error))
    toast (self, text);
}

/* ---- Popover ---------------------------------------------------------------------------------------- */

static void
chosen_cb (MulOrganisationView *self, const char *unit_id, gint64 fte_e4, gint64 headcount)
{
  g_auto (GStrv) origins = g_steal_pointer (&self->chosen_origins);
  g_auto (GStrv) positions = g_steal_pointer (&self->chosen_positions);

  if (self->joint == NULL)
    return;
  if (positions != NULL)
    move (self, unit_id, (const char *const *) positions);
  else if (origins != NULL && fte_e4 != MUL_NOT_STATED)
    place_part (self, unit_id, origins[0], fte_e4, headcount);
  else if (origins != NULL)
    place (self, unit_id, (const char *const *) origins);
  /* The keys go on in the tray. */
  if (origins != NULL)
    mul_tray_focus (self->tray);
}

static void
closed_cb (MulOrganisationView *self, GtkWidget *popover)
{
  if (self->joint_popover == popover)
    self->joint_popover = NULL;
  mul_popover_drop (popover);
}

static void
ask_where (MulOrganisationView *self, const char *title, gboolean part)
{
  MulJointPopover *popover = mul_joint_popover_new (self->joint, title, part);
  GtkWidget *anchor = self->chosen_positions != NULL ? GTK_WIDGET (self->pane) : GTK_WIDGET (self->tray);
  graphene_rect_t bounds;

  g_clear_pointer (&self->joint_popover, gtk_widget_unparent);
  self->joint_popover = GTK_WIDGET (popover);
  g_signal_connect_object (popover, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (popover, "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_set_position (GTK_POPOVER (popover), self->narrow ? GTK_POS_BOTTOM : GTK_POS_RIGHT);
  /* Rows come and go; what they stand in stays. */
  gtk_widget_set_parent (self->joint_popover, anchor);
  if (anchor == GTK_WIDGET (self->tray) &&
      gtk_widget_compute_bounds (mul_tray_get_anchor (self->tray), anchor, &bounds))
    gtk_popover_set_pointing_to (GTK_POPOVER (popover),
                                 &(GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
                                                   (int) bounds.size.width, (int) bounds.size.height });
  gtk_popover_popup (GTK_POPOVER (popover));
}

/* ---- Actions ---------------------------------------------------------------------------------------- */

static void
draft_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  gboolean anew = self->joint != NULL && self->joint->units->len > 0;
  g_autofree char *alternative_id = g_strdup (mul_organisation_view_get_alternative (self));
  g_autoptr (GError) error = NULL;
  g_autofree char *root_id = NULL;
  guint leaders;
  g_autofree char *text = NULL;

  if (self->joint == NULL)
    return;
  root_id = mul_joint_edits_draft (self->document, self->service_id, alternative_id, &error);
  if (!mul_organisation_view_report (self, root_id != NULL, error) || self->joint == NULL)
    return;
  mul_chart_view_zoom_fit (self->chart);
  mul_organisation_view_set_selected (self, root_id);
  mul_organisation_view_focus_selected (self);
  leaders = self->joint->ledger->leaders_waiting;
  text = anew ? g_strdup (C_ ("organisation", "The draft was started over"))
              : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "The draft was made. %u leader position is to be settled.",
                                              "The draft was made. %u leader positions are to be settled.", leaders),
                                 leaders);
  toast (self, text);
}

static void
toggle_tray_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  gboolean show = !adw_overlay_split_view_get_show_sidebar (self->tray_split);

  if (!self->has_tray)
    return;
  adw_overlay_split_view_set_show_sidebar (self->tray_split, show);
  if (show)
    mul_tray_focus (self->tray);
}

static void
tray_place_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  gboolean part = g_str_equal (action_name, "organisation.tray-place-part");
  g_auto (GStrv) selected = mul_tray_dup_selected (self->tray, FALSE);
  g_auto (GStrv) origins = self->joint != NULL ? expand (self, (const char *const *) selected) : NULL;
  g_autofree char *what = NULL;
  g_autofree char *title = NULL;

  if (origins == NULL || origins[0] == NULL)
    return;
  if (part && (origins[1] != NULL ||
               mul_joint_get_origin (self->joint, (guint) mul_joint_find_origin (self->joint, origins[0]))->fte_e4 ==
                   MUL_NOT_STATED))
    {
      gtk_widget_activate_action (
          widget, "win.error", "s",
          C_ ("organisation", "A part can be placed of one position at a time, and only where its FTE are stated."));
      return;
    }
  what = name_origins (self, (const char *const *) origins);
  title = g_strdup_printf (part ? C_ ("organisation", "Place a Part of %s in") : C_ ("organisation", "Place %s in"), what);
  g_clear_pointer (&self->chosen_positions, g_strfreev);
  g_strfreev (self->chosen_origins);
  self->chosen_origins = g_steal_pointer (&origins);
  ask_where (self, title, part);
}

static void
move_positions_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_auto (GStrv) positions = g_variant_dup_strv (parameter, NULL);
  g_autofree char *what = NULL;
  g_autofree char *title = NULL;

  if (self->joint == NULL || positions[0] == NULL)
    return;
  what = name_positions (self, (const char *const *) positions);
  title = g_strdup_printf (C_ ("organisation", "Move %s to"), what);
  g_clear_pointer (&self->chosen_origins, g_strfreev);
  g_strfreev (self->chosen_positions);
  self->chosen_positions = g_steal_pointer (&positions);
  ask_where (self, title, FALSE);
}

void
mul_joint_view_forget_cut (MulOrganisationView *self)
{
  g_clear_pointer (&self->cut_origins, g_strfreev);
  g_clear_pointer (&self->cut_positions, g_strfreev);
  mul_tray_set_cut (self->tray, NULL);
}

static void
tray_cut_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_auto (GStrv) selected = mul_tray_dup_selected (self->tray, FALSE);
  g_autofree char *what = NULL;
  g_autofree char *text = NULL;

  if (self->joint == NULL || selected[0] == NULL)
    return;
  mul_joint_view_forget_cut (self);
  self->cut_origins = g_steal_pointer (&selected);
  mul_tray_set_cut (self->tray, (const char *const *) self->cut_origins);
  what = name_origins (self, (const char *const *) self->cut_origins);
  text = g_strdup_printf (C_ ("organisation", "%s cut. Paste on a unit."), what);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
cut_positions_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_autofree char *what = NULL;
  g_autofree char *text = NULL;

  if (self->joint == NULL)
    return;
  mul_joint_view_forget_cut (self);
  self->cut_positions = g_variant_dup_strv (parameter, NULL);
  what = name_positions (self, (const char *const *) self->cut_positions);
  text = g_strdup_printf (C_ ("organisation", "%s cut. Paste on a unit."), what);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
paste_positions_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_auto (GStrv) origins = g_steal_pointer (&self->cut_origins);
  g_auto (GStrv) positions = g_steal_pointer (&self->cut_positions);
  g_autofree char *unit_id = g_strdup (self->selected);

  mul_joint_view_forget_cut (self);
  if (self->joint == NULL || unit_id == NULL)
    return;
  if (origins != NULL)
    place (self, unit_id, (const char *const *) origins);
  else if (positions != NULL)
    move (self, unit_id, (const char *const *) positions);
}

static void
tray_end_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_auto (GStrv) selected = mul_tray_dup_selected (self->tray, FALSE);
  g_auto (GStrv) origins = self->joint != NULL ? expand (self, (const char *const *) selected) : NULL;
  g_autofree char *what = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  if (origins == NULL || origins[0] == NULL || self->joint->units->len == 0)
    return;
  what = name_origins (self, (const char *const *) origins);
  text = g_strdup_printf (C_ ("organisation", "%s is to end"), what);
  if (mul_organisation_view_report (
          self, mul_joint_edits_end (self->document, self->joint, (const char *const *) origins, &error), error))
    toast (self, text);
}

static void
tray_back_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_auto (GStrv) selected = mul_tray_dup_selected (self->tray, TRUE);

  if (self->joint != NULL)
    take_back (self, (const char *const *) selected);
}

static void
take_back_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_auto (GStrv) positions = g_variant_dup_strv (parameter, NULL);

  if (self->joint != NULL)
    take_back (self, (const char *const *) positions);
}

/* A position that comes from nowhere is deleted. The same in today's units. */
static void
delete_positions_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_auto (GStrv) positions = g_variant_dup_strv (parameter, NULL);
  g_autoptr (GError) error = NULL;

  if (positions[0] != NULL &&
      mul_organisation_view_report (
          self, mul_staffing_edits_delete_position (self->document, positions[0], &error), error))
    toast (self, C_ ("staffing", "Position deleted"));
}

static void
ledger_closed_cb (MulOrganisationView *self)
{
  self->ledger_dialog = NULL;
}

static void
show_ledger_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  if (self->joint == NULL || self->ledger_dialog != NULL)
    return;
  self->ledger_dialog = mul_joint_details_new (self->document);
  mul_joint_details_show (self->ledger_dialog, self->joint);
  g_signal_connect_object (self->ledger_dialog, "closed", G_CALLBACK (ledger_closed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (self->ledger_dialog), widget);
  mul_joint_details_begin (self->ledger_dialog);
}

/* ---- Drops and keys --------------------------------------------------------------------------------- */

static gboolean
drop_asked_cb (MulOrganisationView *self, const char *id, const GValue *value)
{
  return self->joint != NULL && id != NULL && G_VALUE_HOLDS (value, MUL_TYPE_TRAY_LOAD);
}

static gboolean
dropped_cb (MulOrganisationView *self, const char *id, const GValue *value)
{
  const MulTrayLoad *load = G_VALUE_HOLDS (value, MUL_TYPE_TRAY_LOAD) ? g_value_get_boxed (value) : NULL;

  if (self->joint == NULL || id == NULL || load == NULL)
    return FALSE;
  return load->origins[0] != NULL ? place (self, id, (const char *const *) load->origins)
                                  : move (self, id, (const char *const *) load->positions);
}

static void
taken_back_cb (MulOrganisationView *self, GStrv positions)
{
  if (self->joint != NULL)
    take_back (self, (const char *const *) positions);
}

/* Ctrl+V on a unit takes what was cut of the tray, before the chart thinks of units. A text that is written keeps its own. */
static gboolean
key_cb (MulOrganisationView *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  gboolean typing = root != NULL && GTK_IS_EDITABLE (gtk_root_get_focus (root));
  gboolean waits = self->cut_origins != NULL || self->cut_positions != NULL;

  if (!waits || typing)
    return GDK_EVENT_PROPAGATE;
  /* What is cut or copied after it, a unit for one, is what is pasted next. */
  if ((keyval == GDK_KEY_x || keyval == GDK_KEY_c) && (state & GDK_CONTROL_MASK) != 0)
    mul_joint_view_forget_cut (self);
  if (keyval == GDK_KEY_v && (state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_ALT_MASK)) == GDK_CONTROL_MASK)
    gtk_widget_activate_action (GTK_WIDGET (self), "organisation.paste-positions", NULL);
  else if (keyval == GDK_KEY_Escape)
    mul_joint_view_forget_cut (self);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

void
mul_joint_view_update_actions (MulOrganisationView *self)
{
  gboolean joint = self->joint != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.draft-from-today",
                                 joint && self->joint->origins->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.show-ledger", joint);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.toggle-tray",
                                 joint && self->joint->units->len > 0);
}

void
mul_joint_view_set_up (MulOrganisationView *self)
{
  const GType types[] = { MUL_TYPE_TRAY_LOAD };
  MulChartCanvas *canvas = mul_chart_view_get_canvas (self->chart);
  GtkEventController *keys = gtk_event_controller_key_new ();

  mul_chart_canvas_set_drop_types (canvas, types, G_N_ELEMENTS (types));
  g_signal_connect_object (canvas, "drop-asked", G_CALLBACK (drop_asked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->tray, "taken-back", G_CALLBACK (taken_back_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->split), keys);
}

void
mul_joint_view_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter_type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "organisation.draft-from-today", NULL, draft_action_cb },
    { "organisation.toggle-tray", NULL, toggle_tray_action_cb },
    { "organisation.tray-place", NULL, tray_place_action_cb },
    { "organisation.tray-place-part", NULL, tray_place_action_cb },
    { "organisation.tray-cut", NULL, tray_cut_action_cb },
    { "organisation.tray-end", NULL, tray_end_action_cb },
    { "organisation.tray-back", NULL, tray_back_action_cb },
    { "organisation.take-back", "as", take_back_action_cb },
    { "organisation.delete-positions", "as", delete_positions_action_cb },
    { "organisation.move-positions", "as", move_positions_action_cb },
    { "organisation.cut-positions", "as", cut_positions_action_cb },
    { "organisation.paste-positions", NULL, paste_positions_action_cb },
    { "organisation.show-ledger", NULL, show_ledger_action_cb },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter_type, actions[i].activate);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F8, 0, "organisation.toggle-tray", NULL);
}

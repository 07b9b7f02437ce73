/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-joint-details.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-joint-edits.h"
#include "pages/service/mul-joint-words.h"
#include "widgets/mul-ledger-table.h"

struct _MulJointDetails
{
  AdwDialog parent_instance;

  /* Owned */
  MulDocument *document;

  /* Borrowed */
  const MulJoint *joint; /* the view's, until it shows another */
  GtkWidget *content;
};

G_DEFINE_FINAL_TYPE (MulJointDetails, mul_joint_details, ADW_TYPE_DIALOG)

/* ---- What no longer agrees -------------------------------------------------------------------------- */

typedef enum
{
  ANSWER_USE_TODAY,
  ANSWER_KEEP,
  ANSWER_REMOVE,
  ANSWER_KEEP_GONE,
} Answer;

static const char *
get_toast (Answer answer)
{
  switch (answer)
    {
    case ANSWER_USE_TODAY:
      return C_ ("organisation", "The draft follows today");
    case ANSWER_REMOVE:
      return C_ ("organisation", "The position was removed from the draft");
    case ANSWER_KEEP_GONE:
      return C_ ("organisation", "The position was kept as a new one");
    case ANSWER_KEEP:
    default:
      return C_ ("organisation", "The draft’s figure was kept");
    }
}

static void
answer_cb (GtkButton *button, MulJointDetails *self)
{
  g_autoptr (GVariant) target = g_variant_ref (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)));
  g_autofree char *id = NULL;
  guint answer;
  g_autoptr (GError) error = NULL;
  gboolean done;

  g_variant_get (target, "(us)", &answer, &id);
  switch ((Answer) answer)
    {
    case ANSWER_USE_TODAY:
      done = mul_joint_edits_use_today (self->document, self->joint, id, &error);
      break;
    case ANSWER_KEEP:
      done = mul_joint_edits_keep (self->document, self->joint, id, &error);
      break;
    case ANSWER_REMOVE:
      done = mul_joint_edits_take_back (self->document, (const char *const[]) { id, NULL }, &error);
      break;
    case ANSWER_KEEP_GONE:
    default:
      done = mul_joint_edits_keep_gone (self->document, id, &error);
      break;
    }
  if (done)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", get_toast ((Answer) answer));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
}

static void
add_answer (MulJointDetails *self, GtkWidget *row, const char *label, Answer answer, const char *id)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(us)", (guint) answer, id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (answer_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
}

static GtkWidget *
create_row (const MulJoint *joint, int municipality, const char *name, const char *subtitle)
{
  g_autoptr (MulRecord) record = mul_joint_dup_municipality (joint, municipality);
  g_autofree char *title =
      record != NULL ? g_strdup_printf ("%s, %s", mul_record_get_text (record, MUL_MUNICIPALITY_name), name)
                     : g_strdup (name);
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return row;
}

static GtkWidget *
add_list (MulJointDetails *self, const char *title, const char *description)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), description);
  gtk_box_append (GTK_BOX (self->content), group);
  return group;
}

static void
add_changed (MulJointDetails *self, GtkWidget *group, guint origin)
{
  const MulJointPosition *info = mul_joint_get_origin (self->joint, origin);
  g_autofree char *name = mul_joint_name_origin (self->joint, origin);
  g_autofree char *change = mul_joint_print_change (self->joint, origin);
  GtkWidget *row = create_row (self->joint, info->municipality, name, change);

  add_answer (self, row, C_ ("organisation", "Use Today’s"), ANSWER_USE_TODAY, info->id);
  add_answer (self, row, C_ ("organisation", "Keep"), ANSWER_KEEP, info->id);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_gone (MulJointDetails *self, GtkWidget *group, guint position)
{
  const MulJointPosition *info = mul_joint_get_position (self->joint, position);
  g_autofree char *name = mul_joint_name_position (self->joint, position);
  g_autofree char *fte = mul_joint_print_fte_words (info->fte_e4);
  g_autofree char *subtitle =
      g_strdup_printf (C_ ("organisation", "%s, but no longer among today’s positions that count"), fte);
  GtkWidget *row = create_row (self->joint, info->municipality, name, subtitle);

  add_answer (self, row, C_ ("organisation", "Remove"), ANSWER_REMOVE, info->id);
  add_answer (self, row, C_ ("organisation", "Keep as New"), ANSWER_KEEP_GONE, info->id);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

static void
add_faults (MulJointDetails *self)
{
  const MulJoint *joint = self->joint;
  GtkWidget *group;

  if (mul_ledger_count_faults (joint->ledger) == 0)
    return;
  group = add_list (self, C_ ("organisation", "No Longer Agrees with Today"),
                    C_ ("organisation", "Today was changed after these were placed."));
  for (guint i = 0; i < joint->origins->len; i++)
    if (joint->ledger->shares[i].changed && mul_joint_get_origin (joint, i)->role >= 0)
      add_changed (self, group, i);
  for (guint i = 0; i < joint->positions->len; i++)
    if (mul_joint_get_position (joint, i)->origin == MUL_LEDGER_GONE && !mul_joint_get_position (joint, i)->ended)
      add_gone (self, group, i);
}

/* ---- Tables ----------------------------------------------------------------------------------------- */

static void
add_heading (MulJointDetails *self, const char *title)
{
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (self->content), label);
}

static void
add_sentence (MulJointDetails *self, char *sentence)
{
  GtkWidget *label = gtk_label_new (sentence);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "secondary");
  gtk_box_append (GTK_BOX (self->content), label);
  g_free (sentence);
}

static char *
print_part (const MulLedgerMeasure *measure, gint64 part, guint missing, gboolean persons)
{
  gint64 shown = mul_ledger_measure_shown (measure, part, missing);

  return persons ? mul_joint_print_count (shown) : mul_joint_print_fte (shown);
}

static void
add_sum_row (GtkWidget *table, const char *name, const MulLedgerSum *sum, gboolean persons, gboolean is_sum)
{
  const MulLedgerMeasure *m = persons ? &sum->persons : &sum->fte;
  g_autofree char *in = print_part (m, m->in, m->in_missing, persons);
  g_autofree char *placed = print_part (m, m->placed, m->placed_missing, persons);
  g_autofree char *ended = print_part (m, m->ended, m->ended_missing, persons);
  g_autofree char *left = print_part (m, m->left + m->unclear, m->left_missing, persons);
  const char *cells[] = { name, in, placed, ended, left, NULL };

  mul_ledger_table_add_row (MUL_LEDGER_TABLE (table), cells, is_sum);
}

static GtkWidget *
create_sum_table (const char *title, const char *first)
{
  const char *headers[] = { first,
                            C_ ("organisation", "In"),
                            C_ ("organisation", "Placed"),
                            C_ ("organisation", "Ending"),
                            C_ ("organisation", "Left"),
                            NULL };

  return mul_ledger_table_new (title, headers);
}

static void
add_municipalities (MulJointDetails *self, gboolean persons)
{
  const MulLedger *ledger = self->joint->ledger;
  const char *title = persons ? C_ ("organisation", "Persons by Municipality") : C_ ("organisation", "FTE by Municipality");
  GtkWidget *table = create_sum_table (title, C_ ("organisation", "Municipality"));
  const MulLedgerMeasure *total = persons ? &ledger->total.persons : &ledger->total.fte;

  for (guint i = 0; i <= ledger->n_municipalities; i++)
    {
      g_autoptr (MulRecord) record =
          mul_joint_dup_municipality (self->joint, i < ledger->n_municipalities ? (int) i : -1);

      if (ledger->municipalities[i].positions > 0)
        add_sum_row (table, record != NULL ? mul_record_get_text (record, MUL_MUNICIPALITY_name)
                                           : C_ ("organisation", "Joint today"),
                     &ledger->municipalities[i], persons, FALSE);
    }
  add_sum_row (table, C_ ("organisation", "Together"), &ledger->total, persons, TRUE);
  add_heading (self, title);
  gtk_box_append (GTK_BOX (self->content), table);
  if (total->in_missing > 0)
    add_sentence (self, g_strdup_printf (
                            persons ? g_dngettext (GETTEXT_PACKAGE, "%u position does not state its persons.",
                                                   "%u positions do not state their persons.", total->in_missing)
                                    : g_dngettext (GETTEXT_PACKAGE, "%u position does not state its FTE.",
                                                   "%u positions do not state their FTE.", total->in_missing),
                            total->in_missing));
  if (total->unclear > 0)
    {
      g_autofree char *unclear = persons ? mul_joint_print_persons (total->unclear)
                                         : mul_joint_print_fte_words (total->unclear);

      add_sentence (self, g_strdup_printf (
                              C_ ("organisation", "%s of what is left is in positions that do not say how much they have."),
                              unclear));
    }
}

static void
add_roles (MulJointDetails *self)
{
  const MulLedger *ledger = self->joint->ledger;
  const char *title = C_ ("organisation", "FTE by Role");
  GtkWidget *table = create_sum_table (title, C_ ("organisation", "Role"));

  for (guint i = 0; i < ledger->n_roles; i++)
    {
      g_autoptr (MulRecord) role = g_list_model_get_item (self->joint->roles, i);

      if (ledger->roles[i].positions > 0)
        add_sum_row (table, mul_record_get_text (role, MUL_ROLE_name), &ledger->roles[i], FALSE, FALSE);
    }
  add_sum_row (table, C_ ("organisation", "Together"), &ledger->total, FALSE, TRUE);
  add_heading (self, title);
  gtk_box_append (GTK_BOX (self->content), table);
}

/* What is beside the account: told, and in none of its sums. */
static void
add_beside (MulJointDetails *self)
{
  const MulLedger *ledger = self->joint->ledger;

  if (ledger->n_added > 0)
    {
      g_autofree char *fte = mul_joint_print_fte_words (ledger->added.fte_e4);
      g_autofree char *persons = mul_joint_print_persons (ledger->added.persons);

      add_sentence (self, g_strdup_printf (
                              g_dngettext (GETTEXT_PACKAGE, "%1$u new position comes in addition: %2$s, %3$s.",
                                           "%1$u new positions come in addition: %2$s, %3$s.", ledger->n_added),
                              ledger->n_added, fte, persons));
    }
  if (ledger->total.fte.beyond > 0)
    {
      g_autofree char *fte = mul_joint_print_fte_words (ledger->total.fte.beyond);

      add_sentence (self, g_strdup_printf (C_ ("organisation", "%s more is placed than there is today."), fte));
    }
  if (ledger->outside.positions > 0)
    {
      g_autofree char *fte = mul_joint_print_fte_words (
          mul_ledger_measure_shown (&ledger->outside.fte, ledger->outside.fte.in, ledger->outside.fte.in_missing));

      add_sentence (self, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                                        "%1$u position outside the staffing table is not counted: %2$s.",
                                                        "%1$u positions outside the staffing table are not counted: %2$s.",
                                                        ledger->outside.positions),
                                           ledger->outside.positions, fte));
    }
  if (ledger->n_added_outside > 0)
    add_sentence (self, g_strdup_printf (
                            g_dngettext (GETTEXT_PACKAGE, "%u new position without a role is not counted.",
                                         "%u new positions without a role are not counted.", ledger->n_added_outside),
                            ledger->n_added_outside));
}

static void
add_span_row (GtkWidget *table, const char *name, const MulCardSpan *span, const char *remark)
{
  g_autofree char *reports =
      mul_joint_print_count (span->own_others.persons == MUL_NOT_STATED && span->child_leaders == 0
                                 ? MUL_NOT_STATED
                                 : MAX (span->own_others.persons, 0) + span->child_leaders);
  gboolean more = span->own_others.persons_missing > 0 && !g_str_equal (reports, "–");
  g_autofree char *at_least = more ? g_strconcat (reports, "+", NULL) : g_strdup (reports);
  g_autofree char *persons = mul_joint_print_count (span->under.persons);
  g_autofree char *all_persons =
      span->under.persons_missing > 0 && span->under.persons != MUL_NOT_STATED ? g_strconcat (persons, "+", NULL)
                                                                              : g_strdup (persons);
  g_autofree char *fte = mul_joint_print_fte (span->under.fte_e4);
  g_autofree char *whole = *remark != '\0' ? g_strdup_printf ("%s\n%s", name, remark) : g_strdup (name);
  const char *cells[] = { whole, at_least, all_persons, fte, NULL };

  mul_ledger_table_add_row (MUL_LEDGER_TABLE (table), cells, FALSE);
}

static void
add_spans (MulJointDetails *self)
{
  const MulJoint *joint = self->joint;
  const char *headers[] = { C_ ("organisation", "Leader Of"), C_ ("organisation", "Direct Reports"),
                            C_ ("organisation", "Persons Under"), C_ ("organisation", "FTE Under"), NULL };
  const char *title = C_ ("organisation", "Leaders’ Spans");
  GtkWidget *table = mul_ledger_table_new (title, headers);

  for (guint i = 0; i < joint->units->len; i++)
    {
      const MulJointUnit *unit = mul_joint_get_unit (joint, i);

      if (unit->leads)
        add_span_row (table, unit->name, &unit->card.span,
                      mul_ledger_span_is_wide (&unit->card.span, &joint->spans_today)
                          ? C_ ("organisation", "Far more than any leader has today")
                          : "");
    }
  for (guint i = 0; i < joint->today->len; i++)
    {
      const MulJointUnit *unit = mul_joint_get_today (joint, i);

      if (unit->leads)
        add_span_row (table, unit->name, &unit->card.span, C_ ("organisation", "today"));
    }
  add_heading (self, title);
  gtk_box_append (GTK_BOX (self->content), table);
}

static void
add_moved (MulJointDetails *self)
{
  const MulJoint *joint = self->joint;
  GtkWidget *group = NULL;

  for (guint i = 0; i < joint->positions->len; i++)
    {
      const MulJointPosition *info = mul_joint_get_position (joint, i);
      g_autofree char *name = NULL;
      g_autofree char *places = NULL;
      g_autofree char *fte = NULL;

      if (!mul_joint_is_moved (joint, i))
        continue;
      if (group == NULL)
        group = add_list (self, C_ ("organisation", "New Place of Work"), NULL);
      name = mul_joint_name_position (joint, i);
      fte = mul_joint_print_fte_words (info->fte_e4);
      places = g_strdup_printf (
          /* Translators: places of work today and in the draft, and the FTE it is about. */
          C_ ("organisation", "%1$s → %2$s, %3$s"),
          mul_joint_get_today (joint, (guint) mul_joint_get_origin (joint, (guint) info->origin)->unit)->place,
          mul_joint_get_unit (joint, (guint) info->unit)->place, fte);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), create_row (joint, info->municipality, name, places));
    }
}

/* ---- The dialog ------------------------------------------------------------------------------------- */

static void
mul_joint_details_dispose (GObject *object)
{
  MulJointDetails *self = MUL_JOINT_DETAILS (object);

  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_joint_details_parent_class)->dispose (object);
}

static void
mul_joint_details_class_init (MulJointDetailsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mul_joint_details_dispose;
}

static void
mul_joint_details_init (MulJointDetails *self)
{
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *scroller = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER,
                                      "propagate-natural-height", TRUE, NULL);

  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_add_css_class (self->content, "ledger-details");
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 720);
  adw_clamp_set_child (ADW_CLAMP (clamp), self->content);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), clamp);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), scroller);
  adw_dialog_set_child (ADW_DIALOG (self), view);
  adw_dialog_set_title (ADW_DIALOG (self), C_ ("organisation", "Ledger"));
  adw_dialog_set_content_width (ADW_DIALOG (self), 720);
  adw_dialog_set_content_height (ADW_DIALOG (self), 680);
}

/**
 * mul_joint_details_new:
 * @document: the project
 *
 * Returns: (transfer floating): the ledger's dialog, with nothing in it
 */
MulJointDetails *
mul_joint_details_new (MulDocument *document)
{
  MulJointDetails *self = g_object_new (MUL_TYPE_JOINT_DETAILS, NULL);

  self->document = g_object_ref (document);
  return self;
}

/**
 * mul_joint_details_show:
 * @self: the dialog
 * @joint: what to show; it must live until another is shown
 */
void
mul_joint_details_show (MulJointDetails *self, const MulJoint *joint)
{
  gboolean had_focus;
  GtkWidget *child;

  g_return_if_fail (MUL_IS_JOINT_DETAILS (self));
  had_focus = gtk_widget_get_focus_child (self->content) != NULL;
  self->joint = joint;
  while ((child = gtk_widget_get_first_child (self->content)) != NULL)
    gtk_box_remove (GTK_BOX (self->content), child);
  add_faults (self);
  add_municipalities (self, FALSE);
  add_beside (self);
  add_municipalities (self, TRUE);
  add_roles (self);
  add_spans (self);
  add_moved (self);
  if (had_focus && !gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

/**
 * mul_joint_details_begin:
 * @self: the dialog, shown
 *
 * Puts the focus on the first row, so that the arrows lead through the ledger.
 */
void
mul_joint_details_begin (MulJointDetails *self)
{
  g_return_if_fail (MUL_IS_JOINT_DETAILS (self));
  gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD);
}

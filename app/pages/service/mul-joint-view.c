/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-joint-view.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-joint-private.h"
#include "pages/service/mul-joint-words.h"

#define MAX_FIGURES 8

/* ---- The ledger ------------------------------------------------------------------------------------- */

typedef struct
{
  MulLedgerFigure figures[MAX_FIGURES];
  guint n_figures;
  GPtrArray *strings;
} Figures;

static const char *
own (Figures *self, char *text)
{
  g_ptr_array_add (self->strings, text);
  return text;
}

static void
add_figure (Figures *self, const char *title, const char *value, const char *note, double fraction, char *details)
{
  self->figures[self->n_figures++] =
      (MulLedgerFigure) { title, value, note, fraction, own (self, details) };
}

/* "Left: 4.0 FTE, 4 persons. 2 positions do not state their FTE." */
static char *
describe_part (const char *title, gint64 fte_e4, guint fte_missing, gint64 persons, guint persons_missing)
{
  g_autofree char *fte = mul_joint_print_fte_words (fte_e4);
  g_autofree char *people = mul_joint_print_persons (persons);
  GString *text = g_string_new (NULL);

  g_string_append_printf (text, "%s: %s, %s.", title, fte, people);
  if (fte_missing > 0)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text,
                              g_dngettext (GETTEXT_PACKAGE, "%u position does not state its FTE.",
                                           "%u positions do not state their FTE.", fte_missing),
                              fte_missing);
    }
  if (persons_missing > 0)
    {
      g_string_append_c (text, ' ');
      g_string_append_printf (text,
                              g_dngettext (GETTEXT_PACKAGE, "%u position does not state its persons.",
                                           "%u positions do not state their persons.", persons_missing),
                              persons_missing);
    }
  return g_string_free_and_steal (text);
}

static void
add_part (Figures *self, const char *title, const MulLedgerSum *sum, gint64 fte_part, guint fte_missing,
          gint64 persons_part, guint persons_missing, double fraction)
{
  gint64 fte = mul_ledger_measure_shown (&sum->fte, fte_part, fte_missing);
  gint64 persons = mul_ledger_measure_shown (&sum->persons, persons_part, persons_missing);

  add_figure (self, title, own (self, mul_joint_print_fte (fte)), fraction < 0 ? C_ ("organisation", "FTE") : "",
              fraction,
              describe_part (title, fte, fte_missing, persons, persons_missing));
}

static void
add_leaders (Figures *self, const MulLedger *ledger)
{
  gint64 freed = mul_ledger_get_freed_fte (ledger);
  g_autofree char *number = mul_joint_print_fte (ABS (freed));
  const char *title = C_ ("organisation", "Leader Positions");
  /* Translators: leader positions today and in the draft. */
  char *value = g_strdup_printf (C_ ("organisation", "%1$u → %2$u"), ledger->leaders_before, ledger->leaders_after);
  char *note = NULL;
  char *details;

  own (self, value);
  /* What is freed is not known before each leader is settled. */
  if (ledger->leaders_waiting > 0)
    note = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u to settle", "%u to settle", ledger->leaders_waiting),
                            ledger->leaders_waiting);
  else if (freed > 0)
    note = g_strdup_printf (C_ ("organisation", "%s FTE freed"), number);
  else if (freed < 0)
    note = g_strdup_printf (C_ ("organisation", "%s FTE more"), number);
  else
    note = g_strdup ("");
  own (self, note);
  details = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "Leader positions: %1$u today, %2$u in the draft, %3$u not settled.",
                   "Leader positions: %1$u today, %2$u in the draft, %3$u not settled.", ledger->leaders_waiting),
      ledger->leaders_before, ledger->leaders_after, ledger->leaders_waiting);
  add_figure (self, title, value, note, -1, details);
}

static void
add_spans (Figures *self, const MulJoint *joint)
{
  const MulLedgerSpans *spans = &joint->spans;
  g_autofree char *today = mul_joint_print_span (joint->spans_today.least_fte_e4, joint->spans_today.most_fte_e4);
  const char *title = C_ ("organisation", "Leader Span");
  const char *value = own (self, mul_joint_print_span (spans->least_fte_e4, spans->most_fte_e4));
  /* The strip says it short; who asks is told the whole. */
  const char *brief = own (self, g_strdup_printf (spans->leaders == 0 ? C_ ("organisation", "today %s")
                                                                      : C_ ("organisation", "FTE, today %s"), today));
  const char *note;

  if (spans->leaders == 0)
    note = own (self, g_strdup_printf (C_ ("organisation", "no leader placed, today %s"), today));
  else if (spans->leaders == 1)
    note = own (self, g_strdup_printf (C_ ("organisation", "FTE under one leader, today %s"), today));
  else
    note = own (self, g_strdup_printf (C_ ("organisation", "FTE under each leader, today %s"), today));
  add_figure (self, title, value, brief, -1, g_strdup_printf ("%s: %s %s", title, value, note));
}

static void
add_new (Figures *self, const MulLedger *ledger)
{
  const char *title = C_ ("organisation", "New Positions");
  GString *details = NULL;
  g_autofree char *part = NULL;

  if (ledger->n_added == 0)
    return;
  part = describe_part (title, ledger->added.fte_e4, ledger->added.fte_missing, ledger->added.persons,
                        ledger->added.persons_missing);
  details = g_string_new (part);
  add_figure (self, title, own (self, mul_joint_print_fte (ledger->added.fte_e4)), C_ ("organisation", "FTE"), -1,
              g_string_free_and_steal (details));
}

/* Where there is no joint organisation yet, today alone is told. */
static void
add_today (Figures *self, const MulJoint *joint)
{
  const char *note = C_ ("organisation", "today");
  const char *leaders = C_ ("organisation", "Leader Positions");
  const char *span = C_ ("organisation", "Leader Span");
  char *n_leaders = g_strdup_printf ("%u", joint->ledger->leaders_before);
  char *spans = mul_joint_print_span (joint->spans_today.least_fte_e4, joint->spans_today.most_fte_e4);

  add_figure (self, leaders, own (self, n_leaders), note, -1, g_strdup_printf ("%s: %s %s", leaders, n_leaders, note));
  add_figure (self, span, own (self, spans), own (self, g_strdup_printf ("%s %s", C_ ("organisation", "FTE"), note)), -1,
              g_strdup_printf ("%s: %s %s %s", span, spans, C_ ("organisation", "FTE"), note));
}

static void
collect_figures (Figures *self, const MulJoint *joint)
{
  const MulLedger *ledger = joint->ledger;
  const MulLedgerSum *total = &ledger->total;
  double fraction = total->fte.in > 0 ? (double) total->fte.placed / (double) total->fte.in : 0;

  add_part (self, C_ ("organisation", "In from Today"), total, total->fte.in, total->fte.in_missing, total->persons.in,
            total->persons.in_missing, -1);
  /* Nothing is compared with what has not been drawn. */
  if (joint->units->len == 0)
    {
      add_today (self, joint);
      return;
    }
  add_part (self, C_ ("organisation", "Placed"), total, total->fte.placed, total->fte.placed_missing,
            total->persons.placed, total->persons.placed_missing, fraction);
  add_part (self, C_ ("organisation", "Left"), total, total->fte.left + total->fte.unclear, total->fte.left_missing,
            total->persons.left + total->persons.unclear, total->persons.left_missing, -1);
  if (total->fte.ended > 0 || total->fte.ended_missing > 0)
    add_part (self, C_ ("organisation", "Ending"), total, total->fte.ended, total->fte.ended_missing,
              total->persons.ended, total->persons.ended_missing, -1);
  add_leaders (self, ledger);
  add_spans (self, joint);
  add_new (self, ledger);
}

/* Who hears the page is told when the ledger changes. */
static void
announce (MulOrganisationView *self)
{
  const MulLedgerSum *total = &self->joint->ledger->total;
  g_autofree char *placed = mul_joint_print_fte (total->fte.placed);
  g_autofree char *in = mul_joint_print_fte (total->fte.in);
  g_autofree char *left = mul_joint_print_fte (total->fte.left + total->fte.unclear);
  g_autofree char *text = g_strdup_printf (C_ ("organisation", "%1$s of %2$s FTE placed, %3$s left"), placed, in, left);
  gboolean known = self->ledger_said != NULL;

  if (g_set_str (&self->ledger_said, text) && known)
    gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
show_ledger (MulOrganisationView *self)
{
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  Figures figures = { .strings = strings };
  guint faults = mul_ledger_count_faults (self->joint->ledger);
  g_autofree char *fault = NULL;

  collect_figures (&figures, self->joint);
  mul_ledger_bar_set_figures (self->ledger_bar, figures.figures, figures.n_figures);
  if (faults > 0)
    fault = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u no longer agrees", "%u no longer agree", faults), faults);
  mul_ledger_bar_set_fault (self->ledger_bar, fault);
  announce (self);
}

/* ---- The tray --------------------------------------------------------------------------------------- */

typedef struct
{
  const MulJoint *joint;
  GArray *items;
  GPtrArray *strings;
  GPtrArray *records;
} Items;

static const char *
keep (Items *self, char *text)
{
  g_ptr_array_add (self->strings, text);
  return text;
}

static MulRecord *
get_municipality (Items *self, int municipality)
{
  MulRecord *record = mul_joint_dup_municipality (self->joint, municipality);

  if (record != NULL)
    g_ptr_array_add (self->records, record);
  return record;
}

static void
add_item (Items *self, MulTrayItem *item)
{
  const char *name = item->heading_municipality != NULL
                         ? mul_record_get_text (item->heading_municipality, MUL_MUNICIPALITY_name)
                     : item->municipality != NULL ? mul_record_get_text (item->municipality, MUL_MUNICIPALITY_name)
                                                  : NULL;
  GString *label = g_string_new (item->title);

  if (name != NULL)
    {
      g_string_prepend (label, ", ");
      g_string_prepend (label, name);
    }
  if (*item->detail != '\0')
    g_string_append_printf (label, ", %s", item->detail);
  if (g_str_equal (item->amount, "–"))
    g_string_append_printf (label, ", %s", C_ ("organisation", "FTE not stated"));
  else
    g_string_append_printf (label, ", %s %s", item->amount, C_ ("organisation", "FTE"));
  item->label = keep (self, g_string_free_and_steal (label));
  g_array_append_val (self->items, *item);
}

/* What of an origin waits, and what makes it unlike the others. */
static const char *
describe_waiting (Items *self, guint origin)
{
  const MulJointPosition *info = mul_joint_get_origin (self->joint, origin);
  const MulLedgerShare *share = &self->joint->ledger->shares[origin];
  const MulJointUnit *unit = info->unit >= 0 ? mul_joint_get_today (self->joint, (guint) info->unit) : NULL;

  if (share->sum.fte.in > share->sum.fte.left && share->sum.fte.left > 0)
    {
      g_autofree char *left = mul_joint_print_fte (share->sum.fte.left);
      g_autofree char *in = mul_joint_print_fte (share->sum.fte.in);

      /* Translators: a part of a position waits: "3.7 of 8.7 left". */
      return keep (self, g_strdup_printf (C_ ("organisation", "%1$s of %2$s left"), left, in));
    }
  if (self->joint->ledger_origins[origin].leads)
    return C_ ("organisation", "Leader position");
  if (unit != NULL && !unit->in_service && *unit->name != '\0')
    /* Translators: a position that stands in another part of the organisation. */
    return keep (self, g_strdup_printf (C_ ("organisation", "in %s today"), unit->name));
  if (unit != NULL && unit->parent >= 0 && *unit->name != '\0')
    return unit->name;
  return "";
}

static void
add_waiting (Items *self, guint origin)
{
  const MulJointPosition *info = mul_joint_get_origin (self->joint, origin);
  const MulLedgerShare *share = &self->joint->ledger->shares[origin];
  guint n_municipalities = self->joint->ledger->n_municipalities;
  const MulLedgerSum *sum =
      &self->joint->ledger->municipalities[info->municipality >= 0 ? (guint) info->municipality : n_municipalities];
  MulRecord *municipality = get_municipality (self, info->municipality);
  gint64 left = info->fte_e4 != MUL_NOT_STATED ? share->sum.fte.left : MUL_NOT_STATED;
  MulTrayItem item = {
    .id = info->id,
    .heading = municipality != NULL ? mul_record_get_text (municipality, MUL_MUNICIPALITY_name)
                                    : C_ ("organisation", "Joint today"),
    .heading_amount = keep (self, mul_joint_print_fte (
                                      mul_ledger_measure_shown (&sum->fte, sum->fte.left, sum->fte.left_missing))),
    .heading_municipality = municipality,
    .title = keep (self, mul_joint_name_origin (self->joint, origin)),
    .detail = describe_waiting (self, origin),
    .amount = keep (self, mul_joint_print_fte (left)),
  };

  add_item (self, &item);
}

/* What is outside the table stands by unit, as it is in the chart: one row for all of a unit's. */
static void
add_outside (Items *self, guint origin)
{
  const MulJoint *joint = self->joint;
  const MulJointPosition *info = mul_joint_get_origin (joint, origin);
  const MulJointUnit *unit = mul_joint_get_today (joint, (guint) info->unit);
  MulTrayItem item = {
    .heading = C_ ("organisation", "Outside the Table"),
    .heading_amount = "",
    .municipality = get_municipality (self, info->municipality),
    .detail = C_ ("organisation", "not counted"),
  };
  gint64 left = MUL_NOT_STATED;

  for (guint i = 0; i < joint->origins->len; i++)
    {
      const MulJointPosition *other = mul_joint_get_origin (joint, i);

      if (other->role >= 0 || other->unit != info->unit || joint->ledger->shares[i].sum.waiting == 0)
        continue;
      if (i < origin)
        return;
      if (other->fte_e4 != MUL_NOT_STATED)
        left = mul_value_add (left, joint->ledger->shares[i].sum.fte.left);
    }
  item.id = keep (self, g_strconcat (MUL_JOINT_UNIT_PREFIX, unit->id, NULL));
  item.title = *unit->name != '\0' ? unit->name : C_ ("organisation", "Unnamed unit");
  item.amount = keep (self, mul_joint_print_fte (left));
  add_item (self, &item);
}

static void
add_ended (Items *self, guint position)
{
  const MulJointPosition *info = mul_joint_get_position (self->joint, position);
  const MulLedgerSum *total = &self->joint->ledger->total;
  MulTrayItem item = {
    .id = info->id,
    .heading = C_ ("organisation", "Ending"),
    .heading_amount = keep (self, mul_joint_print_fte (mul_ledger_measure_shown (&total->fte, total->fte.ended,
                                                                                 total->fte.ended_missing))),
    .municipality = get_municipality (self, info->municipality),
    .title = keep (self, mul_joint_name_position (self->joint, position)),
    .detail = "",
    .amount = keep (self, mul_joint_print_fte (info->fte_e4)),
    .ended = TRUE,
  };

  add_item (self, &item);
}

static void
show_tray (MulOrganisationView *self)
{
  const MulJoint *joint = self->joint;
  const MulLedgerSum *total = &joint->ledger->total;
  g_autoptr (GArray) array = g_array_new (FALSE, FALSE, sizeof (MulTrayItem));
  g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *amount =
      mul_joint_print_fte (mul_ledger_measure_shown (&total->fte, total->fte.left, total->fte.left_missing));
  Items items = { joint, array, strings, records };

  for (guint i = 0; i < joint->origins->len; i++)
    if (mul_joint_get_origin (joint, i)->role >= 0 && joint->ledger->shares[i].sum.waiting > 0)
      add_waiting (&items, i);
  for (guint i = 0; i < joint->origins->len; i++)
    if (mul_joint_get_origin (joint, i)->role < 0 && joint->ledger->shares[i].sum.waiting > 0)
      add_outside (&items, i);
  for (guint i = 0; i < joint->positions->len; i++)
    if (mul_joint_get_position (joint, i)->ended && mul_joint_get_position (joint, i)->origin >= 0)
      add_ended (&items, i);
  mul_tray_set_items (self->tray, amount, (const MulTrayItem *) (gpointer) array->data, array->len);
  mul_tray_set_cut (self->tray, (const char *const *) self->cut_origins);
}

/* ---- Together --------------------------------------------------------------------------------------- */

/* Beside a chart that has just come to be, or is shown for the first time, the tray stands open where there is room. */
static void
show_parts (MulOrganisationView *self)
{
  gboolean has_ledger = self->joint != NULL && self->joint->origins->len > 0;
  gboolean has_tray = has_ledger && self->joint->units->len > 0;
  gboolean had_tray = self->has_tray;

  gtk_widget_set_visible (GTK_WIDGET (self->ledger_bar), has_ledger);
  gtk_widget_set_visible (self->ledger_separator, has_ledger);
  self->has_tray = has_tray;
  gtk_widget_set_visible (self->tray_button, has_tray && !self->narrow);
  gtk_widget_set_visible (self->draft_button, has_ledger && !has_tray);
  if (has_tray != had_tray)
    adw_overlay_split_view_set_show_sidebar (self->tray_split, has_tray && !self->narrow);
}

/* Reads the joint organisation anew, or shows none where today is shown. */
void
mul_joint_view_refresh (MulOrganisationView *self)
{
  const char *alternative_id = mul_organisation_view_get_alternative (self);
  g_autoptr (MulRecord) alternative =
      alternative_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_ALTERNATIVE, alternative_id) : NULL;
  gboolean joint = alternative != NULL &&
                   mul_record_get_code (alternative, MUL_ALTERNATIVE_form) != MUL_ALTERNATIVE_FORM_TODAY;

  mul_organisation_pane_set_joint (self->pane, NULL);
  g_clear_pointer (&self->joint, mul_joint_free);
  if (g_set_str (&self->joint_of, joint ? alternative_id : NULL))
    {
      g_clear_pointer (&self->ledger_said, g_free);
      mul_joint_view_forget_cut (self);
      /* Another alternative's chart is another picture. */
      if (joint)
        mul_chart_view_zoom_fit (self->chart);
    }
  if (joint)
    self->joint = mul_query_joint (self->document, self->service_id, alternative_id);
  mul_organisation_pane_set_joint (self->pane, self->joint);
  show_parts (self);
  if (joint)
    {
      show_ledger (self);
      show_tray (self);
    }
  if (self->ledger_dialog != NULL && self->joint != NULL)
    mul_joint_details_show (self->ledger_dialog, self->joint);
  else if (self->ledger_dialog != NULL)
    adw_dialog_force_close (ADW_DIALOG (self->ledger_dialog));
  mul_joint_view_update_actions (self);
}

void
mul_joint_view_set_narrow (MulOrganisationView *self, gboolean narrow)
{
  g_object_set (self->ledger_bar, "narrow", narrow, NULL);
  gtk_widget_set_visible (self->tray_button, self->has_tray && !narrow);
  adw_overlay_split_view_set_show_sidebar (self->tray_split, self->has_tray && !narrow);
}

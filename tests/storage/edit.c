/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mul-test-storage.h"
#include "storage/mul-queries.h"

/* Counts what a list says, and holds that replaying it gives what the list holds. */
typedef struct
{
  GListModel *list;
  GPtrArray *mirror;
  guint signals;
} Watcher;

static void
items_changed_cb (GListModel *list, guint position, guint removed, guint added, Watcher *watcher)
{
  watcher->signals++;
  for (guint i = 0; i < removed; i++)
    g_ptr_array_remove_index (watcher->mirror, position);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (watcher->mirror, (int) (position + i), g_list_model_get_item (list, position + i));
}

static void
watch (Watcher *watcher, GListModel *list)
{
  watcher->list = list;
  watcher->mirror = g_ptr_array_new_with_free_func (g_object_unref);
  watcher->signals = 0;
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (watcher->mirror, g_list_model_get_item (list, i));
  g_signal_connect (list, "items-changed", G_CALLBACK (items_changed_cb), watcher);
}

static void
assert_mirror (Watcher *watcher)
{
  g_assert_cmpuint (watcher->mirror->len, ==, g_list_model_get_n_items (watcher->list));
  for (guint i = 0; i < watcher->mirror->len; i++)
    {
      g_autoptr (MulRecord) item = g_list_model_get_item (watcher->list, i);

      g_assert_true (item == g_ptr_array_index (watcher->mirror, i));
    }
}

static void
unwatch (Watcher *watcher)
{
  assert_mirror (watcher);
  g_signal_handlers_disconnect_by_data (watcher->list, watcher);
  g_ptr_array_unref (watcher->mirror);
}

/* A list loaded afresh from the file holds the same, in the same order. */
static void
assert_fresh (GListModel *list, GListModel *fresh)
{
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, g_list_model_get_n_items (fresh));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) a = g_list_model_get_item (list, i);
      g_autoptr (MulRecord) b = g_list_model_get_item (fresh, i);

      g_assert_true (a == b);
    }
}

static void
test_insert_update_delete (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", &error);
  g_autofree char *before = mul_test_dump (document);
  g_autofree char *id = mul_test_add_service (document, "Fire");
  g_autoptr (MulRecord) service = mul_document_get_record (document, MUL_ENTITY_SERVICE, id);
  g_autofree char *added = mul_test_dump (document);
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  MulEdit *edit;

  g_assert_no_error (error);
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_name), ==, "Fire");
  g_assert_cmpstr (mul_document_get_undo_label (document), ==, "Add Service");
  g_assert_cmpstr (before, !=, added);

  edit = mul_document_begin_edit (document, "Rename");
  mul_edit_set_text (edit, MUL_SERVICE_name, id, "Fire and Rescue");
  g_assert_true (mul_edit_commit (edit, &error));
  mul_edit_free (edit);
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_name), ==, "Fire and Rescue");

  g_assert_true (mul_document_undo (document, &error));
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_name), ==, "Fire");
  g_assert_true (mul_document_undo (document, &error));
  g_assert_null (mul_document_get_record (document, MUL_ENTITY_SERVICE, id));
  g_assert_null (mul_document_get_undo_label (document));
  undone = mul_test_dump (document);
  g_assert_cmpstr (before, ==, undone);
  g_assert_true (mul_document_redo (document, &error));
  redone = mul_test_dump (document);
  g_assert_cmpstr (added, ==, redone);
  mul_document_discard (document);
}

/* Deleting a service takes its units, positions, notes, arguments' places and more along, over many tables. */
static void
test_cascade (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  g_autofree char *before = mul_test_dump (document);
  g_autoptr (GPtrArray) dumps = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  const guint n_services = g_list_model_get_n_items (services);
  Watcher watcher;

  g_assert_cmpuint (n_services, >=, 3);
  watch (&watcher, services);
  while (g_list_model_get_n_items (services) > 0)
    {
      g_autoptr (MulRecord) service = g_list_model_get_item (services, 0);
      g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Delete Service");

      mul_edit_delete (edit, MUL_ENTITY_SERVICE, mul_record_get_id (service));
      g_assert_true (mul_edit_commit (edit, &error));
      g_ptr_array_add (dumps, mul_test_dump (document));
    }
  assert_mirror (&watcher);
  for (int round = 0; round < 2; round++)
    {
      g_autofree char *undone = NULL;

      for (guint i = n_services; i > 0; i--)
        {
          g_autofree char *dump = mul_test_dump (document);

          g_assert_cmpstr (dump, ==, g_ptr_array_index (dumps, i - 1));
          g_assert_true (mul_document_undo (document, &error));
        }
      undone = mul_test_dump (document);
      g_assert_cmpstr (before, ==, undone);
      for (guint i = 0; i < n_services; i++)
        g_assert_true (mul_document_redo (document, &error));
      g_assert_no_error (error);
    }
  unwatch (&watcher);
  mul_document_discard (document);
}

/* An edit that breaks a rule leaves everything, and so does one that is let go of. */
static void
test_failure (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  g_autofree char *id = mul_test_add_service (document, "Fire");
  g_autofree char *before = mul_test_dump (document);
  g_autofree char *after = NULL;
  g_autoptr (MulRecord) service = mul_document_get_record (document, MUL_ENTITY_SERVICE, id);
  g_autoptr (MulRecord) role = mul_record_new (MUL_ENTITY_ROLE);
  MulEdit *edit = mul_document_begin_edit (document, "Add Role");

  mul_edit_set_text (edit, MUL_SERVICE_name, id, "Lost");
  mul_record_set_text (role, MUL_ROLE_service_id, "nowhere");
  mul_edit_insert (edit, role);
  g_assert_false (mul_edit_commit (edit, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED);
  mul_edit_free (edit);
  edit = mul_document_begin_edit (document, "Rename");
  mul_edit_set_text (edit, MUL_SERVICE_name, id, "Lost");
  mul_edit_free (edit);
  g_clear_error (&error);
  edit = mul_document_begin_edit (document, "Rename");
  mul_edit_set_text (edit, MUL_SERVICE_name, "nowhere", "Lost");
  g_assert_false (mul_edit_commit (edit, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED);
  mul_edit_free (edit);

  after = mul_test_dump (document);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_name), ==, "Fire");
  g_assert_cmpstr (mul_document_get_undo_label (document), ==, "Add Service");
  mul_document_discard (document);
}

static void
type_text (MulDocument *document, const char *id, const char *text)
{
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, "Typing", id);

  mul_edit_set_text (edit, MUL_SERVICE_summary, id, text);
  g_assert_true (mul_edit_commit (edit, NULL));
}

/* What is typed in one text is one step, until the focus leaves or another edit comes. */
static void
test_typing (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  g_autofree char *id = mul_test_add_service (document, "Fire");
  g_autofree char *other = mul_test_add_service (document, "Land");
  g_autoptr (MulRecord) service = mul_document_get_record (document, MUL_ENTITY_SERVICE, id);

  type_text (document, id, "a");
  type_text (document, id, "ab");
  type_text (document, id, "abc");
  mul_document_end_typing (document);
  type_text (document, id, "abcd");
  type_text (document, other, "x");
  type_text (document, id, "abcde");
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_summary), ==, "abcd");
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_summary), ==, "abc");
  type_text (document, id, "after undo");
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_summary), ==, "abc");
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_summary), ==, "");
  g_assert_true (mul_document_redo (document, NULL));
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_summary), ==, "abc");
  mul_document_discard (document);
}

/* Random edits: the list always equals a fresh one, what it says is exact, and undo returns every state. */
static void
test_live_list (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4711);
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  g_autofree char *service = mul_test_add_service (document, "Fire");
  g_autofree char *today = mul_query_today (document);
  g_autoptr (GListModel) pros = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, service,
                                                   MUL_PLACEMENT_kind, "pro", 0);
  g_autoptr (GPtrArray) dumps = g_ptr_array_new_with_free_func (g_free);
  Watcher watcher;

  watch (&watcher, pros);
  for (int round = 0; round < 60; round++)
    {
      const guint n = g_list_model_get_n_items (pros);
      g_autoptr (GListModel) fresh = NULL;

      if (n < 3 || g_rand_int_range (random, 0, 3) == 0)
        {
          g_autofree char *text = g_strdup_printf ("Argument %d", round);
          g_autofree char *id = mul_test_add_argument (document, service, today, text, g_rand_int_range (random, 0, (int) n + 1));
        }
      else
        {
          g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Move");
          g_autoptr (MulRecord) moved = g_list_model_get_item (pros, g_rand_int_range (random, 0, (int) n));
          const char *id = mul_record_get_id (moved);

          if (g_rand_int_range (random, 0, 4) == 0)
            mul_edit_set_text (edit, MUL_PLACEMENT_kind, id, "con");
          else if (g_rand_int_range (random, 0, 4) == 0)
            mul_edit_delete (edit, MUL_ENTITY_PLACEMENT, id);
          else
            {
              g_autofree char *rank = mul_edit_rank_at (edit, pros, id, g_rand_int_range (random, 0, (int) n));

              mul_edit_set_text (edit, MUL_PLACEMENT_rank, id, rank);
            }
          g_assert_true (mul_edit_commit (edit, NULL));
        }
      assert_mirror (&watcher);
      fresh = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, service,
                                 MUL_PLACEMENT_kind, "pro", 0);
      assert_fresh (pros, fresh);
    }
  while (mul_document_get_undo_label (document) != NULL && g_list_model_get_n_items (pros) > 0)
    {
      g_ptr_array_add (dumps, mul_test_dump (document));
      g_assert_true (mul_document_undo (document, NULL));
      assert_mirror (&watcher);
    }
  for (guint i = dumps->len; i > 0; i--)
    {
      g_autofree char *dump = NULL;

      g_assert_true (mul_document_redo (document, NULL));
      dump = mul_test_dump (document);
      g_assert_cmpstr (dump, ==, g_ptr_array_index (dumps, i - 1));
    }
  unwatch (&watcher);
  mul_document_discard (document);
}

/* A move to where no key lies between ranks the neighbours anew, in the same undo step. */
static void
test_rank_without_room (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  g_autofree char *a = mul_test_add_service (document, "A");
  g_autofree char *b = mul_test_add_service (document, "B");
  g_autofree char *c = mul_test_add_service (document, "C");
  g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  MulEdit *edit = mul_document_begin_edit (document, "Same Rank");
  const char *const ids[] = { a, b, c };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *rank = NULL;

  for (int i = 0; i < 3; i++)
    mul_edit_set_text (edit, MUL_SERVICE_rank, ids[i], "a0");
  g_assert_true (mul_edit_commit (edit, NULL));
  mul_edit_free (edit);
  before = mul_test_dump (document);
  for (guint position = 0; position < 3; position++)
    {
      g_autoptr (MulRecord) last = g_list_model_get_item (services, 2);
      g_autoptr (MulRecord) there = NULL;

      edit = mul_document_begin_edit (document, "Move");
      rank = mul_edit_rank_at (edit, services, mul_record_get_id (last), position);
      mul_edit_set_text (edit, MUL_SERVICE_rank, mul_record_get_id (last), rank);
      g_clear_pointer (&rank, g_free);
      g_assert_true (mul_edit_commit (edit, NULL));
      mul_edit_free (edit);
      there = g_list_model_get_item (services, position);
      g_assert_true (there == last);
      g_assert_true (mul_document_undo (document, NULL));
    }
  after = mul_test_dump (document);
  g_assert_cmpstr (before, ==, after);
  mul_document_discard (document);
}

static void
count_cb (MulDocument *document, MulChanges *changes, guint *counts)
{
  for (int entity = 1; entity < MUL_N_ENTITIES; entity++)
    counts[entity] += mul_changes_touch (changes, (MulEntityId) entity) ? 1 : 0;
}

/* A row of @info that refers to the last row of every table it must refer to, each made where there is none. */
static MulRecord *
make_row (MulEdit *edit, MulDocument *document, const MulEntity *info)
{
  MulRecord *record = mul_record_new (info->id);
  gboolean cites = FALSE;

  for (guint i = 0; i < info->n_columns; i++)
    {
      const MulColumn *column = &info->columns[i];
      /* A citation belongs to exactly one of the rows it may belong to. */
      const gboolean needed = !column->nullable || (info->id == MUL_ENTITY_CITATION && !cites);
      g_autoptr (GListModel) targets = NULL;
      g_autoptr (MulRecord) target = NULL;

      if (column->target == MUL_ENTITY_NONE || !needed)
        continue;
      cites = cites || column->nullable;
      targets = mul_document_list (document, column->target, 0);
      if (g_list_model_get_n_items (targets) > 0)
        target = g_list_model_get_item (targets, g_list_model_get_n_items (targets) - 1);
      else
        {
          target = make_row (edit, document, mul_entity_get (column->target));
          mul_edit_insert (edit, target);
        }
      mul_record_set_text (record, ((guint) info->id << 8) | i, mul_record_get_id (target));
    }
  return record;
}

/* Every table is recorded: an insert into it, or the deletion of a pair that is there, can be undone, and the changes
 * name it both times. */
static void
test_every_table (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  guint counts[MUL_N_ENTITIES] = { 0 };

  g_signal_connect (document, "changed", G_CALLBACK (count_cb), counts);
  for (int entity = 1; entity < MUL_N_ENTITIES; entity++)
    {
      const MulEntity *info = mul_entity_get ((MulEntityId) entity);
      const guint counted = counts[entity];
      g_autofree char *before = mul_test_dump (document);
      g_autofree char *after = NULL;
      g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Change");
      g_autoptr (MulRecord) record = make_row (edit, document, info);
      g_autofree char *key = mul_record_dup_key (record);
      g_autoptr (MulRecord) known = info->n_keys > 1 ? mul_document_get_record (document, info->id, key) : NULL;
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", info->table);
      if (known != NULL)
        mul_edit_delete (edit, info->id, key);
      else
        mul_edit_insert (edit, record);
      mul_edit_commit (edit, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (counts[entity], ==, counted + 1);
      g_assert_true (mul_document_undo (document, NULL));
      g_assert_cmpuint (counts[entity], ==, counted + 2);
      after = mul_test_dump (document);
      g_assert_cmpstr (before, ==, after);
    }
  mul_document_discard (document);
}

/* One edit deletes a row and inserts its key anew, moves another out by rank and filter at once, and a third back in. */
static void
test_same_key_anew (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  g_autofree char *service = mul_test_add_service (document, "Fire");
  g_autofree char *today = mul_query_today (document);
  g_autoptr (GListModel) pros = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, service,
                                                   MUL_PLACEMENT_kind, "pro", 0);
  g_autoptr (GListModel) cons = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, service,
                                                   MUL_PLACEMENT_kind, "con", 0);
  char *ids[4] = { NULL };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *redone = NULL;
  Watcher watchers[2];
  MulEdit *edit;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    ids[i] = mul_test_add_argument (document, service, today, "Argument", i);
  before = mul_test_dump (document);
  watch (&watchers[0], pros);
  watch (&watchers[1], cons);
  edit = mul_document_begin_edit (document, "Much at Once");
  {
    g_autoptr (MulRecord) old = mul_document_get_record (document, MUL_ENTITY_PLACEMENT, ids[0]);
    g_autoptr (MulRecord) anew = mul_record_copy (old);

    mul_edit_delete (edit, MUL_ENTITY_PLACEMENT, ids[0]);
    mul_record_set_text (anew, MUL_PLACEMENT_rank, "zz");
    mul_edit_insert (edit, anew);
  }
  mul_edit_set_text (edit, MUL_PLACEMENT_kind, ids[1], "con");
  mul_edit_set_text (edit, MUL_PLACEMENT_rank, ids[1], "zzz");
  mul_edit_set_text (edit, MUL_PLACEMENT_kind, ids[2], "con");
  mul_edit_set_text (edit, MUL_PLACEMENT_rank, ids[2], "a");
  g_assert_true (mul_edit_commit (edit, NULL));
  mul_edit_free (edit);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GListModel) fresh = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, service,
                                                        MUL_PLACEMENT_kind, i == 0 ? "pro" : "con", 0);

      assert_mirror (&watchers[i]);
      assert_fresh (i == 0 ? pros : cons, fresh);
    }
  after = mul_test_dump (document);
  g_assert_true (mul_document_undo (document, NULL));
  redone = mul_test_dump (document);
  g_assert_cmpstr (before, ==, redone);
  g_clear_pointer (&redone, g_free);
  assert_mirror (&watchers[0]);
  assert_mirror (&watchers[1]);
  g_assert_true (mul_document_redo (document, NULL));
  redone = mul_test_dump (document);
  g_assert_cmpstr (after, ==, redone);
  unwatch (&watchers[0]);
  unwatch (&watchers[1]);
  mul_document_discard (document);
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_free (ids[i]);
}

/* A filter may ask for what is not stated. */
static void
test_null_filter (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  g_autofree char *service = mul_test_add_service (document, "Fire");
  g_autoptr (GListModel) whole = mul_document_list (document, MUL_ENTITY_SECTION, MUL_SECTION_service_id, NULL, 0);
  g_autoptr (MulRecord) section = mul_record_new (MUL_ENTITY_SECTION);
  MulEdit *edit = mul_document_begin_edit (document, "Add Section");
  Watcher watcher;

  watch (&watcher, whole);
  mul_edit_insert (edit, section);
  g_assert_true (mul_edit_commit (edit, NULL));
  mul_edit_free (edit);
  g_assert_cmpuint (g_list_model_get_n_items (whole), ==, 1);
  edit = mul_document_begin_edit (document, "Move");
  mul_edit_set_text (edit, MUL_SECTION_service_id, mul_record_get_id (section), service);
  g_assert_true (mul_edit_commit (edit, NULL));
  mul_edit_free (edit);
  g_assert_cmpuint (g_list_model_get_n_items (whole), ==, 0);
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (whole), ==, 1);
  unwatch (&watcher);
  mul_document_discard (document);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/edit/insert-update-delete", test_insert_update_delete);
  g_test_add_func ("/edit/cascade", test_cascade);
  g_test_add_func ("/edit/failure", test_failure);
  g_test_add_func ("/edit/typing", test_typing);
  g_test_add_func ("/edit/live-list", test_live_list);
  g_test_add_func ("/edit/same-key-anew", test_same_key_anew);
  g_test_add_func ("/edit/null-filter", test_null_filter);
  g_test_add_func ("/edit/rank-without-room", test_rank_without_room);
  g_test_add_func ("/edit/every-table", test_every_table);
  return g_test_run ();
}

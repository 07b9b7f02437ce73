/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-prose-view.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-body.h"

struct _MulProseView
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (MulProseView, mul_prose_view, GTK_TYPE_WIDGET)

/* A narrow space that does not break: the number keeps to its word, but is not read as the end of it. */
#define BEFORE_NUMBER "\xe2\x80\xaf"

static void
append_citation (GString *markup, const char *id, GHashTable *citations)
{
  const MulProseCitation *citation = citations != NULL ? g_hash_table_lookup (citations, id) : NULL;
  g_autofree char *link = NULL;

  if (citation == NULL)
    {
      g_string_append (markup, "<sup>" BEFORE_NUMBER "?</sup>");
      return;
    }
  /* A link keeps the text's own transparency unless it is told not to. */
  link = g_markup_printf_escaped ("<sup>" BEFORE_NUMBER "<a href=\"cite:%s\" title=\"%s\"><span alpha=\"100%%\">%u</span></a>"
                                  "</sup>", id, citation->source, citation->number);
  g_string_append (markup, link);
}

/* A citation belongs to the word before it; the space that was typed between them is left out. */
static char *
create_markup (const MulBodyBlock *block, GHashTable *citations)
{
  GString *markup = g_string_new (NULL);

  for (guint i = 0; i < block->runs->len; i++)
    {
      const MulBodyRun *run = g_ptr_array_index (block->runs, i);

      if (run->kind == MUL_BODY_RUN_CITATION)
        {
          while (markup->len > 0 && markup->str[markup->len - 1] == ' ')
            g_string_truncate (markup, markup->len - 1);
          append_citation (markup, run->text, citations);
        }
      else
        {
          g_autofree char *escaped = g_markup_escape_text (run->text, -1);

          g_string_append (markup, escaped);
        }
    }
  return g_string_free_and_steal (markup);
}

/* A number has nowhere to lead yet; its tooltip says all. */
static gboolean
activate_link_cb (GtkLabel *label, const char *uri, gpointer user_data)
{
  return TRUE;
}

static GtkWidget *
create_label (const char *markup)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  g_signal_connect (label, "activate-link", G_CALLBACK (activate_link_cb), NULL);
  return label;
}

static GtkWidget *
create_block (const MulBodyBlock *block, GHashTable *citations)
{
  g_autofree char *markup = create_markup (block, citations);
  GtkWidget *label = create_label (markup);
  GtkWidget *box;
  GtkWidget *bullet;

  if (block->kind == MUL_BODY_PARAGRAPH)
    return label;
  if (block->kind == MUL_BODY_QUOTE)
    {
      gtk_widget_add_css_class (label, "prose-quote");
      return label;
    }
  box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  bullet = gtk_label_new ("•");
  gtk_widget_set_valign (bullet, GTK_ALIGN_START);
  gtk_widget_add_css_class (box, "prose-bullet");
  gtk_box_append (GTK_BOX (box), bullet);
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static void
clear (MulProseView *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
mul_prose_view_dispose (GObject *object)
{
  clear (MUL_PROSE_VIEW (object));
  G_OBJECT_CLASS (mul_prose_view_parent_class)->dispose (object);
}

static void
mul_prose_view_class_init (MulProseViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mul_prose_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "prose");
}

static void
mul_prose_view_init (MulProseView *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
}

/**
 * mul_prose_view_new:
 *
 * Returns: (transfer floating): an empty text
 */
GtkWidget *
mul_prose_view_new (void)
{
  return g_object_new (MUL_TYPE_PROSE_VIEW, NULL);
}

/**
 * mul_prose_view_set_body:
 * @self: a prose view
 * @body: the text as the file holds it
 * @citations: (nullable) (element-type utf8 MulProseCitation): what each citation's key stands for, read during the call
 */
void
mul_prose_view_set_body (MulProseView *self, const char *body, GHashTable *citations)
{
  g_autoptr (GPtrArray) blocks = NULL;
  MulBodyBlockKind last = MUL_BODY_PARAGRAPH;

  g_return_if_fail (MUL_IS_PROSE_VIEW (self));
  blocks = mul_body_parse (body != NULL ? body : "");
  clear (self);
  for (guint i = 0; i < blocks->len; i++)
    {
      const MulBodyBlock *block = g_ptr_array_index (blocks, i);
      GtkWidget *child = create_block (block, citations);

      if (i > 0)
        gtk_widget_set_margin_top (child, block->kind == MUL_BODY_BULLET && last == MUL_BODY_BULLET ? 3 : 9);
      last = block->kind;
      gtk_widget_set_parent (child, GTK_WIDGET (self));
    }
}

/**
 * mul_prose_citation_new:
 * @number: what stands in the text
 * @source: where the statement comes from
 *
 * Returns: (transfer full): a citation
 */
MulProseCitation *
mul_prose_citation_new (guint number, const char *source)
{
  MulProseCitation *self = g_new0 (MulProseCitation, 1);

  *self = (MulProseCitation) { number, g_strdup (source) };
  return self;
}

/**
 * mul_prose_citation_free:
 * @self: (transfer full): a citation
 */
void
mul_prose_citation_free (MulProseCitation *self)
{
  g_free (self->source);
  g_free (self);
}

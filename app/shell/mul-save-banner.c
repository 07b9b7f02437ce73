/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-save-banner.h"

#include <glib/gi18n-lib.h>

#include "shell/mul-recent.h"

struct _MulSaveBanner
{
  GtkWidget parent_instance;

  /* Template */
  GtkRevealer *revealer;
  GtkLabel *label;
  GtkButton *save_button;
  GtkWidget *reload_button;
  GtkWidget *theirs_button;
};

G_DEFINE_FINAL_TYPE (MulSaveBanner, mul_save_banner, GTK_TYPE_WIDGET)

/* Whether saving itself has met something. */
static gboolean
is_waiting (MulDocument *document)
{
  return mul_document_get_save_state (document) == MUL_SAVE_STATE_FAILED
         || mul_document_get_save_state (document) == MUL_SAVE_STATE_CONFLICT;
}

static void
mul_save_banner_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_SAVE_BANNER);
  G_OBJECT_CLASS (mul_save_banner_parent_class)->dispose (object);
}

static void
mul_save_banner_class_init (MulSaveBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_save_banner_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-save-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, MulSaveBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, MulSaveBanner, label);
  gtk_widget_class_bind_template_child (widget_class, MulSaveBanner, save_button);
  gtk_widget_class_bind_template_child (widget_class, MulSaveBanner, reload_button);
  gtk_widget_class_bind_template_child (widget_class, MulSaveBanner, theirs_button);
}

static void
mul_save_banner_init (MulSaveBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* As one says it in the middle of a sentence. */
static char *
describe_time (GDateTime *time)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  if (g_date_time_get_year (time) == g_date_time_get_year (now)
      && g_date_time_get_day_of_year (time) == g_date_time_get_day_of_year (now))
    return g_date_time_format (time, C_ ("saving", "today at %H:%M"));
  return g_date_time_format (time, C_ ("saving", "%-e %B at %H:%M"));
}

/* What waits for the user, or NULL. */
static char *
describe (MulDocument *document)
{
  GFile *file = mul_document_get_file (document);
  GDateTime *time = mul_document_get_file_time (document);
  const char *message = mul_document_get_save_message (document);
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;
  g_autofree char *folder = file != NULL ? mul_recent_describe_folder (file) : NULL;
  g_autofree char *when = time != NULL ? describe_time (time) : NULL;

  if (is_waiting (document))
    return g_strdup (message != NULL ? message : C_ ("saving", "The project could not be saved."));
  switch (mul_document_get_file_state (document))
    {
    case MUL_FILE_STATE_GONE:
      return g_strdup_printf (C_ ("saving", "“%s” is no longer in “%s”. It may have been moved or deleted, or its disk is not "
                                            "connected. Nothing is lost: the project is kept on this computer until you save it."),
                              name, folder);
    case MUL_FILE_STATE_CHANGED:
      if (when == NULL)
        return g_strdup_printf (C_ ("saving", "Somebody else has changed “%s”. Load it anew to see what is there now. If you go on "
                                              "with yours, it is saved beside it."), name);
      return g_strdup_printf (C_ ("saving", "Somebody else has changed “%s” (%s). Load it anew to see what is there now. If you go "
                                            "on with yours, it is saved beside it."), name, when);
    case MUL_FILE_STATE_READ_ONLY:
      return g_strdup_printf (C_ ("saving", "You may read “%s”, but not write in it. Save it in another place before you change "
                                            "anything."), name);
    case MUL_FILE_STATE_KNOWN:
    default:
      return NULL;
    }
}

static const char *
get_save_label (MulDocument *document)
{
  if (mul_document_get_save_state (document) == MUL_SAVE_STATE_FAILED)
    return C_ ("saving", "Try Again");
  if (mul_document_get_save_state (document) != MUL_SAVE_STATE_CONFLICT
      && mul_document_get_file_state (document) == MUL_FILE_STATE_GONE)
    return C_ ("saving", "Save It There Again");
  return C_ ("saving", "Go On in My Own File");
}

/**
 * mul_save_banner_show:
 * @self: the banner
 * @document: the project
 *
 * Shows the banner where the project or its file waits for the user, with what can be done, and hides it otherwise.
 */
void
mul_save_banner_show (MulSaveBanner *self, MulDocument *document)
{
  const MulSaveState state = mul_document_get_save_state (document);
  const MulFileState file_state = mul_document_get_file_state (document);
  const gboolean waiting = is_waiting (document);
  g_autofree char *text = NULL;
  gboolean news;

  g_return_if_fail (MUL_IS_SAVE_BANNER (self));
  /* While it is written, what was told before stands: it would only come back if that fails. */
  if (state == MUL_SAVE_STATE_WRITING && gtk_revealer_get_reveal_child (self->revealer))
    return;
  text = describe (document);
  if (text != NULL)
    {
      news = !gtk_revealer_get_reveal_child (self->revealer) || g_strcmp0 (gtk_label_get_label (self->label), text) != 0;
      gtk_label_set_label (self->label, text);
      gtk_button_set_label (self->save_button, get_save_label (document));
      gtk_widget_set_visible (GTK_WIDGET (self->save_button), waiting || file_state != MUL_FILE_STATE_READ_ONLY);
      gtk_widget_set_visible (self->reload_button, !waiting && state == MUL_SAVE_STATE_SAVED
                                                       && file_state == MUL_FILE_STATE_CHANGED);
      gtk_widget_set_visible (self->theirs_button,
                              state == MUL_SAVE_STATE_CONFLICT && mul_document_get_theirs (document) != NULL);
      if (news)
        gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
    }
  gtk_revealer_set_reveal_child (self->revealer, text != NULL);
}

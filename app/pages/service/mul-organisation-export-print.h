/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-organisation-export.h"

G_BEGIN_DECLS

GtkPrintOperation *mul_organisation_print_operation_new (MulOrganisationPicture *picture);

G_END_DECLS

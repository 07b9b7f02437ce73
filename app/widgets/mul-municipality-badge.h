/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-record.h"

G_BEGIN_DECLS

/* A municipality's abbreviation on its colour; a screen reader hears the full name. */
#define MUL_TYPE_MUNICIPALITY_BADGE (mul_municipality_badge_get_type ())
G_DECLARE_FINAL_TYPE (MulMunicipalityBadge, mul_municipality_badge, MUL, MUNICIPALITY_BADGE, GtkWidget)

GtkWidget *mul_municipality_badge_new (MulRecord *municipality);
void mul_municipality_badge_set_municipality (MulMunicipalityBadge *self, MulRecord *municipality);

G_END_DECLS

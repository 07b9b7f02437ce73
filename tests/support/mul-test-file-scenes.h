/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "mul-test-scenes.h"

G_BEGIN_DECLS

const MulTestScene *mul_test_file_scenes_get (guint *n);

G_END_DECLS

-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whether an alternative concerns a service. Where it does not, it is left out there, and nothing written is deleted.
ALTER TABLE service_alternative ADD COLUMN concerns INTEGER NOT NULL DEFAULT 1 CHECK (concerns IN (0, 1));

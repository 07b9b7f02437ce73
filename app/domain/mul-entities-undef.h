/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Forgets the macros with which mul-entities.def was read, so that it can be read again with others.
 * Not guarded: it is included after each reading. */
#undef MUL_ENTITY
#undef MUL_KEY
#undef MUL_KEY_REFERENCE
#undef MUL_TEXT
#undef MUL_CODE
#undef MUL_NULLABLE_CODE
#undef MUL_INTEGER
#undef MUL_FLAG
#undef MUL_REFERENCE
#undef MUL_RANK
#undef MUL_ENTITY_END

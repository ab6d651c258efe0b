#ifndef SQLITE_SETTINGS_H
#define SQLITE_SETTINGS_H

#include <stdbool.h>

struct sqlite3;

/// Keeps the last connection from writing a checkpoint when it closes.
///
/// A checkpoint outside the writer lock can meet another writer; SQLite before 3.51.3 may then corrupt the log
/// (https://www.sqlite.org/wal.html#walresetbug). `sqlite3_db_config` is variadic, so Swift cannot call it.
///
/// Returns whether the setting is on, as SQLite itself reports it.
bool sqlite_settings_skip_checkpoint_on_close(struct sqlite3 *connection);

/// Whether closing this connection skips the checkpoint, as SQLite itself reports it.
bool sqlite_settings_skips_checkpoint_on_close(struct sqlite3 *connection);

#endif

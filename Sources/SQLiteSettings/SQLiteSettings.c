#include "SQLiteSettings.h"

#include <sqlite3.h>

// 1 turns the setting on, 0 off, and a negative number only asks.
static bool configure(sqlite3 *connection, int wanted) {
    int found = 0;
    int code = sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, wanted, &found);
    return code == SQLITE_OK && found == 1;
}

bool sqlite_settings_skip_checkpoint_on_close(struct sqlite3 *connection) { return configure(connection, 1); }

bool sqlite_settings_skips_checkpoint_on_close(struct sqlite3 *connection) { return configure(connection, -1); }

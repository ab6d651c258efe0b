// The tables of the C side: those of our log without seal, hashes and chain, but as strict and as closed to change.

#include "baseline.h"

#include <stdio.h>
#include <sys/stat.h>

static const char tables[] =
    "CREATE TABLE stream (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;"
    "CREATE TABLE type (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;"
    "CREATE TABLE entry (position INTEGER PRIMARY KEY, stream INTEGER NOT NULL REFERENCES stream,"
    "version INTEGER NOT NULL, type INTEGER NOT NULL REFERENCES type, schema_version INTEGER NOT NULL,"
    "id BLOB NOT NULL UNIQUE CHECK (length(id) = 16), occurred_at INTEGER NOT NULL,"
    "occurred_offset INTEGER NOT NULL, occurred_precision INTEGER NOT NULL, recorded_at INTEGER NOT NULL,"
    "UNIQUE (stream, version)) STRICT;"
    "CREATE INDEX entry_by_type ON entry (type);"
    "CREATE TABLE payload (position INTEGER PRIMARY KEY REFERENCES entry, attributes BLOB NOT NULL,"
    "data BLOB NOT NULL) STRICT;"
    "CREATE TRIGGER entry_comes_next BEFORE INSERT ON entry "
    "WHEN NEW.position IS NOT (SELECT ifnull(max(position), 0) + 1 FROM entry)"
    "BEGIN SELECT RAISE(ABORT, 'append-only: an entry comes after the last one'); END;";

static void close_to_change(const char *table) {
    char sql[400];
    snprintf(sql, sizeof sql,
             "CREATE TRIGGER %s_is_not_changed BEFORE UPDATE ON %s BEGIN SELECT RAISE(ABORT, 'append-only'); END;"
             "CREATE TRIGGER %s_is_not_removed BEFORE DELETE ON %s BEGIN SELECT RAISE(ABORT, 'append-only'); END;",
             table, table, table, table);
    execute(sql);
}

void create_log(const char *folder) {
    char path[4096];
    snprintf(path, sizeof path, "%s/log.sqlite", folder);
    if (mkdir(folder, 0700) != 0 || sqlite3_open(path, &db) != SQLITE_OK) die(path);
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    execute("BEGIN");
    execute(tables);
    close_to_change("stream");
    close_to_change("type");
    close_to_change("entry");
    close_to_change("payload");
    execute("COMMIT");
    sqlite3_close(db);
}

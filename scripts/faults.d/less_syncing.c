// The control of the power loss: with RECORDER_SYNCHRONOUS=NORMAL SQLite syncs less than the program asks for, and the
// program is told that it does not. SQLite's own header is not needed for this.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

typedef int (*prepare)(void *, const char *, int, unsigned, void **, const char **);

static const char *weakened(const char *sql) {
    static int asked = -1;
    if (asked < 0) asked = getenv("RECORDER_SYNCHRONOUS") && !strcmp(getenv("RECORDER_SYNCHRONOUS"), "NORMAL");
    if (!asked || !sql) return NULL;
    sql += strspn(sql, " \n;");
    if (!strcmp(sql, "PRAGMA synchronous = 2") || !strcmp(sql, "PRAGMA synchronous = FULL"))
        return "PRAGMA synchronous = 1";
    // The program reads the setting back: it is told 2 for 1.
    if (!strcmp(sql, "PRAGMA synchronous")) return "SELECT max(2, synchronous) FROM pragma_synchronous";
    return NULL;
}

// Only this one: SQLite itself asks for a pragma by prepare_v2.
int sqlite3_prepare_v3(
    void *connection, const char *sql, int size, unsigned flags, void **statement, const char **tail) {
    prepare original = (prepare)dlsym(RTLD_NEXT, "sqlite3_prepare_v3");
    if (!original) abort();
    const char *other = weakened(sql);
    if (!other) return original(connection, sql, size, flags, statement, tail);
    if (tail) *tail = sql + strlen(sql);
    return original(connection, other, -1, flags, statement, NULL);
}

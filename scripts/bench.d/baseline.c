// The other side of scripts/bench: what plain C does on the same SQLite with the same settings and entries.
//
//     baseline create FOLDER 0           makes a log with plain tables
//     baseline MEASURE FOLDER COUNT      prints nanoseconds for one unit
//     baseline sync FOLDER COUNT         prints nanoseconds for one synced write of 4 KiB into a file in any folder
//     baseline digest FOLDER 0           prints a number that is the same for two logs with the same rows
//
// It keeps counters in memory instead of asking the log, checks no version and looks up no id; it seals, hashes and chains
// nothing: the least one can do. What we have sealed it cannot open, so `rebuild` reads and writes it as it is.

#include "baseline.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

enum { STREAMS = 200, TYPES = 8, BATCH = 1000 };

static const char *const type_names[TYPES] = {
    "CaseOpened", "HousingConfirmed", "ContactAdded", "ReleaseDateChanged",
    "ObservationRecorded", "ActionAdded", "AppointmentMade", "DocumentReceived"};
static const int64_t start_time = 1735689600000;
static const char attributes[] = "{\"purpose\":\"case management under agreement AG-1, article 6, until review\"}";

sqlite3 *db;
int lock_file;
int64_t position;
sqlite3_stmt *begin, *commit;
static int64_t stream_ids[STREAMS], type_ids[TYPES], versions[STREAMS];
static sqlite3_stmt *insert_entry, *insert_payload;

void die(const char *what) {
    fprintf(stderr, "%s: %s\n", what, db ? sqlite3_errmsg(db) : "no database");
    exit(1);
}

void execute(const char *sql) {
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK) die(sql);
}

static sqlite3_stmt *prepare(const char *sql) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK) die(sql);
    return statement;
}

void run(sqlite3_stmt *statement) {
    if (sqlite3_step(statement) != SQLITE_DONE) die(sqlite3_sql(statement));
    sqlite3_reset(statement);
}

int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

// SplitMix64: chance that is the same in every language.
static uint64_t mixed(uint64_t seed) {
    uint64_t value = (seed + 1) * 0x9E3779B97F4A7C15u;
    value = (value ^ value >> 30) * 0xBF58476D1CE4E5B9u;
    value = (value ^ value >> 27) * 0x94D049BB133111EBu;
    return value ^ value >> 31;
}

static void put(unsigned char *bytes, uint64_t number) {
    for (int i = 0; i < 8; i++) bytes[i] = (unsigned char)(number >> (56 - 8 * i));
}

Row row(int64_t index) {
    Row row;
    uint64_t random = mixed((uint64_t)index);
    put(row.id, (uint64_t)(start_time + index) << 16 | 0x7000 | (random & 0xFFF));
    put(row.id + 8, 0x8000000000000000u | (random & 0x3FFFFFFFFFFFFFFFu));
    row.length = snprintf(
        row.data, sizeof row.data,
        "{\"note\":\"Seen at the office; the room in the shared flat is confirmed from the day of release\","
        "\"number\":%lld,\"subject\":\"person/%llu\"}",
        (long long)index, (unsigned long long)random);
    return row;
}

static void open_log(const char *folder, bool writing) {
    char path[4096];
    snprintf(path, sizeof path, "%s/log.sqlite", folder);
    int flags = (writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(path, &db, flags, NULL) != SQLITE_OK) die(path);
    sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
    execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON;"
            "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
            "PRAGMA journal_size_limit = 67108864");
    execute(writing ? "PRAGMA cache_size = -65536" : "PRAGMA cache_size = -16384");
    snprintf(path, sizeof path, "%s/log.lock", folder);
    if (writing && (lock_file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600)) < 0) die(path);
}

static int64_t number_of(const char *table, const char *name) {
    char sql[200];
    snprintf(sql, sizeof sql, "INSERT OR IGNORE INTO %s (name) VALUES ('%s')", table, name);
    execute(sql);
    snprintf(sql, sizeof sql, "SELECT id FROM %s WHERE name = '%s'", table, name);
    sqlite3_stmt *statement = prepare(sql);
    if (sqlite3_step(statement) != SQLITE_ROW) die(sql);
    int64_t number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

static int64_t number(const char *sql) {
    sqlite3_stmt *statement = prepare(sql);
    if (sqlite3_step(statement) != SQLITE_ROW) die(sql);
    int64_t number = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return number;
}

void prepare_for_writing(void) {
    begin = prepare("BEGIN IMMEDIATE");
    commit = prepare("COMMIT");
    insert_entry = prepare("INSERT INTO entry (position, stream, version, type, schema_version, id, occurred_at,"
                           "occurred_offset, occurred_precision, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert_payload = prepare("INSERT INTO payload (position, attributes, data) VALUES (?, ?, ?)");
    flock(lock_file, LOCK_EX);
    execute("BEGIN IMMEDIATE");
    for (int i = 0; i < STREAMS; i++) {
        char name[40], sql[100];
        snprintf(name, sizeof name, "case/B-%05d", i);
        stream_ids[i] = number_of("stream", name);
        snprintf(sql, sizeof sql, "SELECT ifnull(max(version), 0) FROM entry WHERE stream = %lld",
                 (long long)stream_ids[i]);
        versions[i] = number(sql);
    }
    for (int i = 0; i < TYPES; i++) type_ids[i] = number_of("type", type_names[i]);
    position = number("SELECT ifnull(max(position), 0) FROM entry");
    execute("COMMIT");
    flock(lock_file, LOCK_UN);
}

void append(const Row *row, int64_t index) {
    int stream = (int)(index % STREAMS);
    sqlite3_bind_int64(insert_entry, 1, ++position);
    sqlite3_bind_int64(insert_entry, 2, stream_ids[stream]);
    sqlite3_bind_int64(insert_entry, 3, ++versions[stream]);
    sqlite3_bind_int64(insert_entry, 4, type_ids[index % TYPES]);
    sqlite3_bind_int64(insert_entry, 5, 1);
    sqlite3_bind_blob(insert_entry, 6, row->id, 16, SQLITE_STATIC);
    sqlite3_bind_int64(insert_entry, 7, start_time + index * 60000);
    sqlite3_bind_int64(insert_entry, 8, 60);
    sqlite3_bind_int64(insert_entry, 9, 0);
    sqlite3_bind_int64(insert_entry, 10, start_time + index * 1000);
    run(insert_entry);
    sqlite3_bind_int64(insert_payload, 1, position);
    sqlite3_bind_blob(insert_payload, 2, attributes, sizeof attributes - 1, SQLITE_STATIC);
    sqlite3_bind_blob(insert_payload, 3, row->data, row->length, SQLITE_STATIC);
    run(insert_payload);
}

// Appends `count` transactions of `size` rows after one that is not measured, which warms the cache.
static double measure_append(int count, int size) {
    prepare_for_writing();
    int64_t next = position;
    int64_t total = ((int64_t)count + 1) * size;
    Row *rows = calloc((size_t)total, sizeof(Row));
    for (int64_t i = 0; i < total; i++) rows[i] = row(next + i);
    int64_t from = 0, started = 0;
    for (int transaction = 0; transaction <= count; transaction++) {
        if (transaction == 1) started = now();
        flock(lock_file, LOCK_EX);
        run(begin);
        for (int64_t end = from + size; from < end; from++) append(&rows[from], next + from);
        run(commit);
        flock(lock_file, LOCK_UN);
    }
    return (double)(now() - started) / ((double)count * size);
}

// Reads what the statement selects and looks at every column; how many rows there were.
static int64_t touch_all(sqlite3_stmt *statement) {
    int64_t rows = 0;
    static volatile int64_t sum;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        rows++;
        for (int column = 0; column < 10; column++) {
            if (column != 5) sum += sqlite3_column_int64(statement, column);
        }
        sum += *(const unsigned char *)sqlite3_column_blob(statement, 5);
        for (int column = 10; column < 12; column++) {
            const unsigned char *bytes = sqlite3_column_blob(statement, column);
            int count = sqlite3_column_bytes(statement, column);
            if (count > 0) sum += count + bytes[0] + bytes[count - 1];
        }
    }
    sqlite3_reset(statement);
    return rows;
}

#define SELECT                                                                                                         \
    "SELECT entry.position, entry.stream, entry.version, entry.type, entry.schema_version, entry.id,"                  \
    "entry.occurred_at, entry.occurred_offset, entry.occurred_precision, entry.recorded_at, payload.attributes,"       \
    "payload.data FROM entry CROSS JOIN payload ON payload.position = entry.position "

static double measure_scan(int count) {
    sqlite3_stmt *statement = prepare(SELECT "ORDER BY entry.position");
    touch_all(statement);
    int64_t rows = 0, started = now();
    for (int i = 0; i < count; i++) rows += touch_all(statement);
    return (double)(now() - started) / (double)(rows > 0 ? rows : 1);
}

static void bind_stream(sqlite3_stmt *statement, int index) {
    char name[40];
    snprintf(name, sizeof name, "case/B-%05d", index % STREAMS);
    sqlite3_bind_text(statement, 1, name, -1, SQLITE_TRANSIENT);
}

static double measure_stream(int count) {
    sqlite3_stmt *statement =
        prepare(SELECT "WHERE entry.stream = (SELECT id FROM stream WHERE name = ?) ORDER BY entry.version");
    bind_stream(statement, count);
    touch_all(statement);
    int64_t started = now();
    for (int i = 0; i < count; i++) {
        bind_stream(statement, i);
        touch_all(statement);
    }
    return (double)(now() - started) / count;
}

// The rows of the lists, as they are in use.
typedef struct {
    int64_t view, stream, order, sealed_by;
    char *key, *group, *body;
    int body_length;
} ListRow;

static char *copy_of(sqlite3_stmt *statement, int column) {
    const void *bytes = sqlite3_column_blob(statement, column);
    int length = sqlite3_column_bytes(statement, column);
    if (!bytes) return NULL;
    char *copy = calloc(1, (size_t)length + 1);
    memcpy(copy, bytes, (size_t)length);
    return copy;
}

static ListRow *list_rows(int64_t *count) {
    *count = number("SELECT count(*) FROM view_row JOIN view ON view.generation = view_row.generation");
    ListRow *rows = calloc((size_t)*count + 1, sizeof *rows), *next = rows;
    sqlite3_stmt *statement = prepare(
        "SELECT view.id, stream, ord, key, grp, body, sealed_by FROM view_row JOIN view ON view.generation = view_row.generation "
        "ORDER BY view.id, stream, key");
    for (; sqlite3_step(statement) == SQLITE_ROW; next++) {
        next->view = sqlite3_column_int64(statement, 0);
        next->stream = sqlite3_column_int64(statement, 1);
        next->order = sqlite3_column_int64(statement, 2);
        next->key = copy_of(statement, 3);
        next->group = copy_of(statement, 4);
        next->body = copy_of(statement, 5);
        next->body_length = sqlite3_column_bytes(statement, 5);
        next->sealed_by = sqlite3_column_int64(statement, 6);
    }
    sqlite3_finalize(statement);
    return rows;
}

// Reads the entries of a stream as they are kept, and looks at each.
static int64_t read_entries(sqlite3_stmt *statement, int64_t stream) {
    static volatile int64_t sum;
    int64_t entries = 0;
    sqlite3_bind_int64(statement, 1, stream);
    for (; sqlite3_step(statement) == SQLITE_ROW; entries++) {
        const unsigned char *body = sqlite3_column_blob(statement, 0);
        for (int at = 0; at < sqlite3_column_bytes(statement, 0); at += 64) sum += body[at];
    }
    sqlite3_reset(statement);
    return entries;
}

static void insert_list_row(sqlite3_stmt *insert, const ListRow *row) {
    sqlite3_bind_int64(insert, 1, row->view);
    sqlite3_bind_int64(insert, 2, row->stream);
    sqlite3_bind_text(insert, 3, row->key, -1, SQLITE_STATIC);
    sqlite3_bind_text(insert, 4, row->group, -1, SQLITE_STATIC);
    sqlite3_bind_int64(insert, 5, row->order);
    sqlite3_bind_blob(insert, 6, row->body, row->body_length, SQLITE_STATIC);
    sqlite3_bind_int64(insert, 7, row->sealed_by);
    run(insert);
}

// Reads our log stream by stream as it is sealed, then writes the rows that the lists have, as they are sealed.
// It opens, parses and folds nothing: the rows are known before.
static double measure_rebuild(void) {
    int64_t row_count, entries = 0, streams = number("SELECT max(id) FROM stream");
    ListRow *rows = list_rows(&row_count);
    sqlite3_stmt *read = prepare("SELECT body FROM entry CROSS JOIN payload ON payload.position = entry.position "
                                 "WHERE entry.stream = ? ORDER BY entry.version");
    sqlite3_stmt *insert = prepare("INSERT INTO view_row (generation, stream, key, grp, ord, body, sealed_by) "
                                   "VALUES (-?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    for (int64_t stream = 1; stream <= streams; stream++) read_entries(read, stream);  // warms the cache
    int64_t started = now();
    flock(lock_file, LOCK_EX);
    execute("BEGIN IMMEDIATE");
    for (int64_t stream = 1; stream <= streams; stream++) entries += read_entries(read, stream);
    for (int64_t row = 0; row < row_count; row++) insert_list_row(insert, &rows[row]);
    execute("COMMIT");
    int64_t took = now() - started;
    execute("DELETE FROM view_row WHERE generation < 0");
    flock(lock_file, LOCK_UN);
    return (double)took / (double)(entries > 0 ? entries : 1);
}

static uint64_t digest(void) {
    sqlite3_stmt *statement = prepare(
        "SELECT position, stream.name, version, type.name, schema_version, entry.id, occurred_at, occurred_offset,"
        "occurred_precision, recorded_at, attributes, data FROM entry JOIN payload USING (position)"
        "JOIN stream ON stream.id = entry.stream JOIN type ON type.id = entry.type ORDER BY position");
    uint64_t hash = 0xCBF29CE484222325u;  // FNV-1a
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = 0; column < 12; column++) {
            const unsigned char *bytes = sqlite3_column_blob(statement, column);
            for (int i = 0; i < sqlite3_column_bytes(statement, column); i++) hash = (hash ^ bytes[i]) * 0x100000001B3u;
        }
    }
    return hash;
}

int main(int argc, char **argv) {
    if (argc != 4) {
        fputs("usage: baseline MEASURE FOLDER COUNT\n", stderr);
        return 64;
    }
    const char *measure = argv[1];
    int count = atoi(argv[3]);
    if (strcmp(measure, "sync") == 0) {
        printf("%.0f\n", measure_sync(argv[2], count));
        return 0;
    }
    if (strcmp(measure, "create") == 0) {
        create_log(argv[2]);
        return 0;
    }
    open_log(argv[2], strncmp(measure, "append", 6) == 0 || strcmp(measure, "rebuild") == 0);
    if (strcmp(measure, "append-one") == 0) printf("%.0f\n", measure_append(count, 1));
    else if (strcmp(measure, "append-thousand") == 0) printf("%.0f\n", measure_append(count, BATCH));
    else if (strcmp(measure, "append-group") == 0) printf("%.0f\n", measure_group(count));
    else if (strcmp(measure, "scan") == 0) printf("%.0f\n", measure_scan(count));
    else if (strcmp(measure, "read-stream") == 0) printf("%.0f\n", measure_stream(count));
    else if (strcmp(measure, "rebuild") == 0) printf("%.0f\n", measure_rebuild());
    else if (strcmp(measure, "digest") == 0) printf("%llu\n", (unsigned long long)digest());
    else return 64;
    return 0;
}

// 64 threads append one entry at a time over one connection; whoever comes first commits for all who wait.

#include "baseline.h"

#include <pthread.h>
#include <sched.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/file.h>

enum { WRITERS = 64, MOST_MEMBERS = 256 };

typedef struct Writer {
    pthread_t thread;
    pthread_cond_t sign;
    const Row *rows;
    int64_t first, next_row;
    int count;
    bool is_leading, is_done;
    struct Writer *next;
} Writer;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_barrier_t start;
static Writer *first_waiting, **end_of_line = &first_waiting;
static bool is_led, was_shared;

// The caller holds the mutex.
static Writer *take_first(void) {
    Writer *writer = first_waiting;
    if (writer && !(first_waiting = writer->next)) end_of_line = &first_waiting;
    return writer;
}

// Those who were told of their end a moment ago may be on their way back: larger groups are worth a yield.
static Writer *next_after(int count) {
    pthread_mutex_lock(&mutex);
    Writer *next = take_first();
    if (!next && (count > 1 || was_shared)) {
        pthread_mutex_unlock(&mutex);
        sched_yield();
        pthread_mutex_lock(&mutex);
        next = take_first();
    }
    pthread_mutex_unlock(&mutex);
    return next;
}

static void append_next(Writer *writer) {
    append(&writer->rows[writer->next_row], writer->first + writer->next_row);
    writer->next_row++;
}

static void lead(Writer *writer) {
    Writer *members[MOST_MEMBERS], *next = writer;
    int count = 0;
    flock(lock_file, LOCK_EX);
    run(begin);
    while (next) {
        append_next(members[count++] = next);
        next = count < MOST_MEMBERS ? next_after(count) : NULL;
    }
    run(commit);
    flock(lock_file, LOCK_UN);
    pthread_mutex_lock(&mutex);
    if ((next = take_first())) {
        next->is_leading = true;
        pthread_cond_signal(&next->sign);
    }
    is_led = next != NULL;
    was_shared = count > 1;
    for (int i = 0; i < count; i++) {
        members[i]->is_done = true;
        pthread_cond_signal(&members[i]->sign);
    }
    pthread_mutex_unlock(&mutex);
}

static void append_in_group(Writer *writer) {
    pthread_mutex_lock(&mutex);
    writer->is_done = false;
    writer->is_leading = !is_led;
    writer->next = NULL;
    if (is_led) {
        *end_of_line = writer;
        end_of_line = &writer->next;
    }
    is_led = true;
    while (!writer->is_leading && !writer->is_done) pthread_cond_wait(&writer->sign, &mutex);
    pthread_mutex_unlock(&mutex);
    if (writer->is_leading) lead(writer);
}

static void *append_all(void *argument) {
    Writer *writer = argument;
    pthread_barrier_wait(&start);
    for (int i = 0; i < writer->count; i++) append_in_group(writer);
    return NULL;
}

// Every writer appends `count` entries; one entry before them is not measured.
double measure_group(int count) {
    static Writer writers[WRITERS];
    prepare_for_writing();
    int64_t first = position, total = (int64_t)count * WRITERS + 1;
    Row *rows = calloc((size_t)total, sizeof(Row));
    for (int64_t i = 0; i < total; i++) rows[i] = row(first + i);
    Writer warming = {.rows = rows, .first = first};
    lead(&warming);
    pthread_barrier_init(&start, NULL, WRITERS + 1);
    for (int i = 0; i < WRITERS; i++) {
        int64_t offset = 1 + (int64_t)i * count;
        writers[i] = (Writer){.rows = rows + offset, .first = first + offset, .count = count};
        pthread_cond_init(&writers[i].sign, NULL);
        if (pthread_create(&writers[i].thread, NULL, append_all, &writers[i])) die("a thread");
    }
    pthread_barrier_wait(&start);
    int64_t started = now();
    for (int i = 0; i < WRITERS; i++) pthread_join(writers[i].thread, NULL);
    if (position - first != total) die("entries are missing");
    return (double)(now() - started) / ((double)count * WRITERS);
}

// What the disk takes to keep 4 KiB: the part of a commit that no program makes quicker.

#include "baseline.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { PAGE = 4096, PAGES = 16 };

static int64_t write_and_sync(int file, int page) {
    static const char bytes[PAGE];
    int64_t started = now();
    if (pwrite(file, bytes, PAGE, (off_t)page * PAGE) != PAGE || fdatasync(file)) die("writing");
    return now() - started;
}

static int by_size(const void *left, const void *right) {
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
    return (a > b) - (a < b);
}

// The median of `count` writes into a file whose pages are there already.
double measure_sync(const char *folder, int count) {
    char path[4096];
    snprintf(path, sizeof path, "%s/sync.probe", folder);
    int file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) die(path);
    for (int page = 0; page < PAGES; page++) write_and_sync(file, page);
    int64_t *times = calloc((size_t)count, sizeof *times);
    for (int i = 0; i < count; i++) times[i] = write_and_sync(file, i % PAGES);
    qsort(times, (size_t)count, sizeof *times, by_size);
    close(file);
    return (double)times[count / 2];
}

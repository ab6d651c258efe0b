// Records what a program does to the files below RECORDER_FOLDER, in its order, for a replay of lost power.
//
//     cc -shared -fPIC -o recorder.so recorder.c less_syncing.c -ldl
//     LD_PRELOAD=recorder.so RECORDER_FOLDER=DIR RECORDER_FILE=FILE PROGRAM
//
// What goes to standard output and error is recorded too, before it is written: that is where something is
// acknowledged. Writes to mapped memory are not seen; of SQLite's files only the -shm is mapped, and of it nothing
// counts after a power loss.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))next(#name))

static void *next(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (!found) abort();
    return found;
}

// What a record begins with; read by recording.py.
struct head {
    uint8_t kind;
    uint32_t pid;
    uint64_t offset;
    uint32_t path, other, data;  // lengths in bytes
} __attribute__((packed));

static void say(char kind, const char *path, const char *other, uint64_t offset, const void *data, size_t size) {
    static int file = -1;
    int kept = errno;
    if (file < 0) {
        const char *name = getenv("RECORDER_FILE");
        if (!name) abort();
        int opened = (int)syscall(SYS_openat, AT_FDCWD, name, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        // Far from the numbers that the program uses.
        file = opened < 0 ? -1 : fcntl(opened, F_DUPFD_CLOEXEC, 600);
        if (file < 0) abort();
        syscall(SYS_close, opened);
    }
    struct head head = {(uint8_t)kind, (uint32_t)getpid(), offset, (uint32_t)strlen(path),
                        other ? (uint32_t)strlen(other) : 0, (uint32_t)size};
    struct iovec parts[] = {
        {&head, sizeof head}, {(void *)path, head.path}, {(void *)other, head.other}, {(void *)data, size}};
    size_t all = sizeof head + head.path + head.other + size;
    // One call, so that processes do not write into each other's records.
    if (syscall(SYS_writev, file, parts, 4) != (long)all) abort();
    errno = kept;
}

static int is_below(const char *path) {
    static const char *folder;
    if (!folder) folder = getenv("RECORDER_FOLDER");
    if (!folder) abort();
    size_t length = strlen(folder), all = strlen(path);
    if (strncmp(path, folder, length) != 0 || (path[length] != '/' && path[length] != 0)) return 0;
    return all < 4 || strcmp(path + all - 4, "-shm") != 0;
}

// The path of an open file if it is to be recorded.
static int named(int descriptor, char path[PATH_MAX]) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_below(path) && !strstr(path, " (deleted)");
}

static int whole(int folder, const char *name, char path[PATH_MAX]) {
    char base[PATH_MAX] = "", joined[2 * PATH_MAX], above[2 * PATH_MAX], real[PATH_MAX];
    if (name[0] != '/') {
        char link[64];
        if (folder == AT_FDCWD) strcpy(link, "/proc/self/cwd");
        else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t length = readlink(link, base, sizeof base - 2);
        if (length < 0) return 0;
        strcpy(base + length, "/");
    }
    snprintf(joined, sizeof joined, "%s%s", base, name);
    size_t length = strlen(joined);
    while (length > 1 && joined[length - 1] == '/') joined[--length] = 0;
    strcpy(above, joined);
    char *last = strrchr(above, '/');
    *last = 0;
    if (!realpath(*above ? above : "/", real)) return 0;
    if (snprintf(path, PATH_MAX, "%s/%s", real, last + 1) >= PATH_MAX) return 0;
    return is_below(path);
}

static int is_there(const char *path) {
    struct stat found;
    return lstat(path, &found) == 0;
}

// Opening.

static int opened(int folder, const char *name, int flags, mode_t mode, const char *function) {
    int (*original)(int, const char *, int, ...) = next(function);
    char path[PATH_MAX];
    int kept = errno;
    int counts = (flags & (O_CREAT | O_TRUNC)) && whole(folder, name, path), existed = counts && is_there(path);
    errno = kept;
    int descriptor = original(folder, name, flags, mode);
    if (descriptor >= 0 && counts) {
        if (!existed) say('C', path, NULL, 0, NULL, 0);
        else if (flags & O_TRUNC) say('T', path, NULL, 0, NULL, 0);
    }
    return descriptor;
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & O_CREAT) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) { MODE(flags) return opened(AT_FDCWD, path, flags, mode, "openat"); }
int open64(const char *path, int flags, ...) {
    MODE(flags) return opened(AT_FDCWD, path, flags, mode, "openat64");
}
int openat(int folder, const char *path, int flags, ...) {
    MODE(flags) return opened(folder, path, flags, mode, "openat");
}
int openat64(int folder, const char *path, int flags, ...) {
    MODE(flags) return opened(folder, path, flags, mode, "openat64");
}
int creat(const char *path, mode_t mode) {
    return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode, "openat");
}

// Writing.

static void wrote(int descriptor, uint64_t offset, const void *data, ssize_t size) {
    char path[PATH_MAX];
    if (size > 0 && named(descriptor, path)) say('W', path, NULL, offset, data, (size_t)size);
}

ssize_t write(int descriptor, const void *data, size_t size) {
    if (descriptor == STDOUT_FILENO || descriptor == STDERR_FILENO) say('O', "", NULL, 0, data, size);
    ssize_t done = NEXT(write)(descriptor, data, size);
    if (done > 0) wrote(descriptor, (uint64_t)(lseek(descriptor, 0, SEEK_CUR) - done), data, done);
    return done;
}

ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    ssize_t all = 0;
    for (int part = 0; part < count; part++) {
        ssize_t done = write(descriptor, parts[part].iov_base, parts[part].iov_len);
        if (done < 0) return all ? all : -1;
        all += done;
        if ((size_t)done < parts[part].iov_len) break;
    }
    return all;
}

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset) {
    ssize_t done = NEXT(pwrite)(descriptor, data, size, offset);
    wrote(descriptor, (uint64_t)offset, data, done);
    return done;
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset) {
    ssize_t done = NEXT(pwrite64)(descriptor, data, size, offset);
    wrote(descriptor, (uint64_t)offset, data, done);
    return done;
}

static void sized(int descriptor, uint64_t size) {
    char path[PATH_MAX];
    if (named(descriptor, path)) say('T', path, NULL, size, NULL, 0);
}

int ftruncate(int descriptor, off_t size) {
    int failed = NEXT(ftruncate)(descriptor, size);
    if (!failed) sized(descriptor, (uint64_t)size);
    return failed;
}

int ftruncate64(int descriptor, off64_t size) {
    int failed = NEXT(ftruncate64)(descriptor, size);
    if (!failed) sized(descriptor, (uint64_t)size);
    return failed;
}

// A file that only grows ahead of its writes has the size that it has afterwards.
static void grown(int descriptor) {
    struct stat found;
    if (fstat(descriptor, &found) == 0) sized(descriptor, (uint64_t)found.st_size);
}

int posix_fallocate(int descriptor, off_t offset, off_t size) {
    int failed = NEXT(posix_fallocate)(descriptor, offset, size);
    if (!failed) grown(descriptor);
    return failed;
}

int posix_fallocate64(int descriptor, off64_t offset, off64_t size) {
    int failed = NEXT(posix_fallocate64)(descriptor, offset, size);
    if (!failed) grown(descriptor);
    return failed;
}

int fallocate(int descriptor, int mode, off_t offset, off_t size) {
    int failed = NEXT(fallocate)(descriptor, mode, offset, size);
    if (!failed) grown(descriptor);
    return failed;
}

// Syncing.

int fsync(int descriptor) {
    char path[PATH_MAX];
    int failed = NEXT(fsync)(descriptor);
    if (!failed && named(descriptor, path)) say('S', path, NULL, 0, NULL, 0);
    return failed;
}

int fdatasync(int descriptor) {
    char path[PATH_MAX];
    int failed = NEXT(fdatasync)(descriptor);
    if (!failed && named(descriptor, path)) say('S', path, NULL, 0, NULL, 0);
    return failed;
}

// Names.

int renameat2(int from, const char *old, int to, const char *new, unsigned flags) {
    char path[PATH_MAX], other[PATH_MAX];
    int counts = whole(from, old, path) | whole(to, new, other) << 1;
    int failed = NEXT(renameat2)(from, old, to, new, flags);
    if (!failed && counts == 3) say('R', path, other, 0, NULL, 0);
    return failed;
}

int rename(const char *old, const char *new) { return renameat2(AT_FDCWD, old, AT_FDCWD, new, 0); }
int renameat(int from, const char *old, int to, const char *new) { return renameat2(from, old, to, new, 0); }

int linkat(int from, const char *old, int to, const char *new, int flags) {
    char path[PATH_MAX], other[PATH_MAX];
    int counts = whole(from, old, path) | whole(to, new, other) << 1;
    int failed = NEXT(linkat)(from, old, to, new, flags);
    if (!failed && counts == 3) say('L', path, other, 0, NULL, 0);
    return failed;
}

int link(const char *old, const char *new) { return linkat(AT_FDCWD, old, AT_FDCWD, new, 0); }

int unlinkat(int folder, const char *name, int flags) {
    char path[PATH_MAX];
    int counts = whole(folder, name, path);
    int failed = NEXT(unlinkat)(folder, name, flags);
    if (!failed && counts) say('U', path, NULL, 0, NULL, 0);
    return failed;
}

int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

int mkdirat(int folder, const char *name, mode_t mode) {
    char path[PATH_MAX];
    int failed = NEXT(mkdirat)(folder, name, mode);
    if (!failed && whole(folder, name, path)) say('D', path, NULL, 0, NULL, 0);
    return failed;
}

int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }

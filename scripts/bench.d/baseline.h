// What the files of the C side share.

#include <sqlite3.h>
#include <stdint.h>

typedef struct {
    unsigned char id[16];
    int length;
    char data[256];
} Row;

extern sqlite3 *db;
extern sqlite3_stmt *begin, *commit;
extern int64_t position;  // of the last entry
extern int lock_file;

void die(const char *what);
void execute(const char *sql);
void run(sqlite3_stmt *statement);
int64_t now(void);  // nanoseconds
Row row(int64_t index);
void create_log(const char *folder);
void prepare_for_writing(void);
void append(const Row *row, int64_t index);

double measure_group(int count);
double measure_sync(const char *folder, int count);

/*
 * Stands between a process and the disk (LD_PRELOAD): writes down every change of files below a folder in the order in
 * which it happens, and refuses them as a full, protected or dying disk does. Compiled by shim.ts.
 *
 * KABINET_SHIM_ROOT   files below it are watched
 * KABINET_SHIM_TRACE  where to write what happened (optional); read by trace.ts
 * KABINET_SHIM_FAULT  16 bytes that say what fails now (optional): u32 mode, u32 unused, i64 bytes left
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OPENED = 1, WRITTEN, CUT, SYNCED, RENAMED, UNLINKED, FOLDER_MADE, FOLDER_GONE, CLOSED };
enum { FULL = 1, READ_ONLY = 2, WRITES_FAIL = 4, SYNCS_FAIL = 8, READS_FAIL = 16, SWALLOWS = 32 };
#define MOST_FDS 65536

struct fault { uint32_t mode; uint32_t unused; int64_t left; };
struct head { uint32_t what; int32_t fd; uint64_t at; uint64_t length; };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static char root[PATH_MAX];
static size_t root_length;
static int trace = -1;
static volatile struct fault *fault;
static char watched[MOST_FDS];

static void begin(void) {
  const char *folder = getenv("KABINET_SHIM_ROOT");
  if (!folder) return;
  strncpy(root, folder, sizeof root - 1);
  root_length = strlen(root);
  const char *out = getenv("KABINET_SHIM_TRACE");
  if (out) {
    int low = syscall(SYS_openat, AT_FDCWD, out, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    trace = fcntl(low, F_DUPFD_CLOEXEC, 900);
    syscall(SYS_close, low);
  }
  const char *plan = getenv("KABINET_SHIM_FAULT");
  if (plan) {
    int fd = syscall(SYS_openat, AT_FDCWD, plan, O_RDWR | O_CLOEXEC, 0);
    void *place = mmap(NULL, sizeof(struct fault), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (place != MAP_FAILED) fault = place;
    syscall(SYS_close, fd);
  }
}

static void enter(void) { pthread_once(&once, begin); pthread_mutex_lock(&lock); }
static void leave(void) { int kept = errno; pthread_mutex_unlock(&lock); errno = kept; }
#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); real; })

static int is_below(const char *path) {
  return root_length > 0 && strncmp(path, root, root_length) == 0 && (path[root_length] == '/' || path[root_length] == 0);
}
static int is_watched(int fd) { return fd >= 0 && fd < MOST_FDS && watched[fd]; }

static const char *absolute(int folder, const char *path, char *out) {
  if (path[0] == '/') return path;
  char link[64], base[PATH_MAX];
  if (folder == AT_FDCWD) strcpy(link, "/proc/self/cwd");
  else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
  ssize_t length = readlink(link, base, sizeof base - 1);
  if (length < 0) return path;
  base[length] = 0;
  snprintf(out, PATH_MAX, "%s/%s", base, path);
  return out;
}

static void tell(uint32_t what, int fd, uint64_t at, const void *one, size_t length, const void *two, size_t more) {
  if (trace < 0) return;
  struct head head = { what, fd, at, length + more };
  struct iovec parts[3] = { { &head, sizeof head }, { (void *)one, length }, { (void *)two, more } };
  syscall(SYS_writev, trace, parts, 3);
}

static int fails(uint32_t mode) { return fault && (fault->mode & mode); }
static int fail(int code) { errno = code; return -1; }

/* How many of these bytes still fit: what lies within a file takes no more room. */
static ssize_t room_for(int fd, off_t at, size_t length) {
  if (!fails(FULL)) return length;
  struct stat facts;
  if (fstat(fd, &facts) != 0) return length;
  off_t end = at + (off_t)length, grows = end > facts.st_size ? end - (at > facts.st_size ? at : facts.st_size) : 0;
  if (grows <= fault->left) { fault->left -= grows; return length; }
  size_t fits = length - (grows - fault->left);
  fault->left = 0;
  return fits;
}
static void give_back(off_t bytes) { if (fails(FULL) && bytes > 0) fault->left += bytes; }

/* ---- opening and closing ---- */

static int open_any(int folder, const char *path, int flags, mode_t mode) {
  char whole[PATH_MAX];
  enter();
  const char *name = absolute(folder, path, whole);
  int mine = is_below(name), result;
  struct stat before;
  int existed = mine && stat(name, &before) == 0;
  int writes = (flags & O_ACCMODE) != O_RDONLY || (flags & (O_CREAT | O_TRUNC));
  if (mine && writes && fails(READ_ONLY)) result = fail(EROFS);
  else if (mine && !existed && (flags & O_CREAT) && fails(FULL) && fault->left <= 0) result = fail(ENOSPC);
  else result = syscall(SYS_openat, folder, path, flags, mode);
  if (result >= 0 && result < MOST_FDS) {
    watched[result] = mine;
    if (mine) {
      if (existed && (flags & O_TRUNC)) give_back(before.st_size);
      tell(OPENED, result, flags, name, strlen(name), NULL, 0);
    }
  }
  leave();
  return result;
}
#define MODE_OF(flags) ({ mode_t mode = 0; if ((flags) & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); } mode; })
int open(const char *path, int flags, ...) { return open_any(AT_FDCWD, path, flags, MODE_OF(flags)); }
int open64(const char *path, int flags, ...) { return open_any(AT_FDCWD, path, flags, MODE_OF(flags)); }
int openat(int folder, const char *path, int flags, ...) { return open_any(folder, path, flags, MODE_OF(flags)); }
int openat64(int folder, const char *path, int flags, ...) { return open_any(folder, path, flags, MODE_OF(flags)); }

int close(int fd) {
  enter();
  if (is_watched(fd)) { tell(CLOSED, fd, 0, NULL, 0, NULL, 0); watched[fd] = 0; }
  int result = REAL(close)(fd);
  leave();
  return result;
}

/* ---- contents ---- */

static ssize_t write_at(int fd, const void *bytes, size_t length, off_t at, int moves) {
  enter();
  ssize_t result;
  if (!is_watched(fd)) result = moves ? syscall(SYS_write, fd, bytes, length) : syscall(SYS_pwrite64, fd, bytes, length, at);
  else {
    struct stat facts;
    if (moves) at = fcntl(fd, F_GETFL) & O_APPEND ? (fstat(fd, &facts), facts.st_size) : lseek(fd, 0, SEEK_CUR);
    ssize_t fits = room_for(fd, at, length);
    if (fails(READ_ONLY)) result = fail(EROFS);
    else if (fails(WRITES_FAIL)) result = fail(EIO);
    else if (fails(SWALLOWS)) { leave(); return length; }
    else if (fits == 0 && length > 0) result = fail(ENOSPC);
    else result = moves ? syscall(SYS_write, fd, bytes, fits) : syscall(SYS_pwrite64, fd, bytes, fits, at);
    if (result > 0) tell(WRITTEN, fd, at, bytes, result, NULL, 0);
  }
  leave();
  return result;
}
ssize_t write(int fd, const void *bytes, size_t length) { return write_at(fd, bytes, length, 0, 1); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) { return write_at(fd, bytes, length, at, 0); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return write_at(fd, bytes, length, at, 0); }
static ssize_t write_parts(int fd, const struct iovec *parts, int count, off_t at, int moves) {
  ssize_t sum = 0;
  for (int part = 0; part < count; part++) {
    ssize_t done = write_at(fd, parts[part].iov_base, parts[part].iov_len, at + sum, moves);
    if (done < 0) return sum > 0 ? sum : done;
    sum += done;
    if ((size_t)done < parts[part].iov_len) break;
  }
  return sum;
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  return is_watched(fd) ? write_parts(fd, parts, count, 0, 1) : syscall(SYS_writev, fd, parts, count);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
  return is_watched(fd) ? write_parts(fd, parts, count, at, 0) : REAL(pwritev)(fd, parts, count, at);
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { return pwritev(fd, parts, count, at); }

static int cut(int fd, off_t length) {
  enter();
  int result;
  struct stat facts;
  if (is_watched(fd) && fails(READ_ONLY)) result = fail(EROFS);
  else if (is_watched(fd) && fails(WRITES_FAIL)) result = fail(EIO);
  else {
    fstat(fd, &facts);
    result = syscall(SYS_ftruncate, fd, length);
    if (result == 0 && is_watched(fd)) { give_back(facts.st_size - length); tell(CUT, fd, length, NULL, 0, NULL, 0); }
  }
  leave();
  return result;
}
int ftruncate(int fd, off_t length) { return cut(fd, length); }
int ftruncate64(int fd, off64_t length) { return cut(fd, length); }

static int sync_any(int fd, long call) {
  enter();
  int result;
  if (is_watched(fd) && fails(SYNCS_FAIL)) result = fail(EIO);
  else result = syscall(call, fd);
  if (result == 0 && is_watched(fd)) tell(SYNCED, fd, 0, NULL, 0, NULL, 0);
  leave();
  return result;
}
int fsync(int fd) { return sync_any(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_any(fd, SYS_fdatasync); }

static ssize_t read_at(int fd, void *bytes, size_t length, off_t at, int moves) {
  if (is_watched(fd) && fails(READS_FAIL)) return fail(EIO);
  return moves ? syscall(SYS_read, fd, bytes, length) : syscall(SYS_pread64, fd, bytes, length, at);
}
ssize_t read(int fd, void *bytes, size_t length) { return read_at(fd, bytes, length, 0, 1); }
ssize_t pread(int fd, void *bytes, size_t length, off_t at) { return read_at(fd, bytes, length, at, 0); }
ssize_t pread64(int fd, void *bytes, size_t length, off64_t at) { return read_at(fd, bytes, length, at, 0); }

/* What is copied inside the kernel would not be seen: it is copied by hand. */
ssize_t sendfile(int out, int in, off_t *at, size_t length) {
  char bytes[65536];
  size_t wanted = length < sizeof bytes ? length : sizeof bytes;
  ssize_t got = at ? pread(in, bytes, wanted, *at) : read(in, bytes, wanted);
  if (got <= 0) return got;
  ssize_t done = write(out, bytes, got);
  if (done > 0 && at) *at += done;
  return done;
}
ssize_t sendfile64(int out, int in, off64_t *at, size_t length) { return sendfile(out, in, at, length); }
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t length, unsigned flags) { return fail(ENOSYS); }
long syscall(long number, ...) {
  va_list more;
  va_start(more, number);
  long a = va_arg(more, long), b = va_arg(more, long), c = va_arg(more, long);
  long d = va_arg(more, long), e = va_arg(more, long), f = va_arg(more, long);
  va_end(more);
  if (number == SYS_copy_file_range) return fail(ENOSYS);
  return REAL(syscall)(number, a, b, c, d, e, f);
}

/* ---- names ---- */

static int rename_any(int folder, const char *from, int other, const char *to) {
  char one[PATH_MAX], two[PATH_MAX];
  enter();
  const char *old = absolute(folder, from, one), *new = absolute(other, to, two);
  int mine = is_below(old), result;
  if (mine && fails(READ_ONLY)) result = fail(EROFS);
  else result = syscall(SYS_renameat, folder, from, other, to);
  if (result == 0 && mine) tell(RENAMED, 0, strlen(old), old, strlen(old), new, strlen(new));
  leave();
  return result;
}
int rename(const char *from, const char *to) { return rename_any(AT_FDCWD, from, AT_FDCWD, to); }
int renameat(int folder, const char *from, int other, const char *to) { return rename_any(folder, from, other, to); }
int renameat2(int folder, const char *from, int other, const char *to, unsigned flags) { return rename_any(folder, from, other, to); }

static int unlink_any(int folder, const char *path, int flags) {
  char whole[PATH_MAX];
  enter();
  const char *name = absolute(folder, path, whole);
  int mine = is_below(name), result;
  struct stat facts;
  int known = mine && lstat(name, &facts) == 0;
  if (mine && known && fails(READ_ONLY)) result = fail(EROFS);
  else result = syscall(SYS_unlinkat, folder, path, flags);
  if (result == 0 && mine) {
    if (known && !(flags & AT_REMOVEDIR)) give_back(facts.st_size);
    tell(flags & AT_REMOVEDIR ? FOLDER_GONE : UNLINKED, 0, 0, name, strlen(name), NULL, 0);
  }
  leave();
  return result;
}
int unlink(const char *path) { return unlink_any(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return unlink_any(folder, path, flags); }
int rmdir(const char *path) { return unlink_any(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
  struct stat facts;
  return lstat(path, &facts) == 0 && S_ISDIR(facts.st_mode) ? rmdir(path) : unlink(path);
}

static int mkdir_any(int folder, const char *path, mode_t mode) {
  char whole[PATH_MAX];
  enter();
  const char *name = absolute(folder, path, whole);
  int mine = is_below(name), result;
  if (mine && fails(READ_ONLY)) result = fail(EROFS);
  else result = syscall(SYS_mkdirat, folder, path, mode);
  if (result == 0 && mine) tell(FOLDER_MADE, 0, 0, name, strlen(name), NULL, 0);
  leave();
  return result;
}
int mkdir(const char *path, mode_t mode) { return mkdir_any(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) { return mkdir_any(folder, path, mode); }

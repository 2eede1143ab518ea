/*
 * Watches how a process loads native libraries: preloaded into it, it writes a line to $LIBRARY_WATCH.PID for every
 * library that is new to the process, and one that begins with "TWO" where a thread loads one, or looks through all that
 * are loaded, while another thread does. start-stress builds and uses it:
 *
 *     cc -O1 -shared -fPIC -o library-watch.so library-watch.c -ldl
 *     LIBRARY_WATCH=/tmp/loads LD_PRELOAD=$PWD/library-watch.so ./run.sh
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <link.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MOST 64

static struct { _Atomic long thread; char what[200]; } inside[MOST];
static __thread int depth;

static void line(const char *kind, const char *mine, const char *other) {
    const char *place = getenv("LIBRARY_WATCH");
    if (!place) return;
    char path[300], text[700], name[32] = "";
    snprintf(path, sizeof path, "%s.%d", place, (int)getpid());
    int comm = open("/proc/thread-self/comm", O_RDONLY | O_CLOEXEC);
    if (comm >= 0) {
        ssize_t n = read(comm, name, sizeof name - 1);
        if (n > 0) name[n - 1] = 0;
        close(comm);
    }
    int file = open(path, O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0644);
    if (file < 0) return;
    int length = snprintf(text, sizeof text, "%s [%s] %s%s%s\n", kind, name, mine, *other ? " | " : "", other);
    if (write(file, text, length) < 0) { /* nothing can be done */ }
    close(file);
}

/* Takes note that this thread begins; the outermost of several counts. Returns its place, or -1. */
static int begin(const char *what) {
    if (depth++ > 0) return -1;
    long me = syscall(SYS_gettid), none = 0;
    int place = -1;
    for (int i = 0; i < MOST && place < 0; i++, none = 0) {
        if (__atomic_compare_exchange_n((long *)&inside[i].thread, &none, me, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) place = i;
    }
    if (place >= 0) snprintf(inside[place].what, sizeof inside[place].what, "%s", what);
    line("LOAD", what, "");
    for (int i = 0; i < MOST; i++) {
        if (i != place && inside[i].thread != 0) line("TWO", what, inside[i].what);
    }
    return place;
}

static void end(int place) {
    depth--;
    if (place >= 0) inside[place].thread = 0;
}

void *dlopen(const char *name, int flags) {
    static void *(*real)(const char *, int);
    if (!real) real = (void *(*)(const char *, int))dlsym(RTLD_NEXT, "dlopen");
    void *known = name && depth == 0 ? real(name, RTLD_LAZY | RTLD_NOLOAD) : NULL;
    if (!name || known || depth > 0) { /* nothing is loaded */
        if (known) dlclose(known);
        return real(name, flags);
    }
    int place = begin(name);
    void *result = real(name, flags);
    end(place);
    return result;
}

int dl_iterate_phdr(int (*callback)(struct dl_phdr_info *, size_t, void *), void *data) {
    static int (*real)(int (*)(struct dl_phdr_info *, size_t, void *), void *);
    if (!real) real = (int (*)(int (*)(struct dl_phdr_info *, size_t, void *), void *))dlsym(RTLD_NEXT, "dl_iterate_phdr");
    Dl_info from;
    char what[200];
    snprintf(what, sizeof what, "dl_iterate_phdr by %s", dladdr((void *)callback, &from) ? from.dli_fname : "?");
    int place = begin(what);
    int result = real(callback, data);
    end(place);
    return result;
}

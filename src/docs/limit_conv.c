// The limit of peer_conv.py's non-saturating step: the same products by hand in C with OpenBLAS, one thread.
// Build: gcc -O3 -march=native -ffast-math limit_conv.c -o limit_conv -lopenblas -lm
// Run:   OPENBLAS_NUM_THREADS=1 ./limit_conv      one JSON line, processor time, median of 5 runs.
// Convolutions gather their patches (im2col) for one product each; a transposed one spreads its product's rows (col2im).
#include <cblas.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BATCH = 64, LATENT = 16, BOTH = 2 * BATCH };

typedef struct { int n, t; float *p, *g, *m, *v; } Weights;

static float uniform(void) { return (float) rand() / RAND_MAX * 2 - 1; }

static float *room(long n) { return calloc(n, sizeof(float)); }

static Weights weights(int n, float scale) {
    Weights w = {n, 0, room(n), room(n), room(n), room(n)};
    for (int i = 0; i < n; i++) w.p[i] = uniform() * scale;
    return w;
}

static void adam(Weights *w) {
    float b2 = 0.9f, rate = 1e-3f, c2 = 1 - powf(b2, ++w->t);
    for (int i = 0; i < w->n; i++) { // beta1 = 0
        w->m[i] = w->g[i];
        w->v[i] = b2 * w->v[i] + (1 - b2) * w->g[i] * w->g[i];
        w->p[i] -= rate * w->m[i] / (sqrtf(w->v[i] / c2) + 1e-8f);
    }
}

static void product(int ta, int tb, int m, int n, int k, const float *a, const float *b, float beta, float *c) {
    cblas_sgemm(CblasRowMajor, ta ? CblasTrans : CblasNoTrans, tb ? CblasTrans : CblasNoTrans, m, n, k, 1, a, ta ? m : k, b,
                tb ? k : n, beta, c, n);
}

// Pictures side x side x channels, channels last; patches k x k x channels for each of out x out places.
static void gather(const float *x, int rows, int side, int ch, int k, int s, int pad, int out, float *cols) {
    for (int r = 0; r < rows; r++) for (int i = 0; i < out; i++) for (int j = 0; j < out; j++)
        for (int u = 0; u < k; u++) {
            int y = i * s + u - pad;
            for (int v = 0; v < k; v++, cols += ch) {
                int z = j * s + v - pad;
                if (y < 0 || y >= side || z < 0 || z >= side) memset(cols, 0, ch * sizeof(float));
                else memcpy(cols, x + ((r * side + y) * side + z) * ch, ch * sizeof(float));
            }
        }
}

static void spread(const float *cols, int rows, int side, int ch, int k, int s, int pad, int out, float *x) {
    memset(x, 0, (long) rows * side * side * ch * sizeof(float));
    for (int r = 0; r < rows; r++) for (int i = 0; i < out; i++) for (int j = 0; j < out; j++)
        for (int u = 0; u < k; u++) {
            int y = i * s + u - pad;
            for (int v = 0; v < k; v++, cols += ch) {
                int z = j * s + v - pad;
                if (y < 0 || y >= side || z < 0 || z >= side) continue;
                float *to = x + ((r * side + y) * side + z) * ch;
                for (int c = 0; c < ch; c++) to[c] += cols[c];
            }
        }
}

static void activate(float *y, const float *bias, long rows, int ch, float slope) {
    for (long r = 0; r < rows; r++) for (int c = 0; c < ch; c++) {
        float a = y[r * ch + c] + bias[c];
        y[r * ch + c] = a > 0 ? a : slope * a;
    }
}

static void through(float *d, const float *y, long n, float slope) {
    for (long i = 0; i < n; i++) d[i] *= y[i] > 0 ? 1 : slope;
}

static void columns(const float *d, long rows, int ch, float *sum) {
    memset(sum, 0, ch * sizeof(float));
    for (long r = 0; r < rows; r++) for (int c = 0; c < ch; c++) sum[c] += d[r * ch + c];
}

// Discriminator: 8x8x1 -> 4x4x32 -> 2x2x64 -> 1.
static Weights w1, a1, w2, a2, w3, a3;
static float *c1, *h1, *c2, *h2, *s, *ds, *dh2, *dc2, *dh1, *dc1, *dx;

static void judge(const float *x, int n) {
    gather(x, n, 8, 1, 4, 2, 1, 4, c1);
    product(0, 0, n * 16, 32, 16, c1, w1.p, 0, h1);
    activate(h1, a1.p, n * 16, 32, 0.2f);
    gather(h1, n, 4, 32, 4, 2, 1, 2, c2);
    product(0, 0, n * 4, 64, 512, c2, w2.p, 0, h2);
    activate(h2, a2.p, n * 4, 64, 0.2f);
    product(0, 0, n, 1, 256, h2, w3.p, 0, s);
    for (int i = 0; i < n; i++) s[i] += a3.p[0];
}

static void blame(int n, int learn) { // from ds; either the weights' gradients or the pictures'
    if (learn) { product(1, 0, 256, 1, n, h2, ds, 0, w3.g); columns(ds, n, 1, a3.g); }
    product(0, 1, n, 256, 1, ds, w3.p, 0, dh2);
    through(dh2, h2, (long) n * 256, 0.2f);
    if (learn) { product(1, 0, 512, 64, n * 4, c2, dh2, 0, w2.g); columns(dh2, n * 4, 64, a2.g); }
    product(0, 1, n * 4, 512, 64, dh2, w2.p, 0, dc2);
    spread(dc2, n, 4, 32, 4, 2, 1, 2, dh1);
    through(dh1, h1, (long) n * 512, 0.2f);
    if (learn) { product(1, 0, 16, 32, n * 16, c1, dh1, 0, w1.g); columns(dh1, n * 16, 32, a1.g); return; }
    product(0, 1, n * 16, 16, 32, dh1, w1.p, 0, dc1);
    spread(dc1, n, 8, 1, 4, 2, 1, 4, dx);
}

// Generator: 16 -> 4x4x32 -> 8x8x32 -> 8x8x1.
static Weights u1, b1, u2, b2, u3, b3;
static float *z, *g1, *k2, *g2, *k3, *out, *dg2, *dk2, *dg1, *dk3;

static void make(float *to) {
    for (int i = 0; i < BATCH * LATENT; i++) { // Box and Muller, as limit.c
        float q = (float) (rand() + 1.0) / ((float) RAND_MAX + 1), a = 6.2831853f * rand() / RAND_MAX;
        z[i] = sqrtf(-2 * logf(q)) * cosf(a);
    }
    product(0, 0, BATCH, 512, LATENT, z, u1.p, 0, g1);
    activate(g1, b1.p, BATCH, 512, 0);
    product(0, 0, BATCH * 16, 512, 32, g1, u2.p, 0, k2);
    spread(k2, BATCH, 8, 32, 4, 2, 1, 4, g2);
    activate(g2, b2.p, BATCH * 64, 32, 0);
    gather(g2, BATCH, 8, 32, 3, 1, 1, 8, k3);
    product(0, 0, BATCH * 64, 1, 288, k3, u3.p, 0, to);
    for (int i = 0; i < BATCH * 64; i++) to[i] = tanhf(to[i] + b3.p[0]);
}

static void learn(const float *y) { // from dx
    for (int i = 0; i < BATCH * 64; i++) dx[i] *= 1 - y[i] * y[i];
    product(1, 0, 288, 1, BATCH * 64, k3, dx, 0, u3.g); columns(dx, BATCH * 64, 1, b3.g);
    product(0, 1, BATCH * 64, 288, 1, dx, u3.p, 0, dk3);
    spread(dk3, BATCH, 8, 32, 3, 1, 1, 8, dg2);
    through(dg2, g2, BATCH * 2048L, 0);
    columns(dg2, BATCH * 64, 32, b2.g);
    gather(dg2, BATCH, 8, 32, 4, 2, 1, 4, dk2);
    product(1, 0, 32, 512, BATCH * 16, g1, dk2, 0, u2.g);
    product(0, 1, BATCH * 16, 32, 512, dk2, u2.p, 0, dg1);
    through(dg1, g1, BATCH * 512L, 0);
    product(1, 0, LATENT, 512, BATCH, z, dg1, 0, u1.g); columns(dg1, BATCH, 512, b1.g);
}

static double now(void) { struct timespec t; clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t); return t.tv_sec * 1e6 + t.tv_nsec / 1e3; }

static int order(const void *a, const void *b) { double d = *(double *) a - *(double *) b; return d < 0 ? -1 : d > 0; }

int main(void) {
    w1 = weights(16 * 32, 0.25f); a1 = weights(32, 0); w2 = weights(512 * 64, 0.05f); a2 = weights(64, 0);
    w3 = weights(256, 0.06f); a3 = weights(1, 0); u1 = weights(16 * 512, 0.25f); b1 = weights(512, 0);
    u2 = weights(32 * 512, 0.1f); b2 = weights(32, 0); u3 = weights(288, 0.06f); b3 = weights(1, 0);
    c1 = room(BOTH * 256); h1 = room(BOTH * 512); c2 = room(BOTH * 2048); h2 = room(BOTH * 256); s = room(BOTH); ds = room(BOTH);
    dh2 = room(BOTH * 256); dc2 = room(BOTH * 2048); dh1 = room(BOTH * 512); dc1 = room(BOTH * 256); dx = room(BOTH * 64);
    z = room(BATCH * LATENT); g1 = room(BATCH * 512); k2 = room(BATCH * 16 * 512); g2 = room(BATCH * 2048);
    k3 = room(BATCH * 64 * 288); out = room(BATCH * 64); dg2 = room(BATCH * 2048); dk2 = room(BATCH * 16 * 512);
    dg1 = room(BATCH * 512); dk3 = room(BATCH * 64 * 288);
    float *images = room(1797 * 64), *x = room(BOTH * 64);
    for (int i = 0; i < 1797 * 64; i++) images[i] = uniform();
    Weights *d[] = {&w1, &a1, &w2, &a2, &w3, &a3}, *g[] = {&u1, &b1, &u2, &b2, &u3, &b3};
    double runs[5];
    for (int run = -1; run < 5; run++) {
        int steps = run < 0 ? 30 : 200;
        double start = now();
        for (int t = 0; t < steps; t++) {
            for (int i = 0; i < BATCH; i++) memcpy(x + i * 64, images + (rand() % 1797) * 64, 256);
            make(x + BATCH * 64);
            judge(x, BOTH);
            for (int i = 0; i < BOTH; i++) { // softplus(-s) of real, softplus(s) of generated
                float p = 1 / (1 + expf(-s[i]));
                ds[i] = (i < BATCH ? p - 1 : p) / BATCH;
            }
            blame(BOTH, 1);
            for (int i = 0; i < 6; i++) adam(d[i]);
            make(out);
            judge(out, BATCH);
            for (int i = 0; i < BATCH; i++) ds[i] = (1 / (1 + expf(-s[i])) - 1) / BATCH;
            blame(BATCH, 0);
            learn(out);
            for (int i = 0; i < 6; i++) adam(g[i]);
        }
        if (run >= 0) runs[run] = (now() - start) / steps;
    }
    qsort(runs, 5, sizeof(double), order);
    printf("{\"peer\": \"C-OpenBLAS\", \"objective\": \"non-saturating\", \"data\": \"digits\", \"batch\": 64, \"microsPerStep\": %.1f}\n", runs[2]);
    return 0;
}

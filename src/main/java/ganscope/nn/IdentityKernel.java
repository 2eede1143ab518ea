package ganscope.nn;

/** φ(a) = a: nothing but copies. */
final class IdentityKernel extends ActivationKernel {
    @Override
    boolean differentiatesFromOutput() {
        return true;
    }

    @Override
    void value(long a, long out, int count) {
        copy(a, out, count);
    }

    @Override
    void slope(long source, long x, long out, int count) {
        copy(x, out, count);
    }

    @Override
    void curvature(long source, long up, long x, long y, long out, int count) {
        copy(up, out, count);
    }

    private static void copy(long from, long to, int count) {
        if (from != to) {
            NativeFloats.copy(from, to, count);
        }
    }
}

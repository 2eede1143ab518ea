package ganscope.nn.memory;

import java.lang.ref.Reference;

/**
 * Matrix products by the OpenBLAS that ND4J brings, on one thread: at these sizes a second one only costs.
 *
 * <p>The one place where addresses are given away: what a product reaches is checked before it, and the operands stay
 * reachable until it is done. All methods throw IndexOutOfBoundsException if a matrix is too small.
 */
public final class Blas {
    private static final int ROW_MAJOR = 101;
    private static final int PLAIN = 111;
    private static final int TRANSPOSED = 112;

    static {
        NativeEngine.load();
    }

    private Blas() {}

    /** c (m × n) = a (m × k) · b (k × n) + beta · c, each with its distance between rows. */
    public static void product(
            int m, int n, int k, BlasOperand a, int lda, BlasOperand b, int ldb, float beta, BlasOperand c, int ldc) {
        long x = a.reaching(m, k, lda);
        long y = b.reaching(k, n, ldb);
        long z = c.reaching(m, n, ldc);
        multiply(PLAIN, PLAIN, m, n, k, x, lda, y, ldb, beta, z, ldc);
        fence(a, b, c);
    }

    /** c (m × n) = a (m × k) · bᵀ + beta · c, with b stored n × k. */
    public static void productTransposed(
            int m, int n, int k, BlasOperand a, int lda, BlasOperand b, int ldb, float beta, BlasOperand c, int ldc) {
        long x = a.reaching(m, k, lda);
        long y = b.reaching(n, k, ldb);
        long z = c.reaching(m, n, ldc);
        multiply(PLAIN, TRANSPOSED, m, n, k, x, lda, y, ldb, beta, z, ldc);
        fence(a, b, c);
    }

    /** c (m × n) = aᵀ · b (k × n) + beta · c, with a stored k × m. */
    public static void transposedProduct(
            int m, int n, int k, BlasOperand a, int lda, BlasOperand b, int ldb, float beta, BlasOperand c, int ldc) {
        long x = a.reaching(k, m, lda);
        long y = b.reaching(k, n, ldb);
        long z = c.reaching(m, n, ldc);
        multiply(TRANSPOSED, PLAIN, m, n, k, x, lda, y, ldb, beta, z, ldc);
        fence(a, b, c);
    }

    private static void multiply(
            int transA,
            int transB,
            int m,
            int n,
            int k,
            long a,
            int lda,
            long b,
            int ldb,
            float beta,
            long c,
            int ldc) {
        try {
            OpenBlas.SGEMM.invokeExact(ROW_MAJOR, transA, transB, m, n, k, 1f, a, lda, b, ldb, beta, c, ldc);
        } catch (Throwable e) {
            throw OpenBlas.failed(e);
        }
    }

    private static void fence(BlasOperand a, BlasOperand b, BlasOperand c) {
        Reference.reachabilityFence(a);
        Reference.reachabilityFence(b);
        Reference.reachabilityFence(c);
    }
}

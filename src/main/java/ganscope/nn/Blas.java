package ganscope.nn;

import java.lang.ref.Reference;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * Matrix products by the OpenBLAS that ND4J brings, on one thread: at these sizes a second one only costs.
 *
 * <p>The one place where addresses are given away: what a product reaches is checked before it, and the operands stay
 * reachable until it is done. All methods throw IndexOutOfBoundsException if a matrix is too small.
 */
final class Blas {
    private static final int ROW_MAJOR = 101;
    private static final int PLAIN = 111;
    private static final int TRANSPOSED = 112;

    static {
        NativeEngine.load();
    }

    private Blas() {}

    /** c (m × n) = a (m × k) · b (k × n) + beta · c, each with its distance between rows. */
    static void product(
            int m, int n, int k, BlasOperand a, int lda, BlasOperand b, int ldb, float beta, BlasOperand c, int ldc) {
        FloatPointer x = a.reaching(m, k, lda);
        FloatPointer y = b.reaching(k, n, ldb);
        FloatPointer z = c.reaching(m, n, ldc);
        openblas_nolapack.cblas_sgemm(ROW_MAJOR, PLAIN, PLAIN, m, n, k, 1f, x, lda, y, ldb, beta, z, ldc);
        fence(a, b, c);
    }

    /** c (m × n) = a (m × k) · bᵀ + beta · c, with b stored n × k. */
    static void productTransposed(
            int m, int n, int k, BlasOperand a, int lda, BlasOperand b, int ldb, float beta, BlasOperand c, int ldc) {
        FloatPointer x = a.reaching(m, k, lda);
        FloatPointer y = b.reaching(n, k, ldb);
        FloatPointer z = c.reaching(m, n, ldc);
        openblas_nolapack.cblas_sgemm(ROW_MAJOR, PLAIN, TRANSPOSED, m, n, k, 1f, x, lda, y, ldb, beta, z, ldc);
        fence(a, b, c);
    }

    /** c (m × n) = aᵀ · b (k × n) + beta · c, with a stored k × m. */
    static void transposedProduct(
            int m, int n, int k, BlasOperand a, int lda, BlasOperand b, int ldb, float beta, BlasOperand c, int ldc) {
        FloatPointer x = a.reaching(k, m, lda);
        FloatPointer y = b.reaching(k, n, ldb);
        FloatPointer z = c.reaching(m, n, ldc);
        openblas_nolapack.cblas_sgemm(ROW_MAJOR, TRANSPOSED, PLAIN, m, n, k, 1f, x, lda, y, ldb, beta, z, ldc);
        fence(a, b, c);
    }

    private static void fence(BlasOperand a, BlasOperand b, BlasOperand c) {
        Reference.reachabilityFence(a);
        Reference.reachabilityFence(b);
        Reference.reachabilityFence(c);
    }
}

package ganscope.nn;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.openblas.global.openblas_nolapack;

/** Matrix products by the OpenBLAS that ND4J brings, on one thread: at these sizes a second one only costs. */
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
            int m,
            int n,
            int k,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        openblas_nolapack.cblas_sgemm(ROW_MAJOR, PLAIN, PLAIN, m, n, k, 1f, a, lda, b, ldb, beta, c, ldc);
    }

    /** c (m × n) = a (m × k) · bᵀ + beta · c, with b stored n × k. */
    static void productTransposed(
            int m,
            int n,
            int k,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        openblas_nolapack.cblas_sgemm(ROW_MAJOR, PLAIN, TRANSPOSED, m, n, k, 1f, a, lda, b, ldb, beta, c, ldc);
    }

    /** c (m × n) = aᵀ · b (k × n) + beta · c, with a stored k × m. */
    static void transposedProduct(
            int m,
            int n,
            int k,
            FloatPointer a,
            int lda,
            FloatPointer b,
            int ldb,
            float beta,
            FloatPointer c,
            int ldc) {
        openblas_nolapack.cblas_sgemm(ROW_MAJOR, TRANSPOSED, PLAIN, m, n, k, 1f, a, lda, b, ldb, beta, c, ldc);
    }
}

package ganscope.nn.vector;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * What all loops of this package share: the shape of a vector, and all memory.
 *
 * <p>One constant segment over all addresses lets the compiler drop every check inside a loop but one comparison. The
 * loops take addresses of matrices that their caller has checked and keeps.
 */
final class Lanes {
    /** The block that matrices are padded to, in floats: the widest vector. */
    static final int BLOCK = 16;

    /** The machine's widest shape, at most a block. */
    static final VectorSpecies<Float> SPECIES =
            FloatVector.SPECIES_PREFERRED.length() > BLOCK ? FloatVector.SPECIES_512 : FloatVector.SPECIES_PREFERRED;

    /** Floats in a vector. */
    static final int LANES = SPECIES.length();

    /** All addresses. */
    static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    /** The machine's byte order. */
    static final ByteOrder ORDER = ByteOrder.nativeOrder();

    private Lanes() {}
}

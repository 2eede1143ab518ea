package ganscope.nn;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Memory of ND4J arrays, which begins at a cache line.
 *
 * <p>ND4J frees the memory of an array that is not reachable, whoever still has its address. So a segment over it belongs
 * to an automatic arena, and the array to what the arena does at its end: whoever holds the segment, or a slice of it,
 * holds the array.
 */
final class Nd4jMemory implements FloatMemory {
    @Override
    public MemorySegment allocate(long floats) {
        INDArray array = Nd4j.zeros(DataType.FLOAT, floats + Matrix.BLOCK);
        long start = array.data().addressPointer().address();
        long blockBytes = (long) Matrix.BLOCK * Float.BYTES;
        long address = Math.ceilDiv(start, blockBytes) * blockBytes;
        return MemorySegment.ofAddress(address)
                .reinterpret(floats * Float.BYTES, Arena.ofAuto(), _ -> Reference.reachabilityFence(array));
    }
}

package ganscope.nn.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** Memory outside Java's heap, each piece in an automatic arena of its own: allocated while its segment is reachable. */
final class PlatformMemory implements FloatMemory {
    private static final long LINE = (long) Matrix.BLOCK * Float.BYTES;

    @Override
    public MemorySegment allocate(long floats) {
        return Arena.ofAuto().allocate(floats * Float.BYTES, LINE);
    }
}

package ganscope.nn.memory;

import java.lang.foreign.MemorySegment;

/**
 * Where matrices get their memory.
 *
 * <p>The system property {@value #PROPERTY} names a class to take instead of {@link PlatformMemory}; tests name one that
 * surrounds each matrix by pages nobody may touch.
 */
public interface FloatMemory {
    /** The system property that names another class. */
    String PROPERTY = "ganscope.memory";

    /**
     * Zeros, at an address that is a multiple of 64 bytes where {@code floats} is a multiple of 16.
     *
     * @param floats at least 1
     * @return {@code floats} floats, allocated for as long as this segment, or a slice of it, is reachable
     */
    MemorySegment allocate(long floats);

    /** The memory that the system property names. */
    static FloatMemory chosen() {
        String name = System.getProperty(PROPERTY);
        if (name == null) {
            return new PlatformMemory();
        }
        try {
            return Class.forName(name)
                    .asSubclass(FloatMemory.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(PROPERTY + ": " + name + " (a class that allocates floats)", e);
        }
    }
}

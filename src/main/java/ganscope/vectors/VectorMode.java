package ganscope.vectors;

/** When loops run by vector operations, as the system property {@value #PROPERTY} says. */
public enum VectorMode {
    /** Plain loops first; vector operations, for the loops of a long job, once they are compiled. */
    AUTO,
    /** Plain loops only; the module of vectors is never loaded. */
    OFF,
    /** Vector operations from the first call: what is measured is the steady state. */
    ON;

    /** The system property: {@code auto} (also if it is absent), {@code off} or {@code on}. */
    public static final String PROPERTY = "ganscope.vectors";

    /**
     * What the system property says.
     *
     * @throws IllegalArgumentException if it says something else
     */
    public static VectorMode chosen() {
        String text = System.getProperty(PROPERTY, "auto");
        return switch (text) {
            case "auto" -> AUTO;
            case "off" -> OFF;
            case "on" -> ON;
            default -> throw new IllegalArgumentException(PROPERTY + ": \"" + text + "\" (auto, off or on)");
        };
    }

    /** Unless the system property says something else, loops that have not run yet do so by vector operations. */
    public static void measureSteadyState() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "on");
        }
    }
}

package ganscope.optim;

/** How the learning rate moves from its first value to its end. */
public enum ScheduleType {
    /** Always the first value. */
    CONSTANT("constant"),
    /** A straight line to the end value, constant behind it. */
    LINEAR("linear"),
    /** Half a cosine to the end value, constant behind it (Loshchilov and Hutter, 2017, without restarts). */
    COSINE("cosine"),
    /** Multiplied by the end factor each time the schedule's steps have passed. */
    STEP("step");

    private final String id;

    ScheduleType(String id) {
        this.id = id;
    }

    /** The name in files and on the command line. */
    public String id() {
        return id;
    }
}

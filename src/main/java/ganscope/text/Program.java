package ganscope.text;

/** What the program is called. */
public final class Program {
    /** Name and version, as files and the command line say them. */
    public static final String NAME_AND_VERSION = "GanScope 0.1.0";

    private Program() {}

    /** What a person types to call it: in a checkout {@code ./run.sh}; the installed program is started with its own name. */
    public static String command() {
        return System.getProperty("ganscope.command", "./run.sh");
    }
}
